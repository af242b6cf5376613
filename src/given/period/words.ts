import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { PartKind } from "./partOfYear.ts";

export const noPeriod: Asked = frozen({
  allowed: {
    da: "et kvartal, et halvår, flere af dem eller et år: 1. kvartal 2025, Q1-Q3 2025, 1. halvår 2025, 2025",
    en: "a quarter, a half-year, several of them or a year: Q1 2025, 1.-3. kvartal 2025, H1 2025, 2025",
  },
  remedy: {
    da: "skriv perioden sådan, med årstallet i fire cifre; en anden periode skrives med sin første og sidste dag, { from, to }",
    en: "write the period so, with the year in four digits; write another one by its first and last day, { from, to }",
  },
});

const ALLOWED: Readonly<Record<PartKind, (most: number) => Text>> = {
  quarter: (most) => ({ da: `1. til ${most}. kvartal, Q1 til Q${most}`, en: `Q1 to Q${most}, 1. to ${most}. kvartal` }),
  half: (most) => ({ da: `1. eller ${most}. halvår, H1 eller H${most}`, en: `H1 or H${most}, 1. or ${most}. halvår` }),
};

export const noSuchPart = (kind: PartKind, most: number): Asked => ({
  allowed: ALLOWED[kind](most),
  remedy:
    kind === "quarter"
      ? { da: "ret kvartalets nummer", en: "correct the number of the quarter" }
      : { da: "ret halvårets nummer", en: "correct the number of the half-year" },
});

const NAMES: Readonly<Record<PartKind, { readonly da: string; readonly en: string }>> = frozen({
  quarter: { da: "kvartal", en: "Q" },
  half: { da: "halvår", en: "H" },
});

export function reversed(kind: PartKind, first: number, last: number): Asked {
  const { da, en } = NAMES[kind];
  return {
    allowed: { da: "en periode, hvis første del kommer først", en: "a period whose first part comes first" },
    remedy: {
      da: `skriv ${last}.-${first}. ${da}, eller del perioden ved årsskiftet`,
      en: `write ${en}${last}-${en}${first}, or divide the period at the turn of the year`,
    },
  };
}

export const severalYears: Asked = frozen({
  allowed: { da: "en periode i ét år, med årstallet én gang", en: "a period in one year, with the year written once" },
  remedy: {
    da: "del perioden ved årsskiftet, og skriv hver del med sit årstal",
    en: "divide the period at the turn of the year, and write each part with its year",
  },
});

export const otherYears: Asked = frozen({
  allowed: { da: "et år fra 1900 til 2200", en: "a year from 1900 to 2200" },
  remedy: { da: "ret årstallet", en: "correct the year" },
});

export const withoutYear = (text: string): Text => ({ da: `»${text}« uden årstal`, en: `"${text}" without a year` });

export const yearMissing: Asked = frozen({
  allowed: { da: "en periode med sit årstal, som 1. kvartal 2025", en: "a period with its year, such as Q1 2025" },
  remedy: { da: "skriv årstallet efter perioden", en: "write the year after the period" },
});
