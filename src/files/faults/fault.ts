import type { Text } from "../../words.ts";
import type { CellPlace } from "../cell.ts";

/** How much a fault matters: whether its row cannot be used, must be asked about, or is used with a doubt. */
export const FAULT_SEVERITIES = ["error", "question", "warning"] as const;

/**
 * - `error`: the row cannot be used as it stands;
 * - `question`: the row can be read, but something must be asked; its figures carry the question;
 * - `warning`: the row is used, and the doubt is told.
 */
export type FaultSeverity = (typeof FAULT_SEVERITIES)[number];

/** What is wrong with a cell, apart from where it is. */
export interface CellFault {
  /** What is wrong, for programs to branch on. */
  readonly kind: FaultKind;
  /** Whether its row cannot be used (`error`), must be asked about (`question`), or is used with a doubt (`warning`). */
  readonly severity: FaultSeverity;
  /** What is wrong, as a sentence without full stop. */
  readonly what: Text;
  /** What to write or to do, as a sentence without full stop. */
  readonly write: Text;
  /** What may be meant, as it can be written into the cell. */
  readonly suggestions?: readonly string[];
  /** The first year whose P/L rate is missing, where that is what is wrong; rates of one's own are given with the file. */
  readonly lacksRateOf?: number;
  /** The year whose limits for state refund are missing, where that is what is wrong; limits of one's own are given with the file. */
  readonly lacksLimitsOf?: LackedLimits;
  /** Whether the value of a rule is missing, or an agreement: it may be carried forward, or a value of one's own be given. */
  readonly lacksValue?: true;
}

/** What is said of a fault. */
export type Said = Pick<CellFault, "what" | "write">;

/** What is wrong in a file, for programs to branch on. */
export type FaultKind =
  | "no-table"
  | "no-rows"
  | "missing-column"
  | "column-twice"
  | "which-column"
  | "which-year"
  | "which-period"
  | "too-many-fields"
  | "long-text"
  | "missing"
  | "duplicate"
  | "error-cell"
  | "uncomputed"
  | "merged-cell"
  | "not-an-amount"
  | "not-a-number"
  | "not-a-rate"
  | "not-a-date"
  | "not-a-year"
  | "not-a-period"
  | "not-text"
  | "no-such-date"
  | "which-date"
  | "which-number"
  | "rate-for-amount"
  | "amount-for-rate"
  | "not-in-all"
  | "other-currency"
  | "not-whole"
  | "below-zero"
  | "out-of-range"
  | "unknown-municipality"
  | "unknown-region"
  | "unknown-place"
  | "unknown-operator"
  | "unknown-unit"
  | "unknown-choice"
  | "unknown-parameter"
  | "which-unit"
  | "serial-date"
  | "year-far-off"
  | "contradiction"
  | "may-be-swapped"
  | "units-may-differ"
  | "which-service"
  | "which-offer"
  | "which-citizen"
  | "notified-after-effect"
  | "not-usable";

/** A year whose limits for state refund are not known. */
export interface LackedLimits {
  /** The accounting year. */
  readonly year: number;
  /** How many the year has: three, before 2021 two. */
  readonly limits: number;
}

/** What is wrong in a file, and where. */
export interface TableFault extends CellFault {
  /** The sheet's name; empty for a CSV file. */
  readonly sheet: string;
  /** The row as the spreadsheet numbers it. */
  readonly row: number;
  /** The cell (`C7`), and others that the fault concerns. */
  readonly cells: readonly CellPlace[];
  /** The column's heading as it stands in the file. */
  readonly heading: string;
  /** What stands in the cell. */
  readonly found: string;
  /** What the column is for. */
  readonly allowed: Text;
  readonly suggestions: readonly string[];
}
