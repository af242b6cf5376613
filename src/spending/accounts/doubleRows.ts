import { fail } from "../../errors.ts";
import type { Cells } from "./cells.ts";
import type { SpendingData } from "./data.ts";
import * as say from "./words.ts";

/** A number that only rows of the same payer, year, area, function, operator kind and account have. */
function keysOfRows(data: SpendingData): Float64Array {
  const { codes } = data;
  const keys = new Float64Array(data.rows);
  for (const dimension of ["payers", "years", "areas", "functions", "operatorKinds", "accounts"] as const) {
    const [column, size] = [codes[dimension], data[dimension].length];
    for (let row = 0; row < keys.length; row++) keys[row] = (keys[row] ?? 0) * size + (column[row] ?? 0);
  }
  return keys;
}

/** A row and the one before it that says the same. */
export interface DoubleRow {
  readonly row: number;
  readonly before: number;
}

/** The rows whose line is already in the table before them. */
export function doubleRows(data: SpendingData): DoubleRow[] {
  const first = new Map<number, number>();
  const doubles: DoubleRow[] = [];
  for (const [row, key] of keysOfRows(data).entries()) {
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else doubles.push({ row, before });
  }
  return doubles;
}

/** Refuses a line that is there twice: its amount would be counted twice. */
export function refuseDouble({ row, before }: DoubleRow, cells: Cells): never {
  return fail({
    kind: "duplicate",
    path: cells.path(row, "payer"),
    foundAs: say.sameLine(cells.path(before, "payer")),
    allowed: say.ONE_ROW_EACH,
    remedy: say.REMOVE_OR_ADD,
  });
}
