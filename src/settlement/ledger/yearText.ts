import { compare, times } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import type { Language } from "../../words.ts";
import { knownBand } from "../bandFor.ts";
import { raises, size, surplusOf, theSurplus } from "../inWords.ts";
import { resultText } from "../resultText.ts";
import { closureText } from "./closureText.ts";
import type { Settled } from "./settle.ts";

type Say = (settled: Settled) => string;

const carriedIn: Readonly<Record<Language, Say>> = {
  da: ({ opened, figures: { year, carriedIn, result, available } }) => {
    if (!opened) return `Hvad der var overført fra ${year - 1}, er ikke oplyst og regnet som 0.`;
    if (carriedIn.n === 0n) return `Der var ikke overført noget fra ${year - 1}.`;
    const before = `Fra ${year - 1} var der overført ${surplusOf(carriedIn, "da")}`;
    if (result.n === 0n) return `${before}.`;
    return available.n === 0n
      ? `${before}; med årets resultat går det lige op.`
      : `${before}; med årets resultat er det i alt ${surplusOf(available, "da")}.`;
  },
  en: ({ opened, figures: { year, carriedIn, result, available } }) => {
    if (!opened) return `What was carried in from ${year - 1} is not told and taken as 0.`;
    if (carriedIn.n === 0n) return `Nothing was carried in from ${year - 1}.`;
    const before = `From ${year - 1} ${surplusOf(carriedIn, "en")} was carried in`;
    if (result.n === 0n) return `${before}.`;
    return available.n === 0n
      ? `${before}; with the result of the year it comes out even.`
      : `${before}; with the result of the year it is ${surplusOf(available, "en")} in all.`;
  },
};

/** Whether the limit was truncated, so that it is not the band's share exactly. */
function isTruncated({ figures: { limit, budget, available }, set }: Settled): boolean {
  return compare(times(budget, knownBand(available, set).share), limit) !== 0;
}

const limit: Readonly<Record<Language, Say>> = {
  da: (settled) => {
    const { figures, set } = settled;
    const band = formatRate(knownBand(figures.available, set).share, "da", { decimals: "exact" });
    const rounded = isTruncated(settled) ? ", rundet ned til hele øre" : "";
    const of = `${band} af helårsbudgettet på ${kr(figures.budget, "da")}${rounded}`;
    return `Der kan højst overføres ${kr(figures.limit, "da")} (${of}).`;
  },
  en: (settled) => {
    const { figures, set } = settled;
    const band = formatRate(knownBand(figures.available, set).share, "en", { decimals: "exact" });
    const rounded = isTruncated(settled) ? ", truncated to whole øre" : "";
    const of = `${band} of the full-year budget of ${kr(figures.budget, "en")}${rounded}`;
    return `At most ${kr(figures.limit, "en")} may be carried (${of}).`;
  },
};

const outcome: Readonly<Record<Language, Say>> = {
  da: ({ read, figures: { year, available, carriedOut, toTariff, tariffYear } }) => {
    if (available.n === 0n) return "Der er intet at overføre eller efterregulere.";
    const chosen = read.carry !== undefined;
    const [next, whole] = [
      `driftsrammen for ${year + 1}`,
      `${theSurplus(available, "da")} på ${size(available, "da")}`,
    ];
    const kept = chosen ? "" : `, og taksten for ${tariffYear} efterreguleres ikke`;
    if (toTariff.n === 0n && chosen) return `Driftsherren har valgt at overføre hele ${whole} til ${next}.`;
    if (toTariff.n === 0n) return `Hele ${whole} overføres til ${next}${kept}.`;
    const moves = `sætter taksten for ${tariffYear} ${raises(toTariff, "da")}`;
    if (carriedOut.n === 0n) {
      const why = chosen ? "Driftsherren har valgt ikke at overføre noget. " : "";
      return `${why}Hele ${whole} ${moves}.`;
    }
    const part = `${size(carriedOut, "da")} af ${theSurplus(available, "da")} `;
    const first = chosen ? `Driftsherren har valgt at overføre ${part}til ${next}.` : `${part}overføres til ${next}.`;
    const rest = `Resten, ${size(toTariff, "da")}, `;
    return `${first} ${rest}${chosen ? "" : "ligger uden for grænsen og "}${moves}.`;
  },
  en: ({ read, figures: { year, available, carriedOut, toTariff, tariffYear } }) => {
    if (available.n === 0n) return "There is nothing to carry or to back-regulate.";
    const chosen = read.carry !== undefined;
    const next = `the operating frame of ${year + 1}`;
    const whole = `${theSurplus(available, "en")} of ${size(available, "en")}`;
    if (toTariff.n === 0n && chosen) return `The operator has chosen to carry the whole of ${whole} to ${next}.`;
    if (toTariff.n === 0n) {
      return `The whole of ${whole} is carried to ${next}, and the tariff of ${tariffYear} is not back-regulated.`;
    }
    const moves = `${raises(toTariff, "en")} the tariff of ${tariffYear}`;
    if (carriedOut.n === 0n) {
      const why = chosen ? "The operator has chosen to carry nothing. " : "";
      return `${why}The whole of ${whole} ${moves}.`;
    }
    const part = `${size(carriedOut, "en")} of ${theSurplus(available, "en")}`;
    const first = chosen ? `The operator has chosen to carry ${part} to ${next}.` : `${part} is carried to ${next}.`;
    return `${first} The rest, ${size(toTariff, "en")}, ${chosen ? "" : "lies beyond the limit and "}${moves}.`;
  },
};

/** A settled year as a paragraph for a settlement note: result, limit, what is carried, what enters which tariff, and why. */
export function yearText(settled: Settled, language: Language): string {
  const { closure } = settled.read;
  const opening = `${resultText(settled.figures, language, closure?.closingCosts)} ${carriedIn[language](settled)}`;
  if (closure !== undefined) return `${opening} ${closureText(settled, closure.by, language)}`;
  if (settled.figures.available.n === 0n) return `${opening} ${outcome[language](settled)}`;
  return `${opening} ${limit[language](settled)} ${outcome[language](settled)}`;
}
