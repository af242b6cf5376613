import { NUMBER } from "../failureWords.ts";
import { isDecimal, storedDecimal } from "../numbers/storedDecimal.ts";
import type { Kind, Place } from "./kind.ts";
import { isBoth } from "./plainKinds.ts";
import { below, refuseStored } from "./refuse.ts";
import * as say from "./words.ts";

/** A table of a report by its looks; what is wrong with its columns is said when it is written. */
interface StoredSheet {
  readonly title: unknown;
  readonly columns: readonly { readonly unit?: unknown }[];
  readonly rows: readonly (readonly unknown[])[];
}

const NUMBERS: ReadonlySet<unknown> = new Set(["kr", "rate", "count"]);

export function isSheet(value: unknown): value is StoredSheet {
  if (typeof value !== "object" || value === null) return false;
  const { title, columns, rows } = value as Partial<StoredSheet>;
  return isBoth(title) && Array.isArray(columns) && Array.isArray(rows) && rows.every(Array.isArray);
}

function isMadeCell(cell: unknown, unit: unknown): boolean {
  if (typeof cell === "string") return !NUMBERS.has(unit);
  return typeof cell !== "object" || cell === null || isDecimal(cell) || isBoth(cell);
}

/** A cell of a column of numbers as it was made: text there is what JSON made of a `Decimal`. */
function restoredCell(cell: unknown, unit: unknown, place: Place): unknown {
  if (isMadeCell(cell, unit)) return cell;
  return storedDecimal(cell) ?? refuseStored(cell, NUMBER, place);
}

export const SHEET: Kind = {
  called: say.A_TABLE,
  isMade(value) {
    if (!isSheet(value)) return false;
    const { columns, rows } = value;
    return rows.every((row) => row.every((cell, i) => isMadeCell(cell, columns[i]?.unit)));
  },
  restored(value, place) {
    if (!isSheet(value)) return refuseStored(value, say.A_TABLE, place);
    const rows = below(place, "rows");
    const restoredRow = (row: readonly unknown[], i: number) =>
      row.map((cell, j) => restoredCell(cell, value.columns[j]?.unit, below(below(rows, i), j)));
    return { ...value, rows: value.rows.map(restoredRow) };
  },
};

interface StoredReport {
  readonly title: unknown;
  readonly parts: readonly unknown[];
}

export function isReport(value: unknown): value is StoredReport {
  if (typeof value !== "object" || value === null) return false;
  const { title, parts } = value as Partial<StoredReport>;
  return isBoth(title) && Array.isArray(parts);
}

/** Whether a part of a report has lost its numbers on the way, at any depth. */
const hasLost = (part: unknown): boolean =>
  (isSheet(part) && !SHEET.isMade(part)) || (isReport(part) && !REPORT.isMade(part));

/** A report: its tables, at any depth; what else it holds is as it was made. */
export const REPORT: Kind = {
  called: say.A_REPORT,
  isMade: (value) => isReport(value) && !value.parts.some(hasLost),
  restored(value, place) {
    if (!isReport(value)) return refuseStored(value, this.called, place);
    const parts = below(place, "parts");
    const restoredPart = (part: unknown, i: number): unknown => {
      if (isSheet(part)) return SHEET.restored(part, below(parts, i));
      return isReport(part) ? REPORT.restored(part, below(parts, i)) : part;
    };
    return { ...value, parts: value.parts.map(restoredPart) };
  },
};
