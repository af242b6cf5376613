import { Decimal } from "decimal.js";
import { ResultDecimal } from "../../src/decimal.ts";
import { type Word, words } from "../../src/words.ts";
import { type Changes, filled } from "./filled.ts";

type Fields = Readonly<Record<string, unknown>>;

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Fields)[key] : undefined;
}

/** Something in a result, with what it stands in. */
export class Place {
  readonly own: unknown;
  readonly #above: Place | undefined;

  constructor(own: unknown, above?: Place) {
    this.own = own;
    this.#above = above;
  }

  /** `rate`, `growth.rate`; `^name` is of what this stands in, save lists; `/year` of the whole result. */
  at(path: string): unknown {
    if (path.startsWith("/")) return (this.#above ?? this).at(this.#above === undefined ? path.slice(1) : path);
    if (path.startsWith("^")) return this.#above?.at(path.slice(1));
    return path.split(".").reduce(fieldOf, this.own);
  }

  number(path: string): Decimal {
    const value = this.at(path);
    if (value instanceof Decimal || typeof value === "number") return new ResultDecimal(value);
    throw new Error(`${path} is no number`);
  }

  /** Every place that a path leads to, `*` being each item of a list: `years.*.shares`. */
  all(path: string): Place[] {
    if (path === "") return [this];
    const [first = "", ...rest] = path.split(".");
    const holder = Array.isArray(this.own) ? this.#above : this;
    const values = first === "*" ? Object.values(this.own ?? {}) : [fieldOf(this.own, first)];
    const told = values.filter((value) => value !== undefined);
    return told.flatMap((value) => new Place(value, holder).all(rest.join(".")));
  }

  /** The things that a path leads to, one by one where it leads to lists. */
  each(path: string): Place[] {
    return this.all(path).flatMap((place) => (Array.isArray(place.own) ? place.all("*") : [place]));
  }
}

/** A field by its path, or what is computed anew from the result. */
export type Told = string | ((row: Place) => unknown);

/** What the rows of a sheet show that are made of the same things. */
export interface Rows {
  /** Where these things stand in what is shown. */
  readonly each: string;
  readonly cells: Readonly<Record<string, Told>>;
  /** The rows that follow each of them, of what stands in it. */
  readonly below: readonly Rows[];
}

/**
 * Rows for each of some things. `same` are columns whose field has the name of their word; `others` are those with a field of
 * another name, or computed. A column is its word and, where it has one, its qualifier: `spending 2024`.
 */
export function each(
  path: string,
  same: string,
  others: Readonly<Record<string, Told>> = {},
  below: readonly Rows[] = [],
): Rows {
  const own = same.split(" ").filter((word) => word !== "");
  return { each: path, cells: { ...Object.fromEntries(own.map((word) => [word, word])), ...others }, below };
}

/** A row of the result itself, such as that of the totals. */
export const row = (same: string, others: Readonly<Record<string, Told>> = {}): Rows => each("", same, others);

/** All rows that are declared, with those below them. */
export const withBelow = (rows: readonly Rows[]): Rows[] => rows.flatMap((each) => [each, ...withBelow(each.below)]);

/** A call of what makes sheets, and what the rows of each sheet show. */
export interface Case {
  readonly given: readonly unknown[];
  readonly result: unknown;
  readonly sheets: Readonly<Record<string, readonly Rows[]>>;
  /** Columns of which the library's data know nothing yet, so that nothing can be seen in them. */
  readonly unknown?: readonly string[];
}

/** The sheets of functions, by name: each from one result or more, so that every column is seen. */
export type Declared = Readonly<Record<string, readonly Case[]>>;

/** The name of the sheet of a function that gives one only. */
export const ONLY = "sheet";

const isOne = (rows: Case["sheets"] | readonly Rows[]): rows is readonly Rows[] => Array.isArray(rows);

/** A sheet, or several by their names, of a filled result of a function; of a list of results by `[name]`. */
export function shown(made: string, rows: Case["sheets"] | readonly Rows[], changes: Changes = {}): Case {
  const result = filled(made, changes);
  return { given: [result], result, sheets: isOne(rows) ? { [ONLY]: rows } : rows };
}

/** A text that stands in a sheet whatever it shows. */
export const says = (da: string, en: string) => (): unknown => ({ da, en });

export const IN_ALL = says("I alt", "Total");

export const word = (key: Word) => (): unknown => words[key];

/** A word of a list as it is written. */
export function oneOf(path: string, texts: Readonly<Record<string, readonly [da: string, en: string]>>): Told {
  return (row) => {
    const text = texts[String(row.at(path))];
    if (text === undefined) throw new Error(`${path}: ${row.at(path)} has no words in the declaration`);
    return { da: text[0], en: text[1] };
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
