import { findMunicipality } from "../../registers/municipalities.ts";
import type { TableFault } from "../faults/fault.ts";
import { cellsOf, rowFault } from "../kinds/rowFault.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { type KeyTableRow, type KeyValues, municipalityOf, placeOf } from "./keyRows.ts";
import * as say from "./words.ts";

type Read = TableRead<KeyValues>;

/** The columns that a row's municipality stands in. */
const placeKeys = ({ values }: KeyTableRow): ("municipality" | "code")[] =>
  values.municipality === undefined ? ["code"] : ["municipality"];

/** A name and a number of two places. */
function otherCode(read: Read, row: KeyTableRow): TableFault[] {
  const { municipality, code } = row.values;
  if (municipality?.kind !== "municipality" || code === undefined) return [];
  if (code.kind === "municipality" && code.municipality === municipality.municipality) return [];
  const { name, code: own } = findMunicipality(municipality.municipality);
  const fault = { ...say.otherCode(name, own), kind: "contradiction", severity: "error" } as const;
  return [rowFault(read, row, ["code", "municipality"], { ...fault, suggestions: [String(own)] })];
}

function twice(read: Read): TableFault[] {
  const firsts = new Map<number, KeyTableRow>();
  return read.rows.flatMap((row): TableFault[] => {
    const municipality = municipalityOf(row.values);
    if (municipality === undefined) return [];
    const first = firsts.get(municipality);
    if (first === undefined) {
      firsts.set(municipality, row);
      return [];
    }
    const [at = ""] = cellsOf(read, first, placeKeys(first));
    const fault = {
      ...say.twice(findMunicipality(municipality).name, at),
      kind: "duplicate",
      severity: "error",
    } as const;
    const placed = rowFault(read, row, placeKeys(row), fault);
    return [{ ...placed, cells: [...placed.cells, at] }];
  });
}

/** What is wrong with the municipalities of a table of keys, though each cell can be read. */
export function keyFaults(read: Read): TableFault[] {
  const named = read.rows.filter(({ values }) => placeOf(values) !== undefined);
  return [...named.flatMap((row) => otherCode(read, row)), ...twice(read)];
}

/** Rows that say nothing in a column that a job needs. */
export function emptyCells(read: Read, key: "key" | "cases" | "amount"): TableFault[] {
  if (!read.columns.some(({ column }) => column.key === key)) return [];
  const told = new Set(
    read.faults.flatMap(({ sheet, cells: [cell] }) => (cell === undefined ? [] : [`${cell} ${sheet}`])),
  );
  const isTold = (row: KeyTableRow) => cellsOf(read, row, [key]).some((cell) => told.has(`${cell} ${row.sheet}`));
  const empty = read.rows.filter((row) => row.values[key] === undefined && !isTold(row));
  return empty.map((row) => rowFault(read, row, [key], { ...say.EMPTY[key], kind: "missing", severity: "error" }));
}
