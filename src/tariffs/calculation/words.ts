import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { equal, type Fraction, ONE } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { valueText } from "../../rules/explanation.ts";
import { provenanceText } from "../../rules/explanationText.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import { both, type Text, withCapital } from "../../words.ts";
import { type CostKind, isIncome } from "../costKind.ts";
import { costKindTitle, quantityOf, tariffUnitWords } from "../ruleWords.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import type { TariffRounding } from "./input.ts";

// The tariff, in sentences.

interface Title {
  readonly name?: string | undefined;
  readonly year: number;
  readonly unit: TariffUnit;
}

/** `Takst 2025 for Tilbud H, pr. døgn`. */
export function tariffTitle({ name, year, unit }: Title): Text {
  const per = tariffUnitWords(unit);
  const of = name === undefined ? { da: "", en: "" } : { da: ` for ${name}`, en: ` of ${name}` };
  return { da: `Takst ${year}${of.da}, ${per.da}`, en: `Tariff ${year}${of.en}, ${per.en}` };
}

interface Charged {
  readonly tariff: Fraction;
  readonly without: Fraction;
  readonly backRegulation: Fraction;
  readonly unit: TariffUnit;
}

export function tariffIs({ tariff, without, backRegulation, unit }: Charged): Text {
  const [charged, per] = [both(kr, tariff), tariffUnitWords(unit)];
  if (backRegulation.n === 0n) {
    return {
      da: `Taksten er ${charged.da} ${per.da}. Den indeholder ingen efterregulering.`,
      en: `The tariff is ${charged.en} ${per.en}. It includes no back-regulation.`,
    };
  }
  const [own, earlier] = [both(kr, without), both(kr, backRegulation)];
  return {
    da: `Taksten er ${charged.da} ${per.da}: ${own.da} uden efterregulering og ${earlier.da} i efterregulering af tidligere år.`,
    en: `The tariff is ${charged.en} ${per.en}: ${own.en} without back-regulation and ${earlier.en} in back-regulation of earlier years.`,
  };
}

/** The cost basis, before its lines where it has any. */
export function basisIs(costBasis: Fraction, year: number, hasLines: boolean): Text {
  const [basis, end] = [both(formatAmount, costBasis), hasLines ? ":" : "."];
  return {
    da: `Omkostningsgrundlaget er ${basis.da} i ${year}-niveau${end}`,
    en: `The cost basis is ${basis.en} at the ${year} level${end}`,
  };
}

interface Line {
  readonly kind: CostKind;
  readonly name: string | undefined;
  readonly indexed: Fraction;
}

export function costLine({ kind, name, indexed }: Line): Text {
  const [title, amount] = [both(costKindTitle, kind), both(formatAmount, indexed)];
  const own = name === undefined ? "" : ` (${name})`;
  const less = isIncome(kind) ? { da: "fratrukket ", en: "subtracted, " } : { da: "", en: "" };
  return { da: `${title.da}${own}: ${less.da}${amount.da}`, en: `${title.en}${own}: ${less.en}${amount.en}` };
}

export function costByRate(line: Line, overheadRate: Fraction, directCosts: Fraction): Text {
  const [cost, base] = [costLine(line), both(formatAmount, directCosts)];
  const rate = both(formatRate, overheadRate, { decimals: "exact" });
  return {
    da: `${cost.da}, ${rate.da} af de direkte omkostninger på ${base.da}`,
    en: `${cost.en}, ${rate.en} of the direct costs of ${base.en}`,
  };
}

export function costIndexed(line: Line, amount: Fraction, from: number, year: number): Text {
  const [cost, given] = [costLine(line), both(formatAmount, amount)];
  const lifted = from > year ? { da: "regnet tilbage", en: "brought back" } : { da: "fremskrevet", en: "indexed" };
  return {
    da: `${cost.da}, ${lifted.da} fra ${given.da} i ${from}-niveau`,
    en: `${cost.en}, ${lifted.en} from ${given.en} at the ${from} level`,
  };
}

/** The quantity was given; the occupancy, where it is given too, is only shown. */
export function dividedAsStated(quantity: Fraction, unit: TariffUnit, occupancy: Fraction | undefined): Text {
  const all = quantityOf(valueText(quantity), unit);
  const assumed = occupancy === undefined ? { da: "", en: "" } : assumedOccupancy(occupancy);
  return {
    da: `Grundlaget er delt med ${all.da}, som det forventede antal er oplyst til.${assumed.da}`,
    en: `The basis is divided by ${all.en}, as the expected quantity is stated.${assumed.en}`,
  };
}

