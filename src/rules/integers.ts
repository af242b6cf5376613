import { type Fraction, fraction, greatestCommonDivisor, ONE, reduced, times, ZERO } from "../numbers/fraction.ts";
import type { RoundingMode } from "../numbers/rounding.ts";
import type { Form } from "./form.ts";
import type { Step } from "./quantity.ts";
import { DivisionByZero, type Value } from "./value.ts";

/**
 * A formula in whole numbers, for machines that have no others: columns and SQL.
 *
 * A quantity is scale · n / d. The scale is known before any row is seen and costs nothing per row; n and d are the
 * numbers of two instructions, whole in every row, and d is above 0. `a`, `b` and `c` are numbers of earlier
 * instructions; `k` and `m` are known factors. Instruction 0 is always `one`.
 *
 * - `one` is 1; `truth` a known yes or no; `input` a column's whole number of its unit, or its yes or no;
 * - `product` is a · b; `signed` is a with the sign of b, and `size` |b|: a row where b is 0 divides by zero;
 * - `sum` is k·a + m·b, `smaller` and `larger` the one or the other, `exceeds` k·a > m·b, `reaches` k·a ≥ m·b;
 * - `choose` is k·a where c is true, else m·b;
 * - `rounded` is k·a / (m·b) as a whole number by a mode; m·b is a divisor above 0, else the row has no result.
 */
export type Instruction =
  | { readonly op: "one" }
  | { readonly op: "truth"; readonly value: boolean }
  | { readonly op: "input"; readonly name: string; readonly flag: boolean }
  | { readonly op: "product" | "and" | "or"; readonly a: number; readonly b: number }
  | { readonly op: "signed"; readonly a: number; readonly b: number }
  | { readonly op: "size"; readonly b: number }
  | { readonly op: "not"; readonly a: number }
  | ({ readonly op: "sum" | "smaller" | "larger" | "exceeds" | "reaches" } & Pair)
  | ({ readonly op: "choose"; readonly c: number } & Pair)
  | ({ readonly op: "rounded"; readonly mode: RoundingMode } & Pair);

/** Two numbers with their factors: k·a and m·b. */
export interface Pair {
  readonly a: number;
  readonly k: bigint;
  readonly b: number;
  readonly m: bigint;
}

/** A quantity of the formula: scale · n / d. */
export interface Place {
  readonly scale: Fraction;
  readonly n: number;
  readonly d: number;
}

/** How an input or parameter is given: a column that counts a unit, a column of yes and no, or one value for all rows. */
export type Leaf = { readonly column: Fraction | "flag" } | { readonly value: Value };

/** A result in whole numbers: instruction `at` counts `unit`; the divisor `d` is 0 (the instruction `one`) where it is whole. */
export interface WholeResult {
  readonly name: string;
  readonly at: number;
  readonly d: number;
  readonly unit: Fraction | "flag";
}

export interface Program {
  readonly code: readonly Instruction[];
  /** Where each step of the form went: a quantity's place, or the instruction of a condition. */
  readonly places: readonly (Place | number)[];
  readonly results: readonly WholeResult[];
}

/** The number of the instruction `one`. */
export const UNITY = 0;

const NOTHING: Place = { scale: ZERO, n: UNITY, d: UNITY };

/** A text that two instructions share only when they are equal. */
function keyOf(each: Instruction): string {
  switch (each.op) {
    case "one":
      return each.op;
    case "truth":
      return `${each.value}`;
    case "input":
      return `input ${each.name}`;
    case "not":
      return `not ${each.a}`;
    case "size":
      return `size ${each.b}`;
    case "choose":
      return `${each.c}? ${each.k} ${each.a} ${each.m} ${each.b}`;
    case "rounded":
      return `${each.mode} ${each.k} ${each.a} ${each.m} ${each.b}`;
    default:
      return "k" in each ? `${each.op} ${each.k} ${each.a} ${each.m} ${each.b}` : `${each.op} ${each.a} ${each.b}`;
  }
}

/** Writes instructions, equal ones once. */
class Lowering {
  readonly code: Instruction[] = [{ op: "one" }];
  readonly places: (Place | number)[] = [];
  readonly #known = new Map<string, number>();

  emit(instruction: Instruction): number {
    const key = keyOf(instruction);
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const at = this.code.push(instruction) - 1;
    this.#known.set(key, at);
    return at;
  }

  product(a: number, b: number): number {
    if (a === UNITY) return b;
    if (b === UNITY) return a;
    return this.emit({ op: "product", a: Math.min(a, b), b: Math.max(a, b) });
  }

