import type { IsoDate } from "../dates.ts";

/** Where a cell is, as spreadsheets write it: `C7`. */
export type CellPlace = string;

interface AnyCell {
  /** Where it stands, such as `C7`. */
  readonly at: CellPlace;
  /** The formula that the value comes of, without its `=`; the value is the one that was stored with the file. */
  readonly formula?: string;
}

/** What a cell of a file holds, as it is there and not yet read as anything. */
export type GivenCell =
  | (AnyCell & {
      /** Text, as every cell of a CSV file. */
      readonly kind: "text";
      /** As it stands in the file. */
      readonly text: string;
    })
  | (AnyCell & {
      /** A number of a workbook. */
      readonly kind: "number";
      /** Taken to 15 significant digits, as spreadsheets show it; 0.0551 where the cell shows 5,51 %. */
      readonly number: number;
      /** Whether the cell shows it as per cent. */
      readonly isPercent?: true;
      /** The currency that the cell shows it in, where that is another than Danish kroner: `€`. */
      readonly currency?: string;
      /** Whether the file holds more digits than 15. */
      readonly isShortened?: true;
    })
  | (AnyCell & {
      /** A date of a workbook. */
      readonly kind: "date";
      /** `YYYY-MM-DD`. */
      readonly date: IsoDate;
      /** The time of day, where there is one. */
      readonly time?: string;
    })
  | (AnyCell & {
      /** True or false. */
      readonly kind: "flag";
      /** Which of the two. */
      readonly flag: boolean;
    })
  | (AnyCell & {
      /** An error that the spreadsheet shows. */
      readonly kind: "error";
      /** Such as `#N/A`, or `####` for a date outside its calendar. */
      readonly error: string;
    })
  | (AnyCell & {
      /** A formula whose value was not stored with the file, or is an empty text, which looks the same to the reader. */
      readonly kind: "uncomputed";
    })
  | (AnyCell & {
      /** An empty cell of several that were merged. */
      readonly kind: "covered";
      /** The first of them, which has their content. */
      readonly by: CellPlace;
    });

/** A row of a file, as a spreadsheet numbers it; an empty cell is `null`. */
export interface GivenRow {
  /** From 1; a line break within quotes of a CSV file does not begin a row. */
  readonly row: number;
  /** Whether the workbook hides it. */
  readonly isHidden?: true;
  /** From column A; the last empty ones may be left out. */
  readonly cells: readonly (GivenCell | null)[];
}

/** What a CSV file was read as. */
export interface TextForm {
  /** A CSV file. */
  readonly kind: "csv";
  /** How its characters were written. */
  readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252";
  /** What stands between its cells. */
  readonly separator: ";" | "," | "\t";
}

/** A table of a file: the whole of a CSV file, or a sheet of a workbook. */
export interface GivenTable {
  /** The sheet's name; empty for a CSV file. */
  readonly name: string;
  /** What the file was read as. */
  readonly form:
    | TextForm
    | {
        /** A workbook. */
        readonly kind: "xlsx";
      };
  /** Whether the workbook hides the sheet. */
  readonly isHidden?: true;
  /** The columns that the workbook hides, from 0; absent where it hides none. */
  readonly hiddenColumns?: readonly number[];
  /** In order; empty rows may be left out, so that `row` says which each is. */
  readonly rows: readonly GivenRow[];
}
