import { RuleError } from "../../../src/errors.ts";
import { fromExactText } from "../../../src/numbers/exactText.ts";
import { type Fraction, fraction } from "../../../src/numbers/fraction.ts";
import { runColumns, type WholeResults } from "../../../src/rules/columns/columns.ts";
import type { WholeColumn } from "../../../src/rules/columns/kinds.ts";
import type { ColumnOptions } from "../../../src/rules/columns/options.ts";
import type { EngineMaker } from "../../../src/rules/columns/parts.ts";
import type { RowFault } from "../../../src/rules/columns/run.ts";
import type { Results } from "../../../src/rules/form.ts";
import { writtenRule } from "../../../src/rules/rule.ts";
import type { Value } from "../../../src/rules/value.ts";

/** Numbers that come again with the same seed (a multiply-with-carry of 32 bits). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0, below `n`, at most 2^53. */
  below(n: number): number {
    return Math.floor(((this.#next() >>> 5) * 2 ** 26 + (this.#next() >>> 6)) * 2 ** -53 * n);
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** A whole number of either sign: often small, sometimes at a border of what floats hold. */
  whole(): number {
    const sign = this.below(2) === 0 ? 1 : -1;
    const kind = this.below(16);
    if (kind < 7) return sign * this.below(60) + 0;
    if (kind < 11) return sign * this.below(1e7) + 0;
    if (kind < 14) return sign * this.below(1e12) + 0;
    return sign * this.of(BORDERS) + 0;
  }
}

const BORDERS = [2 ** 31, 2 ** 32 + 1, 2 ** 51 - 1, 2 ** 52 - 1, 2 ** 52, 2 ** 52 + 1, 2 ** 53 - 2, 2 ** 53 - 1];

/** One columns run with what the value reading makes of each row. */
export interface ColumnCase {
  readonly made: object;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly options: ColumnOptions;
  /** The exact results of a row; may throw what the rule throws. */
  readonly value: (row: number) => Readonly<Record<string, Value>>;
}

/** So many whole units, as the value reading takes them. */
export function whole(column: WholeColumn, row: number, unit: string): Fraction {
  const { n, d } = fromExactText(unit);
  return fraction(BigInt(column[row] as number) * n, d);
}

function run({ made, columns, options }: ColumnCase, engine?: EngineMaker): WholeResults<Results> {
  return runColumns(writtenRule(made), columns, options, engine) as WholeResults<Results>;
}

function exactOrRefused(each: ColumnCase, row: number): Readonly<Record<string, Value>> | undefined {
  try {
    return each.value(row);
  } catch (error) {
    if (error instanceof RuleError) return undefined;
    throw error;
  }
}

/** The runs by several engines; nothing where a divisor is 0 whatever the columns hold, which the rule itself then says too. */
export function runs(each: ColumnCase, engines: readonly EngineMaker[]): readonly WholeResults<Results>[] {
  try {
    return engines.map((engine) => run(each, engine));
  } catch (error) {
    if (!(error instanceof RuleError && error.failure.kind === "not-computable")) throw error;
    if (exactOrRefused(each, 0) !== undefined) throw error;
    return [];
  }
}

/** What a cell has to hold; `NaN` where the value does not fit. */
function cellOf(value: Value, unit: string): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  const { n, d } = fromExactText(unit);
  const [above, below] = [value.n * d, value.d * n];
  if (above % below !== 0n) throw new Error(`${value.n}/${value.d} is no whole number of ${unit}`);
  const count = above / below;
  return count <= 2n ** 53n - 1n && count >= -(2n ** 53n) + 1n ? Number(count) : Number.NaN;
}

/** The first row and result that is not, bit for bit, what the value reading gives, or nothing. */
export function difference(each: ColumnCase, runs: readonly WholeResults<Results>[]): string | undefined {
  const [first] = runs;
  for (let row = 0; row < (first?.rows ?? 0); row++) {
    const values = exactOrRefused(each, row);
    for (const [i, one] of runs.entries()) {
      for (const [name, column] of Object.entries(one.results)) {
        const unit = one.units[name] ?? "";
        const none = column instanceof Uint8Array ? 255 : Number.NaN;
        const wanted = values === undefined ? none : cellOf(values[name] as Value, unit);
        if (Object.is(column[row], wanted)) continue;
        return `run ${i}, row ${row}, ${name}: found ${column[row]}, wanted ${wanted} of ${unit}`;
      }
    }
  }
  return undefined;
}

/** The faults that are not told, or told of a cell that has a result. */
export function faultsAstray({ results, faults, rows }: WholeResults<Results>): readonly (string | RowFault)[] {
  const told = new Set(faults.map(({ row, result }) => `${row} ${result ?? ""}`));
  const astray: (string | RowFault)[] = [];
  for (const [name, column] of Object.entries(results)) {
    const none = column instanceof Uint8Array ? 255 : Number.NaN;
    for (let row = 0; row < rows; row++) {
      const isTold = told.has(`${row} `) || told.has(`${row} ${name}`);
      if (Object.is(column[row], none) !== isTold) astray.push(`${name}[${row}] = ${column[row]}`);
    }
  }
  return astray;
}
