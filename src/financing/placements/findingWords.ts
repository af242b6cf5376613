import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { both, sentence, type Text } from "../../words.ts";

export function heldAtYearlyTariff(byDay: Fraction, perYear: Fraction): Text {
  const [days, year] = [both(formatAmount, byDay), both(kr, perYear)];
  return {
    da: `Døgntaksten ville give ${days.da}; et helt år koster kommunen årsbeløbet på ${year.da}, også i et skudår.`,
    en: `The daily tariff would come to ${days.en}; a full year costs the municipality the yearly amount of ${year.en}, also in a leap year.`,
  };
}

export const CHECK_YEARLY_AMOUNT: Text = frozen({
  da: "Kontrollér, at institutionen ikke opkræver mere end årsbeløbet.",
  en: "Check that the institution charges no more than the yearly amount.",
});

/** The quotient with eight decimals; the exact fraction is in the result. */
const long = (quotient: Fraction): Text => both(formatAmount, quotient, { decimals: 8 });

export function dayTariffRounded(perDay: Fraction, quotient: Fraction): Text {
  const [charged, exact] = [both(kr, perDay), long(quotient)];
  return sentence({
    da: `Der opkræves ${charged.da} pr. døgn; årsbeløbet divideret med takstårets døgn er ${exact.da}.`,
    en: `${charged.en} a day is charged; the yearly amount over the days of the tariff year is ${exact.en}.`,
  });
}

export const USE_CHARGED_TARIFF: Text = frozen({
  da: "Brug døgntaksten, som den opkræves, til at kontrollere regninger.",
  en: "Use the daily tariff as charged to check bills.",
});

export function dayTariffComputed(quotient: Fraction): Text {
  const exact = long(quotient);
  return {
    da: `Døgntaksten, som den opkræves, er ikke kendt. Der er regnet med årsbeløbet divideret med takstårets døgn, ${exact.da}; er den afrundet til hele kroner, er forskellen højst 0,50 kr. pr. døgn.`,
    en: `The daily tariff as charged is not known. The yearly amount over the days of the tariff year is used, ${exact.en}; if it is rounded to whole kroner, the difference is at most DKK 0.50 a day.`,
  };
}

export const GIVE_CHARGED_TARIFF: Text = frozen({
  da: "Oplys døgntaksten, som den opkræves, når den er kendt.",
  en: "State the daily tariff as charged once it is known.",
});

export function belowTariff(dayPrice: Fraction, perDay: Fraction): Text {
  const [price, tariff] = [both(kr, dayPrice), both(formatAmount, perDay)];
  return {
    da: `Døgnprisen på ${price.da} er lavere end den kriminalpræventive takst på ${tariff.da} pr. døgn, så den fælles objektive finansiering bliver negativ.`,
    en: `The day price of ${price.en} is below the crime-preventive tariff of ${tariff.en} a day, so that the shared objective financing becomes negative.`,
  };
}
