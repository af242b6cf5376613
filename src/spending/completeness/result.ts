import type { Decimal } from "../../decimal.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { OperatorKind } from "../../registers/operatorKind.ts";
import type { Region } from "../../registers/regions.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Account } from "../accounts/row.ts";
import type { OwnSeriesBreak } from "../breaks/seriesBreak.ts";
import type { SpendingFinding } from "../finding.ts";

/** A row that stands in the table while its amount is not available, so that it is neither missing nor 0. */
export interface NotAvailable {
  /** Who pays: a municipality or a region, by name or code. */
  readonly payer: string | number;
  /** The accounting year. */
  readonly year: number;
  /** The area of the row. */
  readonly area: string;
  /** The function of the row; left out where it states none. */
  readonly function?: string;
}

/** What a table should hold; where nothing is given, what occurs in it should be there for everyone and every year. */
export interface CompletenessOptions {
  /** All 98 municipalities, those of a region, or a list of payers by name or code. */
  readonly payers?: "country" | Region["id"] | readonly (string | number)[];
  /** By default every year from the first to the last. */
  readonly years?: readonly number[];
  /** By default all areas of the table. */
  readonly areas?: readonly string[];
  /** By default all functions of the table. */
  readonly functions?: readonly string[];
  /** By default all kinds of operators in the table. */
  readonly operatorKinds?: readonly OperatorKind[];
  /** By default all accounts of the table: budget, revised budget, accounts. */
  readonly accounts?: readonly Account[];
  /** Series breaks in addition to the known ones. */
  readonly breaks?: readonly OwnSeriesBreak[];
  /** Rows that are there without an amount, such as those of `..`; they are not counted as missing. By default none. */
  readonly notAvailable?: readonly NotAvailable[];
  /** Growth from one year to the next above which a line is reported, as a share of 1; by default the parameter's. */
  readonly jumpAbove?: Numeric;
}

/** A line of accounts: what rows of several payers and years have in common. */
export interface SeriesName {
  readonly area: string;
  /** `null` where rows state none. */
  readonly function: string | null;
  readonly operatorKind: OperatorKind | null;
  readonly account: Account;
}

/** A row that others have and a payer does not have in a year. */
export interface SpendingGap extends SeriesName {
  readonly payer: string;
  readonly payerCode: number;
  readonly year: number;
}

/** A change from one year to the next that is above the threshold. */
export interface SpendingJump<N = Decimal> {
  readonly payer: string;
  readonly payerCode: number;
  readonly area: string;
  readonly function: string | null;
  readonly from: number;
  readonly to: number;
  /** Kr. */
  readonly before: N;
  readonly after: N;
  /** As a share of 1, rounded to 6 decimals; `null` where spending before was not above 0. */
  readonly rate: N | null;
}

/** What is found where a table is looked through. */
export type CompletenessFindingCode =
  | "payer-missing"
  | "payer-not-expected"
  | "year-missing"
  | "area-missing"
  | "function-missing"
  | "operator-kind-missing"
  | "account-missing"
  | "series-missing-in-year"
  | "rows-missing"
  | "activity-partly-stated"
  | "jump"
  | "series-break";

/** What is missing of a kind altogether. */
export type MissingCode = Exclude<Extract<CompletenessFindingCode, `${string}-missing`>, "rows-missing">;

/** Whether a table is complete, and where its figures cannot be compared. */
export interface Completeness<N = Decimal> {
  /** True where no row is missing: nothing with `missing` in its code is among the findings. */
  readonly isComplete: boolean;
  /** How many rows are missing in lines that others have; those of payers and years without any row are not among them. */
  readonly missingRows: number;
  /** The first 10 000 of them, by payer, line and year. */
  readonly gaps: readonly SpendingGap[];
  readonly jumps: readonly SpendingJump<N>[];
  readonly findings: readonly SpendingFinding<CompletenessFindingCode>[];
  readonly explanation: Explanation;
}
