import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// The costs of a case.

export const objectiveCosts = frozen({
  allowed: {
    da: "udgifter, der er takstfinansierede; objektivt finansierede udgifter refunderes ikke",
    en: "costs that are financed by tariff; objectively financed costs are not refunded",
  },
  remedy: {
    da: "lad den objektivt finansierede udgift være ude af sagen",
    en: "leave the objectively financed cost out of the case",
  },
});

export const monthlyAndYearly = frozen({
  allowed: { da: "enten monthly eller yearly med months", en: "either monthly, or yearly with months" },
  remedy: { da: "behold den ene måde at give udgiften på", en: "keep one way of giving the cost" },
});

export const noMonths = frozen({
  allowed: {
    da: "udgiften i 1 til 12 måneder, januar først",
    en: "the cost of 1 to 12 months, January first",
  },
  remedy: { da: "skriv 0 for en måned uden udgift", en: "write 0 for a month without cost" },
});

export const noCost = frozen({
  foundAs: { da: "ingen udgift", en: "no cost" },
  allowed: {
    da: "udgiften pr. måned (monthly), årets udgift med antal måneder (yearly og months) eller en engangsudgift (oneOff)",
    en: "the cost by month (monthly), the year's cost with its months (yearly and months) or a one-off cost (oneOff)",
  },
  remedy: { da: "giv udgiften på en af de tre måder", en: "give the cost in one of the three ways" },
});

export const yearlyWithoutMonths = frozen({
  foundAs: { da: "årets udgift uden antal måneder", en: "a year's cost without its number of months" },
  allowed: { da: "et helt tal fra 1 til 12", en: "a whole number from 1 to 12" },
  remedy: {
    da: "skriv, hvor mange måneder udgiften dækker: refusionen opgøres pr. måned",
    en: "write how many months the cost covers: the refund is counted by month",
  },
});

export const pastYearEnd = (count: number, first: number, most: number) => ({
  foundAs: { da: `${count} måneder fra måned ${first}`, en: `${count} months from month ${first}` },
  allowed: {
    da: `højst ${most} måneder i resten af året`,
    en: `at most ${most} months in the rest of the year`,
  },
  remedy: { da: "del udgiften på de år, den hører til", en: "divide the cost between the years it belongs to" },
});

// The law of the year.

const LIMITS: readonly Text[] = frozen([
  { da: "første", en: "first" },
  { da: "anden", en: "second" },
  { da: "tredje", en: "third" },
]);

export function limitsNotKnown(year: number, known: string, limits: number) {
  const names = LIMITS.slice(0, limits);
  const [da, en] = [names.map((name) => name.da).join(", "), names.map((name) => name.en).join(", ")];
  return {
    foundAs: {
      da: `${year}, hvis beløbsgrænser for refusion ikke er kendt`,
      en: `${year}, whose limits for the refund are not known`,
    },
    allowed: { da: `år med kendte beløbsgrænser: ${known}`, en: `years whose limits are known: ${known}` },
    remedy: {
      da: `giv årets beløbsgrænser i kr. pr. år (i kolonner hele øre): limits: [${da}]`,
      en: `give the year's limits in DKK a year: limits: [${en}]`,
    },
  };
}

export const wrongNumberOfLimits = (given: number, number: number, year: number) => ({
  foundAs: { da: `${given} beløbsgrænser`, en: `${given} limits` },
  allowed: { da: `${number} beløbsgrænser i ${year}`, en: `${number} limits in ${year}` },
  remedy: {
    da: "giv grænserne i kr. pr. år, fra den laveste op; før 2021 var der to, fra 2021 tre",
    en: "give the limits in DKK a year, from the lowest up; before 2021 there were two, from 2021 three",
  },
});

export const ABOVE_ZERO: Text = frozen({ da: "mere end 0", en: "more than 0" });

export const ABOVE_LIMIT_BEFORE: Text = frozen({ da: "mere end grænsen før", en: "more than the limit before" });

export const provisionFrom2021 = frozen({
  allowed: { da: "ingen paragraf fra 2021", en: "no paragraph from 2021" },
  remedy: {
    da: "fjern provision; fra 2021 gælder de samme grænser for alle",
    en: "remove provision; from 2021 the same limits hold for all",
  },
});

// The lists of a rule.

export const unequalBrackets = (shares: number, limits: number) => ({
  foundAs: { da: `${shares} satser til ${limits} grænser`, en: `${shares} shares for ${limits} limits` },
  allowed: { da: "én sats til hver grænse", en: "one share for each limit" },
  remedy: {
    da: "giv lige mange grænser og satser, fra den laveste grænse op",
    en: "give as many limits as shares, from the lowest limit up",
  },
});

export const unequalMonths = (months: number, costs: number) => ({
  foundAs: {
    da: `${months} antal måneder til ${costs} udgifter`,
    en: `${months} numbers of months for ${costs} costs`,
  },
  allowed: { da: "ét antal måneder til hver udgift", en: "one number of months for each cost" },
  remedy: {
    da: "skriv 1 for hver udgift, der kun gælder én måned",
    en: "write 1 for each cost that holds for one month only",
  },
});
