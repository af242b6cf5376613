import { sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { OVERHEAD_COSTS } from "./ruleWords.ts";

/**
 * Indirect costs as a rate of the direct ones.
 *
 * `directCosts` in kr. at the price level of the tariff year, `overheadRate` a share of 1. Gives kr., unrounded: the
 * `Decimal` is for showing. Source: Social Services Act § 174, Children's Act § 195 (a tariff covers indirect costs);
 * that the rate is one of the direct costs is assumed.
 *
 * @example
 * ```ts
 * import { overheadCosts } from "rammetakst";
 * overheadCosts({ directCosts: 10_000_000, overheadRate: "0.06" }).indirectCosts; // => 600000
 * ```
 */
export const overheadCosts: Rule<
  {
    /** Kr. at the price level of the tariff year. */
    readonly directCosts: "kr@now";
    /** A share of 1 of the direct costs. */
    readonly overheadRate: "rate";
  },
  { readonly indirectCosts: "kr@now" }
> = ruleAtFirstUse({
  name: "overheadCosts",
  title: OVERHEAD_COSTS,
  mark: "law",
  source: sources.tariffLaw,
  inputs: { directCosts: "kr@now", overheadRate: "rate" },
  gives: { indirectCosts: "kr@now" },
  formula: ({ directCosts, overheadRate }) => ({ indirectCosts: directCosts.times(overheadRate) }),
});
