import type { Finding } from "../../findings/finding.ts";
import { absolute, type Fraction, minus } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { pointsText } from "../../numbers/pointsText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import type { ReadEstimate } from "./read.ts";
import type { NextLevel, WageEstimateCode } from "./result.ts";
import { revisedAmount, wageEstimateEffect } from "./rules.ts";

const percent = (share: Fraction, language: Language) => formatRate(share, language, { decimals: "exact" });

/** A difference of rates in percentage points, without its sign. */
function points(change: Fraction, language: Language): string {
  return pointsText(absolute(change), language, { decimals: "exact" });
}

/** The minutes tell a fall in per cent; a change of the user's own is what the user says it is. */
export function takenAsPoints({ mark, source, text }: KnownValue, change: Fraction): Finding<WageEstimateCode>[] {
  if (mark !== "minutes") return [];
  const message = inBoth((language) => {
    const [told, read] = [percent(absolute(change), language), points(change, language)];
    return language === "da"
      ? `Referatet siger, at lønskønnet i alt er faldet med ${told}. Det er læst som ${read} af skønnet.`
      : `The minutes say that the wage estimate has fallen by ${told} in all. It is read as ${read} of the estimate.`;
  });
  const remedy = {
    da: "Giv det reviderede skøn i revised, hvis det kendes.",
    en: "Give the revised estimate as revised where it is known.",
  };
  const figures = { change: text };
  return [{ code: "change-taken-as-points", severity: "info", message, figures, source, mark: "assumed", remedy }];
}

function resultText(effect: Fraction, year: number): Text {
  return inBoth((language) => {
    const size = kr(absolute(effect), language);
    const [da, en] = effect.n < 0n ? ["underskud", "deficit"] : ["overskud", "surplus"];
    if (effect.n === 0n) return language === "da" ? "Resultatet ændres ikke." : "The result does not change.";
    return language === "da"
      ? `Alt andet lige giver det et ${da} på ${size} i ${year}.`
      : `Other things equal, it gives a ${en} of ${size} in ${year}.`;
  });
}

function nextText({ year, rate, correction }: NextLevel<Fraction>): Text {
  return inBoth((language) => {
    const [r, c] = [percent(rate, language), kr(absolute(correction), language)];
    const [da, en] = correction.n < 0n ? ["lavere", "lower"] : ["højere", "higher"];
    return language === "da"
      ? `Når lønbudgettet fremskrives til ${year} med ${r}, bliver det ${c} ${da}, fordi udgangspunktet rettes til det reviderede skøn.`
      : `Indexed to ${year} by ${r}, the wage budget is ${c} ${en}, since its starting point is corrected to the revised estimate.`;
  });
}

/** The revision, what it does to the result, and to the next year's level. */
export function revisedSays(
  { year, wageBudget, original, revised }: ReadEstimate,
  effect: Fraction,
  next?: NextLevel<Fraction>,
): Text[] {
  const change = minus(revised, original);
  const told = inBoth((language) => {
    const [from, to, by, budget] = [
      percent(original, language),
      percent(revised, language),
      points(change, language),
      kr(wageBudget, language),
    ];
    if (language === "en")
      return `The wage estimate of ${year}, by which the wage budget of ${budget} was made, is revised from ${from} to ${to}, by ${by}.`;
    return `Lønskønnet for ${year}, som lønbudgettet på ${budget} er lagt efter, er ændret fra ${from} til ${to}, altså med ${by}.`;
  });
  return [told, resultText(effect, year), ...(next === undefined ? [] : [nextText(next)])];
}

/** Why a revised estimate does what it does, to the year and to the next. */
export function revisedExplained(read: ReadEstimate, says: readonly Text[]): Explanation {
  const { year, agreement, wageBudget, original, revised, nextRate, told } = read;
  const effect = wageEstimateEffect.explain({ wageBudget, original, revised }, agreement);
  const next =
    nextRate === undefined
      ? []
      : [revisedAmount.explain({ amount: wageBudget, rate: nextRate, original, revised }, agreement)];
  const title = { da: `Ændret lønskøn for ${year}`, en: `Revised wage estimate of ${year}` };
  return account(title, says, [effect, ...next], told === undefined ? [] : [told]);
}
