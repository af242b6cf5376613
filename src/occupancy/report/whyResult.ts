import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { knownBand } from "../../settlement/bandFor.ts";
import type { Language, Text } from "../../words.ts";
import { percent } from "../shown.ts";
import type { WeighedOffer } from "./weighOffer.ts";

/** An amount without its sign, and whether it is below 0. */
const sized = (value: Fraction) => ({ size: absolute(value), isBelow: value.n < 0n });

function revenueSays({ revenueEffect }: WeighedOffer): Text[] {
  if (revenueEffect === undefined) return [];
  const { size, isBelow } = sized(revenueEffect);
  if (size.n === 0n) {
    return [{ da: "Periodens provenu er som budgetteret.", en: "The revenue of the period is as budgeted." }];
  }
  return [
    {
      da: `Periodens provenu er ${kr(size, "da")} ${isBelow ? "lavere" : "højere"} end budgetteret.`,
      en: `The revenue of the period is ${kr(size, "en")} ${isBelow ? "lower" : "higher"} than budgeted.`,
    },
  ];
}

function resultWords(result: Fraction, language: Language): string {
  const { size, isBelow } = sized(result);
  if (size.n === 0n) return language === "da" ? "et resultat på 0 kr." : "a result of DKK 0";
  if (language === "da") return `et ${isBelow ? "underskud" : "overskud"} på ${kr(size, language)}`;
  return `a ${isBelow ? "deficit" : "surplus"} of ${kr(size, language)}`;
}

/** A result with its sign, so that its parts can be seen to sum to it. */
function signedWords(result: Fraction, language: Language): string {
  const amount = kr(result, language);
  if (result.n === 0n) return language === "da" ? `et resultat på ${amount}` : `a result of ${amount}`;
  const [da, en] = result.n < 0n ? ["underskud", "deficit"] : ["overskud", "surplus"];
  return language === "da" ? `et resultat på ${amount} (${da})` : `a result of ${amount} (${en})`;
}

function projectionSays({ projected }: WeighedOffer): Text[] {
  if (projected === undefined) return [];
  const { result, fromOccupancy, fromBudget } = projected;
  const because = (language: Language) => {
    if (fromBudget.n === 0n && fromOccupancy.n === 0n) return language === "da" ? "som budgetteret" : "as budgeted";
    const occupancy = kr(fromOccupancy, language);
    const budget = kr(fromBudget, language);
    if (language === "da") {
      if (fromBudget.n === 0n) return "det hele på grund af belægningen";
      return `heraf ${occupancy} på grund af belægningen og ${budget}, fordi det budgetterede provenu afviger fra budgettet`;
    }
    if (fromBudget.n === 0n) return "all of it due to occupancy";
    return `of which ${occupancy} due to occupancy and ${budget} since the budgeted revenue differs from the budget`;
  };
  return [
    {
      da: `Alt andet lige ventes året at ende med ${signedWords(result, "da")}, ${because("da")}.`,
      en: `Other things equal the year is expected to end with ${signedWords(result, "en")}, ${because("en")}.`,
    },
  ];
}

function bandSays({ settlement, read, context: { settledBy: agreement } }: WeighedOffer): Text[] {
  if (settlement === undefined || read.closure !== undefined) return [];
  const { carriedIn, available, limit, carriedOut, toTariff, withinBand } = settlement;
  const { share } = knownBand(available, agreement);
  const carried = {
    da: `${resultWords(carriedOut, "da")} overføres`,
    en: `${resultWords(carriedOut, "en")} is carried`,
  };
  const on = (language: Language) => {
    if (withinBand) return "";
    const rest = resultWords(toTariff, language);
    return language === "da" ? `, og ${rest} går videre til taksten` : `, and ${rest} goes on to the tariff`;
  };
  return [
    {
      da: `Sammen med overførslen fra året før (${kr(carriedIn, "da")}) er der ${resultWords(available, "da")}, som ${withinBand ? "holdes inden for" : "ligger uden for"} grænsen på ${percent(share, agreement, "da")} af budgettet (${kr(limit, "da")}): ${carried.da} til næste års driftsramme${on("da")}.`,
      en: `Together with what was carried in (${kr(carriedIn, "en")}) there is ${resultWords(available, "en")}, which ${withinBand ? "stays within" : "lies outside"} the limit of ${percent(share, agreement, "en")} of the budget (${kr(limit, "en")}): ${carried.en} to next year's operating frame${on("en")}.`,
    },
  ];
}

function changeSays({ tariffChange: { direction, perDay, year } }: WeighedOffer): Text[] {
  if (direction === "closed" || direction === "unknown") return [];
  if (direction === "none") {
    return [{ da: `Taksten i ${year} ændres ikke.`, en: `The tariff of ${year} does not change.` }];
  }
  const by = {
    da: perDay === undefined ? "" : ` med ${kr(absolute(perDay), "da")} pr. døgn`,
    en: perDay === undefined ? "" : ` by ${kr(absolute(perDay), "en")} a day`,
  };
  const verb = direction === "rise" ? { da: "stige", en: "rise" } : { da: "falde", en: "fall" };
  return [
    {
      da: `Taksten i ${year} ventes at ${verb.da}${by.da}.`,
      en: `The tariff of ${year} is expected to ${verb.en}${by.en}.`,
    },
  ];
}

/** What the occupancy of an offer means in kr., in sentences: from the revenue to the tariff two years later. */
export function whyResult(weighed: WeighedOffer): Text[] {
  return [...revenueSays(weighed), ...projectionSays(weighed), ...bandSays(weighed), ...changeSays(weighed)];
}
