import { parameters, sources } from "../../parameters/parameters.ts";
import type { Condition, Quantity, RoundingTerm } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { OWN_WORDS, SCREENING_TITLE } from "./words.ts";

/** Whether an amount is stated in whole multiples of a unit: it is not more than what rounding down leaves. */
function isWhole(amount: Quantity, { unit }: RoundingTerm): Condition {
  return amount.exceeds(amount.roundedTo({ unit, mode: "floor" })).not();
}

/**
 * A notified tariff against its limit, and whether rounding alone makes what lies above it: as {@link noticeLimit} and the
 * rounding that an assessment allows for, in one formula for columns. The two allowances and half the unit of a limit are given by
 * the caller, since a parameter in kr. has no price level.
 */
export const noticeScreening: Rule<
  {
    readonly current: "kr@then/unit";
    readonly currentBackRegulation: "kr@then/unit";
    readonly proposed: "kr@now/unit";
    readonly proposedBackRegulation: "kr@now/unit";
    readonly index: "kr@now/kr@then";
    /** What whole kroner may lie above the exact limit. */
    readonly kronerAllowance: "kr@now/unit";
    /** What the current tariff may have been rounded down by. */
    readonly currentAllowance: "kr@then/unit";
    /** Half of the unit that limits are rounded to. */
    readonly halfUnit: "kr@now/unit";
  },
  {
    readonly limit: "kr@now/unit";
    readonly excess: "kr@now/unit";
    readonly isAbove: "flag";
    /** Above, but by no more than whole kroner make. */
    readonly isByKroner: "flag";
    /** Above and not by kroner, but by no more than a current tariff that was rounded down makes. */
    readonly isByCurrent: "flag";
  }
> = ruleAtFirstUse({
  name: "noticeScreening",
  title: SCREENING_TITLE,
  mark: "derived",
  source: sources.forum2025Item6,
  inputs: {
    current: "kr@then/unit",
    currentBackRegulation: "kr@then/unit",
    proposed: "kr@now/unit",
    proposedBackRegulation: "kr@now/unit",
    index: "kr@now/kr@then",
    kronerAllowance: "kr@now/unit",
    currentAllowance: "kr@then/unit",
    halfUnit: "kr@now/unit",
  },
  parameters: {
    limitRounding: parameters.proposals.limitRounding,
    kronerRounding: parameters.proposals.kronerRounding,
  },
  gives: {
    limit: "kr@now/unit",
    excess: "kr@now/unit",
    isAbove: "flag",
    isByKroner: "flag",
    isByCurrent: "flag",
  },
  words: OWN_WORDS,
  formula: ({ current, currentBackRegulation, proposed, proposedBackRegulation, index, ...allowed }) => {
    const { limitRounding, kronerRounding, kronerAllowance, currentAllowance, halfUnit } = allowed;
    const before = current.minus(currentBackRegulation).named("currentComparable");
    const comparable = proposed.minus(proposedBackRegulation).named("proposedComparable");
    const exactLimit = before.times(index).named("exactLimit");
    const limit = exactLimit.roundedTo(limitRounding).named("limit");
    const isAbove = comparable.exceeds(limit.atLeast(exactLimit));
    const inKroner = exactLimit
      .plus(proposedBackRegulation)
      .plus(kronerAllowance)
      .roundedTo({ unit: kronerRounding.unit, mode: "floor" })
      .minus(proposedBackRegulation);
    const areInKroner = isWhole(current, kronerRounding).and(isWhole(proposed, kronerRounding));
    const isByKroner = isAbove.and(areInKroner).and(comparable.exceeds(inKroner).not());
    const byCurrent = before
      .plus(currentAllowance)
      .times(index)
      .minus(halfUnit)
      .roundedTo({ unit: limitRounding.unit, mode: "ceiling" });
    return {
      limit,
      excess: isAbove.choose(comparable.minus(limit), 0),
      isAbove,
      isByKroner,
      isByCurrent: isAbove.and(isByKroner.not()).and(comparable.exceeds(byCurrent).not()),
    };
  },
});
