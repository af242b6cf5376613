import type { Decimal } from "../../decimal.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Account } from "../accounts/row.ts";
import type { SpendingFinding } from "../finding.ts";
import type { SpendingSelection } from "../selection.ts";

/** Whether the source of the figures says if they are nominal. */
export const STATED = ["stated", "unstated"] as const;

/** Which year is compared with the one before it, and by which indexation. */
export interface SpendingCeilingOptions extends SpendingSelection {
  /** The year that is judged; the year before it must be in the table too. */
  readonly year: number;
  /** By default the one the agreement names, and KL's general P/L where it names none. */
  readonly series?: IndexSeries;
  /**
   * `unstated` where the source of the figures does not say whether they are nominal: there is then no verdict. By default
   * `stated`: the price level of the rows counts.
   */
  readonly prices?: (typeof STATED)[number];
}

/** Whether spending is within the ceiling, above it, or cannot be judged. */
export type CeilingVerdict = "within" | "above" | "none";

/** The ceiling of one payer, or of all together; what is not known is `null`. */
export interface CeilingLine<N = Decimal> {
  readonly payer: string | null;
  readonly payerCode: number | null;
  readonly spendingBefore: N;
  readonly spending: N;
  readonly change: N;
  /** Change / spending before, rounded to 6 decimals; `null` where that was not above 0. */
  readonly rate: N | null;
  /** Kr. in whole øre. */
  readonly ceiling: N | null;
  /** Kr. beyond the ceiling, never below 0. */
  readonly excess: N | null;
  /** Excess / ceiling, rounded to 6 decimals; `null` where the ceiling is not above 0. */
  readonly excessRate: N | null;
  readonly verdict: CeilingVerdict;
}

/** What is found on spending ceilings. */
export type CeilingFindingCode =
  | "rate-not-known"
  | "prices-not-stated"
  | "fixed-prices"
  | "rule-not-known"
  | "rule-not-asked"
  | "rule-carried-forward"
  | "series-not-the-agreed"
  | "payer-outside-agreement"
  | "payer-not-comparable"
  | "area-missing-in-year"
  | "ceiling-exceeded"
  | "rate-known-within-bounds";

/** Every payer against its ceiling, and all together; the sum of ceilings may differ from the total's by their roundings. */
export interface SpendingCeiling<N = Decimal> {
  readonly year: number;
  readonly account: Account;
  readonly series: string;
  /** The rate from the year before, as a share of 1; `null` where it is not known. */
  readonly indexation: N | null;
  readonly payers: readonly CeilingLine<N>[];
  readonly total: CeilingLine<N>;
  readonly findings: readonly SpendingFinding<CeilingFindingCode>[];
  readonly explanation: Explanation;
}
