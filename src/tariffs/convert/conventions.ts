import { frozen } from "../../frozen.ts";
import { type Fraction, ONE, times } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { bindParameters } from "../../rules/binding.ts";
import type { KnownValue, Parameter, RuleSet } from "../../rules/parameter.ts";

/** How a tariff per day, per month and per year belong together. */
export type TariffConvention = "365-days" | "30.5-days" | "334-days";

/** What a tariff can be led to and from. */
export type ConvertedUnit = "day" | "month" | "year";

export const CONVENTIONS: readonly TariffConvention[] = frozen(["365-days", "30.5-days", "334-days"]);
export const CONVERTED_UNITS: readonly ConvertedUnit[] = frozen(["day", "month", "year"]);

const { daysInYear, daysInMonth, boardingDays, monthsInYear } = parameters.tariffs;

/** The parameters that multiply to the days of a year. */
const DAYS: Readonly<Record<TariffConvention, Readonly<Record<string, Parameter>>>> = {
  "365-days": { daysInYear },
  "30.5-days": { daysInMonth, monthsInYear },
  "334-days": { boardingDays },
};

/** How many of a unit a year has by a convention, and what that rests on. */
export interface UnitsInYear {
  readonly number: Fraction;
  readonly rests: readonly KnownValue[];
}

function parametersOf(unit: ConvertedUnit, convention: TariffConvention): Readonly<Record<string, Parameter>> {
  if (unit === "year") return {};
  return unit === "month" ? { monthsInYear } : DAYS[convention];
}

/** What some numbers of units rest on, each once. */
export function restsOf(all: readonly UnitsInYear[]): readonly KnownValue[] {
  return [...new Map(all.flatMap(({ rests }) => rests).map((known) => [known.parameter.id, known])).values()];
}

/** The units of a year by a convention, from the parameters in force. */
export function unitsInYear(unit: ConvertedUnit, convention: TariffConvention, set: RuleSet | undefined): UnitsInYear {
  const bound = [...bindParameters(parametersOf(unit, convention), set).values()];
  return {
    number: bound.reduce((product, { exact }) => times(product, exact), ONE),
    rests: bound.map(({ known }) => known),
  };
}
