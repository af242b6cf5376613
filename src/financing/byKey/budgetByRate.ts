import { parameters } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { SCHEMES_OWN } from "../schemes/ruleWords.ts";
import * as say from "./ruleWords.ts";

/**
 * The budget of a scheme that is paid by a fixed amount per person of the key, rounded once, half away from zero, to
 * whole øre.
 *
 * `keyPersons` is the number of persons in the whole area; the amount per person is that of the scheme and year: give
 * `schemeInForce(scheme, year)`. Throws `unknown-value` where it is not known. Source: the amount is the scheme's; the rounding is assumed.
 *
 * @example
 * ```ts
 * import { budgetByRate, population, schemeInForce } from "rammetakst";
 * const keyPersons = population({ region: "syddanmark", date: "2020-01-01" });
 * keyPersons; // => 1223105
 * budgetByRate({ keyPersons }, schemeInForce("samraad-syddanmark", 2020)).budget; // => 1076332.4
 * ```
 */
export const budgetByRate: Rule<
  {
    /** Persons of the key in the whole area. */
    readonly keyPersons: "person";
  },
  { readonly budget: "kr" }
> = ruleAtFirstUse({
  name: "budgetByRate",
  title: say.BUDGET_BY_RATE,
  mark: "derived",
  source: SCHEMES_OWN,
  inputs: { keyPersons: "person" },
  parameters: {
    ratePerKey: parameters.financing.ratePerKey,
    financingRounding: parameters.financing.financingRounding,
  },
  gives: { budget: "kr" },
  formula: ({ keyPersons, ratePerKey, financingRounding }) => ({
    budget: keyPersons.times(ratePerKey).roundedTo(financingRounding),
  }),
});
