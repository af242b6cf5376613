import type { Text } from "../../words.ts";
import type { GivenTable } from "../cell.ts";
import { FAULT_SEVERITIES, type TableFault } from "../faults/fault.ts";
import { rowKey } from "./rowKey.ts";
import type { RowRead, TableRead } from "./tableRead.ts";
import * as say from "./words.ts";

/** Where a fault is: its first cell, with the sheet before it where the file has more than one. */
function placeIn({ sheet, cells: [cell] }: TableFault, tables: readonly GivenTable[]): string {
  if (cell === undefined) return sheet;
  return tables.length > 1 && sheet !== "" ? `${sheet}!${cell}` : cell;
}

/** Where the first error in some rows is; empty where none is. */
export function errorIn({ faults, tables }: TableRead<unknown>, rows: readonly RowRead<unknown>[]): string {
  const own = new Set(rows.map(rowKey));
  const first = faults.find((fault) => fault.severity === "error" && own.has(rowKey(fault)));
  return first === undefined ? "" : placeIn(first, tables);
}

/** A sentence on how many faults a file has and where to look first; nothing where there are none. */
export function faultsSaid(faults: readonly TableFault[], tables: readonly GivenTable[]): Text[] {
  const found = FAULT_SEVERITIES.map((severity) => {
    return { ...say.COUNTED[severity], count: faults.filter((each) => each.severity === severity).length };
  }).filter(({ count }) => count > 0);
  const first = FAULT_SEVERITIES.flatMap((severity) => faults.find((each) => each.severity === severity) ?? [])[0];
  return first === undefined ? [] : [say.faultsFound(found, placeIn(first, tables))];
}
