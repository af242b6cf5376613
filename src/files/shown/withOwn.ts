import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { Word } from "../../words.ts";
import { shownCell } from "../cells/cellText.ts";
import { ownColumns } from "../kinds/ownColumns.ts";
import { givenRow } from "../kinds/rowFault.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import * as say from "./words.ts";

/** A row of a file, and the row of results that was computed of it. */
export interface ResultRow {
  readonly row: RowRead<unknown>;
  /** The row of the sheet of results; nothing where none could be computed. */
  readonly result?: number;
}

/** What stands in a row's cell of a column of the kind, as its reader sees it. */
function given(read: TableRead<unknown>, { sheet, row }: RowRead<unknown>, key: string | undefined): Cell {
  const column = read.columns.find((each) => each.sheet === sheet && each.column.key === key);
  if (column === undefined) return null;
  return shownCell(givenRow(read.tables, sheet, row)?.cells[column.index], read.numbers) || null;
}

/** What is shown of a row without a result. */
export interface Without {
  /** What stands for the verdict. */
  readonly verdict: Cell;
  /** Which columns of the kind name the row, by the word of the column of results that they stand in. */
  readonly named: Readonly<Partial<Record<Word, string>>>;
}

/**
 * A sheet of results with the user's rows: each by its number in the file, also those without a result, which are named as
 * the file names them, and the user's own columns behind.
 */
export function withOwn(sheet: Sheet, read: TableRead<unknown>, rows: readonly ResultRow[], without?: Without): Sheet {
  const instead = ({ word }: Column, row: RowRead<unknown>): Cell =>
    word === "verdict" ? (without?.verdict ?? null) : given(read, row, word && without?.named[word]);
  const results = sheet.columns.map(
    (column, i): Shown<ResultRow> => ({
      ...column,
      cell: ({ row, result }) => (result === undefined ? instead(column, row) : (sheet.rows[result]?.[i] ?? null)),
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
