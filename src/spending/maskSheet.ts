import { fail, nearest } from "../errors.ts";
import { groupsOf } from "../groups.ts";
import { exactCount, isFraction } from "../numbers/exact.ts";
import { fromExactText } from "../numbers/exactText.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Cell, Sheet } from "../reports/sheet.ts";
import { inOneForm } from "../sameText.ts";
import type { Word } from "../words.ts";
import { type HiddenWhy, hiddenCounts, isSmall } from "./maskHidden.ts";

/** A cell that is hidden, by its row and column in the sheet. */
export interface HiddenCell {
  readonly row: number;
  readonly column: number;
  /** `total` is a sum that would give a small count away. */
  readonly why: HiddenWhy | "total" | "derived";
}

/** How a sheet is masked, its words found. */
export interface SheetMask {
  readonly below: Fraction;
  readonly columns: readonly number[];
  readonly derived: readonly number[];
  readonly groupBy: readonly number[];
}

/** The columns of a sheet that have one of some words. */
export function columnsCalled(sheet: Sheet, words: readonly string[]): number[] {
  return sheet.columns.flatMap(({ word }, at) => (words.includes(word) ? [at] : []));
}

/** The columns asked for, each of which the sheet must have. */
export function columnsAsked(sheet: Sheet, words: readonly string[], path: string): number[] {
  const there = sheet.columns.map(({ word }): Word => word);
  return words.flatMap((word, i) => {
    const found = columnsCalled(sheet, [word]);
    if (found.length > 0) return found;
    const near = nearest(word, there);
    return fail({
      kind: "unknown-name",
      path: `${path}[${i}]`,
      found: word,
      allowed: { da: `tabellens kolonner: ${there.join(", ")}`, en: `the sheet's columns: ${there.join(", ")}` },
      remedy:
        near === undefined
          ? { da: "vælg en af dem", en: "choose one of them" }
          : { da: `mente du ${near}?`, en: `did you mean ${near}?` },
    });
  });
}

function countIn(cell: Cell | undefined, path: string): Fraction | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === "number" || typeof cell === "bigint") return exactCount(cell, path);
  const isNumber = typeof cell === "object" && "toFixed" in cell && !isFraction(cell);
  if (isNumber) return fromExactText(cell.toFixed());
  return fail({
    kind: "malformed",
    path,
    found: cell,
    allowed: { da: "et antal som tal", en: "a count as a number" },
    remedy: { da: "vælg en kolonne med antal", en: "choose a column of counts" },
  });
}

function keyOf(cell: Cell | undefined): string {
  if (typeof cell === "string") return `"${inOneForm(cell)}`;
  return typeof cell === "object" && cell !== null && "da" in cell ? `{${cell.da}` : String(cell ?? "");
}

/** What tells the rows of a sheet apart: their cells in the columns of names, as keys. */
class Names {
  readonly #keys: readonly (readonly string[])[];
  readonly #ofRows: readonly ReadonlySet<string>[];
  readonly #rows: number;
  /** The ordinary rows by their keys in some of the columns. */
  readonly #found = new Map<string, Map<string, number[]>>();

  constructor(sheet: Sheet, rows: number) {
    const names = sheet.columns.flatMap(({ unit }, at) =>
      unit === "text" || unit === "year" || unit === "date" ? [at] : [],
    );
    this.#keys = names.map((at) => sheet.rows.map((row) => keyOf(row[at])));
    this.#ofRows = this.#keys.map((keys) => new Set(keys.slice(0, rows)));
    this.#rows = rows;
  }

  /** The ordinary rows a total is over: those it agrees with in every name; a name that no row has is for all. */
  coveredBy(total: number): readonly number[] {
    const telling = this.#keys.flatMap((keys, i) => (this.#ofRows[i]?.has(keys[total] ?? "") ? [keys] : []));
    const which = telling.map((keys) => this.#keys.indexOf(keys)).join();
    let byKey = this.#found.get(which);
    if (byKey === undefined) {
      const rows = Array.from({ length: this.#rows }, (_, row) => row);
      byKey = groupsOf(rows, (row) => telling.map((keys) => keys[row]).join("\n"));
      this.#found.set(which, byKey);
    }
    return byKey.get(telling.map((keys) => keys[total]).join("\n")) ?? [];
  }
}

/** The hidden counts of a group. */
interface HiddenSet {
  readonly size: number;
  readonly isProtected: boolean;
}

/** Whether a sum over some rows is over part of what a group hides, or over a group that nothing protects. */
function tells(covered: readonly number[], setOf: ReadonlyMap<number, HiddenSet>): boolean {
  const within = new Map<HiddenSet, number>();
  for (const row of covered) {
    const set = setOf.get(row);
    if (set !== undefined) within.set(set, (within.get(set) ?? 0) + 1);
  }
  return [...within].some(([set, count]) => count < set.size || !set.isProtected);
}

/** What to hide in one column of counts. */
function hiddenIn(sheet: Sheet, column: number, { below, groupBy }: SheetMask, names: Names): HiddenCell[] {
  const ordinary = sheet.rows.length - (sheet.totalRows ?? 0);
  const counts = sheet.rows.map((row, at) => countIn(row[column], `rows[${at}][${column}]`));
  const rows = Array.from({ length: ordinary }, (_, row) => row);
  const groups = groupsOf(rows, (row) => groupBy.map((at) => keyOf(sheet.rows[row]?.[at])).join("\n"));
  const cells: HiddenCell[] = [];
  const setOf = new Map<number, HiddenSet>();
  for (const group of groups.values()) {
    const { hidden, isProtected } = hiddenCounts(
      group.map((row) => counts[row]),
      below,
    );
    const set = { size: hidden.size, isProtected };
    for (const [at, why] of hidden) {
      const row = group[at] ?? 0;
      setOf.set(row, set);
      cells.push({ row, column, why });
    }
  }
  for (let row = ordinary; row < sheet.rows.length; row++) {
    const own = counts[row];
    if (own !== undefined && (isSmall(own, below) || tells(names.coveredBy(row), setOf))) {
      cells.push({ row, column, why: "total" });
    }
  }
  return cells;
}

/** Everything to hide in a sheet, by row and column: counts, sums that tell them, and what is computed from them. */
export function hiddenCells(sheet: Sheet, mask: SheetMask): readonly HiddenCell[] {
  const names = new Names(sheet, sheet.rows.length - (sheet.totalRows ?? 0));
  const counts = mask.columns.flatMap((column) => hiddenIn(sheet, column, mask, names));
  const rows = [...new Set(counts.map(({ row }) => row))];
  const derived = rows.flatMap((row) =>
    mask.derived.flatMap((column): HiddenCell[] =>
      (sheet.rows[row]?.[column] ?? null) === null ? [] : [{ row, column, why: "derived" }],
    ),
  );
  return [...counts, ...derived].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The sheet without what is hidden. */
export function withoutCells(sheet: Sheet, cells: readonly HiddenCell[]): Sheet {
  const hidden = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const rows = sheet.rows.map((row, r) => row.map((cell, c) => (hidden.has(`${r} ${c}`) ? null : cell)));
  return { ...sheet, rows };
}
