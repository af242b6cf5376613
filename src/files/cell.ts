import type { IsoDate } from "../dates.ts";

/** Where a cell is, as spreadsheets write it: `C7`. */
export type CellPlace = string;

interface AnyCell {
  readonly at: CellPlace;
  /** The formula that the value comes of, without its `=`; the value is the one that was stored with the file. */
  readonly formula?: string;
}

/**
 * What a cell of a file holds, as it is there and not yet read as anything.
 *
 * - `text`: text, as every cell of a CSV file;
 * - `number`: a number of a workbook, taken to 15 significant digits, as spreadsheets show it; `isPercent` where the cell
 *   shows it as per cent, and `isShortened` where the file holds more digits than 15;
 * - `date`: a date, with the time of day where there is one;
 * - `flag`: true or false;
 * - `error`: an error that the spreadsheet shows, such as `#N/A`, or `####` for a date outside its calendar;
 * - `uncomputed`: a formula whose value was not stored with the file, or is an empty text, which looks the same to the reader;
 * - `covered`: an empty cell of several that were merged, whose content is in the first of them, `by`.
 */
export type GivenCell =
  | (AnyCell & { readonly kind: "text"; readonly text: string })
  | (AnyCell & {
      readonly kind: "number";
      readonly number: number;
      readonly isPercent?: true;
      readonly isShortened?: true;
    })
  | (AnyCell & { readonly kind: "date"; readonly date: IsoDate; readonly time?: string })
  | (AnyCell & { readonly kind: "flag"; readonly flag: boolean })
  | (AnyCell & { readonly kind: "error"; readonly error: string })
  | (AnyCell & { readonly kind: "uncomputed" })
  | (AnyCell & { readonly kind: "covered"; readonly by: CellPlace });

/** A row of a file, as a spreadsheet numbers it; an empty cell is `null`. */
export interface GivenRow {
  /** From 1; a line break within quotes of a CSV file does not begin a row. */
  readonly row: number;
  /** Whether the workbook hides it. */
  readonly isHidden?: true;
  readonly cells: readonly (GivenCell | null)[];
}

/** What a CSV file was read as. */
export interface TextForm {
  readonly kind: "csv";
  readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252";
  readonly separator: ";" | "," | "\t";
}

/** A table of a file: the whole of a CSV file, or a sheet of a workbook. */
export interface GivenTable {
  /** The sheet's name; empty for a CSV file. */
  readonly name: string;
  readonly form: TextForm | { readonly kind: "xlsx" };
  /** Whether the workbook hides the sheet. */
  readonly isHidden?: true;
  readonly rows: readonly GivenRow[];
}
