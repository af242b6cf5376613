import { fail } from "../../errors.ts";
import { type Instruction, type Pair, UNITY } from "../integers.ts";
import type { Machine } from "./dialect.ts";
import { enclosed } from "./names.ts";
import { roundedText } from "./rounding.ts";
import { fixedNumbers } from "./words.ts";

const COMPARED = { exceeds: ">", reaches: ">=" } as const;
const JOINED = { and: "AND", or: "OR" } as const;

/** Writes instructions as expressions; `reference` gives the text of an earlier instruction. */
export class Expressions {
  readonly #machine: Machine;
  readonly #reference: (at: number) => string;

  constructor(machine: Machine, reference: (at: number) => string) {
    this.#machine = machine;
    this.#reference = reference;
  }

  /** A known number; one that the database would read as another type is refused. */
  number(n: bigint): string {
    const { most, type } = this.#machine.numbers;
    if (most === undefined || (n <= most && n >= -most)) return this.#machine.constant(n);
    return fail({ kind: "out-of-range", path: "width", found: n, ...fixedNumbers(type) });
  }

  /** A known number where no column gives the expression its type. */
  typed(n: bigint): string {
    return this.#machine.cast(this.number(n), this.#machine.numbers.type);
  }

  /** factor · the instruction. */
  multiple(at: number, factor: bigint): string {
    if (at === UNITY || factor === 0n) return this.number(factor);
    const text = enclosed(this.#reference(at));
    if (factor === 1n) return text;
    return factor === -1n ? this.#machine.negated(text) : this.#machine.times(this.number(factor), text);
  }

  /** k·a and m·b; where neither is a column, both get the type that columns have. */
  #both({ a, k, b, m }: Pair): [string, string] {
    const known = (a === UNITY || k === 0n) && (b === UNITY || m === 0n);
    return known ? [this.typed(k), this.typed(m)] : [this.multiple(a, k), this.multiple(b, m)];
  }

  #sum(pair: Pair): string {
    const { a, k, b, m } = pair;
    if (m === 0n) return a === UNITY ? this.typed(k) : this.multiple(a, k);
    if (m > 0n) return this.#machine.plus(...this.#both(pair));
    return this.#machine.minus(...this.#both({ a, k, b, m: -m }));
  }

  #rounded({ a, k, b, m, mode }: Extract<Instruction, { op: "rounded" }>): string {
    if (b === UNITY && m === 1n) return this.#sum({ a, k, b, m: 0n });
    const above = (times: bigint) => (a === UNITY ? this.typed(k * times) : this.multiple(a, k * times));
    const below = (times: bigint, halved = false) => this.multiple(b, halved ? (m * times) / 2n : m * times);
    return roundedText({ above, below, halvable: m % 2n === 0n }, mode, this.#machine);
  }

  #signed(a: number, isNegative: string): string {
    if (a === UNITY)
      return this.#machine.cast(`CASE WHEN ${isNegative} THEN -1 ELSE 1 END`, this.#machine.numbers.type);
    const size = enclosed(this.#reference(a));
    return `CASE WHEN ${isNegative} THEN ${this.#machine.negated(size)} ELSE ${size} END`;
  }

  /** Whether a text is a column, a NULL of which is told as a fault of its own, or nothing that may be NULL. */
  #isKnown(text: string): boolean {
    return !this.#machine.mayBeNull || enclosed(text) === text;
  }

  /** The smaller or larger of two; a database may pass over the one that is NULL. */
  #chosenOf(choice: string, both: readonly [string, string]): string {
    const text = `${choice}(${both.join(", ")})`;
    const unknown = both.filter((each) => !this.#isKnown(each));
    if (unknown.length === 0) return text;
    return `CASE WHEN ${unknown.map((each) => `${enclosed(each)} IS NOT NULL`).join(" AND ")} THEN ${text} END`;
  }

  /** One instruction as an expression that may be compared, and that {@link enclosed} makes fit to be multiplied. */
  of(instruction: Instruction): string {
    const { op } = instruction;
    switch (op) {
      case "one":
        return this.typed(1n);
      case "truth":
        return this.#machine.truth(instruction.value);
      case "input":
        throw new Error(`the input ${instruction.name} is a column`);
      case "product":
        return this.#machine.times(this.multiple(instruction.a, 1n), this.multiple(instruction.b, 1n));
      case "signed":
        return this.#signed(instruction.a, `${this.multiple(instruction.b, 1n)} < 0`);
      case "size":
        return `NULLIF(${this.#machine.size(this.#reference(instruction.b))}, 0)`;
      case "sum":
        return this.#sum(instruction);
      case "smaller":
        return this.#chosenOf(this.#machine.least, this.#both(instruction));
      case "larger":
        return this.#chosenOf(this.#machine.greatest, this.#both(instruction));
      case "exceeds":
      case "reaches":
        return this.#both(instruction).join(` ${COMPARED[op]} `);
      case "choose": {
        const [ifSo, ifNot] = this.#both(instruction);
        const asked = this.#reference(instruction.c);
        // Of a condition that is not known neither way is taken.
        const otherwise = this.#isKnown(asked) ? "ELSE" : `WHEN NOT ${enclosed(asked)} THEN`;
        return `CASE WHEN ${asked} THEN ${ifSo} ${otherwise} ${ifNot} END`;
      }
      case "and":
      case "or":
        return `${enclosed(this.#reference(instruction.a))} ${JOINED[op]} ${enclosed(this.#reference(instruction.b))}`;
      case "not":
        return `NOT ${enclosed(this.#reference(instruction.a))}`;
      case "rounded":
        return this.#rounded(instruction);
    }
  }
}
