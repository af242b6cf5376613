import { parameters } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { SCHEMES_OWN } from "../schemes/ruleWords.ts";
import * as say from "./ruleWords.ts";

/**
 * What a case costs the acting municipality: the case pot / the expected number of cases, rounded once, half away from
 * zero, to whole øre.
 *
 * `casePot` in kr., `expectedCases` a number of cases, or what else use is counted in, such as days. `caseResidue` is
 * what the rounded amount times the expected cases leaves of the pot, in whole øre: above 0 when too little is charged,
 * below 0 when too much. Throws `not-computable` where no cases are expected.
 * Source: arithmetic on what the scheme says; the rounding is assumed.
 *
 * @example
 * ```ts
 * import { amountPerCase } from "rammetakst";
 * amountPerCase({ casePot: 4_000_000, expectedCases: 726 }).perCase; // => 5509.64
 * amountPerCase({ casePot: 4_000_000, expectedCases: 726 }).caseResidue; // => 1.36
 * ```
 */
export const amountPerCase: Rule<
  {
    /** Kr. that the cases share. */
    readonly casePot: "kr";
    /** Cases, days or what else use is counted in; not 0. */
    readonly expectedCases: "case";
  },
  { readonly perCase: "kr/case"; readonly caseResidue: "kr" }
> = ruleAtFirstUse({
  name: "amountPerCase",
  title: say.AMOUNT_PER_CASE,
  mark: "derived",
  source: SCHEMES_OWN,
  inputs: { casePot: "kr", expectedCases: "case" },
  parameters: { financingRounding: parameters.financing.financingRounding },
  gives: { perCase: "kr/case", caseResidue: "kr" },
  formula: ({ casePot, expectedCases, financingRounding }) => {
    const perCase = casePot.dividedBy(expectedCases).roundedTo(financingRounding).named("perCase");
    const caseResidue = casePot.minus(perCase.times(expectedCases)).roundedTo(financingRounding);
    return { perCase, caseResidue };
  },
});
