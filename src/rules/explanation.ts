import { exactText, fromExactText } from "../numbers/exactText.ts";
import type { Text } from "../words.ts";
import type { Provenance } from "./parameter.ts";
import type { Step } from "./quantity.ts";
import type { Value } from "./value.ts";

/** A number or a yes/no that a calculation used or gave. `value` is exact text, or `true`/`false`. */
export interface Figure {
  /** The key of the input, parameter or result; `limits.0` for an element of a list. */
  readonly name: string;
  readonly word: Text;
  /** Unit with price levels bound to years where they are known, such as `kr@2024/day`. */
  readonly unit: string;
  readonly value: string;
}

/** A parameter with what it rests on. */
export interface StatedFigure extends Figure, Provenance {
  readonly carriedFrom?: string;
}

/** A result and the step that gives it. */
export interface ResultFigure extends Figure {
  readonly step: number;
}

/** One evaluation of a rule: everything that is needed to compute it again. */
export interface Calculation {
  readonly inputs: readonly Figure[];
  readonly parameters: readonly StatedFigure[];
  readonly steps: readonly Step[];
  /** The unit of each step, as text. */
  readonly units: readonly string[];
  readonly results: readonly ResultFigure[];
}

/**
 * Why a result is what it is: plain, versioned data that can be stored as JSON, shown as text, and computed again.
 * A rule's explanation holds a calculation; an ordinary function's holds sentences and the explanations it rests on.
 */
export interface Explanation {
  readonly version: 1;
  readonly title: Text;
  readonly provenance: readonly Provenance[];
  readonly says: readonly Text[];
  readonly calculation?: Calculation;
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
