import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { sides } from "./rules.ts";
import * as say from "./words.ts";

const { crimePreventiveTariff, financingRounding } = parameters.financing;
const { daysInYear } = parameters.tariffs;

/** The crime-preventive tariff of a day, unrounded: the yearly tariff over the days of a tariff year. */
export const quotientRule: Rule<Readonly<Record<never, never>>, { readonly quotient: "kr/day" }> = ruleAtFirstUse({
  name: "quotientRule",
  title: say.QUOTIENT_RULE,
  mark: "derived",
  source: sources.forum2025Item3,
  words: { quotient: say.QUOTIENT },
  inputs: {},
  parameters: { crimePreventiveTariff, daysInYear },
  gives: { quotient: "kr/day" },
  formula: ({ crimePreventiveTariff, daysInYear }) => ({ quotient: crimePreventiveTariff.dividedBy(daysInYear) }),
});

/** A judicial placement in a year whose daily tariff as charged is not known: the yearly one over the tariff year's days. */
export const judicialByQuotient: Rule<
  { readonly dayPrice: "kr/day"; readonly days: "day/year" },
  { readonly placer: "kr/year"; readonly pool: "kr/year" }
> = ruleAtFirstUse({
  name: "judicialByQuotient",
  title: say.JUDICIAL_BY_QUOTIENT,
  mark: "derived",
  source: sources.forum2025Item3,
  inputs: { dayPrice: "kr/day", days: "day/year" },
  parameters: { crimePreventiveTariff, daysInYear, financingRounding },
  gives: { placer: "kr/year", pool: "kr/year" },
  formula: ({ crimePreventiveTariff, daysInYear, financingRounding, ...stay }) => {
    const perDay = crimePreventiveTariff.dividedBy(daysInYear).named(say.UNROUNDED_DAY_TARIFF);
    return sides(stay, perDay, crimePreventiveTariff, financingRounding);
  },
});
