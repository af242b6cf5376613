import { dateText } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { type Fraction, minus, plus } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { raises, size, surplusOf, theSurplus } from "../../settlement/inWords.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import type { ComputedClosing } from "./computed.ts";

const KINDS = frozen({
  da: { closure: "Lukkeregnskab", move: "Afregning ved flytning", merger: "Afregning ved sammenlægning" },
  en: { closure: "Closing accounts", move: "Settlement at a move", merger: "Settlement at a merger" },
} as const);

/** What the accounts are called: `Lukkeregnskab 2021: Solgården`. */
export function closingTitle({ read: { given } }: ComputedClosing): Text {
  const of = given.offer === undefined ? "" : `: ${given.offer}`;
  return inBoth((language) => `${KINDS[language][given.kind]} ${given.year}${of}`);
}

/** The parts of what is left that are not 0, as a list; the first is the result of the year. */
function partsText({ read, figures }: ComputedClosing, language: Language): string {
  const { year } = read.given;
  const { result, carriedIn, onItsWay } = figures;
  const da = language === "da";
  const ended = result.n === 0n ? kr(result, language) : surplusOf(result, language);
  const parts = [da ? `årets resultat (${ended})` : `the result of the year (${ended})`];
  if (carriedIn.n !== 0n) {
    const amount = surplusOf(carriedIn, language);
    parts.push(da ? `det overførte fra ${year - 1} (${amount})` : `what was carried in from ${year - 1} (${amount})`);
  }
  if (onItsWay.n !== 0n) {
    const amount = surplusOf(onItsWay, language);
    parts.push(
      da ? `det, der var på vej til senere takster (${amount})` : `what was on its way to later tariffs (${amount})`,
    );
  }
  const and = da ? " og " : " and ";
  return parts.length === 1 ? parts.join() : `${parts.slice(0, -1).join(", ")}${and}${parts.at(-1)}`;
}

function leftText(closing: ComputedClosing): Text {
  const { left, closingCosts } = closing.figures;
  const { closedOn, closedBy } = closing.read.given;
  const isAuthority = closedBy === "authority";
  return inBoth((language) => {
    const parts = partsText(closing, language);
    const day = dateText(closedOn, language);
    if (language === "da") {
      const by = isAuthority ? "socialtilsynet eller en anden offentlig myndighed" : "driftsherren";
      const is = left.n === 0n ? "er der intet tilbage" : `er der ${surplusOf(left, "da")} tilbage`;
      const costs = closingCosts.n === 0n ? "" : ` Lukkeomkostningerne er ${kr(closingCosts, "da")}`;
      return `Tilbuddet blev lukket den ${day} af ${by}. Med ${parts} ${is}.${costs === "" ? "" : `${costs}.`}`;
    }
    const by = isAuthority ? "the social supervision or another public authority" : "the operator";
    const is = left.n === 0n ? "nothing is left" : `${surplusOf(left, "en")} is left`;
    const costs = closingCosts.n === 0n ? "" : ` The closing costs are ${kr(closingCosts, "en")}.`;
    return `The offer was closed on ${day} by ${by}. With ${parts} ${is}.${costs}`;
  });
}

/** What the operator ends with: `Driftsherren bærer 350.000,00 kr.`. */
function operatorText(amount: Fraction, language: Language): string {
  if (amount.n === 0n)
    return language === "da" ? "Driftsherren står uden tab og gevinst." : "The operator neither loses nor gains.";
  const lost = amount.n < 0n;
  if (language === "da") return `Driftsherren ${lost ? "bærer" : "beholder"} ${size(amount, "da")}.`;
  return `The operator ${lost ? "bears" : "keeps"} ${size(amount, "en")}.`;
}

function buyersText(amount: Fraction, language: Language): string {
  if (language === "da") {
    if (amount.n === 0n) return "Intet indgår i takster eller afregnes med køberne.";
    return amount.n < 0n
      ? `Køberne betaler ${size(amount, "da")}, fordelt efter belagte døgn.`
      : `Køberne får ${size(amount, "da")} tilbage, fordelt efter belagte døgn.`;
  }
  if (amount.n === 0n) return "Nothing enters tariffs or is settled with the buyers.";
  return amount.n < 0n
    ? `The buyers pay ${size(amount, "en")}, divided by occupied days.`
    : `The buyers are paid back ${size(amount, "en")}, divided by occupied days.`;
}

function closedSays(closing: ComputedClosing): Text[] {
  const { settledWithBuyers, borneByOperator } = closing.figures;
  return [
    leftText(closing),
    inBoth((language) => `${buyersText(settledWithBuyers, language)} ${operatorText(borneByOperator, language)}`),
  ];
}

/** What a year is settled with: `Efter omkostninger på 100.000,00 kr. og med det overførte er der …`. */
function availableText({ figures }: ComputedClosing, available: Fraction, language: Language): string {
  const { closingCosts, carriedIn } = figures;
  const costs = kr(closingCosts, language);
  const [hasCosts, hasCarried] = [closingCosts.n !== 0n, carriedIn.n !== 0n];
  if (language === "da") {
    const after = hasCosts ? `efter omkostninger på ${costs}` : "";
    const parts = [after, hasCarried ? "med det overførte" : ""].filter((part) => part !== "").join(" og ");
    const is = available.n === 0n ? "går det lige op" : `er der ${surplusOf(available, "da")}`;
    return parts === "" ? `I alt ${is}.` : `${parts.charAt(0).toUpperCase()}${parts.slice(1)} ${is}.`;
  }
  const after = hasCosts ? `after costs of ${costs}` : "";
  const parts = [after, hasCarried ? "with what was carried in" : ""].filter((part) => part !== "").join(" and ");
  const is = available.n === 0n ? "it comes out even" : `there is ${surplusOf(available, "en")}`;
  return parts === "" ? `In all ${is}.` : `${parts.charAt(0).toUpperCase()}${parts.slice(1)} ${is}.`;
}

/** Where it goes: the next year's operating frame, the tariff two years after, or both. */
function goesText({ read, figures, tariffYear }: ComputedClosing, available: Fraction, language: Language): string {
  const { carriedOut, toTariff } = figures;
  const next = read.given.year + 1;
  if (available.n === 0n) return "";
  const [out, rest, the] = [size(carriedOut, language), size(toTariff, language), theSurplus(available, language)];
  if (language === "da") {
    if (toTariff.n === 0n) return ` Det overføres til ${next}.`;
    return ` ${out} af ${the} overføres til ${next}, og ${rest} sætter taksten for ${tariffYear} ${raises(toTariff, "da")}.`;
  }
  if (toTariff.n === 0n) return ` It is carried to ${next}.`;
  return ` ${out} of ${the} is carried to ${next}, and ${rest} ${raises(toTariff, "en")} the tariff of ${tariffYear}.`;
}

function goingOnSays(closing: ComputedClosing): Text[] {
  const { result, closingCosts, carriedIn } = closing.figures;
  const available = plus(minus(result, closingCosts), carriedIn);
  return [
    inBoth((language) => `${availableText(closing, available, language)}${goesText(closing, available, language)}`),
  ];
}

/** What happened and who bears what, in sentences for a note. */
export function closingSays(closing: ComputedClosing): readonly Text[] {
  return closing.read.given.kind === "closure" ? closedSays(closing) : goingOnSays(closing);
}
