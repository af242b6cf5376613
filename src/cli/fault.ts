import type { Text } from "../words.ts";

/** What is wrong in a table that was given: where, what stands there, and what to write instead. */
export interface TableFault {
  /** `error`: the row cannot be used as it is; `question`: nothing is taken before it is answered; `warning`: used, with a doubt. */
  readonly severity: "error" | "question" | "warning";
  readonly kind: string;
  /** The sheet's name; empty for a CSV file. */
  readonly sheet: string;
  /** As spreadsheets number rows, from 1. */
  readonly row: number;
  /** The cells that it is about, such as `C7`. */
  readonly cells: readonly string[];
  /** The heading over them, as it stands in the file. */
  readonly heading: string;
  readonly found: string;
  readonly what: Text;
  readonly allowed?: Text;
  /** What to write instead. */
  readonly write: Text;
  readonly suggestions: readonly string[];
}
