import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

const { indirectVatFactor, fullTimeHours, neededRevenueRounding, privatePriceRounding, wholeRevenue } =
  parameters.tariffs;

/**
 * The price of a private offer without the indirect VAT share, and that share, rounded once, half away from zero, to whole
 * øre.
 *
 * `privatePrice` in kr. per unit as the offer charges it; gives kr. per unit. The two add up to the price. The factor is
 * dated: give `lawOn(date)`, or a factor of one's own by `lawOn(date).with({ indirectVatFactor: "0.954" })`.
 * Throws `out-of-range` for a price below 0, `unknown-value` for days on which no factor is known. Source: private offers' published tariffs 2020-2023; the
 * rule behind the factor was not found.
 *
 * @example
 * ```ts
 * import { lawOn, priceWithoutVat } from "rammetakst";
 * const price = priceWithoutVat({ privatePrice: 2_461 }, lawOn("2020-01-01"));
 * price.netPrice; // => 2347.79
 * price.vatShare; // => 113.21
 * ```
 */
export const priceWithoutVat: Rule<
  {
    /** Kr. per unit, as the private offer charges it; 0 or above. */
    readonly privatePrice: "kr/unit";
  },
  { readonly netPrice: "kr/unit"; readonly vatShare: "kr/unit" }
> = ruleAtFirstUse({
  name: "priceWithoutVat",
  title: say.PRICE_WITHOUT_VAT,
  mark: "practice",
  source: sources.privateNetPrices,
  inputs: { privatePrice: "kr/unit" },
  bounds: { privatePrice: { least: "0" } },
  parameters: { indirectVatFactor, privatePriceRounding },
  gives: { netPrice: "kr/unit", vatShare: "kr/unit" },
  formula: ({ privatePrice, indirectVatFactor, privatePriceRounding }) => {
    const netPrice = privatePrice.times(indirectVatFactor).roundedTo(privatePriceRounding).named("netPrice");
    return { netPrice, vatShare: privatePrice.minus(netPrice).roundedTo(privatePriceRounding) };
  },
});

/**
 * The price that a private offer charges, where it prints it without the indirect VAT share: the price over the factor,
 * rounded once, half away from zero, to whole øre.
 *
 * `netPrice` in kr. per unit; gives kr. per unit. Since the printed price is itself rounded, it may lie an øre from the one
 * charged. The factor is dated, as that of {@link priceWithoutVat}.
 * Throws `out-of-range` for a price below 0, `unknown-value` for days on which no factor is known. Source: private offers' published tariffs 2020-2023.
 *
 * @example
 * ```ts
 * import { lawOn, priceWithVat } from "rammetakst";
 * priceWithVat({ netPrice: "2347.79" }, lawOn("2020-01-01")).privatePrice; // => 2461
 * ```
 */
export const priceWithVat: Rule<
  {
    /** Kr. per unit, without the indirect VAT share; 0 or above. */
    readonly netPrice: "kr/unit";
  },
  { readonly privatePrice: "kr/unit" }
> = ruleAtFirstUse({
  name: "priceWithVat",
  title: say.PRICE_WITH_VAT,
  mark: "practice",
  source: sources.privateNetPrices,
  inputs: { netPrice: "kr/unit" },
  bounds: { netPrice: { least: "0" } },
  parameters: { indirectVatFactor, privatePriceRounding },
  gives: { privatePrice: "kr/unit" },
  formula: ({ netPrice, indirectVatFactor, privatePriceRounding }) => ({
    privatePrice: netPrice.dividedBy(indirectVatFactor).roundedTo(privatePriceRounding),
  }),
});

/**
 * What an offer must take in where overhead and margin are shares of the revenue, and not rates on the costs: the costs over
 * what the shares leave.
 *
 * `costs` in kr. without overhead and margin; `overheadShare` and `marginShare` shares of 1 of the revenue, below 1
 * together. Revenue and overhead are rounded once, half away from zero, to whole øre, and `margin` is the rest, so that
 * costs, overhead and margin add up to the revenue. Throws `out-of-range` for costs below 0 and for shares below 0 or of 1 and
 * more, such as 6 for 6 %, and `not-computable` where the shares are 1 or more together.
 * Source: a private provider's published budget form; the rounding is assumed.
 *
 * @example
 * ```ts
 * import { neededRevenue } from "rammetakst";
 * const needed = neededRevenue({ costs: 12_000_000, overheadShare: "0.06", marginShare: 0 });
 * needed.neededRevenue; // => 12765957.45
 * needed.overhead; // => 765957.45
 * needed.margin; // => 0
 * ```
 */
