import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

type Inputs = {
  /** Kr. per unit. */
  readonly fullTariff: "kr/unit";
  /** How many of its unit a year has, above 0. */
  readonly unitsOfYear: "unit/year";
  /** How many of the unit wanted a year has, above 0. */
  readonly otherUnitsOfYear: "other/year";
};

type Gives = { readonly convertedTariff: "kr/other" };

const INPUTS: Inputs = { fullTariff: "kr/unit", unitsOfYear: "unit/year", otherUnitsOfYear: "other/year" };
const GIVES: Gives = { convertedTariff: "kr/other" };

/** Through the year: what a year costs, divided by the units wanted. */
function unrounded({ fullTariff, unitsOfYear, otherUnitsOfYear }: Record<keyof Inputs, Quantity>): Quantity {
  return fullTariff.times(unitsOfYear).named("yearTariff").dividedBy(otherUnitsOfYear);
}

/**
 * A tariff per day, month or year as a tariff per another of them, in kr., rounded once, half away from zero, to whole øre:
 * tariff × units in the year / other units in the year.
 *
 * `fullTariff` in kr. per unit. The units of a year are the caller's convention: 365 days and 12 months, 366 days where a month
 * counts as 30.5. Throws `out-of-range` for units of a year that are not above 0. Source: KL's letters on remuneration, a day
 * × 365/12 a month; rounding assumed.
 *
 * @example
 * ```ts
 * import { convertedTariff } from "rammetakst";
 * convertedTariff({ fullTariff: "141.59", unitsOfYear: 365, otherUnitsOfYear: 12 }).convertedTariff; // => 4306.7
 * ```
 */
export const convertedTariff: Rule<Inputs, Gives> = ruleAtFirstUse({
  name: "convertedTariff",
  title: say.CONVERTED_TARIFF,
  mark: "practice",
  source: sources.klLetter2018,
  inputs: INPUTS,
  bounds: { unitsOfYear: { above: "0" }, otherUnitsOfYear: { above: "0" } },
  parameters: { tariffRounding: parameters.tariffs.tariffRounding },
  gives: GIVES,
  formula: ({ tariffRounding, ...given }) => ({ convertedTariff: unrounded(given).roundedTo(tariffRounding) }),
});

/**
 * A tariff as {@link convertedTariff} gives it, but in whole kroner.
 *
 * Inputs, units and errors are those of {@link convertedTariff}. Source: KL's letters on remuneration print months in whole kroner.
 *
 * @example
 * ```ts
 * import { convertedTariffInKroner } from "rammetakst";
 * convertedTariffInKroner({ fullTariff: "141.59", unitsOfYear: 365, otherUnitsOfYear: 12 }).convertedTariff; // => 4307
 * ```
 */
export const convertedTariffInKroner: Rule<Inputs, Gives> = ruleAtFirstUse({
  name: "convertedTariffInKroner",
  title: say.CONVERTED_TARIFF_IN_KRONER,
  mark: "practice",
  source: sources.klLetter2018,
  inputs: INPUTS,
  bounds: { unitsOfYear: { above: "0" }, otherUnitsOfYear: { above: "0" } },
  parameters: { kronerRounding: parameters.proposals.kronerRounding },
  gives: GIVES,
  formula: ({ kronerRounding, ...given }) => ({ convertedTariff: unrounded(given).roundedTo(kronerRounding) }),
});
