import type { Instruction, Pair, Program } from "../integers.ts";
import { FITS, KERNELS, type Kernel, type Register, ROUNDING_KERNELS } from "./kernels.ts";

/** Rows that are computed together, so that every register of a formula stays in the cache. */
export const BLOCK = 1024;

/**
 * Runs a program instruction by instruction over blocks of rows.
 *
 * The bounds of each register are known for the block, so that one comparison shows that all its rows are exact. Only
 * where it does not, the rows are looked at one by one, and those that do not fit are marked; what the registers hold
 * for a marked row means nothing.
 */
export class Blocks {
  /** The rows of the block just run that are left to be computed exactly. */
  readonly marks: Uint8Array;
  readonly #code: readonly Instruction[];
  readonly #registers: Register[];
  readonly #own: readonly Register[];
  readonly #factors: readonly (readonly [k: number, m: number])[];
  readonly #least: Float64Array;
  readonly #most: Float64Array;
  #marked = 0;
  #rows = 0;

  constructor({ code }: Program, block: number) {
    this.#code = code;
    this.marks = new Uint8Array(block);
    this.#own = code.map(({ op }) => new Float64Array(op === "input" ? 0 : block));
    this.#registers = [...this.#own];
    this.#factors = code.map((each) => ("k" in each ? [Number(each.k), Number(each.m)] : [1, 1]));
    this.#least = new Float64Array(code.length);
    this.#most = new Float64Array(code.length);
    for (const [i, each] of code.entries()) {
      if (each.op === "one") this.#fixed(i, 1);
      if (each.op === "truth") this.#fixed(i, each.value ? 1 : 0);
    }
  }

  /** Computes the first `n` rows of the inputs, which are in the order of their instructions; gives how many it marked. */
  run(inputs: readonly Register[], n: number): number {
    this.#rows = n;
    if (this.#marked > 0) this.marks.fill(0);
    this.#marked = 0;
    let next = 0;
    for (const [i, each] of this.#code.entries()) {
      if (each.op === "input") this.#read(i, inputs[next++] as Register, each.flag);
      else if (each.op !== "one" && each.op !== "truth") this.#compute(i);
    }
    return this.#marked;
  }

  /** What an instruction came to in the block just run. */
  register(i: number): Register {
    return this.#registers[i] as Register;
  }

  #fixed(i: number, value: number): void {
    this.register(i).fill(value);
    this.#bound(i, value, value);
  }

