import { dateText } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import type { Keys } from "../../given/oneOf.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import type { DatedValue } from "../../rules/parameter.ts";
import { both, sentence, type Text } from "../../words.ts";
import type { PriceKind } from "./priceKind.ts";

export const PRICE_KINDS: Keys<PriceKind> = frozen({
  public: { da: "offentlig pris", en: "public price" },
  "private-with-vat": { da: "privat pris med indirekte moms", en: "private price with indirect VAT" },
  "private-without-vat": { da: "privat pris uden indirekte moms", en: "private price without indirect VAT" },
});

export const OFFER_PRICES: Text = frozen({
  da: "Tilbuds priser uden indirekte moms",
  en: "Offers' prices without indirect VAT",
});

interface Priced {
  readonly offer: string;
  readonly price: Fraction;
  readonly netPrice: Fraction;
}

export function netPriceOf({ offer, price, netPrice }: Priced, kind: PriceKind): Text {
  const [as, net, what] = [both(kr, price), both(kr, netPrice), PRICE_KINDS[kind]];
  if (kind !== "private-with-vat")
    return sentence({ da: `${offer}: ${what.da}, ${as.da}.`, en: `${offer}: ${what.en}, ${as.en}.` });
  return sentence({
    da: `${offer}: ${what.da}, ${as.da}; uden den ${net.da}.`,
    en: `${offer}: ${what.en}, ${as.en}; without it ${net.en}.`,
  });
}

// Findings.

export const PUBLIC_WITHOUT_VAT: Text = frozen({
  da: "Offentlige priser er regnet uden indirekte moms.",
  en: "Public prices are taken to hold no indirect VAT.",
});

export const CHECK_PUBLIC: Text = frozen({
  da: "Spørg driftsherren, hvis taksten indeholder moms.",
  en: "Ask the operator if the tariff holds VAT.",
});

/** The factor that was used without a day, and when it was seen. */
export function lastFactor(text: string, { from, to }: Pick<DatedValue, "from" | "to">): Text {
  const factor = both(formatNumber, text);
  const when = from === null || to === null ? undefined : { first: both(dateText, from), last: both(dateText, to) };
  const seen = when && {
    da: `; den er set i takster fra ${when.first.da} til ${when.last.da}`,
    en: `; it was seen in tariffs from ${when.first.en} to ${when.last.en}`,
  };
  return {
    da: `Der er ikke oplyst en dato. Faktoren ${factor.da} er brugt${seen?.da ?? ""}. Om den bruges på prisernes dato, er ikke kendt her.`,
    en: `No date is given. The factor ${factor.en} is used${seen?.en ?? ""}. Whether it is used on the date of the prices is not known here.`,
  };
}

export const FIND_FACTOR: Text = frozen({
  da: "Spørg kommunens økonomiafdeling, hvilken faktor der bruges i år.",
  en: "Ask the municipality's finance department which factor is used this year.",
});

export function orderChanges(printed: string, net: string): Text {
  return {
    da: `Efter de oplyste priser er ${printed} billigst, men uden den indirekte moms er det ${net}.`,
    en: `By the prices as given ${printed} is cheapest, but without the indirect VAT it is ${net}.`,
  };
}

/** Two offers of which neither need be the cheapest. */
export function placesChange(printed: string, net: string): Text {
  return {
    da: `Efter de oplyste priser er ${printed} ikke dyrere end ${net}, men uden den indirekte moms er ${net} billigere.`,
    en: `By the prices as given ${printed} is not dearer than ${net}, but without the indirect VAT ${net} is cheaper.`,
  };
}

export const SAY_WHICH: Text = frozen({
  da: "Sammenlign uden indirekte moms, og skriv i sagen, at det er gjort.",
  en: "Compare without the indirect VAT, and write in the case that it was done.",
});

export * from "./ruleWords.ts";
