import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./words.ts";

interface Indexed {
  readonly current: Quantity;
  readonly currentBackRegulation: Quantity;
  readonly index: Quantity;
}

/** Back-regulation is taken out first: a surplus that falls away is no price rise. */
function exactLimitOf({ current, currentBackRegulation, index }: Indexed): Quantity {
  return current.minus(currentBackRegulation).named("currentComparable").times(index).named("exactLimit");
}

/**
 * The unrounded limit of a notified tariff, in kr. per unit without back-regulation:
 * (current − its back-regulation) × index. Source: the forum of Syddanmark, 24 January 2025, item 6; taking
 * back-regulation out is derived.
 *
 * @example
 * ```ts
 * import { exactNoticeLimit } from "rammetakst";
 * exactNoticeLimit({ current: "2347.50", currentBackRegulation: 0, index: "1.0551" }).exactLimit; // => 2476.84725
 * ```
 */
export const exactNoticeLimit: Rule<
  {
    /** The tariff in force, kr. per unit, with back-regulation. */
    readonly current: "kr@then/unit";
    /** What it holds of earlier years' results, kr. per unit: above 0 where it raises it. */
    readonly currentBackRegulation: "kr@then/unit";
    /** The factor between the price levels, such as 1.0551. */
    readonly index: "kr@now/kr@then";
  },
  { readonly exactLimit: "kr@now/unit" }
> = ruleAtFirstUse({
  name: "exactNoticeLimit",
  title: say.EXACT_LIMIT_TITLE,
  mark: "minutes",
  source: sources.forum2025Item6,
  inputs: { current: "kr@then/unit", currentBackRegulation: "kr@then/unit", index: "kr@now/kr@then" },
  gives: { exactLimit: "kr@now/unit" },
  formula: (given) => ({ exactLimit: exactLimitOf(given) }),
});

/**
 * The limit of a notified tariff in kr. per unit without back-regulation, rounded once half away from zero to whole øre,
 * and what the tariff exceeds it by, never below 0. A tariff that rises by exactly the index is not above it, with all
 * its decimals or rounded, also where the limit is rounded down. Source: the forum of Syddanmark, 24 January 2025, item 6; rounding assumed.
 *
 * @example
 * ```ts
 * import { noticeLimit } from "rammetakst";
 * const notice = { current: "2347.50", currentBackRegulation: 0, proposed: "2476.86", proposedBackRegulation: 0, index: "1.0551" };
 * noticeLimit(notice).limit; // => 2476.85
 * noticeLimit(notice).excess; // => 0.01
 * noticeLimit(notice).isAbove; // => true
 * ```
 */
export const noticeLimit: Rule<
  {
    /** The tariff in force, kr. per unit, with back-regulation. */
    readonly current: "kr@then/unit";
    /** What it holds of earlier years' results, kr. per unit: above 0 where it raises it. */
    readonly currentBackRegulation: "kr@then/unit";
    /** The notified tariff, kr. per unit, with back-regulation. */
    readonly proposed: "kr@now/unit";
    /** What that holds of earlier years' results, kr. per unit: above 0 where it raises it. */
    readonly proposedBackRegulation: "kr@now/unit";
    /** The factor between the price levels, such as 1.0551. */
    readonly index: "kr@now/kr@then";
  },
  { readonly limit: "kr@now/unit"; readonly excess: "kr@now/unit"; readonly isAbove: "flag" }
> = ruleAtFirstUse({
  name: "noticeLimit",
  title: say.LIMIT_TITLE,
  mark: "minutes",
  source: sources.forum2025Item6,
  inputs: {
    current: "kr@then/unit",
    currentBackRegulation: "kr@then/unit",
    proposed: "kr@now/unit",
    proposedBackRegulation: "kr@now/unit",
    index: "kr@now/kr@then",
  },
  parameters: { limitRounding: parameters.proposals.limitRounding },
  gives: { limit: "kr@now/unit", excess: "kr@now/unit", isAbove: "flag" },
  formula: ({ proposed, proposedBackRegulation, limitRounding, ...indexed }) => {
    const exactLimit = exactLimitOf(indexed);
    const limit = exactLimit.roundedTo(limitRounding).named("limit");
    const comparable = proposed.minus(proposedBackRegulation).named("proposedComparable");
    const isAbove = comparable.exceeds(limit.atLeast(exactLimit));
    return { limit, excess: isAbove.choose(comparable.minus(limit), 0), isAbove };
  },
});