function assumedOccupancy(occupancy: Fraction): Text {
  const rate = both(formatRate, occupancy, { decimals: "exact" });
  return { da: ` Den forudsatte belægning er ${rate.da}.`, en: ` The assumed occupancy is ${rate.en}.` };
}

interface UseOfPlaces {
  readonly quantity: Fraction;
  readonly unit: TariffUnit;
  readonly places: Fraction;
  readonly occupancy: Fraction;
  readonly unitsInYear: Fraction;
}

export function dividedByPlaces({ quantity, unit, places, occupancy, unitsInYear }: UseOfPlaces): Text {
  const [all, each] = [quantityOf(valueText(quantity), unit), quantityOf(valueText(unitsInYear), unit)];
  const [count, rate] = [both(formatNumber, places), both(formatRate, occupancy, { decimals: "exact" })];
  const noun = equal(places, ONE) ? { da: "plads", en: "place" } : { da: "pladser", en: "places" };
  const units = unit === "year" ? { da: "", en: "" } : { da: ` · ${each.da}`, en: ` · ${each.en}` };
  return {
    da: `Grundlaget er delt med ${all.da}: ${count.da} ${noun.da} · ${rate.da} budgetteret belægning${units.da}.`,
    en: `The basis is divided by ${all.en}: ${count.en} ${noun.en} · ${rate.en} budgeted occupancy${units.en}.`,
  };
}

/** `Døgn i takståret: 365 – …`: the units of the year with the parameter that they rest on. */
export function unitsRestOn(units: Fraction, known: KnownValue): Text {
  const [number, basis, { title }] = [both(formatNumber, units), both(provenanceText, known), known.parameter];
  return {
    da: `${withCapital(title.da)}: ${number.da} – ${basis.da}`,
    en: `${withCapital(title.en)}: ${number.en} – ${basis.en}`,
  };
}

export const DAYS_OF_CALENDAR: Text = frozen({
  da: "Døgnene er kalenderens.",
  en: "The days are those of the calendar.",
});

export const DAYS_AS_STATED: Text = frozen({
  da: "Antallet af døgn er oplyst af driftsherren.",
  en: "The number of days is stated by the operator.",
});

export const ROUNDED_TO: Readonly<Record<TariffRounding, Text>> = frozen({
  oere: { da: "hele øre", en: "whole øre" },
  kroner: { da: "hele kroner", en: "whole kroner" },
});

const toSixDecimals = (amount: Fraction): Text => both(formatAmount, amount, { decimals: 6 });

interface Rounded {
  readonly unrounded: Fraction;
  readonly unroundedBackRegulation: Fraction;
  readonly roundedTo: TariffRounding;
  /** What rounding adds to the tariff. */
  readonly difference: Fraction;
}

export function tariffRounded({ unrounded, unroundedBackRegulation: back, roundedTo, difference }: Rounded): Text {
  const [tariff, to, added] = [toSixDecimals(unrounded), ROUNDED_TO[roundedTo], toSixDecimals(difference)];
  const sign = difference.n > 0n ? "+" : "";
  if (back.n === 0n) {
    return {
      da: `Uafrundet er taksten ${tariff.da}; den er afrundet til ${to.da} (afrunding ${sign}${added.da}).`,
      en: `Unrounded the tariff is ${tariff.en}; it is rounded to ${to.en} (rounding ${sign}${added.en}).`,
    };
  }
  const earlier = toSixDecimals(back);
  return {
    da: `Uafrundet er taksten ${tariff.da} og efterreguleringen ${earlier.da}; de er afrundet til ${to.da} hver for sig, så de to tal tilsammen er taksten (afrunding ${sign}${added.da}).`,
    en: `Unrounded the tariff is ${tariff.en} and the back-regulation ${earlier.en}; each is rounded to ${to.en}, so that the two together are the tariff (rounding ${sign}${added.en}).`,
  };
}

export const indexationTitle = (from: number, to: number, series: Text): Text => ({
  da: `Fremskrivning fra ${from}- til ${to}-niveau med ${series.da}`,
  en: `Indexation from the ${from} to the ${to} level by ${series.en}`,
});

/** What the order demands of occupancy. */
export const OCCUPANCY_IS_SHOWN: Text = frozen({
  da: "den forudsatte belægning skal fremgå",
  en: "the assumed occupancy must be shown",
});
