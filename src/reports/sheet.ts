import type { Decimal } from "decimal.js";
import type { Text, Word } from "../words.ts";

/** The units of columns, for messages and checks; {@link ColumnUnit} says what each is. */
export const COLUMN_UNITS = ["kr", "rate", "count", "year", "date", "text"] as const;

/**
 * What a column holds, and so how it is written.
 *
 * - `kr`: an amount in kr.; two decimals, thousands marked;
 * - `rate`: a share of 1, shown as per cent (0.0551 → 5,51 %);
 * - `count`: a whole or decimal number, thousands marked;
 * - `year`: a year of four digits;
 * - `date`: an ISO date, also with a time of day (`2025-03-01T14:30:00`);
 * - `text`: a text as it is, yes or no for a boolean, or a whole number that names something, such as a municipality code.
 */
export type ColumnUnit = (typeof COLUMN_UNITS)[number];

/** What the cells of a column hold and how they are shown. */
interface ColumnForm {
  /** `kr`, `rate`, `count`, `year`, `date` or `text`. */
  readonly unit: ColumnUnit;
  /**
   * How many decimals are shown, 0 to 34, for `kr`, `rate` and `count` only; by default 2 for `kr` and for the per cent
   * of a `rate`, all for `count`. Only the showing is rounded, half away from zero; CSV always holds every digit.
   */
  readonly decimals?: number;
  /** What distinguishes the column from others of the same name: a year ("Budget 2023") or a text ("Takst, 2024-niveau"). */
  readonly qualifier?: number | Text;
  /**
   * Its texts stand for codes, as "ikke begrundet" for `unsubstantiated`, and its cells carry them: people read the words, and
   * tables, CSV and workbooks can have the codes in a column beside them.
   */
  readonly coded?: true;
}

/** A column that is called by a term of {@link words}. */
export interface WordColumn extends ColumnForm {
  /** A key of {@link words}, which gives the heading in both languages. */
  readonly word: Word;
  /** Not together with `word`. */
  readonly heading?: undefined;
}

/** A column of one's own, such as "Sagsnr.", that no term of {@link words} names. */
export interface OwnColumn extends ColumnForm {
  /** Not together with `heading`. */
  readonly word?: undefined;
  /**
   * The heading as it is to be written, which may be the same in both languages; it is not given a capital. A unit of kr. comes
   * after it unless it ends with one, "(kr.)".
   */
  readonly heading: Text;
}

/** A column of a {@link Sheet}: its `word` or its own `heading`, one of the two, its unit and how it is shown. */
export type Column = WordColumn | OwnColumn;

/** A text that stands for a code of the library, in a column that is `coded`. */
export interface CodedText extends Text {
  /** What programs branch on, as the result has it. */
  readonly code: string;
}

/** One cell: a bilingual text is written in the language of the report; `null` is empty. */
export type Cell = string | number | bigint | boolean | Decimal | Text | CodedText | null;

/** A table as data: the one thing that reports, CSV and tables know. Every row has a cell for each column. */
export interface Sheet {
  /** Its heading; of a workbook also the name of the sheet, where it is short. */
  readonly title: Text;
  /** In the order they are shown; two of one name are told apart by a qualifier. */
  readonly columns: readonly Column[];
  /** A cell for each column, in their order; those of totals last. */
  readonly rows: readonly (readonly Cell[])[];
  /** How many of the last rows are totals of those above, so that a program does not count them twice; by default none. */
  readonly totalRows?: number;
  /** Sentences under the table: what is assumed, rounded or missing. */
  readonly notes?: readonly Text[];
}
