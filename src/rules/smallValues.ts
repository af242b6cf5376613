import type { Decimal } from "../decimal.ts";
import { decimalOfCount, exact, shortDecimals, toDecimal } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { type RoundingMode, wholeNumberBelow } from "../numbers/rounding.ts";
import type { BoundParameter } from "./parameter.ts";
import type { Step } from "./quantity.ts";

type Bound = ReadonlyMap<string, BoundParameter>;

const POWERS: readonly number[] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000];

/** Denominators are few and mostly these, which need not be made anew. */
function bigOf(denominator: number): bigint {
  return denominator === 1 ? 1n : denominator === 100 ? 100n : BigInt(denominator);
}

function smallOf(denominator: bigint): number {
  return denominator === 1n ? 1 : denominator === 100n ? 100 : Number(denominator);
}

/** A step to compute, with the steps it is made of; `named` steps stand for what they name. */
interface Planned extends Pick<Step, "op"> {
  readonly to: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly mode: RoundingMode;
}

/** Which step each step has its value from. */
function sourcesOf(steps: readonly Step[]): number[] {
  const sources: number[] = [];
  for (const [i, { op, args }] of steps.entries()) sources.push(op === "named" ? (sources[args[0] ?? 0] ?? 0) : i);
  return sources;
}

function planned(steps: readonly Step[], sources: readonly number[]): Planned[] {
  const leaves = new Set(["input", "parameter", "named"]);
  return steps.flatMap(({ op, args: [a = 0, b = 0, c = 0], mode = "half-away" }, to) => {
    const from = (arg: number) => sources[arg] as number;
    return leaves.has(op) ? [] : [{ op, to, a: from(a), b: from(b), c: from(c), mode }];
  });
}

const MOST = Number.MAX_SAFE_INTEGER;
const NOTHING = {};

const at = (numbers: Float64Array, step: number): number => numbers[step] as number;

/** The whole number that one is times another; nothing where there is none. */
function quotient(a: number, b: number): number | undefined {
  const times = a / b;
  return times === Math.floor(times) && times * b === a ? times : undefined;
}

/**
 * The value reading in floats: numerators and denominators as `value.ts` computes them, while all are whole numbers
 * below 2^53. Where one is not, or a divisor is 0, it says so, and the call is computed there instead.
 *
 * One reading keeps its numbers between calls; the values of a call are there until the next.
 */
export class SmallValues {
  readonly #flags: readonly boolean[];
  readonly #names: readonly string[];
  readonly #sources: readonly number[];
  readonly #plan: readonly Planned[];
  readonly #n: Float64Array;
  readonly #d: Float64Array;
  #parameters: Bound | undefined;
  #parametersFit = false;

  /** `inputs` are the first steps, in order, and no lists. */
  constructor(steps: readonly Step[], inputs: readonly (readonly [name: string, unit: unknown])[]) {
    this.#names = inputs.map(([name]) => name);
    this.#flags = inputs.map(([, unit]) => unit === "flag");
    this.#sources = sourcesOf(steps);
    this.#plan = planned(steps, this.#sources);
    this.#n = new Float64Array(steps.length);
    this.#d = new Float64Array(steps.length).fill(1);
  }

  /** Reads the inputs of a call; false where one is no small number or flag. Throws as `exact` does for text. */
  read(given: readonly unknown[]): boolean {
    for (let i = 0; i < given.length; i++) {
      const value = given[i];
      const fits = this.#flags[i] ? this.#flag(i, value) : this.#input(i, value);
      if (!fits) return false;
    }
    return true;
  }

