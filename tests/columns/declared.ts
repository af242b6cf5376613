import type { Told } from "./cells.ts";
import { type Changes, filled } from "./filled.ts";

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

/** The rows that could not be computed, each called in a column of its own, with what is wrong. */
export const failedRow = (called: string): Rows =>
  each("failed", "", {
    [called]: "id",
    place: "failure.path",
    found: "failure.found",
    allowed: "failure.allowed",
    remedy: "failure.remedy",
  });

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
