import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Account } from "../accounts/row.ts";
import type { ActivityFindingCode } from "../activity/costs.ts";
import type { CommonFindingCode } from "../commonFindings.ts";
import type { SpendingFinding } from "../finding.ts";
import type { KeyDay } from "../keyDay.ts";
import type { Levels, SpendingLine } from "../line.ts";
import type { SpendingSelection } from "../selection.ts";

/** All inhabitants, and the users that rows state. */
export const PERSONS = ["inhabitant", "user", "fullYearUser"] as const;

/** Whom spending is divided by: all inhabitants, those of some ages such as `0-17`, or the users that rows state. */
export type PerCitizenOf =
  | (typeof PERSONS)[number]
  | {
      /** An age or a range of ages, such as `0-17`; both ends belong to it. */
      readonly ages: string;
    };

/** The day inhabitants are counted on: 1 January or 1 July of each year, or one date for all years. */
export type KeyDate = KeyDay | IsoDate;

/** A count of inhabitants of the user's own, which overrides the register's. */
export interface OwnPopulation {
  /** A municipality or a region by name or code. */
  readonly payer: string | number;
  /** The calendar year; each only once for a payer. */
  readonly year: number;
  /** Persons, above 0. */
  readonly count: Numeric;
}

/** What spending per citizen is computed of. */
export interface PerCitizenOptions extends SpendingSelection {
  /** `inhabitant`, `user`, `fullYearUser`, or inhabitants of some ages such as `{ ages: "0-17" }`. */
  readonly per: PerCitizenOf;
  /** Needed for inhabitants, also where they are given in `population`; not for users. */
  readonly date?: KeyDate;
  /** Counts of inhabitants of the user's own, which override the register's, at most 100 000; by default none. */
  readonly population?: readonly OwnPopulation[];
  /** By default all years of the table. */
  readonly years?: readonly number[];
}

/** Spending per citizen of a payer, an area and a year, or of several taken together. */
export interface PerCitizenLine<N = Decimal> extends SpendingLine {
  readonly year: number;
  /** Kr. that the quotient is of. */
  readonly spending: N;
  /** Inhabitants or users; `null` where payers overlap in part, so that there is no number of them together. */
  readonly citizens: N | null;
  /** Kr. per citizen; `null` where there are none. */
  readonly perCitizen: N | null;
  /** Kr. of rows that state no users, which are in neither of the others; 0 per inhabitant. */
  readonly leftOut: N;
}

/** What is found on spending per citizen. */
export type PerCitizenFindingCode =
  | ActivityFindingCode
  | CommonFindingCode
  | "own-population"
  | "fixed-key-date"
  | "payers-overlap";

/** Spending per citizen at every level; means are weighted: the spending of all / the citizens of all. */
export interface SpendingPerCitizen<N = Decimal> extends Levels<PerCitizenLine<N>> {
  readonly per: PerCitizenOf;
  readonly account: Account;
  /** As given; `null` per user. */
  readonly keyDate: KeyDate | null;
  /** A line for each year, all payers. */
  readonly total: readonly PerCitizenLine<N>[];
  readonly findings: readonly SpendingFinding<PerCitizenFindingCode>[];
  readonly explanation: Explanation;
}
