import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, sentence, type Text } from "../../words.ts";
import type { RefundBracket } from "./result.ts";

// Why the refund is what it is.

export const refundTitle = (year: number): Text => ({
  da: `Statsrefusion i ${year} af en særligt dyr enkeltsag`,
  en: `State refund in ${year} of an especially costly case`,
});

/** Amounts of a month seldom end; sentences show them to the øre, and the calculation below has them in full. */
const oere = (amount: Fraction): Text => both(formatAmount, amount);

interface Sums {
  readonly cost: Fraction;
  readonly refund: Fraction;
  readonly ownCost: Fraction;
  readonly months: number;
}

export function refundSums({ cost, refund, ownCost, months }: Sums): Text {
  const [all, state, own] = [oere(cost), both(kr, refund), oere(ownCost)];
  const unit = months === 1 ? { da: "måned", en: "month" } : { da: "måneder", en: "months" };
  return sentence({
    da: `Af ${all.da} i ${months} ${unit.da} refunderer staten ${state.da}; kommunen betaler selv ${own.da}.`,
    en: `Of ${all.en} in ${months} ${unit.en} the state refunds ${state.en}; the municipality pays ${own.en} itself.`,
  });
}

export function bracketRefund({ bracket, yearlyLimit, share, cost, refund }: RefundBracket<Fraction>): Text {
  const [limit, part, given] = [both(kr, yearlyLimit), oere(cost), oere(refund)];
  const rate = both(formatRate, share, { decimals: "exact" });
  return sentence({
    da: `Trin ${bracket} (over ${limit.da} pr. år): ${rate.da} af ${part.da} er ${given.da}.`,
    en: `Bracket ${bracket} (above ${limit.en} a year): ${rate.en} of ${part.en} is ${given.en}.`,
  });
}

// The tables.

export const monthTitle = (year: number): Text => ({
  da: `Statsrefusion ${year}, måned for måned`,
  en: `State refund ${year}, month by month`,
});

export const bracketTitle = (year: number): Text => ({
  da: `Statsrefusion ${year}, trin for trin`,
  en: `State refund ${year}, bracket by bracket`,
});

/** A column of refunds sums to this total before it is rounded; said where a file without notes says it too. */
export const TOTAL: Text = frozen({ da: "I alt, refusionen afrundet til øre", en: "Total, the refund rounded to øre" });

export const ROUNDED_ONCE: Text = frozen({
  da: "Der afrundes én gang, til hele øre, når månederne er lagt sammen; månedernes beløb er kun afrundet i visningen.",
  en: "Rounding is done once, to whole øre, when the months are added up; the amounts of the months are rounded only where they are shown.",
});
