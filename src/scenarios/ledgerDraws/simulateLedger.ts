import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, fraction } from "../../numbers/fraction.ts";
import { resultNumber } from "../../numbers/resultNumber.ts";
import { sources } from "../../parameters/parameters.ts";
import { account } from "../../rules/explanation.ts";
import { spanOf } from "../../settlement/words.ts";
import type { Text } from "../../words.ts";
import { checkBounds } from "./bounds.ts";
import { drawsFindings } from "./findings.ts";
import type { DrawOptions, LedgerToDraw } from "./input.ts";
import { settleDraws, type YearColumns } from "./loop.ts";
import { readDrawOptions } from "./options.ts";
import { type PlannedYear, planOf } from "./plan.ts";
import { readLedgerToDraw } from "./read.ts";
import type { DrawnYear, LedgerSimulation } from "./result.ts";
import { amountOf, shareOf } from "./statistics.ts";
import * as say from "./words.ts";

const GENERATOR = "xoshiro128** 1.1";

function drawnYear(of: PlannedYear, first: number, columns: YearColumns, quantiles: readonly Fraction[]): DrawnYear {
  const kr = (oere: number) => toDecimal(fraction(BigInt(oere), 100n));
  const draws = columns.result.length;
  return {
    year: of.year,
    agreement: of.set.id,
    surplusLimit: kr(of.surplusLimit),
    deficitLimit: kr(of.deficitLimit),
    result: amountOf(columns.result, quantiles),
    carriedOut: amountOf(columns.carriedOut, quantiles),
    toTariff: amountOf(columns.toTariff, quantiles),
    tariffYear: first + of.enters,
    tariff: amountOf(columns.tariff, quantiles),
    surplusBeyond: shareOf(columns.surplusBeyond, draws),
    deficitBeyond: shareOf(columns.deficitBeyond, draws),
  };
}

function saysOf({
  draws,
  seed,
  generator,
  quantiles,
  years,
  anyBeyond,
}: Omit<LedgerSimulation, "explanation">): Text[] {
  const [last, low, high] = [years.at(-1), quantiles[0], quantiles.at(-1)];
  const carried = [last?.carriedOut.quantiles[0], last?.carriedOut.quantiles.at(-1)].map(
    (each) => each && resultNumber(each, ""),
  );
  const [from, to] = carried;
  const ends =
    last === undefined || low === undefined || high === undefined || from === undefined || to === undefined
      ? []
      : [say.carriedAtTheEnd(last.year, from, to, [low, high])];
  return [
    say.drawnBy(draws, generator, seed),
    say.QUANTILES_ARE_DRAWN,
    say.beyondIn(fraction(BigInt(anyBeyond.draws), BigInt(draws))),
    ...ends,
  ];
}

/**
 * The risk of an offer: its years settled many times, each time with occupied days and costs drawn anew, and how results,
 * what is carried over and the next years' tariffs lie over the draws.
 *
 * Each draw is a case of its own in whole days and whole øre, settled as {@link settlementLedger} settles it, to the øre: the
 * most that may be is carried, the rest enters the tariff of a later year, which is raised or lowered by
 * {@link backRegulationPerDay} of its budgeted days, and what that brings in is revenue of that year. {@link ledgerOfDraw} gives the
 * ledger of any one draw. All that is drawn is drawn independently. The draws come of the generator xoshiro128** 1.1 from
 * `seed`, and are the same on every machine, whatever the tariffs, budgets and agreement are: two rules are compared on the same
 * cases. Amounts in nominal kr., surpluses above 0; a quantile is an amount that was drawn; means and standard errors to 34 digits.
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
  const bound = checkedAgreement(agreement, "2025-12-31");
  const read = readLedgerToDraw(input);
  const { draws, seed, quantiles } = readDrawOptions(options, read.years.length);
  const plan = planOf(read, bound);
  checkBounds(plan);
  const columns = settleDraws(plan, draws, seed);
  const [first, last] = [read.years[0]?.year ?? 0, read.years.at(-1)?.year ?? 0];
  const years = plan.years.map((of, i) => drawnYear(of, first, columns.years[i] as YearColumns, quantiles));
  const found = {
    ...(read.offer !== undefined && { offer: read.offer }),
    ...{ draws, seed, generator: GENERATOR },
    quantiles: quantiles.map(toDecimal),
    years,
    anyBeyond: shareOf(columns.anyBeyond, draws),
    findings: drawsFindings(read, plan, years),
  };
  const title = say.simulationOf(read.offer, spanOf(first, last));
  return {
    ...found,
    explanation: account(title, saysOf(found), [], [{ mark: "agreed", source: sources.surplusModel }]),
  };
}
