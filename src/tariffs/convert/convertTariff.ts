import * as z from "zod";
import type { Decimal } from "../../decimal.ts";
import { explainedWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { oneOf } from "../../given/oneOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { dividedBy, type Fraction, times } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { perUnit } from "../../rules/perUnit.ts";
import { mayWait } from "../../rules/steadyRuleSet.ts";
import { TARIFF_ROUNDINGS, type TariffRounding } from "../calculation/input.ts";
import { type ConvertedUnit, restsOf, type TariffConvention, unitsInYear } from "./conventions.ts";
import { convertedTariff, convertedTariffInKroner } from "./rule.ts";
import * as say from "./words.ts";

export type { ConvertedUnit, TariffConvention };

/** A tariff that is to be led to another unit. */
export interface TariffToConvert {
  /** Kr. per unit, 0 or above. */
  readonly tariff: Numeric;
  /** What it is per. */
  readonly unit: ConvertedUnit;
  /** What it is wanted per. */
  readonly to: ConvertedUnit;
  /**
   * How the units belong together, never guessed: `365-days` (a year is 365 days and 12 months, a month 365/12 days), `30.5-days`
   * (a month is 30.5 days, a year 12 of them) or `334-days` (a boarding home charges 334 days a year).
   */
  readonly convention: TariffConvention;
  /** To whole øre (`oere`, by default) or to whole kroner. */
  readonly rounding?: TariffRounding;
}

/** A tariff in another unit, with the convention that led to it. */
export interface ConvertedTariff<N = Decimal> {
  readonly tariff: N;
  readonly unit: ConvertedUnit;
  readonly to: ConvertedUnit;
  readonly convention: TariffConvention;
  /** Kr. a year by the convention, unrounded. */
  readonly yearTariff: N;
  readonly unrounded: N;
  /** Kr. per unit wanted, rounded once, half away from zero. */
  readonly converted: N;
  readonly rounding: TariffRounding;
  readonly explanation: Explanation;
}

/** Leads a tariff to another unit; see {@link convertTariff}. */
interface ConvertTariff {
  (given: TariffToConvert, set?: RuleSet): ConvertedTariff;
  /** The same as exact fractions. */
  exact(given: TariffToConvert, set?: RuleSet): ConvertedTariff<Fraction>;
}

const schema = atFirstUse(() =>
  objectOf<TariffToConvert>()({
    tariff: numeric,
    unit: oneOf(say.CONVERTED_UNIT_NAMES),
    to: oneOf(say.CONVERTED_UNIT_NAMES),
    convention: oneOf(say.CONVENTION_NAMES),
    rounding: z.enum(TARIFF_ROUNDINGS).optional(),
  }),
);

function conversionOf(given: TariffToConvert, set?: RuleSet): ConvertedTariff<Fraction> {
  const { tariff, unit, to, convention, rounding = "oere" } = readGiven(schema(), given, "");
  const fullTariff = notNegative(tariff, "tariff");
  const [from, other] = [unitsInYear(unit, convention, set), unitsInYear(to, convention, set)];
  const rule = rounding === "kroner" ? convertedTariffInKroner : convertedTariff;
  const inputs = { fullTariff, unitsOfYear: from.number, otherUnitsOfYear: other.number };
  const { convertedTariff: converted } = rule.exact(inputs, set);
  const yearTariff = times(fullTariff, from.number);
  const result = {
    ...{ tariff: fullTariff, unit, to, convention, yearTariff },
    unrounded: dividedBy(yearTariff, other.number),
    converted,
    rounding,
  };
  const explain = () => {
    const calculation = perUnit(rule.explain(inputs, set), unit, to);
    const says = [say.isConverted({ fullTariff, unit, converted, to }), say.byConvention(convention)];
    return account(say.CONVERSION, says, [calculation], restsOf([from, other]));
  };
  return explainedWhenRead(result, explain, mayWait(set));
}

function converted(given: TariffToConvert, set?: RuleSet): ConvertedTariff {
  return decimalsWhenRead(conversionOf(given, set)) as ConvertedTariff;
}

function exactly(given: TariffToConvert, set?: RuleSet): ConvertedTariff<Fraction> {
  return fractionsWhenRead(conversionOf(given, set));
}

/**
 * A tariff per day, month or year as one per another of them, by a convention that is named.
 *
 * `tariff` in kr. per unit, 0 or above. The convention has no default: what is printed follows different ones, and a
 * month of a day tariff of 1 000 kr. is 30 416.67 kr. by one and 30 500 kr. by another. The result is rounded once, half away from zero, to
 * whole øre or kroner. `set` may be an agreement or a scenario.
 *
 * Throws `RuleError`: `missing` without a convention, with the conventions; `malformed` or `unknown-key` for what is not one of
 * the choices; `out-of-range` for a tariff below 0. Source: KL's letters on remuneration (365/12); published pairs of tariffs
 * (30.5); Region Syddanmark's tariff sheet of 2022 (334).
 *
 * @example
 * ```ts
 * import { convertTariff } from "rammetakst";
 * const day = { tariff: "141.59", unit: "day", to: "month", rounding: "kroner" } as const;
 * convertTariff({ ...day, convention: "365-days" }).converted; // => 4307
 * convertTariff({ ...day, convention: "30.5-days" }).converted; // => 4318
 * ```
 */
export const convertTariff: ConvertTariff = withExact("convertTariff", converted, exactly);
