import { Decimal } from "decimal.js";
import { ResultDecimal } from "../../src/decimal.ts";
import { type Word, words } from "../../src/words.ts";
import { fieldOf, type Place } from "./place.ts";

/** A field by its path, or what is computed anew from the result. */
export type Told = string | ((row: Place) => unknown);

/** A text that stands in a sheet whatever it shows. */
export const says = (da: string, en: string) => (): unknown => ({ da, en });

export const IN_ALL = says("I alt", "Total");

export const word = (key: Word) => (): unknown => words[key];

/** A word of a list as it is written. */
export function oneOf(path: string, texts: Readonly<Record<string, readonly [da: string, en: string]>>): Told {
  return (row) => {
    const text = texts[String(row.at(path))];
    if (text === undefined) throw new Error(`${path}: ${row.at(path)} has no words in the declaration`);
    return { da: text[0], en: text[1], code: row.at(path) };
  };
}

/** A text that stands for a code, and where the code is found; nothing there is a text without one. */
export function coded(told: Told, path: string): Told {
  return (row) => {
    const [text, code] = [typeof told === "string" ? row.at(told) : told(row), row.at(path)];
    if (text === undefined || text === null || code === undefined || code === null) return text;
    return { ...(typeof text === "string" ? { da: text, en: text } : text), code };
  };
}

/** A text made of fields in both languages. */
export const both =
  (text: (row: Place, language: "da" | "en") => string): Told =>
  (row) => ({ da: text(row, "da"), en: text(row, "en") });

/** A field's text in a language; that of a field in one language only is the same in both. */
export function textAt(row: Place, path: string, language: "da" | "en"): string {
  const value = row.at(path);
  return typeof value === "object" && value !== null ? String(fieldOf(value, language)) : String(value);
}

export const sumOf =
  (path: string): Told =>
  (row) =>
    row.all(path).reduce((sum, { own }) => {
      if (own instanceof Decimal || typeof own === "number") return sum.plus(own);
      throw new Error(`${path} holds more than numbers`);
    }, new ResultDecimal(0));

/** Whole øre of a column in kr. */
export const oere =
  (path: string): Told =>
  (row) =>
    row.number(path).dividedBy(100);

const MARKS: Readonly<Record<string, readonly [da: string, en: string]>> = {
  law: ["lov", "law"],
  agreed: ["aftalt", "agreed"],
  minutes: ["referat", "minutes"],
  practice: ["praksis", "practice"],
  proposed: ["foreslået", "proposed"],
  assumed: ["antaget", "assumed"],
  derived: ["udledt", "derived"],
  local: ["brugerens eget", "the user's own"],
};

export const markAt = (path: string): Told => oneOf(path, MARKS);

/** The source with its mark, as a table writes what a figure rests on. */
export function restsOn(path = ""): Told {
  const [source, mark] = path === "" ? ["source", "mark"] : [`${path}.source`, `${path}.mark`];
  return both((row, language) => {
    const words = MARKS[String(row.at(mark))];
    if (words === undefined) throw new Error(`${mark} is no mark`);
    return `${textAt(row, source, language)} [${words[language === "da" ? 0 : 1]}]`;
  });
}
