import { dateText, type IsoDate } from "../../dates.ts";
import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { both, type Text } from "../../words.ts";
import type { CellPlace } from "../cell.ts";
import type { Said } from "../faults/fault.ts";

// The year and the period.

export const NO_YEAR: Said = frozen({
  what: { da: "det fremgår ikke, hvilket år døgnene er fra", en: "it is not stated which year the days are of" },
  write: {
    da: "skriv året i overskriften, fx „Belagte døgn 1.-3. kvartal 2025“",
    en: "write the year in the heading, such as “Occupied days Q1–Q3 2025”",
  },
});

export const severalYears = (years: readonly number[]): Said => ({
  what: {
    da: `tabellen har flere år: ${years.join(", ")}`,
    en: `the table has several years: ${years.join(", ")}`,
  },
  write: { da: "lad filen have ét år ad gangen", en: "let the file have one year at a time" },
});

export const NO_PERIOD: Said = frozen({
  what: {
    da: "overskriften siger ikke, hvilken del af året døgnene er fra; de er læst som 1.-3. kvartal",
    en: "the heading does not say which part of the year the days are of; they are read as Q1–Q3",
  },
  write: {
    da: "skriv perioden i overskriften, fx „Belagte døgn 1.-3. kvartal 2025“",
    en: "write the period in the heading, such as “Occupied days Q1–Q3 2025”",
  },
});

export const twoPeriods = (one: string, other: string): Said => ({
  what: {
    da: `de belagte døgn er fra ${one}, men åbningsdagene fra ${other}`,
    en: `the occupied days are of ${one}, yet the opening days of ${other}`,
  },
  write: { da: "skriv begge for den samme periode", en: "write both of the same period" },
});

/** The period that the headings state, where another is asked for. */
export const periodOfTable = (period: string): Asked => ({
  allowed: { da: `${period}, som overskrifterne siger`, en: `${period}, as the headings say` },
  remedy: { da: "udelad perioden, eller ret overskrifterne", en: "leave the period out, or correct the headings" },
});

export const badPeriod = (text: string): Said => ({
  what: { da: `„${text}“ er ikke en del af et år`, en: `“${text}” is no part of a year` },
  write: {
    da: "skriv kvartaler eller halvår, fx 1.-3. kvartal 2025",
    en: "write quarters or half-years, such as Q1–Q3 2025",
  },
});

export const WHOSE_OPENING_DAYS: Said = frozen({
  what: {
    da: "overskriften siger ikke, om åbningsdagene er periodens eller hele årets; de er læst som periodens",
    en: "the heading does not say whether the opening days are the period's or the year's; they are read as the period's",
  },
  write: {
    da: "skriv „Åbningsdage 1.-3. kvartal“ og „Åbningsdage hele året“ i hver sin kolonne",
    en: "write “Opening days Q1–Q3” and “Opening days of the year” in a column each",
  },
});

export const PER_DAY_ONLY: Said = frozen({
  what: {
    da: "belægningen regnes i døgn; taksten skal være pr. døgn og omregnes aldrig",
    en: "occupancy is counted in days; the tariff must be per day and is never converted",
  },
  write: { da: "skriv taksten pr. døgn", en: "write the tariff per day" },
});

// Rows.

export const NO_DAY_OF_CHANGE: Said = frozen({
  what: {
    da: "der er nye pladser, men ingen dag, som de gælder fra",
    en: "there are new places, yet no day that they are from",
  },
  write: {
    da: "skriv den første dag med de nye pladser, eller lad de nye pladser være tomme",
    en: "write the first day of the new places, or leave the new places empty",
  },
});

export const NO_NEW_PLACES: Said = frozen({
  what: {
    da: "der er en dag for nye pladser, men ikke hvor mange pladser der så er",
    en: "there is a day of new places, yet not how many places there are then",
  },
  write: { da: "skriv antal pladser i alt fra den dag", en: "write the number of places in all from that day" },
});

export const otherYear = (year: number): Said => ({
  what: { da: `dagen ligger ikke i ${year}`, en: `the day does not lie in ${year}` },
  write: { da: "ret datoen, eller lad cellen være tom", en: "correct the date, or leave the cell empty" },
});

