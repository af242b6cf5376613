import { parameters, sources } from "../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * What a day's tariff changes by when a result goes into it, in kr., rounded once half away from zero to whole øre: a
 * surplus lowers the tariff, a deficit raises it.
 *
 * `toTariff` in kr., a surplus above 0; `budgetedDays` the days budgeted to be occupied in the year that the tariff is
 * for. Throws `not-computable` where none are. Source: annex "Model for indregning af overskud eller underskud i
 * taksterne"; that it falls on the budgeted days is derived, rounding assumed.
 *
 * @example
 * ```ts
 * import { tariffChangePerDay } from "rammetakst";
 * tariffChangePerDay({ toTariff: -100_000, budgetedDays: 6935 }).tariffChange; // => 14.42
 * ```
 */
export const tariffChangePerDay: Rule<
  {
    /** Kr. that enter the tariff: a surplus above 0, a deficit below. */
    readonly toTariff: "kr";
    /** Days budgeted to be occupied in the tariff's year, not 0. */
    readonly budgetedDays: "day";
  },
  { readonly tariffChange: "kr/day" }
> = ruleAtFirstUse({
  name: "tariffChangePerDay",
  title: say.EFFECT_ON_LATER_TARIFF,
  mark: "derived",
  source: sources.surplusModel,
  inputs: { toTariff: "kr", budgetedDays: "day" },
  parameters: { tariffRounding: parameters.tariffs.tariffRounding },
  gives: { tariffChange: "kr/day" },
  formula: ({ toTariff, budgetedDays, tariffRounding }) => ({
    tariffChange: toTariff.negated().dividedBy(budgetedDays).roundedTo(tariffRounding),
  }),
});
