import { dateText } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import type { Language, Text } from "../../words.ts";
import type { ForecastMethod } from "./elapsed.ts";

/** A number of cases as a sentence writes it: whole ones as they are, others with two decimals. */
export function casesText(cases: Fraction, language: Language): string {
  return formatNumber(cases, language, { decimals: cases.n % cases.d === 0n ? 0 : 2 });
}

/** What cases are compared with, and how many those are. */
const BASES = {
  budget: {
    da: (number: string) => `budgettet på ${number} sager`,
    en: (number: string) => `the budget of ${number} cases`,
  },
  lastYear: {
    da: (number: string) => `de ${number} sager året før`,
    en: (number: string) => `the ${number} cases of the year before`,
  },
} as const;

type Base = (typeof BASES)[keyof typeof BASES];

interface Changed {
  readonly base: Fraction;
  readonly change: Fraction;
  readonly rate: Fraction | null;
}

const DIRECTION = frozen({
  da: { more: "flere end", fewer: "færre end", same: "det samme som" },
  en: { more: "more than", fewer: "fewer than", same: "the same as" },
} as const);

function distance({ change, rate }: Changed, language: Language): readonly [before: string, after: string] {
  const say = DIRECTION[language];
  if (change.n === 0n) return [say.same, ""];
  const after = rate === null ? "" : ` (${formatRate(rate, language, { decimals: 1 })})`;
  return [`${casesText(absolute(change), language)} ${change.n > 0n ? say.more : say.fewer}`, after];
}

function sentence(against: Base, cases: Fraction, changed: Changed, language: Language): string {
  const [before, after] = distance(changed, language);
  const verb = language === "da" ? "sager er" : "cases are";
  return `${casesText(cases, language)} ${verb} ${before} ${against[language](casesText(changed.base, language))}${after}.`;
}

/** One comparison of cases as a sentence. */
export function caseChangeText(against: keyof typeof BASES, cases: Fraction, changed: Changed): Text {
  const text = (language: Language) => sentence(BASES[against], cases, changed, language);
  return { da: text("da"), en: text("en") };
}

/** What a forecast takes for granted, and how it counts. */
export function paceText(through: string, method: ForecastMethod): Text {
  const [da, en] = [dateText(through, "da"), dateText(through, "en")];
  return method === "days"
    ? {
        da: `Sagerne er talt til og med den ${da}. Det er forudsat, at der kommer lige mange sager pr. kalenderdag resten af året.`,
        en: `Cases are counted through ${en}. It is taken for granted that as many come per calendar day for the rest of the year.`,
      }
    : {
        da: `Sagerne er talt til og med den ${da}. Det er forudsat, at der kommer lige mange sager pr. måned resten af året; den 15. er midten af en måned, og hver halvdel deles jævnt på sine dage.`,
        en: `Cases are counted through ${en}. It is taken for granted that as many come per month for the rest of the year; the 15th is the middle of a month, and each half is divided evenly over its days.`,
      };
}
