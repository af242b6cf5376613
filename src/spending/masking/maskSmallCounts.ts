import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, numeric } from "../../given/shape.ts";
import { named } from "../../named.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { isNumberColumn } from "../../reports/cellNumber.ts";
import type { ColumnName } from "../../reports/pictures/sheetColumns.ts";
import type { Column, Sheet } from "../../reports/sheet.ts";
import { checkSheet } from "../../reports/sheetTexts.ts";
import type { Text, Word } from "../../words.ts";
import { PERSON_ACTIVITIES, type SpendingRow } from "../accounts/row.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { columnsAsked, columnsCalled } from "./columns.ts";
import { type HiddenCell, withoutSmall } from "./givenSheet.ts";
import { hiddenNote, limitOf } from "./limit.ts";
import { type HiddenRow, hiddenRows, withoutActivity } from "./rows.ts";
import * as say from "./words.ts";

/** How small counts are masked. */
export interface MaskOptions {
  /** Counts above 0 and below this are hidden; by default 5. More than 2, or at most 1, which hides no whole counts. */
  readonly below?: Numeric;
}

/** How small counts of a sheet are masked. */
export interface SheetMaskOptions extends MaskOptions {
  /** The columns of counts; by default those of users and full-year users. */
  readonly columns?: readonly ColumnName[];
  /**
   * Columns that are emptied with a hidden count, since it can be worked out from them; by default costs per user, and the
   * other counts and rates, such as days, shares and changes, except inhabitants. An amount is not among them, nor one per
   * user under a heading of your own: see {@link maskSmallCounts}.
   */
  readonly derived?: readonly ColumnName[];
  /** The columns whose equal cells make rows a group that has a total somewhere; by default all rows are one. */
  readonly groupBy?: readonly ColumnName[];
}

/** The same with names that may be no words of columns: they are looked up in the sheet. */
type SheetMaskGiven = MaskOptions & { readonly [K in Exclude<keyof SheetMaskOptions, "below">]?: readonly string[] };

/** What is found where counts are masked. */
export type MaskFindingCode = "masked" | "total-gives-away";

/** A sheet without its small counts. */
export interface MaskedSheet {
  readonly sheet: Sheet;
  /** What is hidden and why, for whoever masks: it shows which counts are small and is not to be published. */
  readonly hidden: readonly HiddenCell[];
  readonly findings: readonly SpendingFinding<MaskFindingCode>[];
}

/** Rows without their small counts. */
export interface MaskedRows {
  readonly rows: readonly SpendingRow[];
  /** What is hidden and why, not to be published. */
  readonly hidden: readonly HiddenRow[];
  readonly findings: readonly SpendingFinding<MaskFindingCode>[];
}

/** {@link maskSmallCounts} of a sheet or of rows. */
interface MaskSmallCounts {
  (sheet: Sheet, options?: SheetMaskOptions): MaskedSheet;
  (rows: readonly SpendingRow[], options?: MaskOptions): MaskedRows;
}

const COUNTS: readonly Word[] = PERSON_ACTIVITIES;
const DERIVED: readonly Word[] = ["perUser", "perFullYearUser", "days", "perDayOfHelp"];
/** Counts that anybody can look up, so that they are computed from nothing here. */
const PUBLIC: readonly Word[] = ["inhabitants"];

const words = atFirstUse(() => z.array(line).min(1).optional());
const sheetOptions = atFirstUse(() =>
  objectOf<SheetMaskGiven>()({ below: numeric.optional(), columns: words(), derived: words(), groupBy: words() }),
);
const rowOptions = atFirstUse(() => objectOf<MaskOptions>()({ below: numeric.optional() }));

function masked(message: Text): SpendingFinding<MaskFindingCode> {
  return {
    ...OWN_READING,
    code: "masked",
    severity: "info",
    message,
    figures: {},
    remedy: say.MASK_WHAT_IS_SHOWN,
  };
}

function refuseNoCounts(): never {
  return fail({
    kind: "missing",
    path: "options.columns",
    foundAs: say.NO_COUNTS,
    allowed: say.COLUMNS_TO_MASK,
    remedy: say.NAME_COLUMNS,
  });
}

/** What a count may be worked out from: costs per user, and the other counts and rates, such as a share or a change. */
function derivedIn(sheet: Sheet): number[] {
  return sheet.columns.flatMap(({ word, unit }, at) => {
    const isOf = (words: readonly Word[]) => word !== undefined && words.includes(word);
    const isFigure = (unit === "count" || unit === "rate") && !isOf(PUBLIC);
    return isFigure || isOf(DERIVED) ? [at] : [];
  });
}

const isName = (column: Column): boolean => !isNumberColumn(column);

