import type { Agreement } from "../../agreements/agreement.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { readGiven } from "../../given/readGiven.ts";
import { withExact } from "../../named.ts";
import { dividedBy, type Fraction, times } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import { isSteady } from "../../rules/steadyRuleSet.ts";
import { shareOf } from "../shareOf.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import { type Computed, compute } from "./computed.ts";
import type { TariffFinding } from "./finding.ts";
import { tariffFindings } from "./findings.ts";
import { areRatesFixed, type IndexedLine } from "./indexedCosts.ts";
import type { TariffInput } from "./input.ts";
import { overheadOf } from "./overhead.ts";
import type { Use } from "./readUse.ts";
import { remember } from "./remembered.ts";
import type { CalculatedLine, TariffCalculation, TariffPart } from "./result.ts";
import { tariffInputSchema } from "./schema.ts";
import { explainTariff } from "./why.ts";

/** Computes a tariff; see {@link calculateTariff}. */
interface CalculateTariff {
  (input: TariffInput, agreement: Agreement): TariffCalculation;
  /** The same calculation as exact fractions: the parts sum exactly, and shares are not rounded. */
  exact(input: TariffInput, agreement: Agreement): TariffCalculation<Fraction>;
}

function lineOf({ line, indexed }: IndexedLine, year: number): CalculatedLine<Fraction> {
  const { kind, name } = line;
  const given = "rate" in line ? { rate: line.rate } : { amount: line.amount };
  const priceLevel = "rate" in line ? year : (line.level ?? year);
  return { kind, ...(name !== undefined && { name }), ...given, priceLevel, indexed };
}

function useOf({ quantity, places, occupancy, units }: Use, unit: TariffUnit) {
  return {
    quantity,
    ...(places !== undefined && { places }),
    ...(occupancy !== undefined && { occupancy }),
    ...(unit === "day" && units?.counting !== undefined && { days: units.number, daysCounted: units.counting }),
    ...(unit === "month" && units !== undefined && { months: units.number }),
  };
}

type Rate = Fraction | null;

/** What a tariff is, and what it is made of; `rateOf` gives a rate as it is to be shown. */
function figuresOf(computed: Computed, rateOf: (rate: Rate) => Rate) {
  const { input, use, byKind, costs, agreement, tariff, unrounded, costBasis } = computed;
  const { name, year, unit, rounding = "oere" } = input;
  const composition = byKind.map(([kind, amount]): TariffPart<Fraction> => {
    return { kind, amount, perUnit: dividedBy(amount, use.quantity), share: rateOf(shareOf(amount, costBasis)) };
  });
  const overhead = overheadOf(computed);
  const figures = {
    ...(name !== undefined && { name }),
    year,
    unit,
    tariff,
    tariffWithoutBackRegulation: computed.tariffWithoutBackRegulation,
    backRegulation: computed.backRegulationPerUnit,
    unrounded,
    unroundedBackRegulation: computed.unroundedBackRegulation,
    rounding,
    costBasis,
    backRegulationOfYear: computed.backRegulation,
    ...useOf(use, unit),
    revenue: times(tariff, use.quantity),
  };
  return {
    figures,
    composition,
    lines: costs.lines.map((line) => lineOf(line, year)),
    overhead: {
      ...overhead,
      ofDirectCosts: rateOf(overhead.ofDirectCosts),
      ofAllCosts: rateOf(overhead.ofAllCosts),
    },
    agreement: agreement.id,
  };
}

/** Adds what was found and why; both can wait where neither agreement nor rates may answer otherwise later. */
function told<R extends object>(result: R, computed: Computed) {
  return toldWhenRead<R, TariffFinding>(
    result,
    () => tariffFindings(computed),
    (messages) => explainTariff(computed, messages),
    isSteady(computed.agreement) && areRatesFixed(computed.costs),
  );
}

function computedFrom(input: TariffInput, agreement: Agreement): Computed {
  return compute(readGiven(tariffInputSchema(), input, ""), agreement);
}

function exactly(input: TariffInput, agreement: Agreement): TariffCalculation<Fraction> {
  const computed = computedFrom(input, agreement);
  const { figures, composition, lines, overhead, agreement: id } = figuresOf(computed, (rate) => rate);
  const result = { ...figures, composition, lines, overhead, agreement: id };
  return remember(fractionsWhenRead(told(result, computed)), computed);
}

/** The result with its rates rounded for showing. */
function calculated(input: TariffInput, agreement: Agreement): TariffCalculation {
  const computed = computedFrom(input, agreement);
  const shown = figuresOf(computed, (rate) => shownRate(rate, computed.agreement));
  const { figures, lines, agreement: id, composition, overhead } = shown;
  const result = { ...figures, lines, agreement: id, composition, overhead };
  return remember(decimalsWhenRead(told(result, computed)), computed);
}

/**
 * Computes a tariff from the budget of its year.
 *
 * Costs at other price levels are indexed to the tariff year along the series that the input names; amounts without a
 * level are taken to be at that of the tariff year, and a finding says so. Costs and incomes are given as amounts of 0 or
 * more in kr. a year; incomes are subtracted by their kind. The residents' own payment stays outside unless it is asked
 * for. The costs are divided by places × budgeted occupancy × 365 days (`day`; also in leap years, unless `days` says
 * otherwise), by places × occupancy × 12 (`month`) or × 1 (`year`), or by the `quantity` that is expected (`hour`, `case`,
 * `year`). A unit is never converted into another.
 *
 * The tariff without back-regulation and the back-regulation are rounded separately, half away from zero, to whole
 * øre or kroner, and `tariff` is their sum, so that what is notified adds up. The composition sums exactly to
 * `unrounded`, in fractions (`.exact`). Breaches and doubts are findings.
 *
 * Throws `RuleError`: `malformed`, `missing`, `unknown-key`, `duplicate`, `out-of-range` for the input, among them fields
 * that the unit has no use for; `unknown-value` for a rate that the series does not have; `outside-validity` where the
 * agreement is not in force in the tariff year. Source: Social Services Act § 174, Children's Act § 195, Executive Order
 * 61/2023 § 10; 365 days by the guidance of October 2005.
 *
 * @example
 * ```ts
 * import { agreementInForce, calculateTariff, indexSeries } from "rammetakst";
 * const calculation = calculateTariff(
 *   {
 *     year: 2025,
 *     unit: "day",
 *     costs: [
 *       { kind: "wages", amount: 9_000_000, priceLevel: 2024 },
 *       { kind: "premises", amount: 1_500_000, priceLevel: 2024 },
 *       { kind: "indirect", rate: "0.06" },
 *       { kind: "other-income", amount: 150_000, priceLevel: 2025 },
 *     ],
 *     series: indexSeries("syddanmark"),
 *     backRegulation: 84_096,
 *     places: 24,
 *     occupancy: "0.96",
 *   },
 *   agreementInForce("syddanmark", "2025-01-01"),
 * );
 * calculation.tariffWithoutBackRegulation; // => 1378.57
 * calculation.backRegulation; // => 10
 * calculation.tariff; // => 1388.57
 * ```
 */
export const calculateTariff: CalculateTariff = withExact("calculateTariff", calculated, exactly);
