import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { Word } from "../../words.ts";
import { ownColumns, readNumber } from "../kinds/ownColumns.ts";
import { foundIn } from "../kinds/rowFault.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import { placeColumns } from "./placeColumns.ts";

/** A row of a file, and the row of results that was computed of it. */
export interface ResultRow {
  /** Nothing where a result is of no row of the file, such as a total. */
  readonly row?: RowRead<unknown> | undefined;
  /** The row of the sheet of results; nothing where none could be computed. */
  readonly result?: number;
}

/** What is shown of a row without a result. */
export interface Without {
  /** What stands for the verdict. */
  readonly verdict: Cell;
  /** Which columns of the kind stand in the row all the same, by the word of the column of results that they stand in. */
  readonly named: Readonly<Partial<Record<Word, string>>>;
  /** Columns of the kind that no column of the results shows; they stand behind these as they stand in the file. */
  readonly notShown: ReadonlySet<string>;
}

/**
 * A sheet of results with the user's rows: each by its number in the file, also those without a result, which are named as
 * the file names them, and the user's own columns behind. Totals stay below.
 */
export function withOwn(sheet: Sheet, read: TableRead<unknown>, rows: readonly ResultRow[], without?: Without): Sheet {
  const instead = (column: Column, row: RowRead<unknown> | undefined): Cell => {
    const { word } = column;
    if (row === undefined || word === undefined) return null;
    if (word === "verdict") return without?.verdict ?? null;
    const key = without?.named[word];
    // Of two columns of a word the first has it as the file has it.
    if (key === undefined || sheet.columns.find((each) => each.word === word) !== column) return null;
    return column.unit === "text" ? foundIn(read, row, key) || null : readNumber(row, key);
  };
  const results = sheet.columns.map(
    (column, i): Shown<ResultRow> => ({
      ...column,
      cell: ({ row, result }) => (result === undefined ? instead(column, row) : (sheet.rows[result]?.[i] ?? null)),
    }),
  );
  const shown = [...placeColumns<ResultRow>(read, ({ row }) => row), ...results];
  const own = ownColumns(read, ({ row }: ResultRow) => row, shown, {
    notShown: without?.notShown,
    shown: new Set(Object.values(without?.named ?? {})),
  });
  const totals = sheet.rows.slice(bodyOf(sheet)).map((_, i): ResultRow => ({ result: bodyOf(sheet) + i }));
  return tableOf(sheet.title, rows, [...shown, ...own], {
    totals,
    ...(sheet.notes === undefined ? {} : { notes: sheet.notes }),
  });
}

/** How many rows of a sheet stand above its totals. */
const bodyOf = ({ rows, totalRows = 0 }: Sheet): number => rows.length - totalRows;

/** A sheet of results in its own order, each row beside that of the file which it is of. */
export function besideRows(
  sheet: Sheet,
  read: TableRead<unknown>,
  rowOf: (at: number) => RowRead<unknown> | undefined,
): Sheet {
  const rows = sheet.rows.slice(0, bodyOf(sheet)).map((_, at): ResultRow => ({ row: rowOf(at), result: at }));
  return withOwn(sheet, read, rows);
}
