import { nearest } from "../../errors.ts";
import { allParameters, parameterCalled, parameterKeys } from "../../parameters/parameters.ts";
import type { Parameter } from "../../rules/parameter.ts";
import { headingKey } from "../headingKey.ts";
import { plainText } from "./cellText.ts";
import type { CellReader, NumberStyle } from "./context.ts";
import * as say from "./words.ts";

const MOST_MEANT = 3;

let byTitle: ReadonlyMap<string, Parameter> | undefined;

/** Every parameter by its title in both languages, in the form in which headings are compared. */
function titles(): ReadonlyMap<string, Parameter> {
  byTitle ??= new Map(
    allParameters().flatMap((each) =>
      [each.title.da, each.title.en].map((title) => [headingKey(title), each] as const),
    ),
  );
  return byTitle;
}

/** The parameter that a text names: by id, by name or by title. */
export function parameterNamed(text: string): Parameter | undefined {
  return parameterCalled(text) ?? titles().get(headingKey(text));
}

/** So many letters of a word are held against a title: endings and compounds differ. */
const STEM = 5;

/** How much of a text a title has: the letters of those of its words that begin as one in the title does. */
function sharedWith(title: string, key: string): number {
  const words = key.split(" ").filter(({ length }) => length >= STEM);
  const shared = words.filter((word) => title.includes(word.slice(0, STEM)));
  return shared.reduce((sum, { length }) => sum + length, 0);
}

/** The titles that have the most of a text. */
function titlesWith(key: string): [string, Parameter][] {
  const all = [...titles()].map((each) => ({ each, shared: sharedWith(each[0], key) }));
  const most = Math.max(...all.map(({ shared }) => shared));
  return most === 0 ? [] : all.filter(({ shared }) => shared === most).map(({ each }) => each);
}

/** The title that is nearest to a text, or those that the text is part of, or that have the most of its words. */
function titlesMeant(text: string, style: NumberStyle): string[] {
  const language = style === "danish" ? "da" : "en";
  const key = headingKey(text);
  const near = nearest(key, [...titles().keys()]);
  const whole = [...titles()].filter(([title]) =>
    near === undefined ? key !== "" && title.includes(key) : title === near,
  );
  const found = whole.length > 0 ? whole : titlesWith(key);
  const meant = new Set(found.map(([, each]) => each));
  return [...meant].slice(0, MOST_MEANT).map(({ title }) => title[language]);
}

/** The parameters that may be meant by a text, as they can be written into the cell. */
export function parametersMeant(text: string, style: NumberStyle): string[] {
  // An id has no spaces, and a title nearly always has some.
  const id = /\s/.test(text) ? undefined : nearest(text, parameterKeys());
  return id === undefined ? titlesMeant(text, style) : [parameterCalled(id)?.id ?? id];
}

/** The id of a parameter that is named by id or title. */
export const readParameter: CellReader<string> = (cell, { numbers, tell }) => {
  const text = plainText(cell);
  const found = parameterNamed(text);
  if (found !== undefined) return found.id;
  const suggestions = parametersMeant(text, numbers);
  const reason = say.unknownParameter(text, suggestions);
  return void tell({ ...reason, severity: "error", kind: "unknown-parameter", suggestions });
};
