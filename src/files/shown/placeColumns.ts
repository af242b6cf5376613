import type { Shown } from "../../reports/tableOf.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import * as say from "./words.ts";

/** Where a result stands in the file: its row's number, and before it the sheet where the rows are of several. */
export function placeColumns<Row>(
  { rows }: TableRead<unknown>,
  rowOf: (row: Row) => RowRead<unknown> | undefined,
): Shown<Row>[] {
  const hasSheets = new Set(rows.map(({ sheet }) => sheet)).size > 1;
  const sheet: Shown<Row> = { heading: say.SHEET, unit: "text", cell: (row) => rowOf(row)?.sheet ?? null };
  return [...(hasSheets ? [sheet] : []), { heading: say.ROW, unit: "count", cell: (row) => rowOf(row)?.row ?? null }];
}
