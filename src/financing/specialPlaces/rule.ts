import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

const { specialPlaceDayPrice, financingRounding } = parameters.financing;

/**
 * What the used and the unused days of special places in psychiatric wards cost, each rounded once, half away from zero, to
 * whole øre.
 *
 * `placeDays` are the places set up on each day, added up; `usedDays` the days that people stayed on them, as
 * {@link stayDays} counts them by `"without-last-day"`. A used day is paid by the municipality that referred the person, an
 * unused one by all the region's municipalities; both cost the day price of the year: give `lawOn(date)`. Where more days
 * are used than there were places, none is unused. Gives kr.
 *
 * Throws `out-of-range` for days below 0, `unknown-value` for years whose day price is not known. Source: Executive Order 1261/2020 §§ 2-4; the day prices
 * are those that regions print.
 *
 * @example
 * ```ts
 * import { lawOn, specialPlacesPayment } from "rammetakst";
 * const payment = specialPlacesPayment({ placeDays: 11_680, usedDays: 5_121 }, lawOn("2020-01-01"));
 * payment.usedAmount; // => 20765655
 * payment.unusedAmount; // => 26596745
 * ```
 */
export const specialPlacesPayment: Rule<
  {
    /** Places set up on each day, added up; 0 or above. */
    readonly placeDays: "day";
    /** Days that people stayed on them, 0 or above. */
    readonly usedDays: "day";
  },
  { readonly usedAmount: "kr"; readonly unusedAmount: "kr" }
> = ruleAtFirstUse({
  name: "specialPlacesPayment",
  title: say.SPECIAL_PLACES_PAYMENT,
  mark: "law",
  source: sources.specialPlacesOrder,
  inputs: { placeDays: "day", usedDays: "day" },
  bounds: { placeDays: { least: "0" }, usedDays: { least: "0" } },
  parameters: { specialPlaceDayPrice, financingRounding },
  gives: { usedAmount: "kr", unusedAmount: "kr" },
  formula: ({ placeDays, usedDays, specialPlaceDayPrice, financingRounding }) => {
    const unusedDays = placeDays.minus(usedDays).atLeast(0).named("unusedDays");
    return {
      usedAmount: specialPlaceDayPrice.times(usedDays).roundedTo(financingRounding),
      unusedAmount: specialPlaceDayPrice.times(unusedDays).roundedTo(financingRounding),
    };
  },
});
