import type { Decimal } from "../../decimal.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { exactText } from "../../numbers/exactText.ts";
import { type Fraction, ONE } from "../../numbers/fraction.ts";
import { type Form, type PlainRule, type Results, type WrittenRule, wordOf } from "../form.ts";
import { checkGuard, type Guard, guardsOf } from "../guard.ts";
import { engineOf } from "./engine.ts";
import { bindColumns, type GivenColumns } from "./given.ts";
import { GroupedSums } from "./groupedSums.ts";
import { Groups } from "./groups.ts";
import { kept } from "./kept.ts";
import { NO_FLAG } from "./kinds.ts";
import { refuseOtherLength } from "./lengths.ts";
import { type ColumnOptions, checkedOptions, outColumns, type ResultColumn } from "./options.ts";
import { type EngineMaker, partsOf, type Units } from "./parts.ts";
import { ColumnsRun, type Part, type RowFault, type TooLarge } from "./run.ts";
import { refuseUnrounded } from "./settled.ts";
import * as say from "./words.ts";

interface RunResults {
  readonly rows: number;
  /** How many rows did not fit into whole numbers below 2^53 on the way, and were computed exactly one by one. */
  readonly exactRows: number;
  /** What could not be computed, by row. */
  readonly faults: readonly RowFault[];
}

/** The results of a columns run: whole numbers of `units`, `NaN` where there is a fault; flags are 0, 1, or 255 for a fault. */
export interface WholeResults<G extends Results> extends RunResults {
  readonly results: { readonly [K in keyof G]: G[K] extends "flag" ? Uint8Array : Float64Array };
  /** What one of each result's whole numbers is, in the result's own unit: `"0.01"` for whole øre; `"flag"` for flags. */
  readonly units: { readonly [K in keyof G]: string };
}

/** The results of a columns run as numbers and booleans in the rule's own units, `null` where there is a fault. */
export interface DecimalResults<G extends Results> extends RunResults {
  readonly results: { readonly [K in keyof G]: readonly ((G[K] extends "flag" ? boolean : Decimal) | null)[] };
}

interface RunSums extends RunResults {
  /** How many groups have rows. */
  readonly groups: number;
  /** What each group is called in the columns of `sumBy`: numbers by size and texts by the Danish alphabet, the first column first. */
  readonly by: Readonly<Record<string, readonly (string | number)[]>>;
  /** How many rows each group has. */
  readonly groupRows: readonly number[];
}

/** The sums of a columns run by group, exact at any size; of a flag, how many rows have it. `null` where a row has a fault. */
export interface WholeSumsBy<G extends Results> extends RunSums {
  readonly sums: { readonly [K in keyof G]: readonly (bigint | null)[] };
  /** What one of each sum's whole numbers is, in the result's own unit: `"0.01"` for whole øre; `"flag"` for flags. */
  readonly units: { readonly [K in keyof G]: string };
}

/** The sums of a columns run by group in the rule's own units, exact; of a flag, how many rows have it. `null` where a row has a fault. */
export interface DecimalSumsBy<G extends Results> extends RunSums {
  readonly sums: { readonly [K in keyof G]: readonly (Decimal | null)[] };
}

type Outcome = WholeResults<Results> | DecimalResults<Results> | WholeSumsBy<Results> | DecimalSumsBy<Results>;

/** Sums of whole numbers in the result's own unit; a count of rows is its own. */
function sumsInDecimals(sums: readonly (bigint | null)[], unit: Fraction | "flag" | undefined): (Decimal | null)[] {
  const { n, d } = unit === undefined || unit === "flag" ? ONE : unit;
  return sums.map((sum) => (sum === null ? null : toDecimal({ n: sum * n, d })));
}

/** A result that a typed array cannot hold is a fault. */
function tooLarge(units: Units): TooLarge {
  return (result) => {
    return { kind: "out-of-range", problem: say.tooLarge(unitText(units[result])) };
  };
}

const writtenUnit = kept(exactText);

function unitText(unit: Fraction | "flag" | undefined): string {
  return unit === undefined || unit === "flag" ? "flag" : writtenUnit(unit);
}

