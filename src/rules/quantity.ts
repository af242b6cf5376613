import { fail } from "../errors.ts";
import { frozenCopy } from "../frozen.ts";
import { ROUNDING_MODES, type RoundingMode } from "../numbers/rounding.ts";
import { isText, type Text, type Word, words } from "../words.ts";
import type { Rounding } from "./parameter.ts";
import * as say from "./words.ts";

/** What a formula may add or compare with: a quantity, or 0, which is nothing of any unit. No other literal exists. */
export type Term = Quantity | 0;

/** What a formula is written in: an amount, a rate or a count that is not known yet. */
export interface Quantity {
  plus(other: Term): Quantity;
  minus(other: Term): Quantity;
  times(other: Quantity): Quantity;
  dividedBy(other: Quantity): Quantity;
  /** This × (1 + rate). */
  increasedBy(rate: Quantity): Quantity;
  negated(): Quantity;
  /** The smaller of this and the bound. */
  atMost(bound: Term): Quantity;
  /** The larger of this and the bound. */
  atLeast(bound: Term): Quantity;
  between(low: Term, high: Term): Quantity;
  /** Rounded to a multiple of a rounding parameter's value, by its mode. */
  roundedTo(rounding: RoundingTerm): Quantity;
  /** This > other. */
  exceeds(other: Term): Condition;
  /** This ≥ other. */
  reaches(other: Term): Condition;
  /** Gives a step its name: a line of the explanation. */
  named(word: Word | Text): Quantity;
}

/** A yes or no inside a formula: never a boolean, since a column holds a million of them. */
export interface Condition {
  and(other: Condition): Condition;
  or(other: Condition): Condition;
  not(): Condition;
  /** One of two quantities; both are computed. */
  choose(ifSo: Term, ifNot: Term): Quantity;
}

/** A rounding parameter as a formula sees it. */
export interface RoundingTerm {
  readonly unit: Quantity;
  readonly mode: RoundingMode;
}

/** What a step of a formula does. */
export type Operation =
  | "input"
  | "parameter"
  | "zero"
  | "one"
  | "plus"
  | "minus"
  | "times"
  | "dividedBy"
  | "smaller"
  | "larger"
  | "roundedTo"
  | "exceeds"
  | "reaches"
  | "and"
  | "or"
  | "not"
  | "choose"
  | "named";

/** One step of a formula as plain data; `args` are the numbers of earlier steps. */
export interface Step {
  /** The kind of step. */
  readonly op: Operation;
  /** The numbers of the steps that it uses, from 0, in the order the operation takes them. */
  readonly args: readonly number[];
  /** The key of an input (`limits.0` for an element of a list) or parameter, or the name given to a step. */
  readonly name: string;
  /** For `named`: the name in both languages. */
  readonly text?: Text;
  /** For `roundedTo`. */
  readonly mode?: RoundingMode;
}

/** Collects the steps of one formula; equal steps are written once. */
export class Trace {
  readonly steps: Step[] = [];
  readonly #known = new Map<string, Traced>();

  input(name: string): Traced {
    return this.add("input", [], name);
  }

  parameter(name: string): Traced {
    return this.add("parameter", [], name);
  }

  rounding(name: string, rounding: Rounding): RoundingTerm {
    return { unit: this.parameter(name), mode: rounding.mode };
  }

  add(op: Operation, args: readonly number[], name = "", extra: Pick<Step, "text" | "mode"> = {}): Traced {
    const key = `${op} ${args.join(" ")} ${name} ${extra.mode ?? extra.text?.da ?? ""}`;
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const traced = new Traced(this, this.steps.push({ op, args, name, ...extra }) - 1);
    this.#known.set(key, traced);
    return traced;
  }
}

/** A term of this formula; a number, or a quantity of another formula, would be lost or taken for another in the steps. */
function traced(term: unknown, op: Operation, trace: Trace): Traced {
  if (term instanceof Traced && term.trace === trace) return term;
  return fail({ kind: "unit", path: op, found: term, ...say.TERM });
}

