import { type FailureKind, fail } from "../../errors.ts";
import { firstDigits } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import { divisionFailure } from "../division.ts";
import { type Form, type PlainRule, wordOf } from "../form.ts";
import { isRounding } from "../parameter.ts";
import { DivisionByZero, type Value, valuesOf } from "../value.ts";
import type { Counted } from "./given.ts";
import { NO_FLAG } from "./kinds.ts";
import * as say from "./words.ts";

/** Why something of a row could not be computed. */
export interface Problem {
  readonly kind: FailureKind;
  readonly problem: Text;
}

/** From here on 15 digits do not reach to the last whole number. */
const MOST_OF_FLOATS = 1e15;

/** The whole number that a float stands for by its first 15 digits, as everywhere: 2476.85 · 100 is 247685. */
export function wholeOf(cell: number): number {
  return Number.isInteger(cell) || Math.abs(cell) >= MOST_OF_FLOATS ? cell : firstDigits(cell);
}

/** A row's whole number as its quantity, or its flag; nothing where it is no such. */
function cellValue({ values, unit }: Counted, row: number): Value | undefined {
  const cell = values[row] as number;
  if (unit === "flag") return cell <= 1 ? cell === 1 : undefined;
  const whole = wholeOf(cell);
  return Number.isSafeInteger(whole) ? { n: BigInt(whole) * unit.n, d: unit.d } : undefined;
}

export function refuseNonWhole(path: string, row: number, found: number): never {
  return fail({
    kind: "malformed",
    path: `${path}[${row}]`,
    found,
    allowed: say.WHOLE_NUMBER,
    remedy: Number.isInteger(found) ? say.COUNT_IN_LARGER_UNIT : say.COUNT_IN_SMALLER_UNIT,
  });
}

/** Why a cell is no whole number of its column, or no flag. */
function cellProblem(word: Text, { values, unit }: Counted, row: number): Problem {
  const cell = values[row] as number;
  if (unit === "flag" && cell !== NO_FLAG) return { kind: "malformed", problem: say.notFlag(word) };
  if (unit === "flag" || Number.isNaN(cell)) return { kind: "missing", problem: say.noValue(word) };
  const isTooLarge = Number.isInteger(cell) || !Number.isFinite(cell);
  return { kind: "malformed", problem: isTooLarge ? say.beyondFloats(word) : say.notWhole(word, cell) };
}

/** Whether what is wrong is what stands in a column, so that nothing was computed. */
export const isOfCell = ({ kind }: Problem): boolean => kind === "missing" || kind === "malformed";

/** Computes single rows by the value reading: those that whole numbers below 2^53 cannot hold on the way. */
export class ExactRows {
  readonly #form: Form;
  readonly #text: PlainRule;
  readonly #columns: ReadonlyMap<string, Counted>;
  readonly #constants: Iterable<[string, Value]>;
  /** Made at the first row: most runs have none. */
  #values: Map<string, Value> | undefined;
  /** One for each step that divides, however many rows have it. */
  readonly #divisions = new Map<number, Problem>();

  constructor(
    form: Form,
    text: PlainRule,
    columns: ReadonlyMap<string, Counted>,
    constants: Iterable<[string, Value]>,
  ) {
    this.#form = form;
    this.#text = text;
    this.#columns = columns;
    this.#constants = constants;
  }

  /** The value of every step of the form in a row, or why there is none. */
  values(row: number): readonly Value[] | Problem {
    this.#values ??= new Map(this.#constants);
    for (const [name, column] of this.#columns) {
      const value = cellValue(column, row);
      if (value === undefined) return cellProblem(wordOf(this.#text, name), column, row);
      const parameter = this.#text.parameters?.[name];
      if (parameter && isRounding(parameter) && (value as Fraction).n <= 0n) return this.#noRounding(name);
      this.#values.set(name, value);
    }
    try {
      return valuesOf(this.#form.steps, this.#values);
    } catch (error) {
      if (error instanceof DivisionByZero) return this.#division(error);
      throw error;
    }
  }

  #division(error: DivisionByZero): Problem {
    const before = this.#divisions.get(error.step);
    if (before !== undefined) return before;
    const { kind, found } = divisionFailure(this.#form, error, this.#text);
    const problem = { kind, problem: found };
    this.#divisions.set(error.step, problem);
    return problem;
  }

  #noRounding(name: string): Problem {
    return { kind: "out-of-range", problem: say.notAboveZero(wordOf(this.#text, name)) };
  }
}
