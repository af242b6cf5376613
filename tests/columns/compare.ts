import { Decimal } from "decimal.js";
import type { Column, Sheet } from "../../src/reports/sheet.ts";
import type { Rows } from "./declared.ts";
import { Place } from "./place.ts";

/** A column by its word, or its own heading, and, where it has one, its qualifier: `spending 2024`, `placer full year`. */
export function nameOf({ word, heading, qualifier }: Column): string {
  const name = heading === undefined ? word : heading.en;
  if (qualifier === undefined) return name;
  return `${name} ${typeof qualifier === "number" ? qualifier : qualifier.en}`;
}

/** What a cell holds, as one text; a number by its digits, whichever class it is of. */
function held(cell: unknown): string {
  if (cell === undefined || cell === null) return "";
  if (cell instanceof Decimal) return cell.toFixed();
  if (typeof cell !== "object") return String(cell);
  const { da, en, code } = cell as Partial<Record<"da" | "en" | "code", unknown>>;
  if (typeof da !== "string" || typeof en !== "string") throw new Error(`${JSON.stringify(cell)} is no cell`);
  const text = da === en ? da : `${da} | ${en}`;
  return code === undefined ? text : `${text} [${code}]`;
}

/** A row that a sheet is to have: what it is made of, and what each declared column holds. */
interface ExpectedRow {
  readonly of: Rows;
  readonly cells: ReadonlyMap<string, string>;
}

function rowsFrom(rows: readonly Rows[], shown: Place): ExpectedRow[] {
  return rows.flatMap((of) =>
    shown.each(of.each).flatMap((place): ExpectedRow[] => {
      const cells = Object.entries(of.cells).map(([column, told]) => {
        return [column, held(typeof told === "string" ? place.at(told) : told(place))] as const;
      });
      return [{ of, cells: new Map(cells) }, ...rowsFrom(of.below, place)];
    }),
  );
}

/** What a sheet is to hold, by its declaration and the result it shows. */
export const expectedRows = (rows: readonly Rows[], result: unknown): readonly ExpectedRow[] =>
  rowsFrom(rows, new Place(result));

/** The places where a sheet is not as expected; a column that is not among those declared is one. */
export function differences({ columns, rows }: Sheet, expected: readonly ExpectedRow[], declared: readonly string[]) {
  const names = columns.map(nameOf);
  const twice = names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name}: two columns`);
  const unknown = names
    .filter((name) => !declared.includes(name))
    .map((name) => `${name}: no such column is declared in tests/columns/sheets/`);
  const number = rows.length === expected.length ? [] : [`${rows.length} rows for ${expected.length}`];
  const cells = expected.flatMap((row, at) =>
    names.flatMap((name, column) => {
      const [found, wanted] = [held(rows[at]?.[column]), row.cells.get(name) ?? ""];
      return found === wanted ? [] : [`row ${at}, ${name}: ${found || "nothing"} for ${wanted || "nothing"}`];
    }),
  );
  return [...twice, ...unknown, ...number, ...cells];
}

/** The sheet with two cells of a row interchanged. */
export function interchanged(sheet: Sheet, row: number, one: number, other: number): Sheet {
  const cells = sheet.rows[row] ?? [];
  const changed = cells.with(one, cells[other] ?? null).with(other, cells[one] ?? null);
  return { ...sheet, rows: sheet.rows.with(row, changed) };
}
