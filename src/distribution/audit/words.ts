import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { both, sentence, type Text } from "../../words.ts";

// What is refused.

export const noWholeAmount = (unit: string) => ({
  foundAs: { da: "ingen beløb, der er et helt antal enheder", en: "no amount that is a whole number of units" },
  allowed: { da: `beløb, der er afrundet til ${unit} kr.`, en: `amounts that are rounded to DKK ${unit}` },
  remedy: { da: "giv den enhed, beløbene er afrundet til", en: "give the unit that the amounts are rounded to" },
});

// The table.

export const AUDIT: Text = frozen({ da: "Kontrol af en fordeling", en: "Audit of a distribution" });

// The notes of the table.

interface Rates {
  readonly low: Text;
  readonly high: Text;
}

interface Explained {
  readonly explained: number;
  readonly amounts: number;
  readonly unit: Text;
}

export const atRate = ({ low, high }: Rates, { explained, amounts, unit }: Explained): Text =>
  sentence({
    da: `Med en sats mellem ${low.da} og ${high.da} er ${explained} af ${amounts} beløb lig med satsen gange nøglen, afrundet til ${unit.da}.`,
    en: `At a rate between ${low.en} and ${high.en}, ${explained} of ${amounts} amounts equal the rate times the key, rounded to ${unit.en}.`,
  });

export const severalIntervals = (count: number): Text => ({
  da: `${count} satsintervaller forklarer lige mange beløb. Tabellen bygger på det laveste, så satsen er usikker.`,
  en: `${count} intervals of rates explain equally many amounts. The table rests on the lowest, so the rate is in doubt.`,
});

export const roundingMoved = ({ low, high }: Rates): Text => ({
  da: `Afrundingen ændrer de beløb, der passer, med ${low.da} til ${high.da} i alt.`,
  en: `Rounding changes the amounts that fit by ${low.en} to ${high.en} in all.`,
});

export const INHABITANTS: Text = frozen({ da: "indbyggere", en: "inhabitants" });

export const ofAges = (ages: string): Text => ({ da: `${ages}-årige`, en: `${ages}-year-olds` });

interface Differing {
  readonly differing: number;
  readonly keys: number;
}

export function keysAgainstRegister({ differing, keys }: Differing, counted: Text, date: IsoDate, source: Text): Text {
  const day = both(dateText, date);
  return {
    da: `${differing} af ${keys} nøgler afviger fra registrets antal ${counted.da} den ${day.da} (${source.da}).`,
    en: `${differing} of ${keys} keys differ from the register's number of ${counted.en} on ${day.en} (${source.en}).`,
  };
}
