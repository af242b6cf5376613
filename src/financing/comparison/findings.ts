import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { Financing } from "../byKey/result.ts";
import type { ComparisonFinding } from "./result.ts";
import * as say from "./words.ts";

/** The findings of both sides, each once, and one on a sum that changes. */
export function comparisonFindings(
  { findings: before }: Financing<Fraction>,
  { findings: after }: Financing<Fraction>,
  sum: Fraction,
): ComparisonFinding[] {
  const all = [...before, ...after];
  const once = all.filter(({ message }, i) => all.findIndex((each) => each.message.da === message.da) === i);
  if (sum.n === 0n) return once;
  return [
    {
      code: "sum-changes",
      severity: "info",
      message: say.sumChanges(sum),
      figures: { sum: toDecimal(sum) },
      source: say.COMPARISON_ITSELF,
      mark: "derived",
      remedy: say.COMPARE_SAME_BUDGET,
    },
    ...once,
  ];
}