  /** Computes all steps from the inputs read; false where one does not fit. */
  compute(parameters: Bound): boolean {
    if (parameters !== this.#parameters) this.#bind(parameters);
    if (!this.#parametersFit) return false;
    for (const step of this.#plan) if (!this.#compute(step)) return false;
    return true;
  }

  /** The numerator of a step is 1 for yes and 0 for no. */
  flag(step: number): boolean {
    return this.#n[this.#sources[step] as number] === 1;
  }

  fraction(step: number): Fraction {
    const at = this.#sources[step] as number;
    return { n: BigInt(this.#n[at] as number), d: bigOf(this.#d[at] as number) };
  }

  decimal(step: number): Decimal {
    const at = this.#sources[step] as number;
    const decimals = POWERS.indexOf(this.#d[at] as number);
    return decimals < 0 ? toDecimal(this.fraction(step)) : decimalOfCount(this.#n[at] as number, decimals);
  }

  #flag(i: number, value: unknown): boolean {
    this.#n[i] = value === true ? 1 : 0;
    return typeof value === "boolean";
  }

  #input(i: number, value: unknown): boolean {
    if (typeof value === "number") return this.#number(i, value);
    if (typeof value === "string") return this.#text(i, value);
    const { n, d } = (value ?? NOTHING) as Partial<Fraction>;
    return typeof n === "bigint" && typeof d === "bigint" && this.#fraction(i, n, d);
  }

  #number(i: number, value: number): boolean {
    const decimals = shortDecimals(value);
    if (decimals === undefined) return false;
    const power = POWERS[decimals] as number;
    this.#n[i] = Math.round(value * power);
    this.#d[i] = power;
    return true;
  }

  #text(i: number, value: string): boolean {
    const { n, d } = exact(value, this.#names[i]);
    return this.#fraction(i, n, d);
  }

  /** A denominator that is not above 0 does not fit either. */
  #fraction(i: number, n: bigint, d: bigint): boolean {
    this.#n[i] = Number(n);
    this.#d[i] = smallOf(d);
    return this.#fits(i);
  }

  #bind(parameters: Bound): void {
    this.#parameters = parameters;
    this.#parametersFit = true;
    let i = this.#names.length;
    for (const { exact: value } of parameters.values())
      if (!this.#fraction(i++, value.n, value.d)) this.#parametersFit = false;
  }

  /** Whether the value of a step is one of whole numbers below 2^53, and of no divisor of 0. */
  #fits(step: number): boolean {
    const n = this.#n[step] as number;
    const d = this.#d[step] as number;
    return n <= MOST && n >= -MOST && d <= MOST && d > 0;
  }

  #compute(step: Planned): boolean {
    const { to, a, b } = step;
    const [n, d] = [this.#n, this.#d];
    switch (step.op) {
      case "times":
        n[to] = at(n, a) * at(n, b);
        d[to] = at(d, a) * at(d, b);
        return this.#fits(to);
      case "dividedBy":
        n[to] = at(n, a) * (at(n, b) < 0 ? -at(d, b) : at(d, b));
        d[to] = at(d, a) * Math.abs(at(n, b));
        return this.#fits(to);
      case "plus":
        return this.#sum(step, 1) && this.#fits(to);
      case "minus":
        return this.#sum(step, -1) && this.#fits(to);
      case "roundedTo":
        return this.#rounded(step) && this.#fits(to);
      default:
        return this.#chosen(step);
    }
  }

  /** Over the larger denominator where the smaller divides it, else over their product. */
  #sum({ to, a, b }: Planned, sign: number): boolean {
    const [n, d] = [this.#n, this.#d];
    const up = at(d, a) >= at(d, b) ? quotient(at(d, a), at(d, b)) : undefined;
    const down = up === undefined ? quotient(at(d, b), at(d, a)) : 1;
    const left = at(n, a) * (up === undefined ? (down ?? at(d, b)) : 1);
    const right = sign * at(n, b) * (up ?? (down === undefined ? at(d, a) : 1));
    n[to] = left + right;
    d[to] = up === undefined ? at(d, b) * (down === undefined ? at(d, a) : 1) : at(d, a);
    return Math.abs(left) + Math.abs(right) <= MOST;
  }

  /** A denominator that the unit's divides is made smaller: what is rounded is the same number. */
  #rounded({ to, a, b, mode }: Planned): boolean {
    const [n, d] = [this.#n, this.#d];
    const less = quotient(at(d, a), at(d, b));
    const size = less === undefined ? at(n, a) * at(d, b) : at(n, a);
    const whole = wholeNumberBelow(size, (less ?? at(d, a)) * at(n, b), mode);
    if (whole === undefined) return false;
    n[to] = whole * at(n, b);
    d[to] = at(d, b);
    return true;
  }

  /** What is a yes or no, or one of two numbers. */
  #chosen({ op, to, a, b, c }: Planned): boolean {
    const n = this.#n;
    switch (op) {
      case "zero":
      case "one":
        return this.#set(to, op === "one");
      case "not":
        return this.#set(to, n[a] === 0);
      case "and":
        return this.#set(to, n[a] === 1 && n[b] === 1);
      case "or":
        return this.#set(to, n[a] === 1 || n[b] === 1);
      case "choose":
        return this.#copy(to, n[a] === 1 ? b : c);
      default:
        return this.#compared(op, to, a, b);
    }
  }

  #set(to: number, yes: boolean): boolean {
    this.#n[to] = yes ? 1 : 0;
    this.#d[to] = 1;
    return true;
  }

  #copy(to: number, from: number): boolean {
    this.#n[to] = at(this.#n, from);
    this.#d[to] = at(this.#d, from);
    return true;
  }

  #compared(op: Step["op"], to: number, a: number, b: number): boolean {
    const [n, d] = [this.#n, this.#d];
    const same = at(d, a) === at(d, b);
    const left = same ? at(n, a) : at(n, a) * at(d, b);
    const right = same ? at(n, b) : at(n, b) * at(d, a);
    if (!(Math.abs(left) <= MOST && Math.abs(right) <= MOST)) return false;
    if (op === "exceeds") return this.#set(to, left > right);
    if (op === "reaches") return this.#set(to, left >= right);
    return this.#copy(to, (op === "smaller" ? left <= right : left >= right) ? a : b);
  }
}
