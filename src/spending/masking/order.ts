import { compare, type Fraction } from "../../numbers/fraction.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { Names } from "./names.ts";

/** Fewer rows than these are in order of size by chance as often as not. */
const FEWEST = 3;

function isMonotone(values: readonly Fraction[]): boolean {
  const turns = values.slice(1).map((value, i) => compare(values[i] as Fraction, value));
  const rises = turns.some((turn) => turn < 0);
  const falls = turns.some((turn) => turn > 0);
  return values.length >= FEWEST && rises !== falls;
}

/** The numbers of a column; other cells have none. */
export type Numbers = readonly (Fraction | undefined)[];

/**
 * The rows in the order they are to be shown in. Rows in order of the size of a masked or derived column, and not of
 * their names, would show a hidden figure by its neighbours: the hidden ones then come last, by their names.
 */
export function orderShown(
  sheet: Sheet,
  names: Names,
  columns: readonly Numbers[],
  hidden: ReadonlySet<number>,
): number[] {
  const rows = sheet.rows.map((_, row) => row);
  const ordinary = rows.slice(0, rows.length - (sheet.totalRows ?? 0));
  const byNames = ordinary.every((row) => row === 0 || names.order(row - 1, row) < 0);
  const bySize = columns.some((numbers) => isMonotone(ordinary.flatMap((row) => numbers[row] ?? [])));
  if (byNames || !bySize || hidden.size === 0) return rows;
  const last = ordinary.filter((row) => hidden.has(row)).sort((a, b) => names.order(a, b));
  return [...ordinary.filter((row) => !hidden.has(row)), ...last, ...rows.slice(ordinary.length)];
}
