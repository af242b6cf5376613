import { fail } from "../../errors.ts";
import { sources } from "../../parameters/parameters.ts";
import { type Quantity, sum } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

function refuseUnequalLists(weights: readonly Quantity[], rates: readonly Quantity[]): never {
  return fail({ kind: "malformed", path: "rates", ...say.unequalLists(weights.length, rates.length) });
}

/**
 * The mean of yearly rates by weights: Σ weight × rate, unrounded.
 *
 * `weights` and `rates` are lists of shares of 1, one rate for each weight; that the weights sum to 1 is checked by
 * {@link compositeIndex}, which uses it. Throws `malformed` where there are not as many of both. Source: assumed.
 *
 * @example
 * ```ts
 * import { compositeRate } from "rammetakst";
 * compositeRate({ weights: ["0.8", "0.2"], rates: ["0.03", "0.01"] }).compositeRate; // => 0.026
 * ```
 */
export const compositeRate: Rule<
  {
    /** Shares of 1. */
    readonly weights: readonly ["rate"];
    /** Shares of 1, one for each weight. */
    readonly rates: readonly ["rate"];
  },
  { readonly compositeRate: "rate" }
> = ruleAtFirstUse({
  name: "compositeRate",
  title: say.COMPOSITE_RATE,
  mark: "assumed",
  source: sources.ownReading,
  inputs: { weights: ["rate"], rates: ["rate"] },
  gives: { compositeRate: "rate" },
  formula: ({ weights, rates }) => {
    const parts = weights.map((weight, i) => weight.times(rates[i] ?? refuseUnequalLists(weights, rates)));
    if (rates.length > weights.length) refuseUnequalLists(weights, rates);
    return { compositeRate: sum(parts) };
  },
});
