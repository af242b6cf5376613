import { formatAmount } from "../../numbers/amountText.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { inBoth, type Language } from "../../words.ts";
import type { BareRefund } from "./findings.ts";
import type { RefundBracket, RefundFinding } from "./result.ts";

/** Amounts of a month seldom end; sentences show them to the øre, and the calculation below has them in full. */
const oere = (amount: Fraction, language: Language) => formatAmount(amount, language);

function bracketText(
  { bracket, yearlyLimit, share, cost, refund }: RefundBracket<Fraction>,
  language: Language,
): string {
  const rate = formatRate(share, language, { decimals: "exact" });
  const [limit, part, given] = [kr(yearlyLimit, language), oere(cost, language), oere(refund, language)];
  return language === "da"
    ? `Trin ${bracket} (over ${limit} pr. år): ${rate} af ${part} er ${given}`
    : `Bracket ${bracket} (above ${limit} a year): ${rate} of ${part} is ${given}.`;
}

function totalText({ cost, refund, ownCost, months }: BareRefund, language: Language): string {
  const [all, state, own] = [oere(cost, language), kr(refund, language), oere(ownCost, language)];
  return language === "da"
    ? `Af ${all} i ${months.length} ${months.length === 1 ? "måned" : "måneder"} refunderer staten ${state}; kommunen betaler selv ${own}`
    : `Of ${all} in ${months.length} ${months.length === 1 ? "month" : "months"} the state refunds ${state}; the municipality pays ${own} itself.`;
}

/** Why the refund is what it is: the sum, the brackets, what was assumed, and the rule's calculation. */
export function refundWhy(
  refund: BareRefund,
  findings: readonly RefundFinding[],
  calculation: Explanation,
): Explanation {
  const title = {
    da: `Statsrefusion i ${refund.year} af en særligt dyr enkeltsag`,
    en: `State refund in ${refund.year} of an especially costly case`,
  };
  const says = [
    inBoth((language) => totalText(refund, language)),
    ...refund.brackets.map((bracket) => inBoth((language) => bracketText(bracket, language))),
    ...findings.map(({ message }) => message),
  ];
  return account(title, says, [calculation]);
}
