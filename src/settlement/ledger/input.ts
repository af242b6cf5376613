import type { Numeric } from "../../numbers/exact.ts";
import type { Accounts } from "../accounts.ts";
import type { ClosedBy } from "../closure/rule.ts";

/** The days that one buyer paid for: what is left when the operator closes is settled by them. */
export interface BuyerDays {
  /** Who buys: most often a municipality, by name or code. */
  readonly id: string | number;
  /** Occupied days that it paid for in the year, 0 or more. */
  readonly days: Numeric;
}

/** The closing of an offer. Moving or merging is not a closure. */
export interface Closure {
  /** `authority`: the social supervision or another authority; `operator`: the operator itself. */
  readonly by: ClosedBy;
  /** In kr., 0 or more and in whole øre; not part of the year's `costs`. */
  readonly closingCosts?: Numeric;
  /** Where the operator closes: the buyers, so that what is left is divided between them. */
  readonly buyers?: readonly BuyerDays[];
}

/** One accounting year as {@link settlementLedger} takes it: the accounts, and what the operator decided. */
export interface AccountingYear extends Accounts {
  /** For the first year only: what was carried in from the year before, in whole øre, a surplus above 0. */
  readonly carriedIn?: Numeric;
  /** What the operator chooses to carry to the next year, in whole øre with its sign; by default the most that may be. */
  readonly carry?: Numeric;
  /** Of the last year only; by default the offer does not close. */
  readonly closure?: Closure;
}
