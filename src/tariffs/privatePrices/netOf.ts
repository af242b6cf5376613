import type { Fraction } from "../../numbers/fraction.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { VatFactor } from "./factor.ts";
import type { PriceKind } from "./priceKind.ts";
import { priceWithoutVat } from "./rules.ts";

/** A price without the indirect VAT share, and why where the share was taken out, made when it is asked for. */
export interface NetPrice {
  readonly net: Fraction;
  readonly because: () => readonly Explanation[];
}

/** What of a price is left without the indirect VAT share; only a private one that holds it changes. */
export function netOf(price: Fraction, kind: PriceKind, factor: VatFactor | undefined): NetPrice {
  if (kind !== "private-with-vat" || factor === undefined) return { net: price, because: () => [] };
  const [given, { set }] = [{ privatePrice: price }, factor];
  return { net: priceWithoutVat.exact(given, set).netPrice, because: () => [priceWithoutVat.explain(given, set)] };
}
