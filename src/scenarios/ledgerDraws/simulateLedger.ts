import type { Agreement } from "../../agreements/agreement.ts";
import type { DrawOptions, LedgerToDraw } from "./input.ts";
import { settleDraws } from "./loop.ts";
import { preparedDraws } from "./prepare.ts";
import type { LedgerSimulation } from "./result.ts";
import { simulationOf } from "./simulation.ts";
import { summariesOf } from "./summary.ts";

/**
 * The risk of an offer: its years settled many times, each time with occupied days and costs drawn anew, and how results,
 * what is carried over and the next years' tariffs lie over the draws.
 *
 * Each draw is a case of its own in whole days and whole øre, settled as {@link settlementLedger} settles it, to the øre: the
 * most that may be is carried, the rest enters the tariff of a later year, which is raised or lowered by
 * {@link backRegulationPerDay} of its budgeted days, and what that brings in is revenue of that year. {@link ledgerOfDraw} gives the
 * ledger of any one draw. All that is drawn is drawn independently. The draws come of the generator xoshiro128** 1.1 from
 * `seed`, and are the same on every machine, whatever the tariffs, budgets and agreement are: two rules are compared on the same
 * cases. How a draw comes of the seed and its number is written in the source's `docs/decisions/scenarios`; `rammetakst/threads` shares
 * long simulations out between threads. Amounts in nominal kr., surpluses above 0; a quantile is an amount that was drawn; means
 * and standard errors to 34 digits.
 *
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key`, `duplicate` or `out-of-range` for what was given, among it a tariff
 * that could fall below 0 and amounts of trillions; `outside-validity` and `unknown-value` as {@link settlementLedger} does.
 * Source: annex "Model for indregning af overskud eller underskud i taksterne"; the generator's authors, prng.di.unimi.it; quantiles
 * are definition 1 of Hyndman and Fan, The American Statistician 50 (1996).
 *
 * @example
 * ```ts
 * import { agreementInForce, simulateLedger } from "rammetakst";
 * const year = {
 *   tariff: 1_400,
 *   budgetedDays: 8_000,
 *   budget: 11_200_000,
 *   occupiedDays: { kind: "triangular", least: 7_000, likeliest: 8_000, most: 8_400 },
 *   costs: { kind: "bell", least: 10_500_000, most: 11_900_000 },
 * } as const;
 * const input = { carriedIn: 0, years: [{ ...year, year: 2024 }, { ...year, year: 2025 }, { ...year, year: 2026 }] };
 * const simulation = simulateLedger(input, agreementInForce("syddanmark", "2025-12-31"), { draws: 1_000, seed: 7 });
 * simulation.years[0]?.surplusLimit; // => 560000
 * simulation.years[0]?.tariff.most; // => 1400
 * simulation.years[2]?.tariff.most.gt(1400); // => true
 * ```
 */
export function simulateLedger(input: LedgerToDraw, agreement: Agreement, options: DrawOptions = {}): LedgerSimulation {
  const prepared = preparedDraws(input, agreement, options);
  const { draws, seed } = prepared.options;
  const { years, beyond } = settleDraws(prepared.loopPlan, draws, seed);
  return simulationOf(prepared, { years: years.map((columns) => summariesOf(columns, prepared.places)), beyond });
}
