import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { both, type Text } from "../../words.ts";
export const newPlaces = (year: number): Text => ({
  da: `Nye sikrede pladser ${year}`,
  en: `New secure places ${year}`,
});

// The table.

export const FULL_YEAR: Text = frozen({ da: "helår", en: "full year" });

// Why the cost is what it is.

export const additionTitle = (name: string, year: number): Text => ({
  da: `Nye pladser „${name}“ i ${year}`,
  en: `New places "${name}" in ${year}`,
});

export const WHO_PAYS: Text = frozen({
  da: "Kun retlige døgn gange døgnprisen minus den kriminalpræventive takst fordeles mellem alle kommuner efter nøglen; resten betaler de anbringende kommuner.",
  en: "Only judicial days times the day price less the crime-preventive tariff are spread among all municipalities by the key; the placing municipalities pay the rest.",
});

// What is refused.

export const OPENING: Text = frozen({
  da: "en måned fra 1 til 12, eller en dato",
  en: "a month from 1 to 12, or a date",
});

export const writeLaterDate = (year: number): Text => ({
  da: `skriv datoen, hvis pladserne åbner efter ${year}`,
  en: `write the date if the places open after ${year}`,
});

// Findings.

export const FULL_OCCUPANCY: Text = frozen({
  da: "Belægningen er ikke oplyst; der er regnet med, at pladserne er fuldt belagt.",
  en: "Occupancy is not stated; the places are assumed to be fully occupied.",
});

export const GIVE_OCCUPANCY: Text = frozen({
  da: "Oplys den forventede belægning.",
  en: "State the expected occupancy.",
});

export function opensLater(name: string, from: IsoDate, year: number): Text {
  const day = both(dateText, from);
  return {
    da: `Pladserne „${name}“ åbner den ${day.da} og koster først noget efter ${year}; de er med i helårsvirkningen.`,
    en: `The places "${name}" open on ${day.en} and cost nothing until after ${year}; they are in the full-year cost.`,
  };
}

export const PLAN_THAT_YEAR: Text = frozen({ da: "Lav en plan for det år også.", en: "Make a plan of that year too." });

export const YEARLY_LIMIT_LEFT_OUT: Text = frozen({
  da: "Retlige døgn er regnet med døgntaksten, som den opkræves. At et helårsophold højst koster årsbeløbet, er ikke indregnet, for det afhænger af de enkelte ophold.",
  en: "Judicial days are counted at the daily tariff as charged. The limit that a full-year stay costs at most the yearly amount is not applied, since it depends on individual stays.",
});

export const COMPUTE_FULL_YEAR_STAYS: Text = frozen({
  da: "Regn kendte helårsophold ud hvert for sig.",
  en: "Compute known full-year stays one by one.",
});

export function belowTariff(name: string, dayPrice: Fraction, dayTariff: Fraction): Text {
  const [price, tariff] = [both(kr, dayPrice), both(kr, dayTariff)];
  return {
    da: `Døgnprisen for „${name}“ på ${price.da} er lavere end den kriminalpræventive takst på ${tariff.da} pr. døgn, så pladsernes del af den fælles objektive finansiering bliver negativ.`,
    en: `The day price of "${name}", ${price.en}, is below the crime-preventive tariff of ${tariff.en} a day, so that the places' part of the shared objective financing becomes negative.`,
  };
}