export const neededRevenue: Rule<
  {
    /** Kr., without overhead and margin; 0 or above. */
    readonly costs: "kr";
    /** A share of 1 of the revenue, from 0 and below 1. */
    readonly overheadShare: "share";
    /** A share of 1 of the revenue, from 0 and below 1; below 1 together with that of overhead. */
    readonly marginShare: "share";
  },
  { readonly neededRevenue: "kr"; readonly overhead: "kr"; readonly margin: "kr" }
> = ruleAtFirstUse({
  name: "neededRevenue",
  title: say.NEEDED_REVENUE,
  mark: "practice",
  source: sources.fullTimeHours,
  inputs: { costs: "kr", overheadShare: "share", marginShare: "share" },
  bounds: {
    costs: { least: "0" },
    overheadShare: { least: "0", below: "1" },
    marginShare: { least: "0", below: "1" },
  },
  parameters: { wholeRevenue, neededRevenueRounding },
  gives: { neededRevenue: "kr", overhead: "kr", margin: "kr" },
  formula: ({ costs, overheadShare, marginShare, wholeRevenue, neededRevenueRounding }) => {
    // Shares that are 1 or more together leave nothing for the costs, and every reading refuses to divide by nothing.
    const left = wholeRevenue.minus(overheadShare).minus(marginShare).atLeast(0);
    const exactRevenue = costs.dividedBy(left.named("shareForCosts")).named("exactRevenue");
    const neededRevenue = exactRevenue.roundedTo(neededRevenueRounding).named("neededRevenue");
    const overhead = exactRevenue.times(overheadShare).roundedTo(neededRevenueRounding).named("overhead");
    return {
      neededRevenue,
      overhead,
      margin: neededRevenue.minus(costs).minus(overhead).roundedTo(neededRevenueRounding),
    };
  },
});

/**
 * The price of an hour where the costs of a year are spread over all paid hours of its staff, rounded once, half away from
 * zero, to whole øre.
 *
 * `costs` in kr. of the year; `fullTimeEquivalents` how many full-time jobs they pay for, above 0, decimals allowed. A
 * full-time equivalent is 1 924 hours (52 weeks of 37 hours), those of holidays, illness and meetings among them: an hour
 * with a citizen costs more. Gives kr. an hour. Throws `out-of-range` for costs below 0 and for no full-time equivalents. Source: a private provider's published
 * budget form; others give their own by `fullTimeHours`.
 *
 * @example
 * ```ts
 * import { hourPrice, lawOn } from "rammetakst";
 * hourPrice({ costs: 12_000_000, fullTimeEquivalents: "18.5" }).hourPrice; // => 337.14
 * const own = lawOn("2025-01-01").with({ fullTimeHours: "1400" });
 * hourPrice({ costs: 12_000_000, fullTimeEquivalents: "18.5" }, own).hourPrice; // => 463.32
 * ```
 */
export const hourPrice: Rule<
  {
    /** Kr. of the year, 0 or above. */
    readonly costs: "kr";
    /** Full-time jobs, above 0; decimals allowed. */
    readonly fullTimeEquivalents: "1";
  },
  { readonly hourPrice: "kr/hour" }
> = ruleAtFirstUse({
  name: "hourPrice",
  title: say.HOUR_PRICE,
  mark: "practice",
  source: sources.fullTimeHours,
  inputs: { costs: "kr", fullTimeEquivalents: "1" },
  bounds: { costs: { least: "0" }, fullTimeEquivalents: { above: "0" } },
  parameters: { fullTimeHours, privatePriceRounding },
  gives: { hourPrice: "kr/hour" },
  formula: ({ costs, fullTimeEquivalents, fullTimeHours, privatePriceRounding }) => {
    const paidHours = fullTimeHours.times(fullTimeEquivalents).named("paidHours");
    return { hourPrice: costs.dividedBy(paidHours).roundedTo(privatePriceRounding) };
  },
});
