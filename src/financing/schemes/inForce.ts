import { type Law, lawOn } from "../../agreements/lawOn.ts";
import { knownWords } from "../../agreements/unknownValue.ts";
import { fail } from "../../errors.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { KnownValue, Parameter, RuleSet } from "../../rules/parameter.ts";
import { steady } from "../../rules/steadyRuleSet.ts";
import { plainWhole } from "../../wholeNumber.ts";
import { both } from "../../words.ts";
import * as shared from "../ruleWords.ts";
import * as say from "./ruleWords.ts";
import { type FinancingScheme, knownInYear, type SchemeValue } from "./scheme.ts";
import { schemeGiven } from "./schemes.ts";

const { objectiveShare, ratePerKey } = parameters.financing;

/** The values that a rule asks of the scheme, and not of the law. */
function valuesFor({ id }: Parameter, scheme: FinancingScheme): readonly SchemeValue<string>[] | undefined {
  if (id === objectiveShare.id) return scheme.objectiveShare;
  return id === ratePerKey.id ? scheme.ratePerKey : undefined;
}

function asKnown(
  parameter: Parameter,
  { value, ...rests }: SchemeValue<string> & { readonly value: string },
): KnownValue {
  return { parameter, text: value, ...rests };
}

function refuseUnknown(parameter: Parameter, scheme: FinancingScheme, year: number): never {
  const known = (valuesFor(parameter, scheme) ?? []).flatMap(({ value, ...rests }) =>
    value === null ? [] : [asKnown(parameter, { value, ...rests })],
  );
  return fail({
    kind: "unknown-value",
    path: parameter.id,
    foundAs: say.valueNotKnown(parameter.title, scheme.title, year),
    allowed: shared.knownAre(both(knownWords, known)),
    remedy: say.giveValue(parameter.name),
  });
}

/** The scheme's values in a year; the objective share may be that of another year, as a scenario. */
export function schemeSet(scheme: FinancingScheme, year: number, splitYear = year): RuleSet {
  const make = (law: Law): RuleSet => {
    const yearOfValue = (parameter: Parameter) => (parameter.id === objectiveShare.id ? splitYear : year);
    const find = (parameter: Parameter): KnownValue | undefined => {
      const tried = law.find(parameter);
      const values = valuesFor(parameter, scheme);
      if (tried !== undefined || values === undefined) return tried;
      const found = knownInYear(values, yearOfValue(parameter));
      return found === undefined ? undefined : asKnown(parameter, found);
    };
    return steady<RuleSet>({
      id: `${scheme.id}-${year}`,
      title: say.schemeInYear(scheme.title, year),
      find,
      known: (parameter) => {
        const found = find(parameter);
        if (found !== undefined) return found;
        if (valuesFor(parameter, scheme) === undefined) return law.known(parameter);
        return refuseUnknown(parameter, scheme, yearOfValue(parameter));
      },
      with: (scenario) => make(law.with(scenario)),
    });
  };
  return make(lawOn(`${year}-01-01`));
}

function budgetYear(given: unknown): number {
  const year = plainWhole(given);
  if (typeof year === "number" && Number.isInteger(year) && year >= 1900 && year <= 2200) return year;
  return fail({
    kind: year === undefined ? "missing" : "malformed",
    path: "year",
    found: year,
    ...say.notBudgetYear,
  });
}

/**
 * The values of a financing scheme in a budget year, as the rule set that {@link financingSplit} and
 * {@link budgetByRate} ask, so that the scheme's marks and sources travel into their explanations.
 *
 * `scheme` by name or as `defineScheme` made it; `year` from 1900 to 2200. `with({ objectiveShare: "0.7" })` gives a
 * scenario marked `local`. Throws `RuleError`: `unknown-name`, `missing` or `malformed` for the scheme and the year, and
 * from `known`, `unknown-value` where the sources do not state the value. Source: each value carries its own.
 *
 * @example
 * ```ts
 * import { parameters, schemeInForce } from "rammetakst";
 * const { objectiveShare } = parameters.financing;
 * schemeInForce("childrens-houses", 2023).known(objectiveShare).text; // => "0.6"
 * schemeInForce("childrens-houses", 2024).known(objectiveShare).mark; // => "minutes"
 * schemeInForce("samraad-syddanmark", 2021).find(parameters.financing.ratePerKey); // => undefined
 * ```
 */
export function schemeInForce(scheme: string | FinancingScheme, year: number): RuleSet {
  return schemeSet(schemeGiven(scheme, "scheme"), budgetYear(year));
}
