import type { Text } from "../../words.ts";
import type { GivenTable } from "../cell.ts";
import { FAULT_SEVERITIES, type TableFault } from "../faults/fault.ts";
import * as say from "./words.ts";

/** Where a fault is: its first cell, with the sheet before it where the file has more than one. */
export function placeIn({ sheet, cells: [cell] }: TableFault, tables: readonly GivenTable[]): string {
  if (cell === undefined) return sheet;
  return tables.length > 1 && sheet !== "" ? `${sheet}!${cell}` : cell;
}

/** A sentence on how many faults a file has and where to look first; nothing where there are none. */
export function faultsSaid(faults: readonly TableFault[], tables: readonly GivenTable[]): Text[] {
  const found = FAULT_SEVERITIES.map((severity) => {
    return { ...say.COUNTED[severity], count: faults.filter((each) => each.severity === severity).length };
  }).filter(({ count }) => count > 0);
  const first = FAULT_SEVERITIES.flatMap((severity) => faults.find((each) => each.severity === severity) ?? [])[0];
  return first === undefined ? [] : [say.faultsFound(found, placeIn(first, tables))];
}
