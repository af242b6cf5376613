import { fail, nearest } from "../errors.ts";
import { groupsOf } from "../groups.ts";
import { exact, isFraction } from "../numbers/exact.ts";
import { fromExactText } from "../numbers/exactText.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Cell, Sheet } from "../reports/sheet.ts";
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
  if (typeof cell === "number" || typeof cell === "bigint") return exact(cell, path);
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

const keyOf = (cell: Cell | undefined): string =>
  JSON.stringify(cell ?? null, (_, value) => (typeof value === "bigint" ? `${value}` : value));

/** Which ordinary rows a total is over: those it agrees with in every column of names; a name that no row has is for all. */
function coverOf(sheet: Sheet, total: number, rows: readonly number[]): readonly number[] {
  const names = sheet.columns.flatMap(({ unit }, at) =>
    unit === "text" || unit === "year" || unit === "date" ? [at] : [],
  );
  const telling = names.filter((at) =>
    rows.some((row) => keyOf(sheet.rows[row]?.[at]) === keyOf(sheet.rows[total]?.[at])),
  );
  return rows.filter((row) => telling.every((at) => keyOf(sheet.rows[row]?.[at]) === keyOf(sheet.rows[total]?.[at])));
}

/** What to hide in one column of counts. */
function hiddenIn(sheet: Sheet, column: number, { below, groupBy }: SheetMask): HiddenCell[] {
  const totals = sheet.totalRows ?? 0;
  const rows = sheet.rows.slice(0, sheet.rows.length - totals).map((_, row) => row);
  const count = (row: number) => countIn(sheet.rows[row]?.[column], `rows[${row}][${column}]`);
  const groups = groupsOf(rows, (row) => groupBy.map((at) => keyOf(sheet.rows[row]?.[at])).join("\n"));
  const cells: HiddenCell[] = [];
  const sets: { readonly rows: readonly number[]; readonly isProtected: boolean }[] = [];
  for (const group of groups.values()) {
    const { hidden, isProtected } = hiddenCounts(group.map(count), below);
    const own = Array.from(hidden, ([at, why]) => ({ row: group[at] ?? 0, why }));
    if (own.length > 0) sets.push({ rows: own.map(({ row }) => row), isProtected });
    cells.push(...own.map(({ row, why }) => ({ row, column, why })));
  }
  for (let row = rows.length; row < sheet.rows.length; row++) {
    const cover = new Set(coverOf(sheet, row, rows));
    const tells = sets.some((set) => {
      const within = set.rows.filter((each) => cover.has(each)).length;
      return within > 0 && (within < set.rows.length || !set.isProtected);
    });
    const own = count(row);
    if (own !== undefined && (tells || isSmall(own, below))) cells.push({ row, column, why: "total" });
  }
  return cells;
}

/** Everything to hide in a sheet: counts, sums that tell them, and what is computed from them. */
export function hiddenCells(sheet: Sheet, mask: SheetMask): readonly HiddenCell[] {
  const counts = mask.columns.flatMap((column) => hiddenIn(sheet, column, mask));
  const rows = [...new Set(counts.map(({ row }) => row))];
  const derived = rows.flatMap((row) =>
    mask.derived.flatMap((column): HiddenCell[] =>
      (sheet.rows[row]?.[column] ?? null) === null ? [] : [{ row, column, why: "derived" }],
    ),
  );
  return [...counts, ...derived];
}

/** The sheet without what is hidden. */
export function withoutCells(sheet: Sheet, cells: readonly HiddenCell[]): Sheet {
  const hidden = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const rows = sheet.rows.map((row, r) => row.map((cell, c) => (hidden.has(`${r} ${c}`) ? null : cell)));
  return { ...sheet, rows };
}
