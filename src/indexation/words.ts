import type { Decimal } from "../decimal.ts";
import { frozen } from "../frozen.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { formatNumber } from "../numbers/numberText.ts";
import { formatRate } from "../numbers/rateText.ts";
import { both, inBothLanguages, joined, type Text } from "../words.ts";

// The rule.

export const INDEXATION: Text = frozen({ da: "Fremskrivning", en: "Indexation" });

// What is refused of amounts.

export const noAmount = frozen({
  allowed: {
    da: "et beløb med prisniveau: { amount, priceLevel }",
    en: "an amount with a price level: { amount, priceLevel }",
  },
  remedy: { da: 'skriv amount("1652253", 2024)', en: 'write amount("1652253", 2024)' },
});

export const sameLevel = (level: number) => ({
  foundAs: {
    da: `et beløb, der allerede er i ${level}-niveau`,
    en: `an amount that is at the ${level} level already`,
  },
  allowed: {
    da: `et beløb i et andet prisniveau end ${level}`,
    en: `an amount at a price level other than ${level}`,
  },
  remedy: {
    da: "brug beløbet, som det er; det kan ikke fremskrives to gange",
    en: "use the amount as it is; it cannot be indexed twice",
  },
});

// What is refused of series.

export const noSeries = frozen({
  allowed: { da: "en P/L-serie", en: "an index series" },
  remedy: { da: 'skriv indexSeries("syddanmark")', en: 'write indexSeries("syddanmark")' },
});

export const unknownSeries = (names: readonly string[], near: string | undefined) => ({
  allowed: inBothLanguages(names.join(", ")),
  remedy:
    near === undefined
      ? { da: "vælg en af dem", en: "choose one of them" }
      : { da: `mente du "${near}"?`, en: `did you mean "${near}"?` },
});

export const noRates = frozen({
  allowed: { da: "et objekt med satser efter år", en: "an object with rates by year" },
  remedy: { da: 'skriv with({ 2026: "0.031" })', en: 'write with({ 2026: "0.031" })' },
});

export const tooLargeRate = frozen({
  allowed: {
    da: "en årlig sats mellem -0,5 og 0,5, som andel af 1",
    en: "a yearly rate between -0.5 and 0.5, as a share of 1",
  },
  remedy: {
    da: 'skriv 5,51 % som "0.0551", eller brug parseRate("5,51 %")',
    en: 'write 5.51% as "0.0551", or use parseRate("5,51 %")',
  },
});

export const noRateTo = (year: number, series: Text): Text => ({
  da: `ingen sats fra ${year - 1} til ${year} i ${series.da}`,
  en: `no rate from ${year - 1} to ${year} in ${series.en}`,
});

interface RateOfYear {
  readonly year: number;
  readonly exact: Fraction;
}

interface RateOfYears extends RateOfYear {
  readonly from?: number;
}

const text = inBothLanguages;

export function knownRates(steps: readonly RateOfYear[], spans: readonly RateOfYears[]): Text {
  const exactly = (share: Fraction) => both(formatRate, share, { decimals: "exact" });
  const years = steps.map(({ year, exact }) => ({ years: text(`${year}`), rate: exactly(exact) }));
  const together = spans.map(({ from, year, exact }) => ({
    years: { da: `${from}-${year} under ét`, en: `${from}-${year} together` },
    rate: exactly(exact),
  }));
  const all = [...years, ...together].map(({ years, rate }) => {
    return { da: `${years.da} (${rate.da})`, en: `${years.en} (${rate.en})` };
  });
  const { da, en } = joined(all, "; ");
  return { da: `et kendt år: ${da}`, en: `a known year: ${en}` };
}

export const giveRate = (series: string, year: number): Text => ({
  da: `giv satsen selv: indexSeries("${series}").with({ ${year}: "…" }); en sats videreføres aldrig fra et andet år`,
  en: `give the rate yourself: indexSeries("${series}").with({ ${year}: "…" }); a rate is never carried over from another year`,
});

export const OWN_RATE: Text = frozen({ da: "brugerens egen sats", en: "the user's own rate" });

// What is refused of the options.

export const roundingOptions = (roundings: string) => ({
  allowed: {
    da: `{ rounding: ${roundings}, unit: et tal over 0 }`,
    en: `{ rounding: ${roundings}, unit: a number above 0 }`,
  },
  remedy: { da: 'skriv fx { rounding: "once" }', en: 'write for instance { rounding: "once" }' },
});

// An indexed amount.

