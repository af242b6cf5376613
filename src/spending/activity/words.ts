import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Activity } from "../accounts/row.ts";
import { inBrackets, NOTHING } from "../words.ts";

// What is refused.

export const noRowsOf = (years: string): Text => ({ da: `ingen rækker for ${years}`, en: `no rows for ${years}` });

export const yearsOfTable = (years: string): Text => ({
  da: `tabellens år: ${years}`,
  en: `the years of the table: ${years}`,
});

export const GIVE_YEARS: Text = frozen({
  da: "giv årenes rækker, eller vælg færre år eller et andet slutår",
  en: "give the rows of those years, or choose fewer years or another last year",
});

export const NO_ACTIVITY_GIVEN: Text = frozen({ da: "en tabel uden aktivitet", en: "a table without activity" });

export const ONE_MEASURE: Text = frozen({
  da: "mindst et af felterne users, fullYearUsers og days",
  en: "at least one of users, fullYearUsers and days",
});

export const GIVE_ACTIVITY: Text = frozen({ da: "giv aktiviteten i rækkerne", en: "give the activity in the rows" });

export const withoutMeasure = (measure: Text): Text => ({
  da: `en tabel uden ${measure.da}`,
  en: `a table without ${measure.en}`,
});

export const rowsWithMeasure = (measure: Text, field: Activity): Text => ({
  da: `rækker, der oplyser ${measure.da} (${field})`,
  en: `rows that state ${measure.en} (${field})`,
});

export const stateWhereKnown = (measure: Text): Text => ({
  da: `oplys antallet af ${measure.da} i de rækker, hvor det kendes, og skriv 0, hvor der ingen var`,
  en: `state the number of ${measure.en} in the rows where it is known, and write 0 where there were none`,
});

// The explanation.

export const title = (from: number, to: number): Text => ({
  da: `Aktivitet ${from}–${to}`,
  en: `Activity ${from}–${to}`,
});

/** Growth with its sign, which comes before the figure in both languages. */
export const signed = (isFall: boolean, size: Text): Text => {
  const sign = isFall ? "−" : "+";
  return { da: `${sign}${size.da}`, en: `${sign}${size.en}` };
};

interface Line {
  readonly measure: Text;
  readonly kind: Text;
  readonly first: Text;
  readonly last: Text;
  readonly growth: Text | undefined;
}

export function fromFirstToLast({ measure, kind, first, last, growth }: Line): Text {
  const percent = growth === undefined ? NOTHING : inBrackets(growth);
  return {
    da: `${measure.da}, ${kind.da}: fra ${first.da} til ${last.da}${percent.da}.`,
    en: `${measure.en}, ${kind.en}: from ${first.en} to ${last.en}${percent.en}.`,
  };
}

// Findings.

export const activityNotStated = (rows: Text, amount: Text, measure: Text): Text => ({
  da: `${rows.da} på i alt ${amount.da} oplyser ikke ${measure.da}; både udgiften og aktiviteten er holdt ude af gennemsnittene og vist for sig.`,
  en: `${rows.en} of ${amount.en} in all state no ${measure.en}; they are left out of the averages, spending and activity alike, and shown apart.`,
});

export const noActivity = (lines: number, amount: Text, measure: Text): Text => ({
  da: `${lines} linjer på i alt ${amount.da} har 0 ${measure.da}; de har ingen enhedsudgift, men tæller med i summernes.`,
  en: `${lines} lines of ${amount.en} in all have 0 ${measure.en}; they have no unit cost, but count in that of the sums.`,
});

export const CHECK_ACTIVITY: Text = frozen({
  da: "Kontrollér, om aktiviteten er 0 eller mangler.",
  en: "Check whether the activity is 0 or missing.",
});

export const countedByRow = (measure: Text): Text => ({
  da: `Antallet af ${measure.da} er lagt sammen række for række: en borger med flere slags hjælp tæller med i hver af dem.`,
  en: `The number of ${measure.en} is added row by row: a citizen with several kinds of help counts in each of them.`,
});

export const COMPARE_ALIKE: Text = frozen({
  da: "Sammenlign kun med tal, der er talt på samme måde.",
  en: "Compare only with figures that are counted in the same way.",
});

export const payersLeftOut = (payers: Text, measure: Text): Text => ({
  da: `${payers.da} oplyser ikke ${measure.da} i alle år og er holdt ude af alle år, så væksten er de samme betaleres.`,
  en: `Payers without ${measure.en} in every year are left out of all years, so that growth is that of the same payers: ${payers.en}.`,
});

export const stateMissingYears = (measure: Text): Text => ({
  da: `Oplys antallet af ${measure.da} for de manglende år.`,
  en: `State the number of ${measure.en} for the missing years.`,
});

export const rowsNotCounted = (rows: Text, measure: Text): Text => ({
  da: `${rows.da} oplyser ikke ${measure.da} og tæller ikke med; er det forskelligt fra år til år, er væksten det også.`,
  en: `${rows.en} state no ${measure.en} and do not count; where that differs from year to year, so does the growth.`,
});

export const GIVE_FIELDS: Text = frozen({
  da: "Oplys tallene i rækkerne, hvis de kendes.",
  en: "State the figures in the rows if they are known.",
});

export const periodAssumed = (from: number, to: number): Text => ({
  da: `En 4-årig periode er læst som fem regnskabsår, ${from}–${to}.`,
  en: `A 4-year period is read as five accounting years, ${from}–${to}.`,
});

export const GIVE_OTHER_PERIOD: Text = frozen({
  da: "Oplys årene, hvis perioden er en anden.",
  en: "State the years if the period is another.",
});

/** Several measures, of which none is stated. */
export const neither = (measures: readonly Text[]): Text => ({
  da: measures.map(({ da }) => da).join(" eller "),
  en: measures.map(({ en }) => en).join(" or "),
});

export const noDevelopment = (measures: Text): Text => ({
  da: `Ingen betaler oplyser ${measures.da} i alle år, så der er ingen udvikling at vise.`,
  en: `No payer states ${measures.en} in every year, so there is no development to show.`,
});
