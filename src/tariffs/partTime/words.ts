import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { provenanceText } from "../../rules/explanationText.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { both, type Text } from "../../words.ts";
import { tariffUnitWords } from "../ruleWords.ts";
import type { TariffUnit } from "../tariffUnit.ts";

interface Days {
  readonly from: number;
  readonly to: number;
}

/** `1-2`, `3`. */
export const daysRange = ({ from, to }: Days): string => (from === to ? `${from}` : `${from}-${to}`);

/** `1-2 dage om ugen`, `1 dag om ugen`. */
function daysAWeek(days: Days): Text {
  const number = daysRange(days);
  return days.to === 1
    ? { da: `${number} dag om ugen`, en: `${number} day a week` }
    : { da: `${number} dage om ugen`, en: `${number} days a week` };
}

// The tariff.

interface Paid {
  readonly days: number;
  readonly share: Fraction;
  readonly fullTariff: Fraction;
  readonly tariff: Fraction;
  readonly unit: TariffUnit;
}

export function shareIsPaid({ days, share, fullTariff, tariff, unit }: Paid): Text {
  const [used, part] = [daysAWeek({ from: days, to: days }), both(formatRate, share, { decimals: "exact" })];
  const [full, paid, per] = [both(kr, fullTariff), both(kr, tariff), tariffUnitWords(unit)];
  return {
    da: `Ved ${used.da} betales ${part.da} af taksten på ${full.da} ${per.da}: ${paid.da} ${per.da}.`,
    en: `For ${used.en}, ${part.en} of the tariff of ${full.en} ${per.en} is paid: ${paid.en} ${per.en}.`,
  };
}

/** What a table of the user's own rests on. */
export const OWN_TABLE: Text = frozen({ da: "brugerens egen tabel", en: "the user's own table" });

// The table.

export const PART_TIME_TARIFFS: Text = frozen({ da: "Deltidstakster", en: "Part-time tariffs" });

export function sharesRestOn(provenance: Provenance): Text {
  const basis = both(provenanceText, provenance);
  return { da: `Andele: ${basis.da}.`, en: `Shares: ${basis.en}.` };
}

// What is refused.

export const daysCovered = (last: number | undefined): Text => ({
  da: `et helt antal dage om ugen fra 1 til ${last}, som tabellen dækker`,
  en: `a whole number of days a week from 1 to ${last}, which the table covers`,
});

export const endsBeforeItBegins = ({ from, to }: Days) => ({
  foundAs: { da: `fra ${from} til ${to} dage`, en: `from ${from} to ${to} days` },
  allowed: {
    da: "en række, der slutter, hvor den begynder, eller senere",
    en: "a row that ends where it begins, or later",
  },
});

const EACH_IN_ONE_ROW: Text = frozen({
  da: "hvert antal dage om ugen i én række",
  en: "every number of days a week in one row",
});

export const noRow = (days: Days) => ({
  foundAs: { da: `ingen række for ${daysRange(days)} dage om ugen`, en: `no row for ${daysRange(days)} days a week` },
  allowed: EACH_IN_ONE_ROW,
});

export const twoRows = (days: number) => ({
  foundAs: { da: `to rækker for ${days} dage om ugen`, en: `two rows for ${days} days a week` },
  allowed: EACH_IN_ONE_ROW,
});

export const ROWS_IN_ORDER: Text = frozen({
  da: "ret from og to, så rækkerne følger hinanden fra 1 dag om ugen",
  en: "correct from and to, so that the rows follow each other from 1 day a week",
});

// Findings.

export const PRACTICE_OF_ONE: Text = frozen({
  da: "Andelene er ét tilbuds offentliggjorte praksis og ikke aftalt mellem kommunerne.",
  en: "The shares are the published practice of one offer, and not agreed between municipalities.",
});

export const GIVE_OWN_TABLE: Text = frozen({
  da: "Giv driftsherrens egen tabel, hvis den er en anden.",
  en: "Give the operator's own table if it is different.",
});

interface Row extends Days {
  readonly share: Fraction;
}

export function shareFalls(row: Row, before: Row): Text {
  const [more, fewer] = [daysAWeek(row), daysAWeek(before)];
  const lower = both(formatRate, row.share, { decimals: "exact" });
  const higher = both(formatRate, before.share, { decimals: "exact" });
  return {
    da: `${more.da} koster ${lower.da} af taksten, men ${fewer.da} koster ${higher.da}.`,
    en: `${more.en} cost ${lower.en} of the tariff, but ${fewer.en} cost ${higher.en}.`,
  };
}

export const CHECK_TABLE: Text = frozen({
  da: "Kontrollér tabellen: den, der bruger tilbuddet flere dage, betaler ellers mindre.",
  en: "Check the table: otherwise whoever uses the offer on more days pays less.",
});

export * from "./ruleWords.ts";
