import type { Decimal } from "../../decimal.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { SettlementFinding } from "../settlementFinding.ts";

/** What is left of the amount that one year set aside. */
export interface SetAsideBalance<N = Decimal> {
  /** The year it was set aside in. */
  readonly year: number;
  readonly amount: N;
  /** The last year in which it may be used; what is left at its close enters the tariff two years after. */
  readonly usableUntil: number;
}

/**
 * The figures of one year with set-asides, in nominal kr.: surpluses above 0, deficits below.
 *
 * `setAsideIn` + `result` = `setAsideOut` + `toTariff` + `borneByOperator`, and
 * `setAsideOut` = `setAsideIn` − `used` − `expired` + `setAside`.
 */
export interface SetAsideFigures<N = Decimal> {
  readonly year: number;
  readonly revenue: N;
  readonly costs: N;
  readonly budget: N;
  /** What the year's tariff held of earlier years' results, and was taken out: above 0 where it raised the tariff. */
  readonly backRegulationInTariff: N;
  readonly result: N;
  /** 5 % of the year's tariff basis, truncated to whole øre. */
  readonly limit: N;
  readonly setAsideIn: N;
  /** Used of what was set aside in earlier years, the oldest first; never below 0. */
  readonly used: N;
  /** Set aside of the year's surplus; never below 0. */
  readonly setAside: N;
  /** Set aside five years before and not used: it enters the tariff. */
  readonly expired: N;
  readonly setAsideOut: N;
  /** What enters the tariff of `tariffYear`, with what expired: a surplus lowers it, a deficit raises it. */
  readonly toTariff: N;
  readonly tariffYear: number;
  readonly borneByOperator: N;
  /** What is set aside at the end of the year, oldest first. */
  readonly balances: readonly SetAsideBalance<N>[];
}

/** The sums of the years, with the proof that nothing was lost or counted twice. */
export interface SetAsideTotals<N = Decimal> {
  /** Set aside before the first year. */
  readonly setAsideIn: N;
  readonly result: N;
  /** Set aside at the end of the last year. */
  readonly setAsideOut: N;
  readonly toTariff: N;
  readonly borneByOperator: N;
  /** `setAsideIn` + `result` − the rest: always 0. */
  readonly difference: N;
}

/** One year with set-asides, and what it rests on. */
export interface SettledSetAside extends SetAsideFigures {
  /** The agreement that was applied. */
  readonly agreement: string;
  readonly findings: readonly SettlementFinding[];
  readonly explanation: Explanation;
}

/** An operator's years in order, with surpluses set aside. */
export interface SetAsideLedger {
  readonly years: readonly SettledSetAside[];
  readonly totals: SetAsideTotals;
  readonly findings: readonly SettlementFinding[];
  readonly explanation: Explanation;
}
