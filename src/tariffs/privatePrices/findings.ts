import type { Finding } from "../../findings/finding.ts";
import { compare, type Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { VatFactor } from "./factor.ts";
import type { ComparedPrice, OfferPriceFindingCode } from "./input.ts";
import * as say from "./words.ts";

/** Something found on the way to compared prices. */
export type OfferPriceFinding = Finding<OfferPriceFindingCode>;
type Compared = readonly ComparedPrice<Fraction>[];

/** That no day was given, and which factor was used. */
export function lastKnownFactor({ known, lastKnown }: VatFactor): Finding<"vat-factor-last-known">[] {
  if (lastKnown === undefined) return [];
  const { mark, source, text } = known;
  return [
    {
      code: "vat-factor-last-known",
      severity: "info",
      message: say.lastFactor(text, lastKnown),
      figures: { factor: text },
      source,
      mark,
      remedy: say.FIND_FACTOR,
    },
  ];
}

/** That public prices are taken to hold no indirect VAT. */
export function publicWithoutVat(): Finding<"public-taken-without-vat"> {
  return {
    code: "public-taken-without-vat",
    severity: "info",
    message: say.PUBLIC_WITHOUT_VAT,
    figures: {},
    source: sources.ownReading,
    mark: "assumed",
    remedy: say.CHECK_PUBLIC,
  };
}

const cheapest = (offers: Compared, of: "price" | "netPrice") =>
  offers.reduce((best, each) => (compare(each[of], best[of]) < 0 ? each : best));

type Offer = Compared[number];

/** Two offers of which the first is not dearer by the prices as given, and is without the indirect VAT. */
function reversed(offers: Compared): readonly [Offer, Offer] | undefined {
  const byPrice = offers.toSorted((a, b) => compare(a.price, b.price) || compare(b.netPrice, a.netPrice));
  let dearest = byPrice[0];
  for (const each of byPrice) {
    if (dearest === undefined || compare(each.netPrice, dearest.netPrice) >= 0) dearest = each;
    else return [dearest, each];
  }
  return undefined;
}

/** The cheapest by either, where that changes; else any two offers that change places. */
function changed(
  offers: Compared,
): { readonly pair: readonly [Offer, Offer]; readonly isCheapest: boolean } | undefined {
  const [printed, net] = [cheapest(offers, "price"), cheapest(offers, "netPrice")];
  if (compare(printed.netPrice, net.netPrice) !== 0) return { pair: [printed, net], isCheapest: true };
  const pair = reversed(offers);
  return pair && { pair, isCheapest: false };
}

function orderChanges(offers: Compared): OfferPriceFinding[] {
  const found = changed(offers);
  if (found === undefined) return [];
  const [printed, net] = found.pair;
  return [
    {
      code: "vat-changes-order",
      severity: "warning",
      message: (found.isCheapest ? say.orderChanges : say.placesChange)(printed.offer, net.offer),
      figures: { printed: printed.offer, net: net.offer },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.SAY_WHICH,
    },
  ];
}

/** What is assumed of compared prices, and where the indirect VAT decides. */
export function offerPriceFindings(offers: Compared, factor: VatFactor): OfferPriceFinding[] {
  const kinds = new Set(offers.map(({ kind }) => kind));
  return [
    ...orderChanges(offers),
    ...(kinds.has("private-with-vat") ? lastKnownFactor(factor) : []),
    ...(kinds.has("public") && kinds.size > 1 ? [publicWithoutVat()] : []),
  ];
}
