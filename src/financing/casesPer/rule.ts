import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * Cases per 1 000 children, rounded once, half away from zero, to two decimals.
 *
 * `cases` and `children` (0-17-year-olds) as whole numbers. Throws `not-computable` where there are no children.
 * Source: derived; that it is stated per 1 000 is assumed.
 *
 * @example
 * ```ts
 * import { casesPerChildren } from "rammetakst";
 * casesPerChildren({ cases: 606, children: 240_239 }).perThousand; // => 2.52
 * ```
 */
export const casesPerChildren: Rule<
  {
    /** A whole number. */
    readonly cases: "case";
    /** 0-17-year-olds, a whole number above 0. */
    readonly children: "inhabitant";
  },
  { readonly perThousand: "case" }
> = ruleAtFirstUse({
  name: "casesPerChildren",
  title: say.CASES_PER_CHILDREN,
  mark: "derived",
  source: sources.ownReading,
  inputs: { cases: "case", children: "inhabitant" },
  parameters: {
    childrenCountedPer: parameters.financing.childrenCountedPer,
    shownCasesRounding: parameters.financing.shownCasesRounding,
  },
  gives: { perThousand: "case" },
  formula: ({ cases, children, childrenCountedPer, shownCasesRounding }) => ({
    perThousand: cases.times(childrenCountedPer).dividedBy(children).roundedTo(shownCasesRounding),
  }),
});
