import { type FailureKind, fail } from "../../errors.ts";
import { firstDigits } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import { divisionFailure } from "../division.ts";
import { type Form, type PlainRule, wordOf } from "../form.ts";
import { isRounding } from "../parameter.ts";
import { DivisionByZero, type Value, valuesOf } from "../value.ts";
import type { Counted } from "./given.ts";
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

/** A row's whole number as its quantity; a number that is not whole, or a flag other than 0 and 1, is refused. */
function cellValue({ values, unit, path }: Counted, row: number): Value {
  const cell = values[row] as number;
  if (unit === "flag") return cell <= 1 ? cell === 1 : refuseNonWhole(path, row, cell, unit);
  const whole = wholeOf(cell);
  if (!Number.isSafeInteger(whole)) return refuseNonWhole(path, row, cell, unit);
  return { n: BigInt(whole) * unit.n, d: unit.d };
}

export function refuseNonWhole(path: string, row: number, found: number, unit: Fraction | "flag"): never {
  const isTooLarge = Number.isInteger(found) && unit !== "flag";
  return fail({
    kind: "malformed",
    path: `${path}[${row}]`,
    found,
    allowed: unit === "flag" ? say.ZERO_OR_ONE : say.WHOLE_NUMBER,
    remedy: isTooLarge ? say.COUNT_IN_LARGER_UNIT : say.COUNT_IN_SMALLER_UNIT,
  });
}

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
