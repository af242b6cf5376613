import { parameters, sources } from "../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * The result of an operator's year: tariff revenue − costs − the back-regulation that was built into the year's tariff,
 * rounded once, half away from zero, to whole øre.
 *
 * All in nominal kr. `revenue` is occupied days × tariff, `costs` the cost-based accounts, and `backRegulation` what the
 * tariff held of earlier years' results: above 0 where it raised the tariff. Without taking it out the same krone would
 * be counted twice. Gives `result`, a surplus above 0 and a deficit below, and each of the two apart, never below 0.
 * A surplus or deficit is not an under- or overspending, which {@link budgetDeviation} measures against the budget.
 *
 * Source: annex "Model for indregning af overskud eller underskud i taksterne"; that back-regulation is taken out is
 * derived, the rounding assumed.
 *
 * @example
 * ```ts
 * import { yearResult } from "rammetakst";
 * const year = { revenue: 10_100_000, costs: 10_000_000, backRegulation: 100_000 };
 * yearResult(year).result; // => 0
 * yearResult({ ...year, backRegulation: 0 }).surplus; // => 100000
 * ```
 */
export const yearResult: Rule<
  {
    /** Occupied days × tariff, kr. */
    readonly revenue: "kr";
    /** The cost-based accounts, kr. */
    readonly costs: "kr";
    /** What the tariff held of earlier years' results, kr.: above 0 where it raised it. */
    readonly backRegulation: "kr";
  },
  { readonly result: "kr"; readonly surplus: "kr"; readonly deficit: "kr" }
> = ruleAtFirstUse({
  name: "yearResult",
  title: say.RESULT_OF_YEAR,
  mark: "agreed",
  source: sources.surplusModel,
  inputs: { revenue: "kr", costs: "kr", backRegulation: "kr" },
  parameters: { resultRounding: parameters.settlement.resultRounding },
  gives: { result: "kr", surplus: "kr", deficit: "kr" },
  formula: ({ revenue, costs, backRegulation, resultRounding }) => {
    const result = revenue.minus(costs).minus(backRegulation).roundedTo(resultRounding).named("result");
    return { result, surplus: result.atLeast(0), deficit: result.negated().atLeast(0) };
  },
});
