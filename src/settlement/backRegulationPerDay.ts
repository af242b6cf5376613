import { parameters, sources } from "../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * What a result that enters the tariff comes to per day: −toTariff / (places × occupancy × days), rounded once, half away
 * from zero, to whole øre.
 *
 * `toTariff` is a ledger's, in kr.: a surplus above 0, a deficit below; places, occupancy (a rate such as `"0.96"`) and
 * days are those of the tariff year. Gives kr. a day with the sign of a tariff: a deficit raises it (above 0), a surplus
 * lowers it. It is the `backRegulation` of a notice's tariff. Throws `not-computable` where places, occupancy or days are 0,
 * `out-of-range` for an occupancy of 10 or more, which is per cent without its sign.
 * Source: annex "Model for indregning af overskud eller underskud i taksterne"; rounding assumed.
 *
 * @example
 * ```ts
 * import { backRegulationPerDay } from "rammetakst";
 * backRegulationPerDay({ toTariff: -100_000, places: 24, occupancy: "0.96", days: 365 }).backRegulation; // => 11.89
 * ```
 */
export const backRegulationPerDay: Rule<
  {
    /** Kr. that enter the tariff: a surplus above 0, a deficit below. */
    readonly toTariff: "kr";
    /** Places of the tariff year, not 0. */
    readonly places: "1";
    /** Budgeted occupancy, a share of 1 such as `"0.96"`, below 10 and not 0. */
    readonly occupancy: "share";
    /** Days of the tariff year, not 0. */
    readonly days: "day";
  },
  { readonly backRegulation: "kr/day" }
> = ruleAtFirstUse({
  name: "backRegulationPerDay",
  title: say.BACK_REGULATION_PER_DAY,
  mark: "agreed",
  source: sources.surplusModel,
  inputs: { toTariff: "kr", places: "1", occupancy: "share", days: "day" },
  parameters: { tariffRounding: parameters.tariffs.tariffRounding },
  gives: { backRegulation: "kr/day" },
  formula: ({ toTariff, places, occupancy, days, tariffRounding }) => {
    const occupiedDays = places.times(occupancy).times(days).named("occupiedDays");
    return { backRegulation: toTariff.negated().dividedBy(occupiedDays).roundedTo(tariffRounding) };
  },
});
