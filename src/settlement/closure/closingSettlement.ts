import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * What is left when an offer closes, and what of it and of the closing costs is the buyers' and the operator's.
 *
 * All in nominal kr., surpluses above 0: `result` of the year without closing costs, `carriedIn` from the year before and
 * `onItsWay` to tariffs that will not come; `closingCosts` are 0 or above. `buyersShare` of what is left and
 * `closingCostsShare` of the closing costs are shares of 1: 0 where an authority closes. Each part is rounded once, half
 * away from zero, to whole øre, and what the buyers do not bear is the operator's, so that together they are all of it.
 *
 * Source: Socialdirektørforum Syddanmark, 11 December 2019, item 3; the rounding is assumed.
 *
 * @example
 * ```ts
 * import { closingSettlement } from "rammetakst";
 * const left = { result: -300_000, carriedIn: 50_000, onItsWay: 0, closingCosts: 100_000 };
 * closingSettlement({ ...left, buyersShare: 0, closingCostsShare: 0 }).borneByOperator; // => -350000
 * closingSettlement({ ...left, buyersShare: 1, closingCostsShare: "0.4" }).settledWithBuyers; // => -290000
 * closingSettlement({ ...left, buyersShare: 1, closingCostsShare: "0.4" }).borneByOperator; // => -60000
 * ```
 */
export const closingSettlement: Rule<
  {
    /** Of the year, without closing costs. */
    readonly result: "kr";
    /** From the year before. */
    readonly carriedIn: "kr";
    /** What was on its way to tariffs that will not come. */
    readonly onItsWay: "kr";
    /** 0 or more. */
    readonly closingCosts: "kr";
    /** Of what is left, a share of 1. */
    readonly buyersShare: "rate";
    /** The buyers' share of the closing costs, of 1; 0 where an authority closes. */
    readonly closingCostsShare: "rate";
  },
  {
    readonly left: "kr";
    readonly leftOfBuyers: "kr";
    readonly closingCostsOfBuyers: "kr";
    readonly settledWithBuyers: "kr";
    readonly borneByOperator: "kr";
  }
> = ruleAtFirstUse({
  name: "closingSettlement",
  title: say.WHO_BEARS_WHAT,
  mark: "minutes",
  source: sources.forum2019Item3,
  inputs: {
    result: "kr",
    carriedIn: "kr",
    onItsWay: "kr",
    closingCosts: "kr",
    buyersShare: "rate",
    closingCostsShare: "rate",
  },
  parameters: { closingRounding: parameters.capacity.closingRounding },
  gives: {
    left: "kr",
    leftOfBuyers: "kr",
    closingCostsOfBuyers: "kr",
    settledWithBuyers: "kr",
    borneByOperator: "kr",
  },
  formula: ({ result, carriedIn, onItsWay, closingCosts, buyersShare, closingCostsShare, closingRounding }) => {
    const left = result.plus(carriedIn).plus(onItsWay).roundedTo(closingRounding).named("left");
    const leftOfBuyers = left.times(buyersShare).roundedTo(closingRounding).named("leftOfBuyers");
    const costs = closingCosts.roundedTo(closingRounding);
    const closingCostsOfBuyers = costs
      .times(closingCostsShare)
      .roundedTo(closingRounding)
      .named("closingCostsOfBuyers");
    const settledWithBuyers = leftOfBuyers.minus(closingCostsOfBuyers).named("settledWithBuyers");
    const borneByOperator = left.minus(costs).minus(settledWithBuyers);
    return { left, leftOfBuyers, closingCostsOfBuyers, settledWithBuyers, borneByOperator };
  },
});
