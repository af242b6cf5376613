import { exactText, fromExactText } from "../numbers/exactText.ts";
import type { Text } from "../words.ts";
import type { Provenance } from "./parameter.ts";
import type { Step } from "./quantity.ts";
import type { Value } from "./value.ts";

/** A number or a yes/no that a calculation used or gave. `value` is exact text, or `true`/`false`. */
export interface Figure {
  /** The key of the input, parameter or result; `limits.0` for an element of a list. */
  readonly name: string;
  /** What it is called, in both languages. */
  readonly word: Text;
  /** Unit with price levels bound to years where they are known, such as `kr@2024/day`. */
  readonly unit: string;
  /** Exact decimal text or a fraction such as `1/3`; `true` or `false` for a yes or no. */
  readonly value: string;
}

/** A parameter with what it rests on. */
export interface StatedFigure extends Figure, Provenance {
  /** The date that the agreement which stated it ended on; absent where it is stated for the period itself. */
  readonly carriedFrom?: string;
}

/** A result and the step that gives it. */
export interface ResultFigure extends Figure {
  /** The number of the step that gives it, from 0. */
  readonly step: number;
}

/** One evaluation of a rule: everything that is needed to compute it again. */
export interface Calculation {
  /** In the order the rule lists them. */
  readonly inputs: readonly Figure[];
  /** In the order the rule lists them. */
  readonly parameters: readonly StatedFigure[];
  /** In the order they are computed; a step uses earlier ones only. */
  readonly steps: readonly Step[];
  /** The unit of each step, as text. */
  readonly units: readonly string[];
  /** At least one. */
  readonly results: readonly ResultFigure[];
}

/**
 * Why a result is what it is: plain, versioned data that can be stored as JSON, shown as text, and computed again.
 * A rule's explanation holds a calculation; an ordinary function's holds sentences and the explanations it rests on.
 */
export interface Explanation {
  /** The version of this form. */
  readonly version: 1;
  /** What is explained. */
  readonly title: Text;
  /** What it rests on: source and mark of each. */
  readonly provenance: readonly Provenance[];
  /** Sentences, in the order they are read. */
  readonly says: readonly Text[];
  /** The rule's calculation; absent where sentences say it all. */
  readonly calculation?: Calculation;
  /** The explanations that this one rests on. */
  readonly because: readonly Explanation[];
}

/** A value as the exact text that explanations hold. */
export function valueText(value: Value): string {
  return typeof value === "boolean" ? String(value) : exactText(value);
}

export function valueFromText(text: string): Value {
  return text === "true" ? true : text === "false" ? false : fromExactText(text);
}

/** The explanation of an ordinary function: what it says, and what that rests on. */
export function account(
  title: Text,
  says: readonly Text[],
  because: readonly Explanation[] = [],
  provenance: readonly Provenance[] = [],
): Explanation {
  return { version: 1, title, provenance, says, because };
}
