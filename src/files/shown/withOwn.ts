import { columnName } from "../../reports/headings.ts";
import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { inOneForm } from "../../sameText.ts";
import { inBothLanguages, type Language, type Text } from "../../words.ts";
import type { GivenCell } from "../cell.ts";
import { shownCell } from "../cells/cellText.ts";
import { decimalOf } from "../cells/decimalOf.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import * as say from "./words.ts";

/** A row of a file, and the row of results that was computed of it. */
export interface ResultRow {
  readonly row: RowRead<unknown>;
  /** The row of the sheet of results; nothing where none could be computed. */
  readonly result?: number;
}

type Unit = "text" | "count" | "rate" | "date";

/** What all cells of an own column hold; text where they hold different things. */
function unitOf(cells: readonly (GivenCell | null | undefined)[]): Unit {
  const kinds = new Set(
    cells.flatMap((cell): Unit[] => {
      if (cell === null || cell === undefined || cell.kind === "covered") return [];
      if (cell.kind === "number") return [cell.isPercent ? "rate" : "count"];
      return [cell.kind === "date" && cell.time === undefined ? "date" : "text"];
    }),
  );
  const [only = "text"] = kinds;
  return kinds.size === 1 ? only : "text";
}

/** A cell as it stood: a number as a number, a date as a date, and anything else as the text that is shown. */
function ownCell(cell: GivenCell | null | undefined, unit: Unit, read: TableRead<unknown>): Cell {
  if (cell === null || cell === undefined || cell.kind === "covered") return null;
  if (unit !== "text" && cell.kind === "number") return decimalOf(cell.number);
  if (unit === "date" && cell.kind === "date") return cell.date;
  return shownCell(cell, read.numbers);
}

/** The headings of the user's own columns, told apart from those of the results and from each other. */
function ownHeadings({ own }: TableRead<unknown>, columns: readonly Column[]): Text[] {
  const taken = (language: Language) => columns.map((column) => columnName(column, language, "").toLowerCase());
  const used = new Set([...taken("da"), ...taken("en"), say.ROW, say.SHEET].map((each) => inOneForm(textOf(each))));
  return own.map(({ heading }) => {
    const isFree = !used.has(heading.toLowerCase());
    const first = isFree ? inBothLanguages(heading) : say.ofFile(heading);
    let [name, number] = [first, 1];
    while (used.has(name.da.toLowerCase())) name = say.numbered(first, ++number);
    used.add(name.da.toLowerCase());
    return name;
  });
}

const textOf = (given: string | Text): string => (typeof given === "string" ? given : given.da.toLowerCase());

function ownColumns(
  read: TableRead<unknown>,
  rows: readonly ResultRow[],
  columns: readonly Column[],
): Shown<ResultRow>[] {
  return ownHeadings(read, columns).map((heading, i) => {
    const unit = unitOf(rows.map(({ row }) => row.own[i]));
    return { heading, unit, cell: ({ row }: ResultRow) => ownCell(row.own[i], unit, read) };
  });
}

/** A sheet of results with the user's rows: each by its number in the file, also those without a result, and the user's own columns behind. */
export function withOwn(sheet: Sheet, read: TableRead<unknown>, rows: readonly ResultRow[], without: Cell): Sheet {
  const first = sheet.columns.findIndex(({ word }) => word === "verdict");
  const results = sheet.columns.map(
    (column, i): Shown<ResultRow> => ({
      ...column,
      cell: ({ result }) => (result === undefined ? (i === first ? without : null) : (sheet.rows[result]?.[i] ?? null)),
    }),
  );
  const hasSheets = new Set(rows.map(({ row }) => row.sheet)).size > 1;
  const places: Shown<ResultRow>[] = [
    ...(hasSheets ? [{ heading: say.SHEET, unit: "text" as const, cell: ({ row }: ResultRow) => row.sheet }] : []),
    { heading: say.ROW, unit: "count", cell: ({ row }) => row.row },
  ];
  return tableOf(sheet.title, rows, [...places, ...results, ...ownColumns(read, rows, sheet.columns)], {
    ...(sheet.notes === undefined ? {} : { notes: sheet.notes }),
  });
}
