import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

const { supervision } = parameters;

/**
 * What the social supervision charges an offer of a size for a year, and for each started month of intensified
 * supervision: the unrounded base times the weight of its class, each rounded once, half away from zero, to whole kroner.
 *
 * `unroundedBase` is what a year costs in the class of 1-7 places before rounding, in kr.; `places` decides the class: from
 * 8, from 25 and from 50 places the weight is 1.2, 2 and 3. Places that are no whole number are not rounded: 7.5 is below
 * 8, and 10.5 lies in 8-24. Intensified supervision is 10 % of the unrounded yearly tariff. The tariffs for approval and
 * for substantial changes have the same weights on bases of their own. Source: Executive Order 617/2020 §§ 32-33; the ratio
 * is derived from the tables of Socialtilsyn Øst for 2023 and 2024, the rounding is assumed.
 *
 * @example
 * ```ts
 * import { supervisionTariff } from "rammetakst";
 * supervisionTariff({ unroundedBase: "41001.25", places: 8 }).supervisionTariff; // => 49202
 * supervisionTariff({ unroundedBase: "41001.25", places: "7.5" }).supervisionTariff; // => 41001
 * supervisionTariff({ unroundedBase: "41001.25", places: 7 }).intensified; // => 4100
 * ```
 */
export const supervisionTariff: Rule<
  {
    /** What a year costs in the class of 1-7 places, kr. before rounding. */
    readonly unroundedBase: "kr";
    /** Places of the offer, which decide its class. */
    readonly places: "place";
  },
  { readonly supervisionTariff: "kr"; readonly intensified: "kr" }
> = ruleAtFirstUse({
  name: "supervisionTariff",
  title: say.SUPERVISION_TARIFF,
  mark: "law",
  source: sources.supervisionOrder,
  inputs: { unroundedBase: "kr", places: "place" },
  parameters: {
    secondClassFrom: supervision.secondClassFrom,
    thirdClassFrom: supervision.thirdClassFrom,
    fourthClassFrom: supervision.fourthClassFrom,
    firstClassWeight: supervision.firstClassWeight,
    secondClassWeight: supervision.secondClassWeight,
    thirdClassWeight: supervision.thirdClassWeight,
    fourthClassWeight: supervision.fourthClassWeight,
    intensifiedShare: supervision.intensifiedShare,
    classRounding: supervision.classRounding,
  },
  gives: { supervisionTariff: "kr", intensified: "kr" },
  formula: ({ unroundedBase, places, intensifiedShare, classRounding, ...law }) => {
    const upToThird = places.reaches(law.secondClassFrom).choose(law.secondClassWeight, law.firstClassWeight);
    const upToFourth = places.reaches(law.thirdClassFrom).choose(law.thirdClassWeight, upToThird);
    const weight = places.reaches(law.fourthClassFrom).choose(law.fourthClassWeight, upToFourth).named("classWeight");
    const weighted = unroundedBase.times(weight).named("weightedBase");
    return {
      supervisionTariff: weighted.roundedTo(classRounding),
      intensified: weighted.times(intensifiedShare).roundedTo(classRounding),
    };
  },
});

/**
 * The part of the yearly supervision tariff that is paid for a part of the year: the tariff × months / 12, rounded once,
 * half away from zero, to whole øre.
 *
 * `supervisionTariff` is the yearly tariff as charged, in kr., and `months` the whole months from the 1st of the month after
 * the approval. Source: Executive Order 617/2020 §§ 32-33; that the year is divided by months, and the rounding, are assumed.
 *
 * @example
 * ```ts
 * import { supervisionCharge } from "rammetakst";
 * supervisionCharge({ supervisionTariff: 41_001, months: 9 }).supervisionCharge; // => 30750.75
 * ```
 */
export const supervisionCharge: Rule<
  {
    /** The yearly tariff as charged, kr. */
    readonly supervisionTariff: "kr";
    /** Whole months from the 1st of the month after the approval, of 12. */
    readonly months: "month";
  },
  { readonly supervisionCharge: "kr" }
> = ruleAtFirstUse({
  name: "supervisionCharge",
  title: say.CHARGE_OF_PART_YEAR,
  mark: "assumed",
  source: sources.supervisionOrder,
  inputs: { supervisionTariff: "kr", months: "month" },
  parameters: { supervisionMonths: supervision.supervisionMonths, partYearRounding: supervision.partYearRounding },
  gives: { supervisionCharge: "kr" },
  formula: ({ supervisionTariff, months, supervisionMonths, partYearRounding }) => ({
    supervisionCharge: supervisionTariff.times(months).dividedBy(supervisionMonths).roundedTo(partYearRounding),
  }),
});
