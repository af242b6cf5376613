import { frozen } from "../../../frozen.ts";
import type { Fraction } from "../../../numbers/fraction.ts";
import type { Language, Text } from "../../../words.ts";
import { tariffUnitWords } from "../../ruleWords.ts";
import type { ConvertedUnit } from "../conventions.ts";
import { CONVENTION_NAMES } from "../words.ts";
import type { ConventionFit } from "./result.ts";

export const PAIR_AUDIT: Text = frozen({
  da: "Hvilken omregning trykte takster følger",
  en: "Which conversion printed tariffs follow",
});

// What is refused.

export const tooFewPrinted = frozen({
  foundAs: { da: "færre end to takster", en: "fewer than two tariffs" },
  allowed: {
    da: "mindst to af takst pr. døgn, måned og år",
    en: "at least two of the tariffs per day, month and year",
  },
  remedy: {
    da: "skriv de takster, der er trykt for den samme ydelse",
    en: "write the tariffs that are printed for the same service",
  },
});

// The explanation.

const namesOf = (bases: readonly ConvertedUnit[], language: Language, between: string): string =>
  bases.map((base) => tariffUnitWords(base)[language]).join(between);

/** What a convention makes of the printed tariffs, as a sentence. */
export function fitsHow({ convention, bases, couldFit }: ConventionFit<Fraction>): Text {
  const name = CONVENTION_NAMES[convention];
  const from = { da: namesOf(bases, "da", " eller "), en: namesOf(bases, "en", " or ") };
  if (bases.length > 0) {
    return {
      da: `Med ${name.da} passer taksterne, beregnet ud fra taksten ${from.da}.`,
      en: `With ${name.en} the tariffs fit, computed from the tariff ${from.en}.`,
    };
  }
  if (couldFit) {
    return {
      da: `Med ${name.da} kan taksterne være afrundet fra den samme takst, men ingen af dem giver de andre.`,
      en: `With ${name.en} the tariffs may be rounded from the same tariff, but none of them gives the others.`,
    };
  }
  return { da: `Med ${name.da} passer taksterne ikke.`, en: `With ${name.en} the tariffs do not fit.` };
}