  #bound(i: number, least: number, most: number): void {
    this.#least[i] = least;
    this.#most[i] = most;
  }

  #mark(unfit: (row: number) => boolean): void {
    for (let row = 0; row < this.#rows; row++) {
      if (this.marks[row] === 1 || !unfit(row)) continue;
      this.marks[row] = 1;
      this.#marked++;
    }
  }

  /** The bounds of an input are what the block holds; a row where it is no whole number, or no flag, is marked. */
  #read(i: number, values: Register, flag: boolean): void {
    this.#registers[i] = values;
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    let broken = false;
    for (let row = 0; row < this.#rows; row++) {
      const value = values[row] as number;
      if (value < least) least = value;
      if (value > most) most = value;
      if (value !== Math.floor(value)) broken = true;
    }
    this.#bound(i, least, most);
    const limit = flag ? 1 : Number.MAX_SAFE_INTEGER;
    if (!broken && least >= -limit && most <= limit) return;
    this.#mark((row) => !(Number.isInteger(values[row]) && Math.abs(values[row] as number) <= limit));
    this.#measure(i);
  }

  /** The bounds of a register by its rows, those left aside that are marked. */
  #measure(i: number): void {
    const values = this.register(i);
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < this.#rows; row++) {
      if (this.marks[row] === 1) continue;
      least = Math.min(least, values[row] as number);
      most = Math.max(most, values[row] as number);
    }
    this.#bound(i, least > most ? 0 : least, least > most ? 0 : most);
  }

  #compute(i: number): void {
    const each = this.#code[i] as Exclude<Instruction, { op: "one" | "truth" | "input" }>;
    const [k, m] = this.#factors[i] as readonly [number, number];
    const [x, y] = [
      "a" in each ? this.register(each.a) : this.#own[0],
      "b" in each ? this.register(each.b) : this.#own[0],
    ];
    const z = each.op === "choose" ? this.register(each.c) : this.#own[0];
    const kernel: Kernel = each.op === "rounded" ? ROUNDING_KERNELS[each.mode] : KERNELS[each.op];
    kernel(this.register(i), x as Register, y as Register, k, m, this.#rows, z as Register);
    if (!this.#fits(i, each, k, m)) this.#isolate(i, each, k, m);
  }

  /** Sets the bounds of an instruction's register; false where some row may not be exact or have no result. */
  #fits(i: number, each: Instruction, k: number, m: number): boolean {
    switch (each.op) {
      case "product":
        this.#boundProduct(i, each.a, each.b);
        return true;
      case "signed":
      case "size":
        return this.#boundTurned(i, each);
      case "and":
      case "or":
      case "not":
        this.#bound(i, 0, 1);
        return true;
      default:
        return this.#boundPair(i, each as Instruction & Pair, k, m);
    }
  }

  #boundProduct(i: number, a: number, b: number): void {
    const [p, q] = [this.#least[a] as number, this.#most[a] as number];
    const [r, s] = [this.#least[b] as number, this.#most[b] as number];
    this.#bound(i, Math.min(p * r, p * s, q * r, q * s), Math.max(p * r, p * s, q * r, q * s));
  }

  /** `signed` and `size` change nothing where the divisor is above 0. */
  #boundTurned(i: number, each: Extract<Instruction, { op: "signed" | "size" }>): boolean {
    const at = each.op === "signed" ? each.a : each.b;
    const size = Math.max(-(this.#least[at] as number), this.#most[at] as number);
    const above = (this.#least[each.b] as number) > 0;
    this.#bound(i, above ? (this.#least[at] as number) : each.op === "size" ? 0 : -size, size);
    return above || (this.#most[each.b] as number) < 0;
  }

  #boundPair(i: number, each: Instruction & Pair, k: number, m: number): boolean {
    const [p, q] = [k * (this.#least[each.a] as number), k * (this.#most[each.a] as number)];
    const [r, s] = [m * (this.#least[each.b] as number), m * (this.#most[each.b] as number)];
    const [a0, a1] = [Math.min(p, q), Math.max(p, q)];
    const [b0, b1] = [Math.min(r, s), Math.max(r, s)];
    const fits = Math.max(-a0, a1) + Math.max(-b0, b1) < FITS;
    switch (each.op) {
      case "sum":
        this.#bound(i, a0 + b0, a1 + b1);
        return fits;
      case "smaller":
        this.#bound(i, Math.min(a0, b0), Math.min(a1, b1));
        return fits;
      case "larger":
        this.#bound(i, Math.max(a0, b0), Math.max(a1, b1));
        return fits;
      case "choose":
        this.#bound(i, Math.min(a0, b0), Math.max(a1, b1));
        return fits;
      case "rounded":
        this.#bound(i, Math.floor(Math.min(a0 / b0, a0 / b1)), Math.ceil(Math.max(a1 / b0, a1 / b1)));
        return fits && b0 > 0;
      default:
        this.#bound(i, 0, 1);
        return fits;
    }
  }

  /** Marks the rows of an instruction that do not fit, and bounds it by the others. */
  #isolate(i: number, each: Instruction, k: number, m: number): void {
    if (each.op === "signed" || each.op === "size") {
      const y = this.register(each.b);
      this.#mark((row) => y[row] === 0);
    } else {
      const { a, b } = each as Instruction & Pair;
      const [x, y] = [this.register(a), this.register(b)];
      const large = (row: number) => !(Math.abs(k * (x[row] as number)) + Math.abs(m * (y[row] as number)) < FITS);
      this.#mark(each.op === "rounded" ? (row) => large(row) || !(m * (y[row] as number) > 0) : large);
    }
    this.#measure(i);
  }
}
