import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

const {
  fosterRemunerationPerMonth,
  fosterRemunerationPerDay,
  fosterBoardYounger,
  fosterBoardOlder,
  fosterBoardFurtherChild,
  financingRounding,
} = parameters.financing;

/**
 * What a foster family is paid for whole months: number of remunerations ("vederlag") × the remuneration of a month × months,
 * rounded once, half away from zero, to whole øre.
 *
 * `remunerations` is the number agreed for the child, decimals allowed; `months` whole months or parts of them. The month's
 * remuneration is that of the year: give `lawOn(date)`. It is printed in whole kroner, and sources multiply it as printed
 * (seven of DKK 4,152 are 29,064). Gives kr.
 *
 * Throws `out-of-range` for numbers below 0, `unknown-value` for years whose remuneration is not known. Source: KL's letters on remuneration; 2017-2020 and 2023.
 *
 * @example
 * ```ts
 * import { fosterRemunerationByMonths, lawOn } from "rammetakst";
 * fosterRemunerationByMonths({ remunerations: 7, months: 1 }, lawOn("2017-01-01")).remuneration; // => 29064
 * fosterRemunerationByMonths({ remunerations: 3, months: 12 }, lawOn("2023-01-01")).remuneration; // => 168984
 * ```
 */
export const fosterRemunerationByMonths: Rule<
  {
    /** The number of remunerations agreed for the child. */
    readonly remunerations: "1";
    /** Months that are paid. */
    readonly months: "month";
  },
  { readonly remuneration: "kr" }
> = ruleAtFirstUse({
  name: "fosterRemunerationByMonths",
  title: say.REMUNERATION_BY_MONTHS,
  mark: "practice",
  source: sources.klLetter2018,
  inputs: { remunerations: "1", months: "month" },
  bounds: { remunerations: { least: "0" }, months: { least: "0" } },
  parameters: { fosterRemunerationPerMonth, financingRounding },
  gives: { remuneration: "kr" },
  formula: ({ remunerations, months, fosterRemunerationPerMonth, financingRounding }) => {
    const perMonth = fosterRemunerationPerMonth.times(remunerations).named("remunerationPerMonth");
    return { remuneration: perMonth.times(months).roundedTo(financingRounding) };
  },
});

/**
 * What a foster family is paid for single days: number of remunerations ("vederlag") × the remuneration of a day × days,
 * rounded once, half away from zero, to whole øre.
 *
 * As {@link fosterRemunerationByMonths}, with the remuneration of a day in øre (DKK 141.59 in 2019, which the letter also prints
 * as DKK 142): the sources compute the month from it, × 365/12. That days outside whole months are paid by it is assumed. Gives kr.
 *
 * Throws `out-of-range` for numbers below 0, `unknown-value` for years whose remuneration is not known. Source: KL's letters on remuneration; 2018-2020 and 2023.
 *
 * @example
 * ```ts
 * import { fosterRemunerationByDays, lawOn } from "rammetakst";
 * fosterRemunerationByDays({ remunerations: 3, days: 10 }, lawOn("2023-01-01")).remuneration; // => 4629.3
 * ```
 */
export const fosterRemunerationByDays: Rule<
  {
    /** The number of remunerations agreed for the child. */
    readonly remunerations: "1";
    /** Days that are paid. */
    readonly days: "day";
  },
  { readonly remuneration: "kr" }
> = ruleAtFirstUse({
  name: "fosterRemunerationByDays",
  title: say.REMUNERATION_BY_DAYS,
  mark: "practice",
  source: sources.klLetter2018,
  inputs: { remunerations: "1", days: "day" },
  bounds: { remunerations: { least: "0" }, days: { least: "0" } },
  parameters: { fosterRemunerationPerDay, financingRounding },
  gives: { remuneration: "kr" },
  formula: ({ remunerations, days, fosterRemunerationPerDay, financingRounding }) => {
    const perDay = fosterRemunerationPerDay.times(remunerations).named("remunerationPerDay");
    return { remuneration: perDay.times(days).roundedTo(financingRounding) };
  },
});

/**
 * What a foster family is paid for a child's board and lodging: days × the amount of a day, by the child's age and by whether it
 * is the third child or a further one, rounded once, half away from zero, to whole øre.
 *
 * `youngerDays` are days of a first or second child below 10, `olderDays` of one of 10 and above, `furtherDays` days as the
 * third child or a further one, whatever its age. The amounts are those of the year: give `lawOn(date)`. Gives kr.
 *
 * Throws `out-of-range` for numbers below 0, `unknown-value` for years whose amounts are not known. Source: Executive Order 1573/2014 (2015), Act on Social
 * Services § 55(4) (2016 level), KL's rates (2019, 2020 and, provisional, 2023), the ministry's tables (2021 and 2024).
 *
 * @example
 * ```ts
 * import { fosterBoard, lawOn } from "rammetakst";
 * const days = { youngerDays: 100, olderDays: 265, furtherDays: 0 };
 * fosterBoard(days, lawOn("2021-01-01")).boardAndLodging; // => 73890
 * ```
 */
export const fosterBoard: Rule<
  {
    /** Days below the age from which board and lodging is higher. */
    readonly youngerDays: "day";
    /** Days from that age on. */
    readonly olderDays: "day";
    /** Days as the third child or a further one. */
    readonly furtherDays: "day";
  },
  { readonly boardAndLodging: "kr" }
> = ruleAtFirstUse({
  name: "fosterBoard",
  title: say.BOARD,
  mark: "law",
  source: sources.serviceAct55,
  inputs: { youngerDays: "day", olderDays: "day", furtherDays: "day" },
  bounds: { youngerDays: { least: "0" }, olderDays: { least: "0" }, furtherDays: { least: "0" } },
  parameters: { fosterBoardYounger, fosterBoardOlder, fosterBoardFurtherChild, financingRounding },
  gives: { boardAndLodging: "kr" },
  formula: ({ youngerDays, olderDays, furtherDays, financingRounding, ...rates }) => ({
    boardAndLodging: rates.fosterBoardYounger
      .times(youngerDays)
      .plus(rates.fosterBoardOlder.times(olderDays))
      .plus(rates.fosterBoardFurtherChild.times(furtherDays))
      .roundedTo(financingRounding),
  }),
});
