import { dateText } from "../../dates.ts";
import { type Decimal, DIGITS, ResultDecimal } from "../../decimal.ts";
import { registerOf } from "../../registers/registerOf.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { kroner } from "../figures.ts";
import type { AuditedRow, DistributionAudit, RateInterval, RegisterCheck } from "./result.ts";

const LEAST_DECIMALS = 6;

/** The ends of an interval as they are shown are rounded into it, so that every rate between them belongs to it. */
function rateText({ from, to }: RateInterval, language: Language): string {
  const width = to.minus(from);
  const decimals = width.isZero() ? DIGITS : Math.min(DIGITS, Math.max(LEAST_DECIMALS, 2 - width.e));
  const shown = (end: Decimal) => kroner(end, language, decimals);
  const low = shown(from.toDecimalPlaces(decimals, ResultDecimal.ROUND_CEIL));
  const high = shown(to.toDecimalPlaces(decimals, ResultDecimal.ROUND_FLOOR));
  return language === "da" ? `mellem ${low} og ${high}` : `between ${low} and ${high}`;
}

function rateNote({ rate, explained, rows, unit }: DistributionAudit): Text {
  return inBoth((language) => {
    const [rates, size] = [rateText(rate, language), kroner(unit, language)];
    return language === "da"
      ? `Med en sats ${rates} er ${explained} af ${rows.length} beløb lig med satsen gange nøglen, afrundet til ${size}`
      : `At a rate ${rates}, ${explained} of ${rows.length} amounts equal the rate times the key, rounded to ${size}.`;
  });
}

function candidatesNote(count: number): Text {
  return {
    da: `${count} satsintervaller forklarer lige mange beløb. Tabellen bygger på det laveste, så satsen er usikker.`,
    en: `${count} intervals of rates explain equally many amounts. The table rests on the lowest, so the rate is in doubt.`,
  };
}

function residueNote({ roundingResidue: { from, to } }: DistributionAudit): Text {
  return inBoth((language) => {
    const [low, high] = [kroner(from, language, 2), kroner(to, language, 2)];
    return language === "da"
      ? `Afrundingen ændrer de beløb, der passer, med ${low} til ${high} i alt.`
      : `Rounding changes the amounts that fit by ${low} to ${high} in all.`;
  });
}

function registerNote({ measure, date }: RegisterCheck, rows: readonly AuditedRow[]): Text {
  const all = measure === "inhabitants";
  const { source } = registerOf(all ? "inhabitants" : "ages");
  const counted = all
    ? { da: "indbyggere", en: "inhabitants" }
    : { da: `${measure}-årige`, en: `${measure}-year-olds` };
  const differing = rows.filter(({ differsFromRegister }) => differsFromRegister).length;
  return {
    da: `${differing} af ${rows.length} nøgler afviger fra registrets antal ${counted.da} den ${dateText(date, "da")} (${source.da}).`,
    en: `${differing} of ${rows.length} keys differ from the register's number of ${counted.en} on ${dateText(date, "en")} (${source.en}).`,
  };
}

/** What a reader must know of an audit: the rate, how sure it is, what rounding moved, and how the keys stand to the register. */
export function auditNotes(audit: DistributionAudit): Text[] {
  const notes = [rateNote(audit)];
  if (audit.candidates.length > 1) notes.push(candidatesNote(audit.candidates.length));
  notes.push(residueNote(audit));
  if (audit.register !== undefined) notes.push(registerNote(audit.register, audit.rows));
  return notes;
}
