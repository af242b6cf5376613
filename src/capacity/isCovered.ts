import { parameters, sources } from "../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../rules/rule.ts";
import { COVERED } from "./ruleWords.ts";

/**
 * Whether an offer is covered by the framework agreement: more than 10 % of its occupied days is sold to others.
 *
 * `soldDays` and `occupiedDays` are days of the last closed year, 0 or above; exactly the threshold is not covered. Give
 * the agreement in force. Throws `unknown-value` where its threshold is not known, as in Syddanmark before 2021.
 * Source: the forum of Syddanmark, 11 December 2019, item 3; that occupied days of the last closed year are measured is
 * assumed.
 *
 * @example
 * ```ts
 * import { agreementInForce, isCovered } from "rammetakst";
 * const agreement = agreementInForce("syddanmark", "2025-01-01");
 * isCovered({ soldDays: 730, occupiedDays: 7_300 }, agreement).isCovered; // => false
 * isCovered({ soldDays: 731, occupiedDays: 7_300 }, agreement).isCovered; // => true
 * ```
 */
export const isCovered: Rule<
  {
    /** Sold to others in the last closed year, 0 or more. */
    readonly soldDays: "day";
    /** All occupied days of that year, 0 or more. */
    readonly occupiedDays: "day";
  },
  { readonly isCovered: "flag" }
> = ruleAtFirstUse({
  name: "isCovered",
  title: COVERED,
  mark: "minutes",
  source: sources.forum2019Item3,
  inputs: { soldDays: "day", occupiedDays: "day" },
  parameters: { coverageThreshold: parameters.capacity.coverageThreshold },
  gives: { isCovered: "flag" },
  formula: ({ soldDays, occupiedDays, coverageThreshold }) => ({
    isCovered: soldDays.exceeds(occupiedDays.times(coverageThreshold).named("coveredFrom")),
  }),
});
