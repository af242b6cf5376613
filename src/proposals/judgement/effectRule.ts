import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { EFFECT_TITLE } from "./words.ts";

/**
 * What a change of a tariff costs a buyer, in kr. a year, each rounded once half away from zero to whole øre:
 * the whole year, the part of the first year that it is in force, and the part of the whole year that is excess.
 *
 * `change` and `excess` in kr. per unit, `quantity` in units a year, `shareOfYear` the share of the first year from 0 to 1.
 *
 * @example
 * ```ts
 * import { annualEffect } from "rammetakst";
 * annualEffect({ change: "129.36", excess: "0.01", quantity: 365, shareOfYear: 1 }).fullYear; // => 47216.4
 * ```
 */
export const annualEffect: Rule<
  {
    /** What the tariff changes by, kr. per unit. */
    readonly change: "kr/unit";
    /** What of it is above the limit, kr. per unit. */
    readonly excess: "kr/unit";
    /** Units that the buyer buys a year. */
    readonly quantity: "unit/year";
    /** The part of the first year that the tariff is in force, 0 to 1. */
    readonly shareOfYear: "share";
  },
  { readonly thisYear: "kr/year"; readonly fullYear: "kr/year"; readonly ofExcess: "kr/year" }
> = ruleAtFirstUse({
  name: "annualEffect",
  title: EFFECT_TITLE,
  mark: "derived",
  source: sources.ownReading,
  inputs: { change: "kr/unit", excess: "kr/unit", quantity: "unit/year", shareOfYear: "share" },
  parameters: { effectRounding: parameters.proposals.effectRounding },
  gives: { thisYear: "kr/year", fullYear: "kr/year", ofExcess: "kr/year" },
  formula: ({ change, excess, quantity, shareOfYear, effectRounding }) => ({
    thisYear: change.times(quantity).times(shareOfYear).roundedTo(effectRounding),
    fullYear: change.times(quantity).roundedTo(effectRounding),
    ofExcess: excess.times(quantity).roundedTo(effectRounding),
  }),
});
