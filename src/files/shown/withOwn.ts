import type { Cell, Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { ownColumns } from "../kinds/ownColumns.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import * as say from "./words.ts";

/** A row of a file, and the row of results that was computed of it. */
export interface ResultRow {
  readonly row: RowRead<unknown>;
  /** The row of the sheet of results; nothing where none could be computed. */
  readonly result?: number;
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
  const own = ownColumns(read, ({ row }: ResultRow) => row, [...places, ...results]);
  return tableOf(sheet.title, rows, [...places, ...results, ...own], {
    ...(sheet.notes === undefined ? {} : { notes: sheet.notes }),
  });
}
