import type { Finding } from "../../findings/finding.ts";
import { absolute, type Fraction, minus, ZERO } from "../../numbers/fraction.ts";
import { pointsText } from "../../numbers/pointsText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import { both, type Text } from "../../words.ts";
import type { ReadEstimate } from "./read.ts";
import type { NextLevel, WageEstimateCode } from "./result.ts";
import { revisedAmount, wageEstimateEffect } from "./rules.ts";
import { revisedAmountByAdding } from "./rulesByAdding.ts";
import * as say from "./words.ts";

const percent = (share: Fraction): Text => both(formatRate, share, { decimals: "exact" });

/** A difference of rates in percentage points, without its sign. */
const points = (change: Fraction): Text => both(pointsText, absolute(change), { decimals: "exact" });

/** The minutes state a fall in per cent; a change of the user's own is what the user says it is. */
export function takenAsPoints({ mark, source, text }: KnownValue, change: Fraction): Finding<WageEstimateCode>[] {
  if (mark !== "minutes") return [];
  return [
    {
      code: "change-taken-as-points",
      severity: "info",
      message: say.readAsPoints(percent(absolute(change)), points(change)),
      figures: { change: text },
      source,
      mark: "assumed",
      remedy: say.GIVE_REVISED,
    },
  ];
}

function resultText(effect: Fraction, year: number): Text {
  if (effect.n === 0n) return say.RESULT_UNCHANGED;
  return effect.n < 0n ? say.givesDeficit(effect, year) : say.givesSurplus(effect, year);
}

function nextTexts({ year, rate, correction, byAdding }: NextLevel<Fraction>): Text[] {
  const differs = correction.n < 0n ? say.nextBudgetLower : say.nextBudgetHigher;
  return [differs(year, percent(rate), correction), say.nextByAdding(byAdding.correction)];
}

/** The revision, what it does to the result, and to the next year's level. */
export function revisedSays(
  { year, wageBudget, original, revised }: ReadEstimate,
  effect: Fraction,
  next?: NextLevel<Fraction>,
): Text[] {
  const change = { from: percent(original), to: percent(revised), by: points(minus(revised, original)) };
  return [
    say.isRevised(year, wageBudget, change),
    resultText(effect, year),
    ...(next === undefined ? [] : nextTexts(next)),
  ];
}

/** Why a revised estimate does what it does, to the year and to the next. */
export function revisedExplained(read: ReadEstimate, says: readonly Text[]): Explanation {
  const { year, agreement, wageBudget, original, revised, nextRate, stated } = read;
  const effect = wageEstimateEffect.explain({ wageBudget, original, revised }, agreement);
  const given = { amount: wageBudget, rate: nextRate ?? ZERO, original, revised };
  const methods = nextRate === undefined ? [] : [revisedAmount, revisedAmountByAdding];
  const next = methods.map((each) => each.explain(given, agreement));
  return account(say.revisedEstimateOf(year), says, [effect, ...next], stated === undefined ? [] : [stated]);
}
