import type { Numeric } from "../../numbers/exact.ts";
import type { OperatorKind } from "../../registers/operatorKind.ts";

export const ACCOUNTS = ["budget", "revised-budget", "spent-to-date", "forecast", "accounts"] as const;

/**
 * What an amount is taken from: the budget, the budget as revised within the year, what is spent so far in it, the forecast
 * of the whole year (forventet regnskab), or the accounts.
 */
export type Account = (typeof ACCOUNTS)[number];

/** One line of an account table: what a payer spent, or meant to spend, in a year on one thing. */
export interface SpendingRow {
  /** Who pays: a municipality or a region, by name or code. */
  readonly payer: string | number;
  /** The accounting year. */
  readonly year: number;
  /** What it is spent on at large: `children`, `adults`, or a name of the user's own. */
  readonly area: string;
  /** The function of the chart of accounts, such as `5.28.21`; also `52821` and `5.28.21 Opholdssteder` are that one. */
  readonly function?: string | number;
  /** Who runs the offers that it is spent on. */
  readonly operatorKind?: OperatorKind;
  /** `budget`, `revised-budget`, `spent-to-date`, `forecast` or `accounts`. */
  readonly account: Account;
  /** Kr. in whole øre: spending above 0, income below; at most 4.5 · 10^13 in size. */
  readonly amount: Numeric;
  /** The year whose prices the amount is stated in, or `nominal` for those of its own year. */
  readonly priceLevel: number | "nominal";
  /** Persons who got help in the year; 0 or above, at most four decimals, as are the two that follow. */
  readonly users?: Numeric;
  /** The same counted by the part of the year they got it. */
  readonly fullYearUsers?: Numeric;
  /** Days of help paid for. */
  readonly days?: Numeric;
}

/** Every field of a row, and whether each row must have it. */
const IS_NEEDED: {
  readonly [K in keyof SpendingRow]-?: Record<never, never> extends Pick<SpendingRow, K> ? false : true;
} = {
  payer: true,
  year: true,
  area: true,
  function: false,
  operatorKind: false,
  account: true,
  amount: true,
  priceLevel: true,
  users: false,
  fullYearUsers: false,
  days: false,
};

/** The fields of a row, as a table names its columns. */
export const FIELDS = Object.keys(IS_NEEDED) as readonly (keyof SpendingRow)[];

/** The fields that every row must have. */
export const NEEDED: readonly (keyof SpendingRow)[] = FIELDS.filter((field) => IS_NEEDED[field]);

/** The same table by columns: every field a list or typed array, all of one length. */
export type SpendingColumns = {
  readonly [Name in keyof SpendingRow]: ArrayLike<SpendingRow[Name] | null | undefined>;
};

/** The measures that count persons. */
export const PERSON_ACTIVITIES = ["users", "fullYearUsers"] as const;

export const ACTIVITIES = [...PERSON_ACTIVITIES, "days"] as const;

/** A measure of activity. */
export type Activity = (typeof ACTIVITIES)[number];
