import * as z from "zod";
import { fail } from "../errors.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import { readGiven } from "../given/readGiven.ts";
import { line } from "../given/shape.ts";
import type { Numeric } from "../numbers/exact.ts";
import type { Sheet } from "../reports/sheet.ts";
import { inBoth, type Text, type Word } from "../words.ts";
import { OWN_READING, type SpendingFinding } from "./finding.ts";
import { hiddenNote, limitOf, maskFields } from "./maskLimit.ts";
import { type HiddenRow, hiddenRows, withoutActivity } from "./maskRows.ts";
import { columnsAsked, columnsCalled, type HiddenCell, hiddenCells, withoutCells } from "./maskSheet.ts";
import type { SpendingRow } from "./row.ts";

/** How small counts are masked. */
export interface MaskOptions {
  /** Counts above 0 and below this are hidden; by default 5. */
  readonly below?: Numeric;
}

/** How small counts of a sheet are masked. */
export interface SheetMaskOptions extends MaskOptions {
  /** The columns of counts; by default those of users and full-year users. */
  readonly columns?: readonly Word[];
  /** Columns that are emptied with a hidden count, since it can be worked out from them; by default costs per user. */
  readonly derived?: readonly Word[];
  /** The columns whose equal cells make rows a group that has a total somewhere; by default all rows are one. */
  readonly groupBy?: readonly Word[];
}

/** What is found where counts are masked. */
export type MaskFindingCode = "masked" | "total-gives-away";

/** A sheet without its small counts. */
export interface MaskedSheet {
  readonly sheet: Sheet;
  readonly hidden: readonly HiddenCell[];
  readonly findings: readonly SpendingFinding<MaskFindingCode>[];
}

/** Rows without their small counts. */
export interface MaskedRows {
  readonly rows: readonly SpendingRow[];
  readonly hidden: readonly HiddenRow[];
  readonly findings: readonly SpendingFinding<MaskFindingCode>[];
}

/** {@link maskSmallCounts} of a sheet or of rows. */
interface MaskSmallCounts {
  (sheet: Sheet, options?: SheetMaskOptions): MaskedSheet;
  (rows: readonly SpendingRow[], options?: MaskOptions): MaskedRows;
}

const COUNTS: readonly Word[] = ["users", "fullYearUsers"];
const PER_USER: readonly Word[] = ["perUser", "perFullYearUser"];

const words = atFirstUse(() => z.array(line).min(1).optional());
const sheetOptions = atFirstUse(() => z.strictObject({ ...maskFields(), derived: words(), groupBy: words() }));
const rowOptions = atFirstUse(() => z.strictObject({ below: maskFields().below }));

function masked(message: Text): SpendingFinding<MaskFindingCode> {
  return {
    ...OWN_READING,
    code: "masked",
    severity: "info",
    message,
    figures: {},
    remedy: {
      da: "Regn altid på de uskjulte tal, og skjul først i det, der vises.",
      en: "Always compute on the figures unmasked, and mask only what is shown.",
    },
  };
}

function noCounts(): never {
  return fail({
    kind: "missing",
    path: "options.columns",
    foundAs: { da: "et ark uden kolonner med brugere", en: "a sheet without columns of users" },
    allowed: { da: "de kolonner, der skal skjules i", en: "the columns to mask" },
    remedy: { da: 'skriv columns: ["cases"], fx', en: 'write columns: ["cases"], for example' },
  });
}

function maskSheet(sheet: Sheet, options: SheetMaskOptions): MaskedSheet {
  const read = readGiven(sheetOptions(), options, "options");
  const below = limitOf(read.below);
  const columns = read.columns ? columnsAsked(sheet, read.columns, "options.columns") : columnsCalled(sheet, COUNTS);
  if (columns.length === 0) return noCounts();
  const derived = read.derived ? columnsAsked(sheet, read.derived, "options.derived") : columnsCalled(sheet, PER_USER);
  const groupBy = columnsAsked(sheet, read.groupBy ?? [], "options.groupBy");
  const hidden = hiddenCells(sheet, { below, columns, derived, groupBy });
  if (hidden.length === 0) return { sheet, hidden, findings: [] };
  const why = hidden.flatMap((cell) => (cell.why === "small" || cell.why === "secondary" ? [cell.why] : []));
  const note = hiddenNote(why, below, hidden.filter((cell) => cell.why === "total").length);
  const without = withoutCells(sheet, hidden);
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
      message: inBoth((language) =>
        language === "da"
          ? `I ${rows.length} rækker (${list}) er der ingen andre at skjule et lille antal bag; vises summen af dem, er det røbet.`
          : `In ${rows.length} rows (${list}) there is nobody to hide a small count behind; where their sum is shown it is given away.`,
      ),
      figures: { rows: String(rows.length) },
      remedy: {
        da: "Vis ikke den sum, eller læg rækkerne sammen med andre.",
        en: "Do not show that sum, or add the rows to others.",
      },
    },
  ];
}

function maskRows(rows: readonly SpendingRow[], options: MaskOptions): MaskedRows {
  const below = limitOf(readGiven(rowOptions(), options, "options").below);
  const { hidden, alone } = hiddenRows(rows, below);
  if (hidden.length === 0) return { rows, hidden, findings: [] };
  const at = new Set(hidden.map(({ row }) => row));
  const note = hiddenNote(
    hidden.map(({ why }) => why),
    below,
    0,
  );
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
    allowed: { da: "et ark, eller rækker af en regnskabstabel", en: "a sheet, or rows of an account table" },
    remedy: { da: "giv resultatets ark", en: "give the sheet of the result" },
  });
}

/**
 * Hides small counts of users in what is shown, and with them what would give them away.
 *
 * Counts above 0 and below `below` (5 unless said) are hidden; 0 is shown. So that a sum does not tell them, the next
 * smallest of the group is hidden too, until two or more are hidden that together reach the limit; where a group has no
 * others, or a total cuts through what is hidden, the total is hidden. In a sheet a hidden cell is empty and a note says
 * so; costs per user in the row are emptied too. Rows lose all their activity; rows that differ in operator kind only
 * are a group. Two sheets that are shown side by side may still tell what neither tells alone.
 *
 * Throws `RuleError`: `missing` for a sheet without counts of users where `columns` are not named, `unknown-name` for a
 * column it has not, `malformed`, `out-of-range` or `unknown-key` for the rest. Source: the limit is assumed.
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
export const maskSmallCounts: MaskSmallCounts = either as MaskSmallCounts;
