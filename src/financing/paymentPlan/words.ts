import { type IsoDate, monthText } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import type { Keys } from "../../given/oneOf.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { days as inDays } from "../../stays/words.ts";
import { both, sentence, type Text, withCapital } from "../../words.ts";
import type { PlanInterval, PlanUnit } from "./result.ts";

export const UNITS: Keys<PlanUnit> = frozen({
  hour: { da: "time", en: "hour" },
  day: { da: "døgn", en: "day" },
  week: { da: "uge", en: "week" },
  month: { da: "måned", en: "month" },
  piece: { da: "stk.", en: "piece" },
});

export const INTERVALS: Keys<PlanInterval> = frozen({
  day: { da: "pr. døgn", en: "per day" },
  week: { da: "pr. uge", en: "per week" },
  month: { da: "pr. måned", en: "per month" },
  once: { da: "én gang", en: "once" },
});

export const plansTitle = (year: number): Text => ({
  da: `Betalingsplaner ${year}`,
  en: `Payment plans ${year}`,
});

export const monthsTitle = (year: number): Text => ({
  da: `Betalingsplaner ${year} måned for måned`,
  en: `Payment plans ${year} month by month`,
});

interface Line {
  readonly citizen: string;
  readonly service: string;
  readonly days: number;
  readonly expected: Fraction;
  readonly fullYear: Fraction;
}

export const planTitle = ({ citizen, service }: Pick<Line, "citizen" | "service">): Text => ({
  da: `Borger ${citizen}, ${service}`,
  en: `Citizen ${citizen}, ${service}`,
});

/** What a plan comes to in the year. */
export function inYear({ days, expected }: Line, year: number): Text {
  const [number, paid] = [inDays(days), both(kr, expected)];
  return sentence({
    da: `${number.da} i ${year} koster ${paid.da}, når borgerens egenbetaling er trukket fra.`,
    en: `${number.en} in ${year} cost ${paid.en}, the citizen's own payment taken off.`,
  });
}

/** What a plan comes to in a full year, or why it comes to nothing. */
export function inFullYear({ fullYear }: Line, plan: { isInForce: boolean; isOnce: boolean }): Text {
  if (plan.isOnce) return ONCE_HAS_NO_FULL_YEAR;
  if (!plan.isInForce) return NOT_IN_FORCE;
  const whole = both(kr, fullYear);
  return sentence({
    da: `Et helt år med vilkårene den 31. december koster ${whole.da}.`,
    en: `A full year by the terms of 31 December costs ${whole.en}.`,
  });
}

const ONCE_HAS_NO_FULL_YEAR: Text = frozen({
  da: "Det købes én gang og koster ikke mere i et helt år derefter: 0 kr.",
  en: "It is bought once and costs no more in a full year after that: DKK 0.",
});

const NOT_IN_FORCE: Text = frozen({
  da: "Planen gælder ikke den 31. december og koster derfor 0 kr. i et helt år.",
  en: "The plan is not in force on 31 December and so costs DKK 0 in a full year.",
});

/** The month of a day: `marts`. */
export const monthName = (date: IsoDate): Text => both(monthText, date);

/** The beginning of what is said of a month: `Marts 2025`. */
export const monthTitle = (date: IsoDate): Text => {
  const [{ da, en }, year] = [monthName(date), date.slice(0, 4)];
  return { da: `${withCapital(da)} ${year}`, en: `${en} ${year}` };
};

export const FULL_YEAR: Text = frozen({
  da: "Et helt år med vilkårene den 31. december, før egenbetaling",
  en: "A full year by the terms of 31 December, before own payment",
});

export const OWN_PAYMENT: Text = frozen({
  da: "Borgerens egenbetaling, som trækkes fra",
  en: "The citizen's own payment, which is taken off",
});

// What is refused.

export const HOW_OFTEN = frozen({
  foundAs: { da: "timer eller stk. uden hvor ofte", en: "hours or pieces without how often" },
  allowed: { da: '"day", "week", "month" eller "once"', en: '"day", "week", "month" or "once"' },
  remedy: {
    da: 'skriv, hvor ofte antallet bruges, som every: "week"',
    en: 'write how often the quantity is used, as every: "week"',
  },
});

export const oftenAsUnit = (per: string) => ({
  allowed: { da: `"${per}", som taksten er pr.`, en: `"${per}", which the tariff is per` },
  remedy: { da: "udelad every", en: "leave every out" },
});

