import type { RoundingMode } from "../../src/numbers/rounding.ts";
import type { Amount, Flag, Pure } from "./formulas.ts";

/** A number in lowest terms with `d > 0`: arithmetic of the tests' own, which shares nothing with the library's. */
export interface Plain {
  readonly n: bigint;
  readonly d: bigint;
}

/** Numbers and yes or no by name, and the unit that is rounded to. */
export interface Bound {
  readonly numbers: ReadonlyMap<string, Plain>;
  readonly flags: ReadonlyMap<string, boolean>;
  readonly unit: Plain;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** `n / d` in lowest terms; a division by zero is thrown. */
export function plain(n: bigint, d = 1n): Plain {
  if (d === 0n) throw new RangeError("zero");
  const sign = d < 0n ? -1n : 1n;
  const common = gcd(n < 0n ? -n : n, d * sign) * sign;
  return { n: n / common, d: d / common };
}

const add = (a: Plain, b: Plain) => plain(a.n * b.d + b.n * a.d, a.d * b.d);
const minus = (a: Plain) => plain(-a.n, a.d);
const multiply = (a: Plain, b: Plain) => plain(a.n * b.n, a.d * b.d);
const divide = (a: Plain, b: Plain) => plain(a.n * b.d, a.d * b.n);
const isLess = (a: Plain, b: Plain) => a.n * b.d < b.n * a.d;

/** The largest whole number that is not above. */
function floor({ n, d }: Plain): bigint {
  return n >= 0n ? n / d : -((-n + d - 1n) / d);
}

/** A number of whole units; a half is told from the doubled number. */
function whole(a: Plain, mode: RoundingMode): bigint {
  const down = floor(a);
  const up = -floor(minus(a));
  if (down === up) return down;
  const isNegative = a.n < 0n;
  const twice = multiply(a, plain(2n));
  const middle = plain(down + up);
  switch (mode) {
    case "floor":
      return down;
    case "ceiling":
      return up;
    case "towards-zero":
      return isNegative ? up : down;
    default:
      if (isLess(twice, middle)) return down;
      if (isLess(middle, twice)) return up;
      if (mode === "half-even") return down % 2n === 0n ? down : up;
      return isNegative ? down : up;
  }
}

function rounded(a: Plain, unit: Plain, mode: RoundingMode): Plain {
  return multiply(plain(whole(divide(a, unit), mode)), unit);
}

function known<T>(values: ReadonlyMap<string, T>, name: string): T {
  const value = values.get(name);
  if (value === undefined) throw new Error(`${name} is not bound`);
  return value;
}

/** What a formula comes to; both sides of a choice are computed, as a rule does. Throws `RangeError` for a division by zero. */
export function amountOf(tree: Amount | Pure, bound: Bound): Plain {
  const value = (each: Amount | Pure) => amountOf(each, bound);
  switch (tree.op) {
    case "amount":
    case "number":
      return known(bound.numbers, tree.name);
    case "plus":
      return add(value(tree.a), value(tree.b));
    case "minus":
      return add(value(tree.a), minus(value(tree.b)));
    case "times":
      return multiply(value(tree.a), value(tree.by));
    case "product":
      return multiply(value(tree.a), value(tree.b));
    case "dividedBy":
      return divide(value(tree.a), value(tree.by));
    case "ratio":
      return divide(value(tree.a), value(tree.b));
    case "increasedBy":
      return multiply(value(tree.a), add(plain(1n), value(tree.by)));
    case "atMost":
      return least(value(tree.a), value(tree.b));
    case "atLeast":
      return most(value(tree.a), value(tree.b));
    case "between":
      return least(most(value(tree.a), value(tree.low)), value(tree.high));
    case "negated":
      return minus(value(tree.a));
    case "floored":
      return most(value(tree.a), plain(0n));
    case "named":
    case "nothing":
      return value(tree.a);
    case "roundedTo":
      return rounded(value(tree.a), bound.unit, tree.mode);
    case "choose": {
      const [yes, no] = [value(tree.a), value(tree.b)];
      return answerOf(tree.if, bound) ? yes : no;
    }
  }
}

function least(a: Plain, b: Plain): Plain {
  return isLess(b, a) ? b : a;
}

function most(a: Plain, b: Plain): Plain {
  return isLess(a, b) ? b : a;
}

export function answerOf(tree: Flag, bound: Bound): boolean {
  switch (tree.op) {
    case "flag":
      return known(bound.flags, tree.name);
    case "exceeds":
      return isLess(amountOf(tree.b, bound), amountOf(tree.a, bound));
    case "reaches":
      return !isLess(amountOf(tree.a, bound), amountOf(tree.b, bound));
    case "not":
      return !answerOf(tree.a, bound);
    default: {
      const [a, b] = [answerOf(tree.a, bound), answerOf(tree.b, bound)];
      return tree.op === "and" ? a && b : a || b;
    }
  }
}
