import type { Decimal } from "../decimal.ts";
import { decimalOfCount, exact, type NumberKind, shortDecimals, toDecimal } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { fractionOf, type SmallNumbers, smallNumbers, writeSmall } from "../numbers/smallFraction.ts";
import { readRest } from "./binding.ts";
import type { Guard } from "./guard.ts";
import { numberKindOf } from "./numberKind.ts";
import type { BoundParameter } from "./parameter.ts";
import type { Step } from "./quantity.ts";
import { computeSmall, placesOf, type Small, type SmallStep, smallSteps } from "./smallSteps.ts";

type Bound = ReadonlyMap<string, BoundParameter>;

const POWERS: readonly number[] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000];

/** What an input takes: a yes or no, or a number of a kind. */
type Takes = "flag" | NumberKind;

/** A least number as a fraction of small whole numbers. */
interface SmallBound {
  readonly n: number;
  readonly d: number;
  readonly isIn: boolean;
}

/** What an input may be: from `low` on, and its negative from `high` on. */
interface SmallGuard {
  readonly at: number;
  readonly low: SmallBound | undefined;
  readonly high: SmallBound | undefined;
}

function smallGuard({ low, high }: Guard, at: number): SmallGuard {
  const small = ({ at: { n, d }, isIn }: NonNullable<Guard["low"]>, sign: bigint) => ({
    n: Number(sign * n),
    d: Number(d),
    isIn,
  });
  return { at, low: low && small(low, 1n), high: high && small(high, -1n) };
}

/** Whether n / d lies at or above a bound; false too where the products are too large to tell. */
function isBeyond(n: number, d: number, bound: SmallBound): boolean {
  const [left, right] = [n * bound.d, bound.n * d];
  if (Math.abs(left) > Number.MAX_SAFE_INTEGER || Math.abs(right) > Number.MAX_SAFE_INTEGER) return false;
  return bound.isIn ? left >= right : left > right;
}

/** Whether a number object has no sign apart from its numerator, as fraction.js has. */
const isUnsigned = (value: { readonly s?: unknown }): boolean => value.s === undefined;

function readInput(values: SmallNumbers, place: number, value: unknown, takes: Takes): boolean {
  if (takes === "flag") {
    values.floats[place] = value === true ? 1 : 0;
    return typeof value === "boolean";
  }
  if (typeof value === "object" && value !== null) return isUnsigned(value) && writeSmall(values, place, value);
  if (typeof value === "number") return readNumber(values, place, value);
  return typeof value === "string" && readExact(values, place, value, takes);
}

function readNumber(values: SmallNumbers, place: number, value: number): boolean {
  const decimals = shortDecimals(value);
  if (decimals === undefined) return readExact(values, place, value, "as-written");
  const power = POWERS[decimals] as number;
  values.floats[place] = Math.round(value * power);
  values.floats[place + 1] = power;
  return true;
}

/** What is wrong with a text, or with a float of many decimals, is reported where all inputs are checked. */
function readExact(values: SmallNumbers, place: number, value: string | number, kind: NumberKind): boolean {
  try {
    return writeSmall(values, place, exact(value, "", kind));
  } catch {
    return false;
  }
}

/**
 * The value reading in floats: numerators and denominators as `value.ts` computes them, while all are whole numbers
 * below 2^53. Where one is not, or a divisor is 0, it says so, and the call is computed there instead.
 *
 * One reading keeps its numbers between calls, so that it serves one call at a time: `isTaken` while it does. What is
 * given may compute itself, and a rule set may too; a call of the same rule that they make is computed without it.
 */
export class SmallValues {
  readonly #names: readonly string[];
  readonly #takes: readonly Takes[];
  readonly #guards: readonly SmallGuard[];
  readonly #places: readonly number[];
  readonly #steps: readonly SmallStep[];
  readonly #values: Small;
  readonly #memory: SmallNumbers;
  /** What the call under way has given so far. */
  readonly #given: unknown[];
  #count = 0;
  #parameters: Bound | undefined;
  #parametersFit = false;
  isTaken = false;

  /** `inputs` are the first steps, in order, and no lists; `guards` say what some of them may be. */
  constructor(
    steps: readonly Step[],
    inputs: readonly (readonly [name: string, unit: unknown])[],
    guards: readonly Guard[] = [],
  ) {
    this.#names = inputs.map(([name]) => name);
    this.#given = inputs.map(() => undefined);
    this.#guards = guards.map((guard) => smallGuard(guard, 2 * inputs.findIndex(([name]) => name === guard.name)));
    this.#takes = inputs.map(([, unit]) => (unit === "flag" ? unit : numberKindOf(String(unit))));
    this.#places = placesOf(steps);
    this.#steps = smallSteps(steps, this.#places);
    this.#memory = smallNumbers(2 * steps.length);
    this.#values = this.#memory.floats;
  }

  /**
   * Reads the inputs of a call; false where they are not just those of the rule in their order, or one is no small number
   * or flag. What was read is kept, so that nothing is read twice: {@link rest} goes on from there.
   */
  read(given: unknown): boolean {
    this.#count = 0;
    if (typeof given !== "object" || given === null) return false;
    const [names, takes, memory, all] = [this.#names, this.#takes, this.#memory, this.#given];
    let [i, fits] = [0, true];
    for (const name in given) {
      fits = name === names[i];
      if (!fits) break;
      const value = given[name as never];
      all[i] = value;
      fits = readInput(memory, 2 * i, value, takes[i] as Takes);
      i++;
      if (!fits) break;
    }
    this.#count = i;
    return fits && i === names.length && Object.hasOwn(given, names[i - 1] ?? "") && this.#areAllowed();
  }

  /** A number that is not allowed, or not surely, is refused where all inputs are checked. */
  #areAllowed(): boolean {
    const values = this.#values;
    for (const { at, low, high } of this.#guards) {
      const [n, d] = [values[at] as number, values[at + 1] as number];
      if (low !== undefined && !isBeyond(n, d, low)) return false;
      if (high !== undefined && !isBeyond(-n, d, high)) return false;
    }
    return true;
  }

  /** What was given for each input in order; nothing where the keys are not just those of the inputs. */
  rest(given: unknown): readonly unknown[] | undefined {
    return readRest(given, this.#names, this.#given.slice(0, this.#count));
  }

  /** Computes all steps from the inputs read; false where one does not fit. */
  compute(parameters: Bound): boolean {
    if (parameters !== this.#parameters) this.#bind(parameters);
    if (!this.#parametersFit) return false;
    return computeSmall(this.#values, this.#steps);
  }

  flag(step: number): boolean {
    return this.#values[this.#places[step] as number] === 1;
  }

  fraction(step: number): Fraction {
    const place = this.#places[step] as number;
    return fractionOf(this.#values[place] as number, this.#values[place + 1] as number);
  }

  decimal(step: number): Decimal {
    const place = this.#places[step] as number;
    const decimals = POWERS.indexOf(this.#values[place + 1] as number);
    return decimals < 0 ? toDecimal(this.fraction(step)) : decimalOfCount(this.#values[place] as number, decimals);
  }

  #bind(parameters: Bound): void {
    this.#parameters = parameters;
    this.#parametersFit = true;
    let i = this.#takes.length;
    for (const { exact: value } of parameters.values())
      if (!writeSmall(this.#memory, 2 * i++, value)) this.#parametersFit = false;
  }
}
