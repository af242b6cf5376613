import { rowKey } from "./rowKey.ts";
import type { LeftOutWhy } from "./rowSort.ts";
import type { RowRead, TableRead } from "./tableRead.ts";

/** What was read without some of its rows, which are told as left out, by what names them; nothing else is told of them. */
export function leavingOut<Values>(
  read: TableRead<Values>,
  rows: readonly RowRead<Values>[],
  why: LeftOutWhy,
  foundIn: (row: RowRead<Values>) => string,
): TableRead<Values> {
  if (rows.length === 0) return read;
  const left = new Set(rows.map(rowKey));
  return {
    ...read,
    rows: read.rows.filter((row) => !left.has(rowKey(row))),
    leftOut: [...read.leftOut, ...rows.map((row) => ({ sheet: row.sheet, row: row.row, why, found: foundIn(row) }))],
    faults: read.faults.filter((fault) => !left.has(rowKey(fault))),
  };
}
