import { cellsOf } from "./rowFault.ts";
import type { RowRead, TableRead } from "./tableRead.ts";

/** Whether something is told of what stands in a column of some rows: a value that was refused is not missing. */
export function isTold(read: TableRead<unknown>, rows: readonly RowRead<unknown>[], key: string): boolean {
  return rows.some((row) => {
    const [cell] = cellsOf(read, row, [key]);
    return read.faults.some(({ sheet, cells: [first] }) => first === cell && cell !== undefined && sheet === row.sheet);
  });
}