export const NO_PLACES: Said = frozen({
  what: {
    da: "ydelsen tæller med i belægningen, men har ingen pladser",
    en: "the service counts in the occupancy, yet has no places",
  },
  write: {
    da: "skriv antal pladser, eller nej i „Tæller med i belægningen“",
    en: "write the number of places, or no in “Counts in the occupancy”",
  },
});

export const moreThanPeriod = (days: number): Said => ({
  what: { da: `perioden har kun ${days} dage`, en: `the period has ${days} days only` },
  write: { da: "skriv åbningsdagene i perioden, eller alle", en: "write the opening days in the period, or all" },
});

export const FEWER_IN_YEAR: Said = frozen({
  what: {
    da: "hele året har færre åbningsdage end perioden",
    en: "the whole year has fewer opening days than the period",
  },
  write: { da: "skriv åbningsdagene i hele året", en: "write the opening days of the whole year" },
});

export const MAY_BE_PACKAGE: Said = frozen({
  what: {
    da: "ligner en pakke, men er talt med i belægningen, fordi det ikke er skrevet, om den tæller med",
    en: "looks like a package, yet is counted in the occupancy, since it is not written whether it counts",
  },
  write: {
    da: "skriv nej i en kolonne „Tæller med i belægningen“, hvis borgerne har en plads i forvejen",
    en: "write no in a column “Counts in the occupancy” if the citizens have a place already",
  },
});

export const sameService = (place: CellPlace): Said => ({
  what: {
    da: `den samme ydelse med de samme pladser og døgn står også i ${place}`,
    en: `the same service with the same places and days also stands in ${place}`,
  },
  write: { da: "slet den ene af dem", en: "delete one of them" },
});

// Offers.

export const NO_BUDGET: Said = frozen({
  what: { da: "tilbuddets budget mangler", en: "the offer's budget is missing" },
  write: {
    da: "skriv tilbuddets omkostningsbaserede budget for hele året i dets første række",
    en: "write the offer's cost-based budget of the whole year in its first row",
  },
});

export const NO_CLOSER: Said = frozen({
  what: { da: "det er ikke skrevet, hvem der lukkede tilbuddet", en: "it is not written who closed the offer" },
  write: {
    da: "skriv socialtilsynet eller driftsherren: det afgør, hvem der bærer resultatet",
    en: "write the social supervision or the operator: it decides who bears the result",
  },
});

export const NO_CLOSING_DAY: Said = frozen({
  what: {
    da: "den første dag, som tilbuddet er lukket, mangler",
    en: "the first day on which the offer is closed is missing",
  },
  write: {
    da: "skriv dagen, eller lad „Lukket af“ være tom",
    en: "write the day, or leave “Closed by” empty",
  },
});

// What is said of the report.

const percentList = (named: readonly string[]): string => named.join("; ");

export function listed(number: number, offers: number, named: readonly Text[]): Text {
  const more = number > named.length ? " …" : ".";
  if (number === 0) {
    return {
      da: `${offers} tilbud; ingen afviger så meget, at de skal indberettes.`,
      en: `${offers} offers; none deviates so much that it is to be listed.`,
    };
  }
  return {
    da: `${number} af ${offers} tilbud skal indberettes: ${percentList(named.map(({ da }) => da))}${more}`,
    en: `${number} of ${offers} offers are to be listed: ${percentList(named.map(({ en }) => en))}${more}`,
  };
}

export const deviationOf = (name: string, points: Text, isBelow: boolean, closedFrom: IsoDate | undefined): Text => {
  const closed = closedFrom === undefined ? { da: "", en: "" } : both(dateText, closedFrom);
  return {
    da: `${name} ${points.da} ${isBelow ? "under" : "over"} budgettet${closed.da && ` (lukket fra den ${closed.da})`}`,
    en: `${name} ${points.en} ${isBelow ? "below" : "above"} the budgeted${closed.en && ` (closed from ${closed.en})`}`,
  };
};

export const NOTHING_REPORTED: Text = frozen({
  da: "Ingen belægning kunne beregnes.",
  en: "No occupancy could be computed.",
});

export const notReported = (names: readonly string[], number: number): Text => ({
  da: `Ikke beregnet, før fejlene er rettet: ${names.join("; ")}${number > names.length ? " …" : "."}`,
  en: `Not computed until the faults are corrected: ${names.join("; ")}${number > names.length ? " …" : "."}`,
});
