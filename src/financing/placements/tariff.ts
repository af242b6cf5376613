import { lawOn } from "../../agreements/lawOn.ts";
import { isDated, onDay } from "../../agreements/onDay.ts";
import { knownWords } from "../../agreements/unknownValue.ts";
import { type IsoDate, isIsoDate, yearOf } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { KnownValue, Parameter, RuleSet } from "../../rules/parameter.ts";
import { both } from "../../words.ts";
import * as shared from "../words.ts";
import { quotientRule } from "./quotient.ts";
import * as say from "./words.ts";

const { crimePreventiveTariff, crimePreventiveDayTariff } = parameters.financing;

/** The crime-preventive tariff of a year, exact. */
export interface ReadTariff {
  readonly perYear: Fraction;
  /** The tariff of a day as charged, or the quotient where that is not known. */
  readonly perDay: Fraction;
  /** The yearly tariff over the days of a tariff year, unrounded. */
  readonly quotient: Fraction;
  readonly isDayTariffKnown: boolean;
  /** What the tariffs rest on. */
  readonly known: readonly KnownValue[];
}

function knownYears(parameter: Parameter): KnownValue[] {
  return parameter.values.flatMap(({ value, ...rests }) =>
    value === null ? [] : [{ parameter, text: value, ...rests }],
  );
}

function refuseUnknownTariff(parameter: Parameter, year: number): never {
  const known = knownYears(parameter);
  const example = `lawOn("${year}-01-01").with({ crimePreventiveTariff: "…", crimePreventiveDayTariff: "…" })`;
  return fail({
    kind: "unknown-value",
    path: parameter.id,
    foundAs: say.tariffNotKnown(parameter.title, year),
    allowed: shared.knownAre(both(knownWords, known)),
    remedy: say.giveTariffs(example),
  });
}

/** The tariffs in force; an error says how to give those of a year that is not known. */
export function crimePreventiveTariffs(set: RuleSet, year: number): ReadTariff {
  const yearly = set.find(crimePreventiveTariff) ?? refuseUnknownTariff(crimePreventiveTariff, year);
  const daily = set.find(crimePreventiveDayTariff);
  const { quotient } = quotientRule.exact({}, set);
  return {
    perYear: exactAsWritten(yearly.text),
    perDay: daily === undefined ? quotient : exactAsWritten(daily.text),
    quotient,
    isDayTariffKnown: daily !== undefined,
    known: [yearly, ...(daily === undefined ? [] : [daily])],
  };
}

/** The tariff of a day as charged, for sums over many placements. */
export function dayTariffAsCharged(set: RuleSet, year: number): KnownValue {
  return set.find(crimePreventiveDayTariff) ?? refuseUnknownTariff(crimePreventiveDayTariff, year);
}

/** What can be asked for values; a date is a day where there is one. */
function isRuleSet(given: unknown): given is RuleSet & { readonly date?: IsoDate } {
  if (typeof given !== "object" || given === null) return false;
  const { find, known, date } = given as Partial<RuleSet> & { readonly date?: unknown };
  return (
    typeof find === "function" &&
    typeof known === "function" &&
    (date === undefined || (typeof date === "string" && isIsoDate(date)))
  );
}

/** The rules given, which must be those of the year; without any, the law in force in the year. */
export function lawOfYear(given: unknown, year: number): RuleSet {
  if (given === undefined) return lawOn(`${year}-01-01`);
  const inYear = isRuleSet(given) && (given.date === undefined || yearOf(given.date) === year);
  if (inYear) return isDated(given) ? onDay(given, `${year}-01-01`) : given;
  return fail({
    kind: isRuleSet(given) ? "out-of-range" : "malformed",
    path: "law",
    found: isRuleSet(given) ? given.date : given,
    ...say.notLawOfYear(year),
  });
}
