import type { GivenTable } from "../cell.ts";
import type { NumberStyle } from "../cells/context.ts";
import { styleOf } from "../cells/numberIn.ts";
import type { AssignedColumn } from "./assigned.ts";

/** How a table writes its numbers, and whether cells with another reading must be asked about. */
export interface TableNumbers {
  readonly style: NumberStyle;
  /** Whether the table writes numbers in both styles, so that `2,347` cannot be read. */
  readonly isMixed: boolean;
}

const NUMBERS = new Set(["amount", "amountOrRate", "amountOrMissing", "count", "countOrAll", "rate", "value"]);

/** So few numbers of the other style are strays, such as a machine's 2347.5 in a Danish table. */
const STRAY_PART = 0.1;

/**
 * How a table writes its numbers, by those of its cells that only one style fits. Where none does, a file with commas
 * between its columns is English, for Danes write decimals with them, and any other is Danish.
 */
export function numbersOf({ rows, form }: GivenTable, below: number, known: readonly AssignedColumn[]): TableNumbers {
  const columns = known.filter(({ column }) => NUMBERS.has(column.form));
  const seen = { danish: 0, english: 0 };
  for (const { cells } of rows.slice(below)) {
    for (const { index } of columns) {
      const cell = cells[index];
      const style = cell?.kind === "text" ? styleOf(cell.text) : undefined;
      if (style !== undefined) seen[style]++;
    }
  }
  const otherwise: NumberStyle = form.kind === "csv" && form.separator === "," ? "english" : "danish";
  if (seen.danish === seen.english) return { style: otherwise, isMixed: seen.danish > 0 };
  const few = Math.min(seen.danish, seen.english);
  const isMixed = few > (seen.danish + seen.english) * STRAY_PART;
  return { style: seen.danish > seen.english ? "danish" : "english", isMixed };
}
