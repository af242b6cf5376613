import type { TableFault } from "../faults/fault.ts";
import type { TableRead } from "./tableRead.ts";

/** What was read with more faults, those of one sheet together and by row; a row with an error says so. */
export function withFaults<Values>(read: TableRead<Values>, more: readonly TableFault[]): TableRead<Values> {
  const inError = new Set(
    more.filter(({ severity }) => severity === "error").map(({ sheet, row }) => JSON.stringify([sheet, row])),
  );
  const order = new Map(read.tables.map(({ name }, i) => [name, i]));
  const byPlace = (a: TableFault, b: TableFault) =>
    (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row;
  return {
    ...read,
    rows: read.rows.map((row) =>
      row.hasError || !inError.has(JSON.stringify([row.sheet, row.row])) ? row : { ...row, hasError: true },
    ),
    faults: [...read.faults, ...more].toSorted(byPlace),
  };
}
