import { Decimal } from "decimal.js";
import type { Cell, Column, Sheet } from "../../../src/reports/sheet.ts";
import type { Text } from "../../../src/words.ts";

/** The same text in both languages. */
export const both = (text: string): Text => ({ da: text, en: text });

/** A sheet of one column, with a row for each cell. */
export function oneColumn(column: Column, ...cells: readonly Cell[]): Sheet {
  return { title: both("T"), columns: [column], rows: cells.map((cell) => [cell]) };
}

/** A column of each unit, a cell of each kind, and an empty one. */
export const tariffs: Sheet = {
  title: { da: "Varslede takster", en: "Notified tariffs" },
  columns: [
    { word: "municipality", unit: "text" },
    { word: "municipalityCode", unit: "text" },
    { word: "current", unit: "kr" },
    { word: "rate", unit: "rate" },
    { word: "inhabitants", unit: "count" },
    { word: "year", unit: "year" },
    { word: "note", unit: "date" },
    { word: "mark", unit: "text" },
  ],
  rows: [
    ["Odense", 461, new Decimal("1652253.5"), 0.0551, 209_078, 2025, "2024-11-01", true],
    [{ da: "København", en: "Copenhagen" }, "101", -4527, new Decimal("-0.006"), 1_238_406n, 2024, null, false],
  ],
  notes: [
    { da: "1. januar er skæringsdato.", en: "1 January is the key date." },
    { da: "Tomt er ukendt.", en: "Blank is unknown." },
  ],
};
