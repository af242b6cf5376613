import { type Explanation, valueText } from "./explanation.ts";
import { storedCalculation, valuesOrNot } from "./storedCalculation.ts";
import type { Value } from "./value.ts";

/**
 * Computes a rule's explanation again from its own data, also after `JSON.parse`.
 *
 * Gives the exact text of each result by name, equal to the `value` that the explanation states.
 * An explanation without a calculation, of another version, or altered so that it cannot be computed, is refused as
 * `malformed` or `unit`; one that divides by zero as `not-computable`.
 *
 * @example
 * ```ts
 * import { agreementInForce, noticeLimit, reevaluate } from "rammetakst";
 * const given = { current: "2347.50", currentBackRegulation: 0, proposed: "2476.86", proposedBackRegulation: 0, index: "1.0551" };
 * const stored = JSON.stringify(noticeLimit.explain(given, agreementInForce("syddanmark", "2025-01-01")));
 * reevaluate(JSON.parse(stored)).excess; // => "0.01"
 * ```
 */
export function reevaluate(explanation: Explanation): Record<string, string> {
  const stored = storedCalculation(explanation, "explanation");
  const values = valuesOrNot(stored, "explanation");
  return Object.fromEntries(stored.results.map(({ name, step }) => [name, valueText(values[step] as Value)]));
}