export const tariffAfter = (day: IsoDate) => ({
  allowed: afterDay(day),
  remedy: {
    da: "skriv den første dag for hver takst efter den første, i rækkefølge",
    en: "write the first day of each tariff after the first, in order",
  },
});

export const afterDay = (day: IsoDate): Text => ({ da: `en dag efter ${day}`, en: `a day after ${day}` });

export const tariffFromBeginning = (day: IsoDate) => ({
  allowed: { da: `${day} eller tidligere`, en: `${day} or earlier` },
  remedy: {
    da: "giv også den takst, der gælder fra planens første dag",
    en: "give also the tariff that holds from the first day of the plan",
  },
});

export const WITHIN_PLAN: Text = frozen({
  da: "dage fra planens første til dens sidste",
  en: "days from the first of the plan to its last",
});

export const CORRECT_ABSENCE: Text = frozen({
  da: "ret datoerne for fraværet, og skriv det tidligste først",
  en: "correct the dates of the absence, and write the earliest first",
});

export const seriesMissing = (from: number, to: number) => ({
  foundAs: { da: `en takst i ${from}-niveau`, en: `a tariff at the ${from} level` },
  allowed: {
    da: `en takst i ${to}-niveau, eller en P/L-serie, der fører dertil`,
    en: `a tariff at the ${to} level, or an index series that leads there`,
  },
  remedy: {
    da: 'nævn serien: series: indexSeries("kl-general")',
    en: 'name the series: series: indexSeries("kl-general")',
  },
});

// Findings.

const list = (services: readonly string[]): string => services.map((each) => `„${each}“`).join(", ");
const listInEnglish = (services: readonly string[]): string => services.map((each) => `"${each}"`).join(", ");

export const sameServiceTwice = (citizen: string, services: readonly string[]): Text => ({
  da: `Borger ${citizen} har to planer for ${list(services)} med fælles dage, som er talt to gange.`,
  en: `Citizen ${citizen} has two plans for ${listInEnglish(services)} with days in common, which are counted twice.`,
});

export const END_FIRST_PLAN: Text = frozen({
  da: "Afslut den første plan dagen før den næste, eller fjern den ene.",
  en: "End the first plan on the day before the next, or remove one of them.",
});

export const severalServices = (citizen: string, services: readonly string[]): Text => ({
  da: `Borger ${citizen} har planer for flere ydelser i de samme dage: ${list(services)}.`,
  en: `Citizen ${citizen} has plans for several services on the same days: ${listInEnglish(services)}.`,
});

export const CHECK_BOTH_MEANT: Text = frozen({
  da: "Kontrollér, at de skal betales samtidig.",
  en: "Check that they are to be paid at the same time.",
});

export const outsideYear = (plans: readonly string[], year: number): Text => ({
  da: `Ingen dage tæller i ${year} for: ${plans.join("; ")}.`,
  en: `No days count in ${year} for: ${plans.join("; ")}.`,
});

export const CHECK_DATES: Text = frozen({
  da: "Kontrollér datoerne, eller udelad planen.",
  en: "Check the dates, or leave the plan out.",
});

export const endsWithYear = (plans: readonly string[]): Text => ({
  da: `Planens sidste dag er den 31. december; det hele år er regnet, som om den fortsætter: ${plans.join("; ")}.`,
  en: `The last day of the plan is 31 December; the full year is counted as if it goes on: ${plans.join("; ")}.`,
});

export const TAKE_OFF_FULL_YEAR: Text = frozen({
  da: "Træk planen fra det hele år, hvis den ikke fortsætter.",
  en: "Take the plan off the full year if it does not go on.",
});

export const PART_MONTH_BY_DAYS: Text = frozen({
  da: "En måned, der kun er delvist brugt, er betalt efter dens dage.",
  en: "A month that is only partly used is paid by its days.",
});

export const SEE_AGREEMENT: Text = frozen({
  da: "Se i aftalen, om en påbegyndt måned betales fuldt ud.",
  en: "See in the agreement whether a month that has begun is paid in full.",
});

export const ownPaymentAbove = (citizen: string, service: string): Text => ({
  da: `Borger ${citizen} betaler i mindst én måned mere selv, end „${service}“ koster.`,
  en: `Citizen ${citizen} pays more than "${service}" costs in at least one month.`,
});

export const CHECK_OWN_PAYMENT: Text = frozen({
  da: "Kontrollér egenbetalingen; den er pr. måned.",
  en: "Check the own payment; it is per month.",
});

export { lastBeforeFirst } from "../../stays/words.ts";
export * from "./ruleWords.ts";
