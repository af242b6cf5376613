import type { GivenTable } from "../cell.ts";
import type { NumberStyle } from "../cells/context.ts";
import { styleOf } from "../cells/numberIn.ts";
import type { AssignedColumn } from "./assigned.ts";

/** How a table writes its numbers, and whether cells with another reading must be asked about. */
export interface TableNumbers {
  readonly style: NumberStyle;
  /** Why `2,347` cannot be read: the table writes numbers in both styles, or hardly shows which of them is its own. */
  readonly doubt?: "mixed" | "uncertain";
}

const NUMBERS = new Set(["amount", "amountOrRate", "amountOrMissing", "count", "countOrAll", "rate", "value"]);

/** So few numbers of the other style are strays, such as a machine's 2347.5 in a Danish table. */
const STRAY_PART = 0.1;

/** A number that a machine writes as well as an Englishman does: `0.5`, `2347.25`, but not `1,000.50`. */
const LONE_POINT = /^[^\d.,]*\d+\.\d+[^\d.,]*$/;

/**
 * How a table writes its numbers, by those of its cells that only one style fits. Where none does, a file with commas
 * between its columns is English, for Danes write decimals with them, and any other is Danish. One number with a point
 * alone does not outweigh that: the table is taken to be Danish, and what has another reading is asked about.
 */
export function numbersOf({ rows, form }: GivenTable, below: number, known: readonly AssignedColumn[]): TableNumbers {
  const columns = known.filter(({ column }) => NUMBERS.has(column.form));
  const seen = { danish: 0, english: 0 };
  let lonePoints = 0;
  for (const { cells } of rows.slice(below)) {
    for (const { index } of columns) {
      const cell = cells[index];
      const style = cell?.kind === "text" ? styleOf(cell.text) : undefined;
      if (style !== undefined) seen[style]++;
      if (style === "english" && cell?.kind === "text" && LONE_POINT.test(cell.text)) lonePoints++;
    }
  }
  const otherwise: NumberStyle = form.kind === "csv" && form.separator === "," ? "english" : "danish";
  if (seen.danish === seen.english) return { style: otherwise, ...(seen.danish > 0 ? { doubt: "mixed" } : {}) };
  if (otherwise === "danish" && seen.danish === 0 && seen.english === 1 && lonePoints === 1) {
    return { style: "danish", doubt: "uncertain" };
  }
  const few = Math.min(seen.danish, seen.english);
  const isMixed = few > (seen.danish + seen.english) * STRAY_PART;
  return { style: seen.danish > seen.english ? "danish" : "english", ...(isMixed ? { doubt: "mixed" } : {}) };
}
