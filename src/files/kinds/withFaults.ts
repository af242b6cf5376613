import type { TableFault } from "../faults/fault.ts";
import { rowKey } from "./rowKey.ts";
import type { TableRead } from "./tableRead.ts";

/** What was read with more faults, those of one sheet together and by row; a row with an error says so. */
export function withFaults<Read extends TableRead<unknown>>(read: Read, more: readonly TableFault[]): Read {
  const inError = new Set(more.filter(({ severity }) => severity === "error").map(rowKey));
  const order = new Map(read.tables.map(({ name }, i) => [name, i]));
  const byPlace = (a: TableFault, b: TableFault) =>
    (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row;
  return {
    ...read,
    rows:
      inError.size === 0
        ? read.rows
        : read.rows.map((row) => (row.hasError || !inError.has(rowKey(row)) ? row : { ...row, hasError: true })),
    faults: [...read.faults, ...more].toSorted(byPlace),
  };
}
