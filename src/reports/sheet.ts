import type { Decimal } from "decimal.js";
import type { Text, Word } from "../words.ts";

/**
 * What a column holds, and so how it is written: `kr` with two decimals, `rate` as per cent (0.0551 → 5,51 %),
 * `count` as a whole or decimal number with thousands marked, `year` without them, `date` as ISO text, `text` as it is.
 */
export type ColumnUnit = "kr" | "rate" | "count" | "year" | "date" | "text";

export interface Column {
  readonly word: Word;
  readonly unit: ColumnUnit;
  /** How many decimals are shown; by default 2 for `kr` and `rate`. Only the showing is rounded, half away from zero. */
  readonly decimals?: number;
}

/** One cell: a bilingual text is written in the language of the report, `null` is empty. */
export type Cell = string | number | bigint | boolean | Decimal | Text | null;

/** A table as data: the one thing that reports, CSV and tables know. */
export interface Sheet {
  readonly title: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sentences under the table: what is assumed, rounded or missing. */
  readonly notes?: readonly Text[];
}
