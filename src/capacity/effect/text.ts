import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { serviceName } from "../../tariffs/packages/names.ts";
import { tariffUnitWords } from "../../tariffs/tariffUnit.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import type { CapacityState, ServiceEffect } from "./result.ts";

const number = (value: Fraction, language: Language) => formatNumber(value, language, { decimals: "exact" });

/** `Fra 18 til 22 pladser; taksten beregnes ud fra 20 borgere (belægning 90,91 %) mod 18 (100,00 %).` */
export function capacityText(before: CapacityState<Fraction>, after: CapacityState<Fraction>): Text {
  return inBoth((language) => {
    const [was, is] = [number(before.places, language), number(after.places, language)];
    const citizens = [after, before].map(
      ({ expectedCitizens, occupancy }) =>
        [number(expectedCitizens, language), formatRate(occupancy, language)] as const,
    );
    const [[now, filled], [then, wasFilled]] = citizens as [readonly [string, string], readonly [string, string]];
    return language === "da"
      ? `Fra ${was} pladser i ${before.year} til ${is} i ${after.year}; taksten beregnes ud fra ${now} borgere (belægning ${filled}) mod ${then} (${wasFilled}).`
      : `From ${was} places in ${before.year} to ${is} in ${after.year}; the tariff is computed from ${now} citizens (occupancy ${filled}) against ${then} (${wasFilled}).`;
  });
}

/** `Basis: taksten stiger med 54,10 kr. pr. døgn, fra 2.000,00 kr. til 2.054,10 kr.`; nothing where it is not in both. */
export function serviceText(service: ServiceEffect<Fraction>): Text[] {
  const { before, after, difference, unit } = service;
  if (before === null || after === null || difference === null) return [];
  const name = serviceName(service);
  const text = inBoth((language) => {
    const [was, is, by] = [before, after, absolute(difference)].map((amount) => kr(amount, language));
    const per = tariffUnitWords(unit)[language];
    const rises = difference.n > 0n;
    if (language === "da") {
      if (difference.n === 0n) return `${name.da}: taksten er uændret ${is} ${per}.`;
      return `${name.da}: taksten ${rises ? "stiger" : "falder"} med ${by} ${per}, fra ${was} til ${is}`;
    }
    if (difference.n === 0n) return `${name.en}: the tariff is unchanged at ${is} ${per}.`;
    return `${name.en}: the tariff ${rises ? "rises" : "falls"} by ${by} ${per}, from ${was} to ${is}.`;
  });
  return [text];
}