export const indexedBy = (from: number, to: number, series: Text): Text => ({
  da: `Fremskrivning fra ${from}- til ${to}-niveau med ${series.da}`,
  en: `Indexation from the ${from} to the ${to} level by ${series.en}`,
});

export const rateOfYear = (years: string, rate: Text, basis: Text): Text => ({
  da: `${years}: ${rate.da} – ${basis.da}`,
  en: `${years}: ${rate.en} – ${basis.en}`,
});

interface Bounds {
  readonly least: Decimal;
  readonly most: Decimal;
}

/** A rate of a source that prints rounded amounts: `2,7 % (mellem 2,6978 % og 2,7079 %)`. */
export function roundedBetween(rate: Text, { least, most }: Bounds): Text {
  const [low, high] = [least, most].map((share) => both(formatRate, share, { decimals: "exact" })) as [Text, Text];
  return {
    da: `${rate.da} (kilden er afrundet: mellem ${low.da} og ${high.da})`,
    en: `${rate.en} (the source is rounded: between ${low.en} and ${high.en})`,
  };
}

interface BoundedRate extends RateOfYears {
  readonly bounds: Bounds;
}

/** `fra 2019 til 2020: 2,7 % (kilden er afrundet: mellem 2,6978 % og 2,7079 %)`. */
function rateWithin({ from, year, exact, bounds }: BoundedRate): Text {
  const start = from ?? year - 1;
  const rate = roundedBetween(both(formatRate, exact, { decimals: "exact" }), bounds);
  return { da: `fra ${start} til ${year}: ${rate.da}`, en: `from ${start} to ${year}: ${rate.en}` };
}

/** That amounts are indexed by rates that are known between bounds only. */
export function ratesWithinBounds(series: Text, rates: readonly BoundedRate[]): Text {
  const { da, en } = joined(rates.map(rateWithin), "; ");
  return {
    da: `Der er fremskrevet med satser, som er udledt af afrundede beløb (${series.da}), ${da}. Beløbene er ikke sikrere end det.`,
    en: `Amounts are indexed by rates that are derived from rounded amounts (${series.en}), ${en}. The amounts are no more certain than that.`,
  };
}

export const STATE_AGREED_RATE: Text = frozen({
  da: "Oplys den aftalte sats som jeres egen, hvis I kender den.",
  en: "State the agreed rate as your own if you know it.",
});

/** What an indexed amount may be where a rate of the chain comes from rounded amounts. */
export const amountBetween = (least: Text, most: Text): Text => ({
  da: `En eller flere satser er udledt af afrundede beløb: uafrundet ligger resultatet mellem ${least.da} og ${most.da}`,
  en: `One or more rates are derived from rounded amounts: unrounded, the result lies between ${least.en} and ${most.en}`,
});

export const NOT_ROUNDED: Text = frozen({ da: "Resultatet er ikke afrundet.", en: "The result is not rounded." });

export function roundedOnce(unit: Fraction, amount: Text): Text {
  const size = both(formatNumber, unit);
  return {
    da: `Afrundet én gang, til sidst, til ${size.da} kr., halve væk fra nul: ${amount.da}`,
    en: `Rounded once, at the end, to ${size.en} DKK, halves away from zero: ${amount.en}`,
  };
}

export function roundedEachYear(unit: Fraction, amounts: Text): Text {
  const size = both(formatNumber, unit);
  return {
    da: `Afrundet efter hvert år til ${size.da} kr., halve væk fra nul: ${amounts.da}`,
    en: `Rounded after each year to ${size.en} DKK, halves away from zero: ${amounts.en}`,
  };
}

// What amounts are led by, where rates are the user's own.

export const rateInYear = (year: number, rate: Text): Text => ({
  da: `${year} (${rate.da})`,
  en: `${year} (${rate.en})`,
});

export function ownRates(rates: readonly Text[]): Text {
  const { da, en } = joined(rates, ", ");
  return rates.length === 1
    ? { da: `egen sats til ${da}`, en: `a rate of one's own to ${en}` }
    : { da: `egne satser til ${da}`, en: `rates of one's own to ${en}` };
}

export const ownInPlaceOf = (rates: Text, series: Text): Text => ({
  da: `${rates.da} i stedet for ${series.da}`,
  en: `${rates.en} in place of ${series.en}`,
});

export const seriesAndOwn = (series: Text, rates: Text): Text => ({
  da: `${series.da} og ${rates.da}`,
  en: `${series.en} and ${rates.en}`,
});
