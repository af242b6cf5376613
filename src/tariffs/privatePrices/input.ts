import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { PriceKind } from "./priceKind.ts";

/** A price of one offer, for {@link compareOfferPrices}. */
export interface OfferPrice {
  /** The offer, as the table is to show it; each only once. */
  readonly offer: string;
  /** Kr., above 0, per the same unit and at the same price level as the others. */
  readonly price: Numeric;
  /** Whose price it is, and whether it holds the indirect VAT share; never chosen for the user. */
  readonly kind: PriceKind;
}

/**
 * What a finding on compared prices is about.
 *
 * - `public-taken-without-vat`: public prices are taken to hold no indirect VAT;
 * - `vat-factor-last-known`: no date was given, and the last factor that is known was used;
 * - `vat-changes-order`: which offer is cheapest depends on whether the indirect VAT is counted.
 */
export type OfferPriceFindingCode = "public-taken-without-vat" | "vat-factor-last-known" | "vat-changes-order";

/** An offer's price beside the others'; amounts in kr. per the unit that the prices are per. */
export interface ComparedPrice<N = Decimal> {
  readonly offer: string;
  readonly kind: PriceKind;
  /** As it was given. */
  readonly price: N;
  /** Without the indirect VAT share, in which they are compared. */
  readonly netPrice: N;
  /** What it is above the lowest price without the share; 0 for the lowest. */
  readonly aboveLowest: N;
}

/** Prices of offers on the same footing: `Decimal`s, or exact fractions from `compareOfferPrices.exact`. */
export interface OfferPriceComparison<N = Decimal> {
  /** The share of a private price that is left without the indirect VAT. */
  readonly factor: N;
  /** The lowest without the share first; of equal ones, in the order given. */
  readonly offers: readonly ComparedPrice<N>[];
  readonly findings: readonly Finding<OfferPriceFindingCode>[];
  readonly explanation: Explanation;
}