function refuseNonRounding({ mode }: RoundingTerm): never {
  return fail({ kind: "unit", path: "roundedTo", found: mode, ...say.ROUNDING });
}

function knownWord(word: string): Text {
  return Object.hasOwn(words, word) ? words[word as Word] : refuseUnnamed(word);
}

function refuseUnnamed(found: unknown): never {
  return fail({ kind: "unknown-name", path: "named", found, ...say.STEP_NAME });
}

/** A quantity or condition that only remembers which step it is. */
export class Traced implements Quantity, Condition {
  readonly trace: Trace;
  readonly at: number;

  constructor(trace: Trace, at: number) {
    this.trace = trace;
    this.at = at;
  }

  #with(op: Operation, ...others: readonly (Term | Condition)[]): Traced {
    const args = others.map((other) => (other === 0 ? this.trace.add("zero", []) : traced(other, op, this.trace)).at);
    return this.trace.add(op, [this.at, ...args]);
  }

  plus(other: Term): Traced {
    return this.#with("plus", other);
  }
  minus(other: Term): Traced {
    return this.#with("minus", other);
  }
  times(other: Quantity): Traced {
    return this.#with("times", other);
  }
  dividedBy(other: Quantity): Traced {
    return this.#with("dividedBy", other);
  }
  increasedBy(rate: Quantity): Traced {
    return this.times(this.trace.add("one", []).plus(rate));
  }
  negated(): Traced {
    return this.trace.add("zero", []).minus(this);
  }
  atMost(bound: Term): Traced {
    return this.#with("smaller", bound);
  }
  atLeast(bound: Term): Traced {
    return this.#with("larger", bound);
  }
  between(low: Term, high: Term): Traced {
    return this.atLeast(low).atMost(high);
  }
  roundedTo(rounding: RoundingTerm): Traced {
    const { at } = traced(rounding?.unit, "roundedTo", this.trace);
    const isParameter = this.trace.steps[at]?.op === "parameter" && ROUNDING_MODES.includes(rounding.mode);
    return this.trace.add("roundedTo", [this.at, isParameter ? at : refuseNonRounding(rounding)], "", {
      mode: rounding.mode,
    });
  }
  exceeds(other: Term): Traced {
    return this.#with("exceeds", other);
  }
  reaches(other: Term): Traced {
    return this.#with("reaches", other);
  }
  named(word: Word | Text): Traced {
    const text = typeof word === "string" ? knownWord(word) : isText(word) ? frozenCopy(word) : refuseUnnamed(word);
    const name = typeof word === "string" ? word : text.en;
    return this.trace.add("named", [this.at], name, { text });
  }
  and(other: Condition): Traced {
    return this.#with("and", other);
  }
  or(other: Condition): Traced {
    return this.#with("or", other);
  }
  not(): Traced {
    return this.#with("not");
  }
  choose(ifSo: Term, ifNot: Term): Traced {
    return this.#with("choose", ifSo, ifNot);
  }
}

/**
 * The sum of quantities of one unit inside a formula.
 * An empty list has no unit and no sum, and is refused as what is no list of quantities: `unit`.
 *
 * @example
 * ```ts
 * import { rule, sum } from "rammetakst";
 * const costs = rule({
 *   title: { da: "Udgifter", en: "Costs" },
 *   mark: "local",
 *   source: { da: "eget eksempel", en: "an example of our own" },
 *   words: { costs: { da: "udgifter", en: "costs" } },
 *   inputs: { costs: ["kr"] },
 *   gives: { total: "kr" },
 *   formula: ({ costs }) => ({ total: sum(costs) }),
 * });
 * costs({ costs: ["1000.55", 2000, 3000] }).total; // => 6000.55
 * ```
 */
export function sum(terms: readonly Quantity[]): Quantity {
  const [first, ...more] = Array.isArray(terms) ? (terms as readonly unknown[]) : [];
  if (!(first instanceof Traced)) return refuseNoTerms(terms);
  return more.reduce<Traced>((a, b) => a.plus(b as Term), first);
}

function refuseNoTerms(found: unknown): never {
  return fail({ kind: "unit", path: "sum", found, ...say.TERMS });
}
