import type { GivenColumn } from "../../rules/columns/kinds.ts";
import type { AccountingYear } from "../ledger/input.ts";

/**
 * The accounting years of many offers as columns. Of the columns of years, those of the first offer come first, each offer's in order
 * and without gaps: where every offer has `years` of them, year `j` of offer `i` is at `i × years + j`. Amounts are whole øre.
 */
export interface LedgerColumns {
  /** The first accounting year; one for all offers, or a place for each offer. */
  readonly firstYear: number | GivenColumn;
  /** How many years each offer has; one number for all, or a place for each offer. */
  readonly years: number | GivenColumn;
  /** The tariff revenue of each year, 0 or more. */
  readonly revenue: GivenColumn;
  /** The costs of the cost-based accounts of each year, without closing costs, 0 or more. */
  readonly costs: GivenColumn;
  /** The cost-based budget of each whole year, without back-regulation, 0 or more. */
  readonly budget: GivenColumn;
  /** What was in fact built into each year's tariff of earlier results, above 0 where it raised it; by default what the ledger put there. */
  readonly backRegulationInTariff?: GivenColumn;
  /** 1 for each year whose `backRegulationInTariff` is stated, else 0; by default it is of all. */
  readonly isBackRegulationStated?: Uint8Array;
  /** What the operator chooses to carry out of each year, with its sign; by default the most that may be. */
  readonly carry?: GivenColumn;
  /** 1 for each year whose `carry` is stated, else 0; by default it is of all. */
  readonly isCarryStated?: Uint8Array;
  /** What was carried in to the first year, a surplus above 0, a place for each offer; by default 0, and a finding says so. */
  readonly carriedIn?: GivenColumn;
  /** 1 for each offer whose `carriedIn` is stated, else 0; by default it is of all. */
  readonly isCarriedInStated?: Uint8Array;
  /** Who closed each offer in its last year: 0 nobody, 1 an authority, 2 the operator; by default nobody closed any. */
  readonly closedBy?: GivenColumn;
  /** The closing costs of each offer, 0 or more, and 0 where nobody closed it; by default 0. */
  readonly closingCosts?: GivenColumn;
}

/** One accounting year of one of many offers, as a row: the year as {@link settlementLedger} takes it, in kr., and whose it is. */
export interface LedgerRow extends AccountingYear {
  /** A name or number of the offer; rows of the same one belong together, in any order. */
  readonly offer: string | number;
}

/** How many ledgers are settled. */
export interface SettleLedgersOptions {
  /** A name or number for each offer of columns, by which its ledger and its failure are called; by default its place from 0. */
  readonly ids?: ArrayLike<string | number | bigint>;
}
