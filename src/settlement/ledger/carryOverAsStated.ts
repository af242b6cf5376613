import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * {@link carryOver} where the operator states what to carry to next year's operating frame, instead of the most.
 *
 * What may be carried lies between 0 and what is available, and within the limit: from `lowestCarry` to `highestCarry`,
 * of which one is 0. `carriedOut` is `carry` held within them, and `isAllowed` says whether it was within them already; the rest
 * of what is available is `toTariff`, above 0 where it lowers the tariff. All in nominal kr. with their signs.
 *
 * Throws `unknown-value` where the agreement's band is not known.
 * Source: annex "Model for indregning af overskud eller underskud i taksterne"; that the band holds for deficits too is
 * assumed.
 *
 * @example
 * ```ts
 * import { agreementInForce, carryOverAsStated } from "rammetakst";
 * const year = { result: -600_000, carriedIn: 0, fullYearBudget: 10_000_000 };
 * const agreement = agreementInForce("syddanmark", "2025-12-31");
 * carryOverAsStated({ ...year, carry: -200_000 }, agreement).toTariff; // => -400000
 * carryOverAsStated({ ...year, carry: -500_000.01 }, agreement).isAllowed; // => false
 * carryOverAsStated({ ...year, carry: -500_000.01 }, agreement).lowestCarry; // => -500000
 * ```
 */
export const carryOverAsStated: Rule<
  {
    /** Of the year, kr.: a surplus above 0, a deficit below. */
    readonly result: "kr";
    /** From the year before, kr. with the same sign. */
    readonly carriedIn: "kr";
    /** The cost-based budget of a whole year, kr. without back-regulation, 0 or more. */
    readonly fullYearBudget: "kr";
    /** What the operator states to carry to the next year, kr. with the same sign. */
    readonly carry: "kr";
  },
  {
    readonly limit: "kr";
    readonly available: "kr";
    readonly lowestCarry: "kr";
    readonly highestCarry: "kr";
    readonly isAllowed: "flag";
    readonly carriedOut: "kr";
    readonly toTariff: "kr";
  }
> = ruleAtFirstUse({
  name: "carryOverAsStated",
  title: say.CARRY_OVER_AS_STATED,
  mark: "agreed",
  source: sources.surplusModel,
  inputs: { result: "kr", carriedIn: "kr", fullYearBudget: "kr", carry: "kr" },
  parameters: {
    band: parameters.settlement.band,
    deficitBand: parameters.settlement.deficitBand,
    bandRounding: parameters.settlement.bandRounding,
  },
  gives: {
    limit: "kr",
    available: "kr",
    lowestCarry: "kr",
    highestCarry: "kr",
    isAllowed: "flag",
    carriedOut: "kr",
    toTariff: "kr",
  },
  formula: ({ result, carriedIn, fullYearBudget, carry, band, deficitBand, bandRounding }) => {
    const available = carriedIn.plus(result).named("available");
    const isDeficit = available.negated().exceeds(0);
    const share = isDeficit.choose(fullYearBudget.times(deficitBand), fullYearBudget.times(band));
    const limit = share.roundedTo(bandRounding).named("limit");
    const lowestCarry = available.atMost(0).atLeast(limit.negated()).named("lowestCarry");
    const highestCarry = available.atLeast(0).atMost(limit).named("highestCarry");
    const isAllowed = carry.reaches(lowestCarry).and(highestCarry.reaches(carry));
    const carriedOut = carry.between(lowestCarry, highestCarry).named("carriedOut");
    return {
      limit,
      available,
      lowestCarry,
      highestCarry,
      isAllowed,
      carriedOut,
      toTariff: available.minus(carriedOut),
    };
  },
});
