import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { OccupancyCounts, TariffDirection } from "./result.ts";

// The rules.
export const inPeriod = (title: Text): Text => ({ da: `${title.da} i perioden`, en: `${title.en} in the period` });

export const inWholeYear = (title: Text): Text => ({
  da: `${title.da} i hele året`,
  en: `${title.en} in the whole year`,
});

// What is refused.

export const noPlaces = frozen({
  allowed: { da: "mindst én ydelse med pladser i perioden", en: "at least one service with places in the period" },
  remedy: { da: "udelad tilbuddet, eller giv dets pladser", en: "leave the offer out, or give its places" },
});

export const emptyStretch = frozen({
  allowed: {
    da: "en dag, hvor tilbuddet er åbent, og ikke efter strækkets sidste",
    en: "a day on which the offer is open, and not after the last of the stretch",
  },
  remedy: { da: "ret datoerne, eller fjern strækket", en: "correct the dates, or remove the stretch" },
});

export const periodAndDays = frozen({
  foundAs: { da: "både period og from eller to", en: "both period and from or to" },
  allowed: { da: "enten period eller from og to", en: "either period or from and to" },
  remedy: { da: "fjern det ene", en: "remove one of the two" },
});

export const stretchAfterClosure = frozen({
  allowed: { da: "en dag før tilbuddets lukning", en: "a day before the offer's closure" },
  remedy: { da: "ret slutdatoen, eller udelad den", en: "correct the last day, or leave it out" },
});

export const overlappingStretches = frozen({
  foundAs: { da: "et stræk, der overlapper et andet", en: "a stretch that overlaps another" },
  allowed: { da: "stræk, der følger efter hinanden", en: "stretches that follow each other" },
  remedy: {
    da: "giv hvert stræk alle de pladser, der er i det: 18 til 30. juni, 22 fra 1. juli",
    en: "give each stretch all the places there are in it: 18 to 30 June, 22 from 1 July",
  },
});

export const moreOpenThanPlaces = (days: number) => ({
  allowed: {
    da: `højst de ${days} døgn, hvor der var pladser`,
    en: `at most the ${days} days on which there were places`,
  },
  remedy: {
    da: 'ret tallet, eller skriv "all" for alle døgn',
    en: 'correct the number, or write "all" for every day',
  },
});

export const openingDaysOfYear = (daysAfter: number) => ({
  allowed: {
    da: `årets åbningsdage mindst periodens, og højst ${daysAfter} døgn flere, hvor der er pladser`,
    en: `opening days of the year of at least the period's, and at most ${daysAfter} more, on which there are places`,
  },
  remedy: { da: "ret årets åbningsdage", en: "correct the opening days of the year" },
});

// The tables and the picture.

export const OCCUPANCY: Text = frozen({ da: "Belægning", en: "Occupancy" });

export const SERVICES: Text = frozen({ da: "Ydelser, belægning", en: "Services, occupancy" });

export const FINDINGS: Text = frozen({ da: "Bemærkninger til belægningen", en: "Findings on occupancy" });

/** `Belægning 1.-3. kvartal 2025` */
export const ofPeriod = (title: Text, period: Text): Text => ({
  da: `${title.da} ${period.da}`,
  en: `${title.en} ${period.en}`,
});

export const DIRECTIONS: Readonly<Record<TariffDirection, Text>> = frozen({
  rise: { da: "stiger", en: "rises" },
  fall: { da: "falder", en: "falls" },
  none: { da: "uændret", en: "unchanged" },
  closed: { da: "lukket", en: "closed" },
  unknown: { da: "ukendt", en: "unknown" },
});

export const listedComeFirst = ({ listed, offers }: Pick<OccupancyCounts, "listed" | "offers">): Text => ({
  da: `${listed} af ${offers} tilbud skal indberettes; de står først.`,
  en: `${listed} of ${offers} offers are to be listed; they come first.`,
});

export const signsInTable = (tariffYear: number): Text => ({
  da: `Overskud er positive. Det, der går til taksten i ${tariffYear}, sætter den ned, når det er positivt, og op, når det er negativt.`,
  en: `Surpluses are positive. What goes to the tariff of ${tariffYear} lowers it when positive, and raises it when negative.`,
});

export const RATES_ARE_ROUNDED: Text = frozen({
  da: "Procenter er afrundet til visning; afvigelsen er sammenlignet med grænsen uafrundet.",
  en: "Rates are rounded for showing; the deviation is compared with the threshold unrounded.",
});

export const THRESHOLD: Text = frozen({ da: "Grænse", en: "Threshold" });

export const deviationOf = (title: Text): Text => ({
  da: `${title.da}: afvigelse fra budgettet`,
  en: `${title.en}: deviation from the budgeted`,
});

export const DARK_AND_LIGHT: Text = frozen({
  da: "Mørke søjler: tilbud, der skal indberettes. Lyse: under grænsen.",
  en: "Dark bars: offers that are to be listed. Light: below the threshold.",
});

// What is expected of the listed offers, in the tables and in the explanation.

type ListedKind = Exclude<keyof OccupancyCounts, "offers" | "listed">;

const EXPECTED: Readonly<Record<ListedKind, (tariffYear: number) => Text>> = {
  rises: (tariffYear) => ({
    da: `ventes taksten i ${tariffYear} at stige`,
    en: `the tariff of ${tariffYear} is expected to rise`,
  }),
  falls: (tariffYear) => ({
    da: `ventes taksten i ${tariffYear} at falde`,
    en: `the tariff of ${tariffYear} is expected to fall`,
  }),
  withoutChange: () => ({ da: "ventes taksten uændret", en: "no change of the tariff is expected" }),
  closed: () => ({
    da: "er der ingen senere takst efter lukningen",
    en: "there is no later tariff after the closure",
  }),
  unknown: () => ({ da: "er virkningen på taksten ukendt", en: "the effect on the tariff is unknown" }),
};

/** What is expected of the listed offers; kinds that do not occur are left out. */
export function expectedOfListed(counts: OccupancyCounts, tariffYear: number): Text {
  const met = (Object.keys(EXPECTED) as ListedKind[]).filter((kind) => counts[kind] > 0);
  const each = met.map((kind) => ({ number: counts[kind], expected: EXPECTED[kind](tariffYear) }));
  const da = each.map(({ number, expected }) => `for ${number} ${expected.da}`).join("; ");
  const en = each.map(({ number, expected }) => `for ${number} ${expected.en}`).join("; ");
  return { da: `Af dem, der skal indberettes: ${da}.`, en: `Of those to be listed: ${en}.` };
}