/** The large results of a run in decimals, which are no faults there. */
class LargeResults {
  readonly #found = new Map<string, Decimal>();

  readonly keep: TooLarge = (result, row, value) => {
    this.#found.set(`${result} ${row}`, toDecimal(value));
    return undefined;
  };

  /** A column of whole numbers as decimals, with what did not fit into it. */
  decimals(column: ResultColumn, result: number, unit: Fraction | "flag" | undefined): (Decimal | boolean | null)[] {
    if (unit === undefined || unit === "flag")
      return Array.from(column, (flag) => (flag === NO_FLAG ? null : flag === 1));
    return Array.from(column, (whole, row) =>
      Number.isNaN(whole)
        ? (this.#found.get(`${result} ${row}`) ?? null)
        : toDecimal({ n: BigInt(whole) * unit.n, d: unit.d }),
    );
  }
}

function byName<T>({ results }: Form, list: readonly T[]): Record<string, T> {
  const named: Record<string, T> = {};
  for (let i = 0; i < results.length; i++) named[(results[i] as Form["results"][number])[0]] = list[i] as T;
  return named;
}

/** What is not allowed is refused where it is the same in every row, and else a fault. */
function refuseUnallowed(run: ColumnsRun, guard: Guard, { columns, constants }: GivenColumns, text: PlainRule): void {
  checkGuard(guard, constants.get(guard.name));
  const column = columns.get(guard.name);
  if (column === undefined) return;
  run.refuse(column, guard, { kind: "out-of-range", problem: say.notAllowed(wordOf(text, guard.name), guard.allowed) });
}

/** Of how many rows results are at hand where only their sums are asked for: a block's, if all rows are computed alike. */
function rowsAtATime(parts: readonly Part[], rows: number): number {
  const [part, ...more] = parts;
  return part === undefined || part.rows !== undefined || more.length > 0 ? rows : Math.min(part.engine.block, rows);
}

/** Runs a rule over columns. */
export function runColumns(
  rule: WrittenRule,
  columns: unknown,
  options: ColumnOptions = {},
  makeEngine: EngineMaker = engineOf,
): Outcome {
  const { units: given, parameters, set, ids, out, as, sumBy } = checkedOptions(options);
  const bound = bindColumns(columns, rule.text, given, parameters);
  const { rows } = bound;
  if (ids !== undefined && ids.length !== rows) refuseOtherLength("ids", ids.length, String(rows));
  const form = rule.formFor(bound.lengths);
  refuseUnrounded(form, rule.text);
  const { parts, units } = partsOf(rule, form, bound, set, makeEngine);
  const sums = sumBy && new GroupedSums(new Groups(sumBy, rows, "sumBy"), form.results.length);
  const held = sums === undefined ? rows : rowsAtATime(parts, rows);
  const results = outColumns(rule.text, out, held, bound.columns.values());
  const large = new LargeResults();
  const steps = form.results.map(([, at]) => at);
  const tellLarge = as === "decimal" ? large.keep : tooLarge(units);
  const run = new ColumnsRun(rows, { columns: results, sums }, steps, tellLarge);
  for (const guard of guardsOf(rule.text)) refuseUnallowed(run, guard, bound, rule.text);
  for (const part of parts) run.compute(part);
  run.end();
  const { exactRows } = run;
  const faults = run.faults(ids);
  if (sums !== undefined) {
    const { sums: found, ...groups } = sums.result();
    const all = { rows, exactRows, faults, ...groups };
    if (as === "decimal")
      return {
        ...all,
        sums: byName(
          form,
          found.map((each, i) => sumsInDecimals(each, units[i])),
        ),
      };
    return { ...all, sums: byName(form, found), units: byName(form, units.map(unitText)) };
  }
  if (as === "decimal") {
    const decimals = results.map((each, i) => large.decimals(each, i, units[i]));
    return { rows, exactRows, faults, results: byName(form, decimals) } as DecimalResults<Results>;
  }
  const named = byName(form, results) as WholeResults<Results>["results"];
  return { rows, exactRows, faults, results: named, units: byName(form, units.map(unitText)) };
}
