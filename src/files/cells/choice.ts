import { nearest } from "../../errors.ts";
import { headingKey } from "../headingKey.ts";
import type { Choice } from "../kind.ts";
import { shownCell } from "./cellText.ts";
import type { CellReader } from "./context.ts";
import * as say from "./words.ts";

type Choices = Readonly<Record<string, Choice>>;

const known = new WeakMap<Choices, ReadonlyMap<string, string>>();

/** Every word by which a choice is called, in the form in which they are compared. */
function wordsOf(choices: Choices): ReadonlyMap<string, string> {
  const kept = known.get(choices);
  if (kept !== undefined) return kept;
  const all = Object.entries(choices).flatMap(([code, { name, words }]) =>
    [code, name.da, name.en, ...words].map((word) => [headingKey(word), code] as const),
  );
  const made = new Map(all);
  known.set(choices, made);
  return made;
}

/** `pr. døgn`, `kr./døgn` and `per day` are the unit alone. */
const withoutPer = (key: string): string => key.replace(/^(?:(?:kr\s*)?\/\s*|(?:pr|per|a|i)\s+)/, "").trim();

/** The choice that a text names, or nothing. */
export function choiceCalled(text: string, choices: Choices): string | undefined {
  const words = wordsOf(choices);
  const key = headingKey(text.replace(/^\s*kr\.?\s*\//i, "/"));
  return words.get(key) ?? words.get(withoutPer(key));
}

const PER_WEEK = /^(?:uge[rn]?|weeks?)$/;

/** One of the column's choices, by its name or another word for it. */
export const readChoice: CellReader<string> = (cell, { column, numbers, tell }) => {
  const { choices = {} } = column;
  const text = shownCell(cell, numbers);
  const code = choiceCalled(text, choices);
  if (code !== undefined) return code;
  const isUnit = Object.hasOwn(choices, "day");
  if (isUnit && PER_WEEK.test(withoutPer(headingKey(text)))) {
    return void tell({ ...say.pricePerWeek(text), severity: "error", kind: "unknown-unit" });
  }
  const language = numbers === "danish" ? "da" : "en";
  const names = Object.values(choices).map(({ name }) => name[language]);
  const near = nearest(withoutPer(headingKey(text)), names.map(headingKey));
  const suggestions = near === undefined ? names : names.filter((name) => headingKey(name) === near);
  const reason = isUnit ? say.unknownUnit(text) : say.unknownChoice(text);
  return void tell({ ...reason, severity: "error", kind: isUnit ? "unknown-unit" : "unknown-choice", suggestions });
};
