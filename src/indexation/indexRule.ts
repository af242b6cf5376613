import { sources } from "../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../rules/rule.ts";
import { INDEXATION } from "./words.ts";

/** An amount lifted from one price level to another: the one bridge between levels. */
export const indexRule: Rule<
  { readonly amount: "kr@then"; readonly index: "kr@now/kr@then" },
  { readonly indexed: "kr@now" }
> = ruleAtFirstUse({
  name: "indexRule",
  title: INDEXATION,
  mark: "minutes",
  source: sources.forum2025Item6,
  inputs: { amount: "kr@then", index: "kr@now/kr@then" },
  gives: { indexed: "kr@now" },
  formula: ({ amount, index }) => ({ indexed: amount.times(index) }),
});
