import { fail } from "../../errors.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { groupsOf } from "../../groups.ts";
import { type Fraction, ZERO } from "../../numbers/fraction.ts";
import { cellNumber } from "../../reports/cellNumber.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { type HiddenWhy, hiddenCounts, isSmall } from "./hidden.ts";
import { keyOf, Names } from "./names.ts";
import { type Numbers, orderShown } from "./order.ts";
import * as say from "./words.ts";

/** A cell that is hidden, by its row and column in the masked sheet. */
export interface HiddenCell {
  readonly row: number;
  readonly column: number;
  /** `total` is a sum that would give a small count away, `derived` a figure that a count can be worked out from. */
  readonly why: HiddenWhy | "total" | "derived";
}

/** How a sheet is masked, its words found. */
export interface SheetMask {
  readonly below: Fraction;
  readonly columns: readonly number[];
  readonly derived: readonly number[];
  readonly groupBy: readonly number[];
}

/** Columns of counts that are about the same, and so hidden together, with those derived from them. */
interface CountSet {
  readonly columns: readonly number[];
  readonly derived: readonly number[];
}

/**
 * Counts of different years say nothing of each other; counts that differ in something else do, as women and men do of
 * all, and so does one without a year of those of years. What is derived and states no year belongs to every year.
 */
function countSets(sheet: Sheet, { columns, derived }: SheetMask): CountSet[] {
  const isOfYear = (at: number) => typeof sheet.columns[at]?.qualifier === "number";
  if (!columns.every(isOfYear)) return [{ columns, derived }];
  const yearOf = (at: number) => (isOfYear(at) ? String(sheet.columns[at]?.qualifier) : "");
  const sets = groupsOf(columns, yearOf);
  return Array.from(sets, ([year, own]): CountSet => {
    return { columns: own, derived: derived.filter((at) => !sets.has(yearOf(at)) || yearOf(at) === year) };
  });
}

function countIn(cell: Cell | undefined, path: string): Fraction | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === "string" || typeof cell === "boolean" || (typeof cell === "object" && "da" in cell)) {
    return fail({
      kind: "malformed",
      path,
      found: cell,
      allowed: say.COUNT,
      remedy: say.CHOOSE_COUNTS,
    });
  }
  const count = cellNumber(cell, "count", path);
  return count.n >= 0n ? count : refuseOutOfRange(path, cell, say.COUNT_FROM_ZERO);
}

/** The hidden places of a group. */
interface HiddenSet {
  readonly size: number;
  readonly isProtected: boolean;
}

/** Whether a sum over some rows is over part of what a group hides, or over a group that nothing protects. */
function givesAway(covered: readonly number[], setOf: ReadonlyMap<number, HiddenSet>): boolean {
  const within = new Map<HiddenSet, number>();
  for (const row of covered) {
    const set = setOf.get(row);
    if (set !== undefined) within.set(set, (within.get(set) ?? 0) + 1);
  }
  return [...within].some(([set, count]) => count < set.size || !set.isProtected);
}

type RowWhy = HiddenWhy | "total";

/** The rows in which a set of columns is hidden: ordinary ones by group, and the totals that would give them away. */
function hiddenRows(sheet: Sheet, counts: readonly Numbers[], mask: SheetMask, names: Names): Map<number, RowWhy> {
  const { below, groupBy } = mask;
  const ordinary = sheet.rows.length - (sheet.totalRows ?? 0);
  const rows = Array.from({ length: ordinary }, (_, row) => row);
  const key = (row: number) =>
    groupBy.map((at) => keyOf(sheet.rows[row]?.[at], `sheet.rows[${row}][${at}]`)).join("\n");
  const found = new Map<number, RowWhy>();
  const setOf = new Map<number, HiddenSet>();
  for (const group of groupsOf(rows, key).values()) {
    const columns = counts.map((column) => group.map((row) => column[row]));
    const { hidden, isProtected } = hiddenCounts(columns, below);
    const set = { size: hidden.size, isProtected };
    for (const [at, why] of hidden) {
      const row = group[at] ?? 0;
      setOf.set(row, set);
      found.set(row, why);
    }
  }
  for (let row = ordinary; row < sheet.rows.length; row++) {
    const isOwnSmall = counts.some((column) => isSmall(column[row] ?? ZERO, below));
    if (isOwnSmall || givesAway(names.coveredBy(row), setOf)) found.set(row, "total");
  }
  return found;
}

