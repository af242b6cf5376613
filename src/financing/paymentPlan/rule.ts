import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * What is paid for a number of units by a tariff, rounded once, half away from zero, to whole øre.
 *
 * `tariff` in kr. per unit at its own price level, `index` the factor from there to the year's level, 1 where they are the
 * same; `units` how many (hours, days, weeks, months or pieces), decimals allowed; `paidShare` the share of the tariff
 * that is paid, 1 unless the citizen is absent. Gives kr. Source: derived.
 *
 * @example
 * ```ts
 * import { planPayment } from "rammetakst";
 * planPayment({ tariff: 2_000, index: "1.0551", units: 31, paidShare: 1 }).planAmount; // => 65416.2
 * planPayment({ tariff: 412, index: 1, units: "13.5", paidShare: "0.5" }).planAmount; // => 2781
 * ```
 */
export const planPayment: Rule<
  {
    /** Kr. per unit, at its own price level. */
    readonly tariff: "kr@then/unit";
    /** The factor from the tariff's price level to the year's. */
    readonly index: "kr@now/kr@then";
    /** Units that are paid for. */
    readonly units: "unit";
    /** A share of 1 of the tariff. */
    readonly paidShare: "rate";
  },
  { readonly planAmount: "kr@now" }
> = ruleAtFirstUse({
  name: "planPayment",
  title: say.PLAN_PAYMENT,
  mark: "derived",
  source: sources.ownReading,
  inputs: { tariff: "kr@then/unit", index: "kr@now/kr@then", units: "unit", paidShare: "rate" },
  bounds: { index: { above: "0" }, units: { least: "0" }, paidShare: { least: "0", most: "1" } },
  parameters: { financingRounding: parameters.financing.financingRounding },
  gives: { planAmount: "kr@now" },
  formula: ({ tariff, index, units, paidShare, financingRounding }) => {
    const indexedTariff = tariff.times(index).named("indexedTariff");
    return { planAmount: indexedTariff.times(units).times(paidShare).roundedTo(financingRounding) };
  },
});
