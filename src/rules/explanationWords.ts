import type { Asked, Refused } from "../failureWords.ts";
import { frozen } from "../frozen.ts";
import type { RoundingMode } from "../numbers/rounding.ts";
import type { Language, Text } from "../words.ts";
import type { Mark } from "./parameter.ts";

// The lines of an explanation.

export const GIVEN: Text = frozen({ da: "Givet", en: "Given" });

export const BASED_ON: Text = frozen({ da: "Forudsætninger", en: "Based on" });

export const CALCULATION: Text = frozen({ da: "Beregning", en: "Calculation" });

export const BASIS: Text = frozen({ da: "Grundlag", en: "Basis" });

export const CARRIED_FROM: Text = frozen({
  da: "videreført fra perioden til og med den",
  en: "carried forward from the period that ended on",
});

/** What a value rests on. */
export const MARKS: Readonly<Record<Mark, Text>> = frozen({
  law: { da: "lov", en: "law" },
  agreed: { da: "aftalt", en: "agreed" },
  minutes: { da: "referat", en: "minutes" },
  practice: { da: "praksis", en: "practice" },
  proposed: { da: "foreslået", en: "proposed" },
  assumed: { da: "antaget", en: "assumed" },
  derived: { da: "udledt", en: "derived" },
  local: { da: "brugerens eget", en: "the user's own" },
});

export const MODES: Readonly<Record<RoundingMode, Text>> = frozen({
  "half-away": { da: "halve væk fra nul", en: "halves away from zero" },
  "half-even": { da: "halve til nærmeste lige tal", en: "halves to even" },
  floor: { da: "nedad", en: "down" },
  ceiling: { da: "opad", en: "up" },
  "towards-zero": { da: "mod nul", en: "towards zero" },
});

// The formulas of its steps. They are nested, so each is written in one language at a time.

export const FIRST_OF_TWO: Readonly<Record<"smaller" | "larger", Text>> = frozen({
  smaller: { da: "den mindste af ", en: "the smaller of " },
  larger: { da: "den største af ", en: "the larger of " },
});

export const BETWEEN: Readonly<Record<"and" | "or", Text>> = frozen({
  and: { da: " og ", en: " and " },
  or: { da: " eller ", en: " or " },
});

export const NOT: Text = frozen({ da: "ikke ", en: "not " });

type InOneLanguage<Parts extends readonly string[]> = Readonly<Record<Language, (...parts: Parts) => string>>;

export const CHOICE: InOneLanguage<[condition: string, ifSo: string, ifNot: string]> = Object.freeze({
  da: (condition, ifSo, ifNot) => `hvis ${condition}, så ${ifSo}, ellers ${ifNot}`,
  en: (condition, ifSo, ifNot) => `if ${condition}, then ${ifSo}, else ${ifNot}`,
});

export const ROUNDED: InOneLanguage<[number: string, unit: string]> = Object.freeze({
  da: (number, unit) => `${number}, afrundet til ${unit}`,
  en: (number, unit) => `${number}, rounded to ${unit}`,
});

// What is no explanation.

export const EXPLANATION: Asked = frozen({
  allowed: {
    da: "en forklaring: explanation i et resultat, eller det, som explain gav",
    en: "an explanation: the explanation of a result, or what explain gave",
  },
  remedy: { da: "giv den uændret, fx result.explanation", en: "give it unchanged, such as result.explanation" },
});

export const tooDeep = (deepest: number): Refused => ({
  foundAs: { da: `forklaringer i mere end ${deepest} led`, en: `explanations nested more than ${deepest} deep` },
  allowed: EXPLANATION.allowed,
  remedy: {
    da: "vis en forklaring længere nede under because",
    en: "show an explanation further down under because",
  },
});

export const STORED_CALCULATION: Asked = frozen({
  allowed: {
    da: "en regels forklaring i version 1, som den blev gemt",
    en: "a rule's explanation of version 1, as stored",
  },
  remedy: {
    da: "tag en forklaring under because, der har en beregning, og ret ikke i den",
    en: "take an explanation under because that has a calculation, and leave it as it is",
  },
});

export const STORED_ZERO_DIVISOR: Refused = frozen({
  foundAs: { da: "0 som divisor", en: "0 as a divisor" },
  allowed: { da: "en divisor, der ikke er 0", en: "a divisor that is not 0" },
  remedy: { da: "brug forklaringen, som den blev gemt", en: "use the explanation as it was stored" },
});
