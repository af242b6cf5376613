import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { both, sentence, type Text } from "../../words.ts";

// What is refused.

export const caseValue: Asked = frozen({
  allowed: { da: "et tal, en tekst, eller ja eller nej", en: "a number, a text, or yes or no" },
  remedy: {
    da: "giv værdien, som den skal bruges i beregningen",
    en: "give the value as the calculation is to use it",
  },
});

export const baseCase: Asked = frozen({
  allowed: { da: "udgangspunktets værdier, hver med sit navn", en: "the values of the base case, each with its name" },
  remedy: { da: "giv de værdier, der regnes ud fra", en: "give the values that are computed from" },
});

export const triedInputs: Asked = frozen({
  allowed: {
    da: "værdier at prøve, under navnene i udgangspunktet",
    en: "values to try, by the names in the base case",
  },
  remedy: { da: "giv hver værdi, der skal prøves, sine værdier", en: "give each input that is to be tried its values" },
});

export const listOfValues: Asked = frozen({
  allowed: { da: "en liste af værdier", en: "a list of values" },
  remedy: { da: "skriv værdierne i kantede parenteser", en: "write the values in square brackets" },
});

export const lowAndHigh: Asked = frozen({
  allowed: { da: "to værdier: en lav og en høj", en: "two values: a low one and a high one" },
  remedy: { da: "giv begge, eller udelad denne", en: "give both, or leave this one out" },
});

export const someInputs = (most: number): Asked => ({
  allowed: { da: `1 til ${most} værdier at prøve`, en: `1 to ${most} inputs to try` },
  remedy: { da: "giv mindst én, og prøv de vigtigste", en: "give at least one, and try the most important ones" },
});

export const amountFunction: Asked = frozen({
  allowed: { da: "en funktion, der giver beløbet af et tilfælde", en: "a function that gives the amount of a case" },
  remedy: { da: "giv den beregning, der skal prøves", en: "give the calculation that is to be tried" },
});

// The table.

const titled = (title: string | undefined, { da, en }: Text): Text =>
  title === undefined ? { da, en } : { da: `${title}: ${da}`, en: `${title}: ${en}` };

export const sensitivityTitle = (title: string | undefined): Text =>
  titled(title, { da: "Følsomhed, én værdi ad gangen", en: "Sensitivity, one input at a time" });

export function baseIs(amount: Numeric): Text {
  const { da, en } = both(formatAmount, amount);
  return sentence({
    da: `Udgangspunktet er ${da}. Hver række ændrer én værdi; alt andet er som i udgangspunktet.`,
    en: `The base case is ${en}. Each row changes one input; all else is as in the base case.`,
  });
}

export const noEffect = ({ da, en }: Text): Text => ({
  da: `Beløbet er det samme, uanset ${da}.`,
  en: `The amount is the same, whatever the ${en}.`,
});