function maskSheet(sheet: Sheet, options: SheetMaskOptions): MaskedSheet {
  const read = readGiven(sheetOptions(), options, "options");
  const below = limitOf(read.below);
  checkSheet(sheet, "sheet.");
  const columns = read.columns
    ? columnsAsked(sheet, read.columns, "options.columns", isNumberColumn)
    : columnsCalled(sheet, COUNTS);
  if (columns.length === 0) return refuseNoCounts();
  const called = read.derived ? columnsAsked(sheet, read.derived, "options.derived") : derivedIn(sheet);
  const derived = called.filter((each) => !columns.includes(each));
  const groupBy = columnsAsked(sheet, read.groupBy ?? [], "options.groupBy", isName);
  const { sheet: without, hidden, ...how } = withoutSmall(sheet, { below, columns, derived, groupBy });
  if (hidden.length === 0) return { sheet, hidden, findings: [] };
  const rows = [...new Set(hidden.map(({ row }) => row))];
  const ordinary = sheet.rows.length - (sheet.totalRows ?? 0);
  const inRows = rows.filter((row) => row < ordinary).length;
  const note = hiddenNote({ rows: inRows, totals: rows.length - inRows, ...how }, below);
  return { sheet: { ...without, notes: [...(sheet.notes ?? []), note] }, hidden, findings: [masked(note)] };
}

function givesAway(rows: readonly number[]): SpendingFinding<MaskFindingCode>[] {
  if (rows.length === 0) return [];
  const list = rows.slice(0, 8).join(", ") + (rows.length > 8 ? " …" : "");
  return [
    {
      ...OWN_READING,
      code: "total-gives-away",
      severity: "warning",
      message: say.givesAway(rows.length, list),
      figures: { rows: String(rows.length) },
      remedy: say.DO_NOT_SHOW_SUM,
    },
  ];
}

function maskRows(rows: readonly SpendingRow[], options: MaskOptions): MaskedRows {
  const below = limitOf(readGiven(rowOptions(), options, "options").below);
  const { hidden, alone } = hiddenRows(rows, below);
  if (hidden.length === 0) return { rows, hidden, findings: [] };
  const at = new Set(hidden.map(({ row }) => row));
  const note = hiddenNote({ rows: hidden.length, totals: 0, hasSeveral: true }, below);
  return {
    rows: rows.map((row, i) => (at.has(i) ? withoutActivity(row) : row)),
    hidden,
    findings: [masked(note), ...givesAway(alone)],
  };
}

function either(given: Sheet | readonly SpendingRow[], options: SheetMaskOptions = {}): MaskedSheet | MaskedRows {
  if (Array.isArray(given)) return maskRows(given as readonly SpendingRow[], options);
  if (typeof given === "object" && given !== null && "columns" in given) return maskSheet(given as Sheet, options);
  return fail({
    kind: given === undefined ? "missing" : "malformed",
    path: "",
    found: given,
    allowed: say.SHEET_OR_ROWS,
    remedy: say.GIVE_SHEET,
  });
}

/**
 * Hides small counts of users in what is shown, and with them what would give them away.
 *
 * Counts above 0 and below `below` (5 by default) are hidden; 0 is shown, except next to other hidden counts of its row. The
 * next smallest counts of the group are hidden too, until every hidden count could have another value than it has, for a
 * reader who knows all that is shown, how it is hidden, and from the amounts which hidden count is the larger. Where a group
 * is too small for that, or a total is over a part of what is hidden, the total is hidden.
 *
 * A row is hidden in all columns of users of a year, or in all where they differ in something else, as women and men; with
 * its costs per user, its days, and other counts and rates. In a sheet a hidden cell is empty, and a note says in how many
 * rows, but not how many are small; rows that are ordered by the size of a masked or derived column get the hidden ones
 * last. Rows of an account table lose all their activity; those that differ in operator kind only are a group.
 *
 * It does not protect against:
 *
 * - a guess: amounts are shown, since they are in public accounts and their own totals would give them away; from what a
 *   user usually costs they show a count roughly, and exactly where all are known to cost the same. Where amounts are not
 *   public, name them in `derived`;
 * - the difference between two publications of the same figures: another limit, another grouping, a later correction, or a
 *   sheet with a total that this one hides;
 * - what a reader knows from elsewhere: one of the counts, or that somebody is among them.
 *
 * Throws `RuleError`: `missing` for a sheet without counts of users where `columns` are not named, `unknown-name` for a
 * column that the sheet does not have; `out-of-range` for a limit above 1 and up to 2, by which a hidden count could be 1 only, a count below
 * 0, or total rows that are no number of rows; `malformed` or `unknown-key` for the rest. Source: the limit is assumed.
 *
 * @example
 * ```ts
 * import { maskSmallCounts, type Sheet } from "rammetakst";
 * const sheet: Sheet = {
 *   title: { da: "Brugere", en: "Users" },
 *   columns: [{ word: "payer", unit: "text" }, { word: "users", unit: "count" }],
 *   rows: [["Fanø", 3], ["Odense", 900], ["Ærø", 12], [{ da: "I alt", en: "Total" }, 915]],
 *   totalRows: 1,
 * };
 * const { sheet: shown, hidden } = maskSmallCounts(sheet);
 * shown.rows.map((row) => row[1]); // => [null, 900, null, 915]
 * hidden.map(({ why }) => why); // => ["small", "secondary"]
 * ```
 */
export const maskSmallCounts: MaskSmallCounts = named("maskSmallCounts", either as MaskSmallCounts);
