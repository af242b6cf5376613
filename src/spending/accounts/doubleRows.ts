import { fail } from "../../errors.ts";
import { Grouping } from "../sums.ts";
import type { Cells } from "./cells.ts";
import type { SpendingData } from "./data.ts";
import * as say from "./words.ts";

/** What only one row may have together. */
const LINE = ["payers", "years", "areas", "functions", "operatorKinds", "accounts"] as const;

/** A row and the one before it that says the same. */
export interface DoubleRow {
  readonly row: number;
  readonly before: number;
}

/** The rows whose line is already in the table before them. */
export function doubleRows(data: SpendingData): DoubleRow[] {
  const { places, size } = new Grouping(data, LINE);
  const first = new Int32Array(size).fill(-1);
  const doubles: DoubleRow[] = [];
  for (let row = 0; row < places.length; row++) {
    const before = first[places[row] as number] as number;
    if (before >= 0) doubles.push({ row, before });
    else first[places[row] as number] = row;
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
