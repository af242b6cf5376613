import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

const { indirectVatFactor, fullTimeHours, tariffRounding, wholeRevenue } = parameters.tariffs;

/**
 * The price of a private offer without the indirect VAT share, and that share, rounded once, half away from zero, to whole
 * øre.
 *
 * `privatePrice` in kr. per unit as the offer charges it; gives kr. per unit. The two add up to the price. The factor is
 * dated: give `lawOn(date)`, or a factor of one's own by `lawOn(date).with({ indirectVatFactor: "0.954" })`.
 * Throws `unknown-value` for days on which no factor is known. Source: private offers' published tariffs 2020-2023; the
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
    /** Kr. per unit, as the private offer charges it. */
    readonly privatePrice: "kr/unit";
  },
  { readonly netPrice: "kr/unit"; readonly vatShare: "kr/unit" }
> = ruleAtFirstUse({
  name: "priceWithoutVat",
  title: say.PRICE_WITHOUT_VAT,
  mark: "practice",
  source: sources.privateNetPrices,
  inputs: { privatePrice: "kr/unit" },
  parameters: { indirectVatFactor, tariffRounding },
  gives: { netPrice: "kr/unit", vatShare: "kr/unit" },
  formula: ({ privatePrice, indirectVatFactor, tariffRounding }) => {
    const netPrice = privatePrice.times(indirectVatFactor).roundedTo(tariffRounding).named("netPrice");
    return { netPrice, vatShare: privatePrice.minus(netPrice).roundedTo(tariffRounding) };
  },
});

/**
 * The price that a private offer charges, where it prints it without the indirect VAT share: the price over the factor,
 * rounded once, half away from zero, to whole øre.
 *
 * `netPrice` in kr. per unit; gives kr. per unit. Since the printed price is itself rounded, it may lie an øre from the one
 * charged. The factor is dated, as that of {@link priceWithoutVat}.
 * Throws `unknown-value` for days on which no factor is known. Source: private offers' published tariffs 2020-2023.
 *
 * @example
 * ```ts
 * import { lawOn, priceWithVat } from "rammetakst";
 * priceWithVat({ netPrice: "2347.79" }, lawOn("2020-01-01")).privatePrice; // => 2461
 * ```
 */
export const priceWithVat: Rule<
  {
    /** Kr. per unit, without the indirect VAT share. */
    readonly netPrice: "kr/unit";
  },
  { readonly privatePrice: "kr/unit" }
> = ruleAtFirstUse({
  name: "priceWithVat",
  title: say.PRICE_WITH_VAT,
  mark: "practice",
  source: sources.privateNetPrices,
  inputs: { netPrice: "kr/unit" },
  parameters: { indirectVatFactor, tariffRounding },
  gives: { privatePrice: "kr/unit" },
  formula: ({ netPrice, indirectVatFactor, tariffRounding }) => ({
    privatePrice: netPrice.dividedBy(indirectVatFactor).roundedTo(tariffRounding),
  }),
});

/**
 * What an offer must take in where overhead and margin are shares of the revenue, and not rates on the costs: the costs over
 * what the shares leave.
 *
 * `costs` in kr. without overhead and margin; `overheadShare` and `marginShare` shares of 1 of the revenue, below 1
 * together. Revenue and overhead are rounded once, half away from zero, to whole øre, and `margin` is the rest, so that
 * costs, overhead and margin add up to the revenue. Throws `not-computable` where the shares are 1 together.
 * Source: a private provider's published budget form; the rounding is assumed.
 *
 * @example
 * ```ts
 * import { revenueForShares } from "rammetakst";
 * const revenue = revenueForShares({ costs: 12_000_000, overheadShare: "0.06", marginShare: 0 });
 * revenue.revenue; // => 12765957.45
 * revenue.overhead; // => 765957.45
 * revenue.margin; // => 0
 * ```
 */
export const revenueForShares: Rule<
  {
    /** Kr., without overhead and margin. */
    readonly costs: "kr";
    /** A share of 1 of the revenue. */
    readonly overheadShare: "rate";
    /** A share of 1 of the revenue. */
    readonly marginShare: "rate";
  },
  { readonly revenue: "kr"; readonly overhead: "kr"; readonly margin: "kr" }
> = ruleAtFirstUse({
  name: "revenueForShares",
  title: say.REVENUE_FOR_SHARES,
  mark: "practice",
  source: sources.fullTimeHours,
  inputs: { costs: "kr", overheadShare: "rate", marginShare: "rate" },
  parameters: { wholeRevenue, tariffRounding },
  gives: { revenue: "kr", overhead: "kr", margin: "kr" },
  formula: ({ costs, overheadShare, marginShare, wholeRevenue, tariffRounding }) => {
    const shareForCosts = wholeRevenue.minus(overheadShare).minus(marginShare).named("shareForCosts");
    const exactRevenue = costs.dividedBy(shareForCosts).named("exactRevenue");
    const revenue = exactRevenue.roundedTo(tariffRounding).named("offerRevenue");
    const overhead = exactRevenue.times(overheadShare).roundedTo(tariffRounding).named("overhead");
    return { revenue, overhead, margin: revenue.minus(costs).minus(overhead).roundedTo(tariffRounding) };
  },
});

/**
 * The price of an hour where the costs of a year are spread over all paid hours of its staff, rounded once, half away from
 * zero, to whole øre.
 *
 * `costs` in kr. of the year; `fullTimeEquivalents` how many full-time jobs they pay for, above 0, decimals allowed. A
 * full-time equivalent is 1 924 hours (52 weeks of 37 hours), those of holidays, illness and meetings among them: an hour
 * with a citizen costs more. Gives kr. an hour. Throws `not-computable` for none. Source: a private provider's published
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
    /** Kr. of the year. */
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
  parameters: { fullTimeHours, tariffRounding },
  gives: { hourPrice: "kr/hour" },
  formula: ({ costs, fullTimeEquivalents, fullTimeHours, tariffRounding }) => {
    const paidHours = fullTimeHours.times(fullTimeEquivalents).named("paidHours");
    return { hourPrice: costs.dividedBy(paidHours).roundedTo(tariffRounding) };
  },
});
