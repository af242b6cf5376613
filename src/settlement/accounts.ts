import type { Numeric } from "../numbers/exact.ts";

/** Days that were paid for at one tariff. */
export interface RevenueItem {
  /** 0 or more, decimals allowed. */
  readonly occupiedDays: Numeric;
  /** In kr. a day. */
  readonly tariff: Numeric;
}

/** The accounts of one year of an offer. Amounts in nominal kr., 0 or more and in whole øre unless something else is said. */
export interface Accounts {
  /** The accounting year; the years of a ledger are in any order, without gaps. */
  readonly year: number;
  /** The tariff revenue; either this or `items`. */
  readonly revenue?: Numeric;
  /** The tariff revenue as occupied days × tariff. */
  readonly items?: readonly RevenueItem[];
  /** The costs of the cost-based accounts, without closing costs. */
  readonly costs: Numeric;
  /** The cost-based budget of a whole year, without back-regulation; it may have more decimals. */
  readonly budget: Numeric;
  /** What was in fact built into the year's tariff of earlier years' results: above 0 where it raised the tariff. */
  readonly backRegulationInTariff?: Numeric;
}
