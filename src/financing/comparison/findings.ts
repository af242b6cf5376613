import { toDecimal } from "../../numbers/exact.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { inBoth } from "../../words.ts";
import type { Financing } from "../byKey/result.ts";
import type { ComparisonFinding } from "./result.ts";

/** What is told of either side, and of a sum that changes. */
export function comparisonFindings(
  { findings: before }: Financing<Fraction>,
  { findings: after }: Financing<Fraction>,
  sum: Fraction,
): ComparisonFinding[] {
  const all = [...before, ...after];
  const once = all.filter(({ message }, i) => all.findIndex((each) => each.message.da === message.da) === i);
  if (sum.n === 0n) return once;
  const message = inBoth((language) => {
    const size = kr(absolute(sum), language);
    if (language === "da")
      return `Kommunerne betaler i alt ${size} ${sum.n < 0n ? "mindre" : "mere"} end før, så beløbene ikke kun flyttes mellem dem`;
    return `The municipalities pay ${size} ${sum.n < 0n ? "less" : "more"} in all than before, so amounts do not only move between them`;
  });
  const remedy = {
    da: "sammenlign samme budget, og lad de faktiske sager være de forventede",
    en: "compare the same budget, and let the actual cases be those expected",
  };
  const source = { da: "sammenligningen selv", en: "the comparison itself" };
  return [
    {
      code: "sum-changes",
      severity: "info",
      message,
      figures: { sum: toDecimal(sum) },
      source,
      mark: "derived",
      remedy,
    },
    ...once,
  ];
}
