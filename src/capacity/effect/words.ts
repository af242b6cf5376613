import { frozen } from "../../frozen.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, sentence, type Text } from "../../words.ts";
import type { CapacityState } from "./result.ts";

// The change, in sentences and as a table.

export const capacityTitle = (offer: string): Text => ({
  da: `Ændring af kapaciteten: ${offer}`,
  en: `Change of capacity: ${offer}`,
});

/** `Fra 18 pladser i 2020 til 22 i 2021; taksten beregnes ud fra 20 borgere (belægning 90,91 %) mod 18 (100,00 %).` */
export function capacityChanged(before: CapacityState<Fraction>, after: CapacityState<Fraction>): Text {
  const [was, is] = [both(formatNumber, before.places), both(formatNumber, after.places)];
  const [then, now] = [both(formatNumber, before.expectedCitizens), both(formatNumber, after.expectedCitizens)];
  const [wasFilled, filled] = [both(formatRate, before.occupancy), both(formatRate, after.occupancy)];
  return {
    da: `Fra ${was.da} pladser i ${before.year} til ${is.da} i ${after.year}; taksten beregnes ud fra ${now.da} borgere (belægning ${filled.da}) mod ${then.da} (${wasFilled.da}).`,
    en: `From ${was.en} places in ${before.year} to ${is.en} in ${after.year}; the tariff is computed from ${now.en} citizens (occupancy ${filled.en}) against ${then.en} (${wasFilled.en}).`,
  };
}

/** A service that has a tariff before and after; `per` is its unit, `pr. døgn`. */
interface ChangedTariff {
  readonly name: Text;
  readonly per: Text;
  readonly before: Fraction;
  readonly after: Fraction;
  readonly difference: Fraction;
}

/** `Basis: taksten stiger med 54,10 kr. pr. døgn, fra 2.000,00 kr. til 2.054,10 kr.` */
export function tariffChanged({ name, per, before, after, difference }: ChangedTariff): Text {
  const [was, is, by] = [both(kr, before), both(kr, after), both(kr, absolute(difference))];
  if (difference.n === 0n) {
    return {
      da: `${name.da}: taksten er uændret ${is.da} ${per.da}.`,
      en: `${name.en}: the tariff is unchanged at ${is.en} ${per.en}.`,
    };
  }
  const turns = difference.n > 0n ? { da: "stiger", en: "rises" } : { da: "falder", en: "falls" };
  return sentence({
    da: `${name.da}: taksten ${turns.da} med ${by.da} ${per.da}, fra ${was.da} til ${is.da}.`,
    en: `${name.en}: the tariff ${turns.en} by ${by.en} ${per.en}, from ${was.en} to ${is.en}.`,
  });
}

export const servicePer = (name: Text, per: Text): Text => ({
  da: `${name.da}, ${per.da}`,
  en: `${name.en}, ${per.en}`,
});

export const partOfChange = (effect: Text): Text => ({ da: `– ${effect.da}`, en: `– ${effect.en}` });

// What is refused.

/** A package that has another unit than before; `was` and `is` are the units, `pr. døgn`. */
export const anotherUnit = (was: Text, is: Text) => ({
  foundAs: { da: `en takst ${is.da}`, en: `a tariff ${is.en}` },
  allowed: { da: `en takst ${was.da}, som før`, en: `a tariff ${was.en}, as before` },
  remedy: {
    da: "beregn begge i samme enhed, eller giv den nye ydelse sit eget id",
    en: "compute both in the same unit, or give the new service an id of its own",
  },
});

// Findings.

export const SAME_PLACES: Text = frozen({
  da: "Antallet af pladser er det samme før og efter, så ændringen kræver intet efter reglerne om kapacitet.",
  en: "The number of places is the same before and after, so the change needs nothing by the rules of capacity.",
});

export const CHECK_PLACES: Text = frozen({
  da: "Kontrollér antallet af pladser før og efter ændringen.",
  en: "Check the number of places before and after the change.",
});

export const NO_OPERATOR: Text = frozen({
  da: "Det er ikke oplyst, hvem der driver tilbuddet, så det er ikke undersøgt, hvad ændringen kræver.",
  en: "Who runs the offer is not stated, so what the change needs was not examined.",
});

export const GIVE_OPERATOR: Text = frozen({
  da: "Oplys, om det er en kommune, en region eller en privat driftsherre.",
  en: "State whether it is a municipality, a region or a private operator.",
});

export const newService = (name: string): Text => ({
  da: `${name} er ny og har ingen takst før.`,
  en: `${name} is new and has no tariff before.`,
});

export const endedService = (name: string): Text => ({
  da: `${name} er ophørt og har ingen takst efter.`,
  en: `${name} has ended and has no tariff after.`,
});

export const SAME_ID_IF_SAME_SERVICE: Text = frozen({
  da: "Er det den samme ydelse under et nyt navn, så giv den samme id.",
  en: "If it is the same service by a new name, give it the same id.",
});
