import type { Decimal } from "../../decimal.ts";
import type { Distribution } from "../../distribution/distribution.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { SettlementFinding } from "../settlementFinding.ts";

/**
 * The figures of one settled year, in nominal kr.: surpluses above 0, deficits below.
 *
 * `available` = `carriedIn` + `result` = `carriedOut` + `toTariff` + `borneByOperator` + `settledWithBuyers`.
 */
export interface YearFigures<N = Decimal> {
  readonly year: number;
  readonly revenue: N;
  /** With closing costs. */
  readonly costs: N;
  readonly budget: N;
  /** What the year's tariff held of earlier years' results, and was taken out: above 0 where it raised the tariff. */
  readonly backRegulationInTariff: N;
  readonly result: N;
  /** The most that may be carried, of either sign; never below 0. */
  readonly limit: N;
  readonly carriedIn: N;
  readonly available: N;
  readonly carriedOut: N;
  /**
   * What enters the tariff of `tariffYear`: a surplus lowers it, a deficit raises it. In the year that an offer closes it
   * takes back what was on its way to tariffs that will not come.
   */
  readonly toTariff: N;
  /** Two years on; for a year of closure the year after it, the first without a tariff. */
  readonly tariffYear: number;
  readonly borneByOperator: N;
  readonly settledWithBuyers: N;
}

/** The sums of a ledger in kr., with the proof that nothing was lost or counted twice. */
export interface LedgerTotals<N = Decimal> {
  /** Carried in to the first year. */
  readonly carriedIn: N;
  /** The sum of the years' results. */
  readonly result: N;
  /** Carried out of the last year. */
  readonly carriedOut: N;
  readonly toTariff: N;
  readonly borneByOperator: N;
  readonly settledWithBuyers: N;
  /** `carriedIn` + `result` − all the rest: always 0. */
  readonly difference: N;
}

/** A ledger's figures alone: `Decimal`s, or exact fractions from `settlementLedger.exact`. */
export interface LedgerFigures<N = Decimal> {
  readonly years: readonly YearFigures<N>[];
  readonly totals: LedgerTotals<N>;
}

/** One settled year with what it rests on. */
export interface SettledYear extends YearFigures {
  /** The agreement that was applied; of a merged ledger all that were, with commas. */
  readonly agreement: string;
  /** Whether the offer closed in the year. */
  readonly closed: boolean;
  /** What is settled with each buyer, where the operator closed and the buyers' days are stated. */
  readonly settlementByBuyers?: Distribution;
  readonly findings: readonly SettlementFinding[];
  readonly explanation: Explanation;
}

/** An operator's years in order, settled one after the other. */
export interface Ledger extends LedgerFigures {
  readonly years: readonly SettledYear[];
  /** What was found in this year. */
  readonly findings: readonly SettlementFinding[];
  readonly explanation: Explanation;
}
