import type { Agreement } from "../../agreements/agreement.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { areFixed } from "../../indexation/indexSeries.ts";
import { withExact } from "../../named.ts";
import { type Fraction, minus } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { Computed } from "../calculation/computed.ts";
import type { TariffFinding } from "../calculation/finding.ts";
import { remembered } from "../calculation/remembered.ts";
import type { TariffCalculation } from "../calculation/result.ts";
import { shareOf } from "../shareOf.ts";
import { compareCosts } from "./costs.ts";
import { tariffEffects } from "./effects.ts";
import { checkUnits, nameFinding, seriesIn } from "./read.ts";
import type { ComparedTariff, CompareTariffsOptions, TariffComparison } from "./result.ts";
import { explainComparison } from "./why.ts";

type Calculation = TariffCalculation | TariffCalculation<Fraction>;

/** Compares two tariffs; see {@link compareTariffs}. */
interface CompareTariffs {
  (before: Calculation, after: Calculation, options?: CompareTariffsOptions): TariffComparison;
  /** The same comparison as exact fractions: the effects sum exactly, and shares are not rounded. */
  exact(before: Calculation, after: Calculation, options?: CompareTariffsOptions): TariffComparison<Fraction>;
}

function comparedOf({ input: { name, year }, tariff }: Computed): ComparedTariff<Fraction> {
  return { ...(name !== undefined && { name }), year, tariff };
}

type Rate = Fraction | null;

/** The comparison in fractions; `rateOf` gives a rate as it is to be shown. */
function comparisonOf(
  before: Calculation,
  after: Calculation,
  options: CompareTariffsOptions,
  rateOf: (rate: Rate, agreement: Agreement) => Rate,
): TariffComparison<Fraction> {
  const [was, is] = [remembered(before, "before"), remembered(after, "after")];
  checkUnits(was, is);
  const compared = compareCosts(was, is, seriesIn(options, is));
  const effects = tariffEffects(was, is, compared);
  const difference = minus(is.tariff, was.tariff);
  const share = (part: Fraction) => rateOf(shareOf(part, was.tariff), is.agreement);
  const result = {
    unit: is.input.unit,
    before: comparedOf(was),
    after: comparedOf(is),
    difference,
    rate: share(difference),
    effects: effects.map((each) => ({ ...each, share: share(each.effect) })),
  };
  // The calculations are frozen, so that theirs can wait; their rates may be those of a series of the user's own.
  return toldWhenRead<typeof result, TariffFinding>(
    result,
    () => nameFinding(was, is),
    () => explainComparison([was, is], compared, effects, [before.explanation, after.explanation]),
    compared.lifts.every(({ path }) => areFixed(path.steps)),
  );
}

function exactly(
  before: Calculation,
  after: Calculation,
  options: CompareTariffsOptions = {},
): TariffComparison<Fraction> {
  return fractionsWhenRead(comparisonOf(before, after, options, (rate) => rate));
}

function compared(before: Calculation, after: Calculation, options: CompareTariffsOptions = {}): TariffComparison {
  return decimalsWhenRead(comparisonOf(before, after, options, shownRate));
}

/**
 * What makes one tariff differ from another: the effect of each component, in kr. per unit, summing exactly to the
 * difference of what is charged.
 *
 * The effects are measured in a fixed order, each after those before it: price level (the earlier costs lifted along the
 * later calculation's series, or `options.series`), each kind of cost (its real change, at the later price level and per
 * unit of the earlier quantity, so that their order among each other does not matter), places, occupancy, days or months
 * (or the quantity), back-regulation (nominal), rounding. The order is that in which a tariff is built up, and it is
 * stated in the explanation; another order would divide their interplay differently, with the same sum.
 *
 * An effect has as many decimals as it takes; as the amount of a computed reason of a notice, which takes at most twelve,
 * give the fraction of `.exact`.
 *
 * Both are results of `calculateTariff` as they were given: a copy does not have the unrounded numbers, and is refused as
 * `malformed`. Throws `RuleError`: `unit` where the units differ; `missing` where the years differ and no series is named;
 * `unknown-value` for a rate that the series does not have. Source: our own arithmetic (derived).
 *
 * @example
 * ```ts
 * import { agreementInForce, calculateTariff, compareTariffs, indexSeries } from "rammetakst";
 * const offer = { unit: "day", places: 10, occupancy: 1 } as const;
 * const before = calculateTariff(
 *   { ...offer, year: 2024, costs: [{ kind: "wages", amount: 3_650_000, priceLevel: 2024 }] },
 *   agreementInForce("syddanmark", "2024-01-01"),
 * );
 * const after = calculateTariff(
 *   { ...offer, year: 2025, costs: [{ kind: "wages", amount: 3_887_615, priceLevel: 2025 }] },
 *   agreementInForce("syddanmark", "2025-01-01"),
 * );
 * const comparison = compareTariffs(before, after, { series: indexSeries("syddanmark") });
 * comparison.difference; // => 65.1
 * comparison.effects[0]?.effect; // => 55.1
 * comparison.effects[1]?.effect; // => 10
 * ```
 */
export const compareTariffs: CompareTariffs = withExact("compareTariffs", compared, exactly);