  /** Two quantities over one divisor: k·a and m·b count the same scale / d. */
  #common(x: Place, y: Place): { pair: Pair; scale: Fraction; d: number } {
    const same = x.d === y.d || x === NOTHING || y === NOTHING;
    const a = same ? x.n : this.product(x.n, y.d);
    const b = same ? y.n : this.product(y.n, x.d);
    const k = x.scale.n * y.scale.d;
    const m = y.scale.n * x.scale.d;
    const shared = greatestCommonDivisor(k, m) || 1n;
    const d = x === NOTHING ? y.d : y === NOTHING || same ? x.d : this.product(x.d, y.d);
    const scale = reduced(fraction(shared, x.scale.d * y.scale.d));
    return { pair: { a, k: k / shared, b, m: m / shared }, scale, d };
  }

  two(op: "sum" | "smaller" | "larger", x: Place, y: Place): Place {
    const { pair, scale, d } = this.#common(x, y);
    return { scale, n: this.emit({ op, ...pair }), d };
  }

  compared(op: "exceeds" | "reaches", x: Place, y: Place): number {
    return this.emit({ op, ...this.#common(x, y).pair });
  }

  chosen(c: number, x: Place, y: Place): Place {
    const { pair, scale, d } = this.#common(x, y);
    return { scale, n: this.emit({ op: "choose", c, ...pair }), d };
  }

  times(x: Place, y: Place): Place {
    return { scale: reduced(times(x.scale, y.scale)), n: this.product(x.n, y.n), d: this.product(x.d, y.d) };
  }

  /** 1 / x; `step` is the divisor, for the error where it is 0 in every row. */
  inverse({ scale, n, d }: Place, step: number): Place {
    if (scale.n === 0n) throw new DivisionByZero(step);
    const turned = fraction(scale.d, scale.n);
    if (n === UNITY) return { scale: turned, n: d, d: UNITY };
    return { scale: turned, n: this.emit({ op: "signed", a: d, b: n }), d: this.emit({ op: "size", b: n }) };
  }

  rounded(x: Place, unit: Place, mode: RoundingMode): Place {
    const { n: k, d: m } = reduced(fraction(x.scale.n * unit.scale.d, x.scale.d * unit.scale.n));
    const pair = { a: this.product(x.n, unit.d), k, b: this.product(x.d, unit.n), m };
    const whole = this.emit({ op: "rounded", ...pair, mode });
    return { scale: unit.scale, n: this.product(whole, unit.n), d: unit.d };
  }

  /** A result counts a unit above 0; where nothing varies, it counts the decimals of the number itself. */
  result(name: string, place: Place | number): WholeResult {
    if (typeof place === "number") return { name, at: place, d: UNITY, unit: "flag" };
    const { scale, n, d } = place;
    const pair = (k: bigint): Pair => ({ a: n, k, b: UNITY, m: 0n });
    if (n === UNITY || scale.n === 0n) {
      return { name, at: this.emit({ op: "sum", ...pair(scale.n) }), d, unit: fraction(1n, scale.d) };
    }
    if (scale.n > 0n) return { name, at: n, d, unit: scale };
    return { name, at: this.emit({ op: "sum", ...pair(-1n) }), d, unit: fraction(-scale.n, scale.d) };
  }
}

function leafPlace(to: Lowering, name: string, leaf: Leaf | undefined): Place | number {
  if (leaf === undefined) throw new Error(`no leaf ${name}`);
  if ("value" in leaf) {
    if (typeof leaf.value === "boolean") return to.emit({ op: "truth", value: leaf.value });
    return { scale: reduced(leaf.value), n: UNITY, d: UNITY };
  }
  const at = to.emit({ op: "input", name, flag: leaf.column === "flag" });
  return leaf.column === "flag" ? at : { scale: reduced(leaf.column), n: at, d: UNITY };
}

function stepPlace(to: Lowering, { op, args, name, mode }: Step, leaves: ReadonlyMap<string, Leaf>): Place | number {
  const [i = 0, j = 0, l = 0] = args;
  const [a, b, c] = [to.places[i], to.places[j], to.places[l]] as [Place, Place, Place];
  const [p, q] = [to.places[i], to.places[j]] as [number, number];
  switch (op) {
    case "input":
    case "parameter":
      return leafPlace(to, name, leaves.get(name));
    case "zero":
      return NOTHING;
    case "one":
      return { scale: ONE, n: UNITY, d: UNITY };
    case "plus":
      return a === NOTHING ? b : b === NOTHING ? a : to.two("sum", a, b);
    case "minus": {
      const less = { ...b, scale: fraction(-b.scale.n, b.scale.d) };
      return a === NOTHING ? less : b === NOTHING ? a : to.two("sum", a, less);
    }
    case "times":
      return to.times(a, b);
    case "dividedBy":
      return to.times(a, to.inverse(b, j));
    case "smaller":
    case "larger":
      return to.two(op, a, b);
    case "roundedTo":
      return to.rounded(a, b, mode ?? "half-away");
    case "exceeds":
    case "reaches":
      return to.compared(op, a, b);
    case "and":
    case "or":
      return to.emit({ op, a: p, b: q });
    case "not":
      return to.emit({ op, a: p });
    case "choose":
      return to.chosen(p, b, c);
    case "named":
      return to.places[i] as Place | number;
  }
}

/**
 * Lowers a form to whole-number instructions; `leaves` says how each input and parameter is given.
 *
 * Which instructions are written depends on which leaves are columns; their units and the values of the others fill k
 * and m. Only a result that is 0 or mirrored as a whole takes one instruction more.
 * Throws {@link DivisionByZero} where a divisor is 0 whatever the columns hold.
 */
export function lower(form: Form, leaves: ReadonlyMap<string, Leaf>): Program {
  const to = new Lowering();
  for (const step of form.steps) to.places.push(stepPlace(to, step, leaves));
  const results = form.results.map(([name, at]) => to.result(name, to.places[at] as Place | number));
  return { code: to.code, places: to.places, results };
}

/** The same program with its results counted in units that divide their own; itself where they are its own. */
export function inUnits(program: Program, units: readonly (Fraction | "flag")[]): Program {
  const code = [...program.code];
  const results = program.results.map((result, i) => {
    const unit = units[i];
    if (unit === undefined || unit === "flag" || result.unit === "flag") return result;
    const k = (result.unit.n * unit.d) / (result.unit.d * unit.n);
    if (k === 1n) return result;
    return { ...result, unit, at: code.push({ op: "sum", a: result.at, k, b: UNITY, m: 0n }) - 1 };
  });
  return code.length === program.code.length ? program : { ...program, code, results };
}
