import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { both, type Text } from "../../words.ts";
import { raises, size, surplusOf } from "../inWords.ts";
import type { YearFigures } from "../ledger/result.ts";

// What is refused.

export const noLedgers = frozen({
  foundAs: { da: "en tom liste", en: "an empty list" },
  allowed: { da: "mindst ét regnskab", en: "at least one ledger" },
  remedy: { da: "tilføj et regnskab", en: "add a ledger" },
});

export const sameLedger = frozen({
  foundAs: { da: "det samme regnskab som et før", en: "the same ledger as one before" },
  allowed: { da: "hvert tilbuds regnskab én gang", en: "the ledger of each offer once" },
  remedy: {
    da: "fjern det ene af dem; er det to tilbud med de samme tal, så giv dem hver sit navn med offer, når de afregnes",
    en: "remove one of them; if they are two offers with the same figures, give each a name of its own (offer) when it is settled",
  },
});

export const closedOffer = frozen({
  allowed: { da: "tilbud, der ikke er lukket", en: "offers that have not closed" },
  remedy: {
    da: "udelad det lukkede tilbud; dets regnskab er afsluttet",
    en: "leave the closed offer out; its ledger has ended",
  },
});

export const endsInAnotherYear = (lastYear: number) => ({
  allowed: {
    da: `et regnskab til og med ${lastYear}, som det første`,
    en: `a ledger that ends in ${lastYear}, as the first does`,
  },
  remedy: { da: "afregn alle tilbud til og med det samme år", en: "settle all offers up to the same year" },
});

export const oneTariffYear = (tariffYear: number, year: number): Text => ({
  da: `takståret ${tariffYear} for resultatet af ${year} i alle regnskaber`,
  en: `the tariff year ${tariffYear} for the result of ${year} in every ledger`,
});

// A merged year.

export const combinedSettlement = (year: number): Text => ({
  da: `Samlet afregning af ${year}`,
  en: `Combined settlement of ${year}`,
});

export function availableInAll(available: Fraction): Text {
  if (available.n === 0n) return { da: "Til rådighed er i alt 0.", en: "Nothing is available in all." };
  const whole = both(surplusOf, available);
  return {
    da: `Til rådighed er med det overførte i alt ${whole.da}.`,
    en: `With what was carried in, ${whole.en} is available in all.`,
  };
}

function carried(carriedOut: Fraction): Text {
  if (carriedOut.n === 0n) return { da: "Intet", en: "Nothing" };
  const amount = both(surplusOf, carriedOut);
  return { da: `I alt ${amount.da}`, en: amount.en.replace(/^a/, "A") };
}

function moves(toTariff: Fraction, tariffYear: number): Text {
  if (toTariff.n === 0n) {
    return {
      da: `taksten for ${tariffYear} efterreguleres ikke`,
      en: `the tariff of ${tariffYear} is not back-regulated`,
    };
  }
  const [amount, way] = [both(size, toTariff), both(raises, toTariff)];
  return {
    da: `${amount.da} sætter taksten for ${tariffYear} ${way.da}`,
    en: `${amount.en} ${way.en} the tariff of ${tariffYear}`,
  };
}

export function whatGoesWhere({ year, carriedOut, toTariff, tariffYear }: YearFigures<Fraction>): Text {
  const [kept, moved] = [carried(carriedOut), moves(toTariff, tariffYear)];
  return {
    da: `${kept.da} overføres til driftsrammen for ${year + 1}, og ${moved.da}.`,
    en: `${kept.en} is carried to the operating frame of ${year + 1}, and ${moved.en}.`,
  };
}

// Findings.

export const ledgersMerged = (offers: number): Text => ({
  da: `${offers} regnskaber er lagt sammen. Sammenlægning er ikke lukning: det overførte og det, der er på vej til taksterne, følger med.`,
  en: `${offers} ledgers are merged. Merging is not a closure: what is carried and what is on its way to tariffs is kept.`,
});

export const SETTLE_TOGETHER: Text = frozen({
  da: "Afregn de følgende år samlet, i forlængelse af det sammenlagte regnskab.",
  en: "Settle the following years together, as a continuation of the merged ledger.",
});