/**
 * The cells of the hidden rows. A 0 next to other counts is hidden with them, since it would show how the sums of the
 * others are divided; a cell that is empty hides nothing.
 */
function cellsOf(sheet: Sheet, set: CountSet, counts: readonly Numbers[], below: Fraction, rows: Map<number, RowWhy>) {
  return Array.from(rows).flatMap(([row, why]): HiddenCell[] => {
    const hidden = set.columns.flatMap((column, i): HiddenCell[] => {
      const count = counts[i]?.[row];
      if (count === undefined || (count.n === 0n && set.columns.length === 1)) return [];
      return [{ row, column, why: why === "total" ? why : isSmall(count, below) ? "small" : "secondary" }];
    });
    if (hidden.length === 0) return [];
    const there = set.derived.filter((column) => (sheet.rows[row]?.[column] ?? null) !== null);
    return [...hidden, ...there.map((column): HiddenCell => ({ row, column, why: "derived" }))];
  });
}

/** A sheet without what is hidden, which cells that are, and whether rows have several counts or had to be moved. */
export interface WithoutSmall {
  readonly hasSeveral: boolean;
  readonly sheet: Sheet;
  readonly hidden: readonly HiddenCell[];
  readonly isReordered: boolean;
}

function numbersIn(sheet: Sheet, column: number): Numbers {
  return sheet.rows.map((row, at) => countIn(row[column], `sheet.rows[${at}][${column}]`));
}

/** Numbers that rows may be ordered by; cells without a number say nothing of the order. */
function sizesIn(sheet: Sheet, column: number): Numbers {
  return sheet.rows.map((row, at) => {
    const cell = row[column];
    const isNumber =
      typeof cell === "number" ||
      typeof cell === "bigint" ||
      (typeof cell === "object" && cell !== null && "toFixed" in cell);
    return isNumber ? cellNumber(cell, "count", `sheet.rows[${at}][${column}]`) : undefined;
  });
}

/** Hides counts, sums that give them away, and what is computed from them. */
export function withoutSmall(sheet: Sheet, mask: SheetMask): WithoutSmall {
  const names = new Names(sheet, sheet.rows.length - (sheet.totalRows ?? 0));
  const sets = countSets(sheet, mask);
  const cells = sets.flatMap((set) => {
    const counts = set.columns.map((column) => numbersIn(sheet, column));
    return cellsOf(sheet, set, counts, mask.below, hiddenRows(sheet, counts, mask, names));
  });
  const keys = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const rowsHidden = new Set(cells.map(({ row }) => row));
  const sizes = rowsHidden.size === 0 ? [] : [...mask.columns, ...mask.derived].map((column) => sizesIn(sheet, column));
  const order = orderShown(sheet, names, sizes, rowsHidden);
  const rows = order.map((row) => {
    const own = sheet.rows[row] ?? [];
    return rowsHidden.has(row) ? own.map((cell, column) => (keys.has(`${row} ${column}`) ? null : cell)) : own;
  });
  const places = new Map(order.map((row, at) => [row, at]));
  const hidden = Array.from(keys.values(), (cell) => ({ ...cell, row: places.get(cell.row) ?? cell.row }));
  hidden.sort((a, b) => a.row - b.row || a.column - b.column);
  const hasSeveral = sets.some((set) => set.columns.length > 1);
  return { sheet: { ...sheet, rows }, hidden, hasSeveral, isReordered: order.some((row, at) => row !== at) };
}
