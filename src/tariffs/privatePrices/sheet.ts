import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { OfferPriceComparison } from "./input.ts";
import * as say from "./words.ts";

/**
 * Public and private prices on the same footing as a table, the lowest first. Amounts in kr. per the unit that the prices are
 * per. Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link compareOfferPrices}.
 *
 * @example
 * ```ts
 * import { compareOfferPrices, compareOfferPricesSheet } from "rammetakst";
 * const offers = [{ offer: "Opholdsstedet", price: 2_461, kind: "private-with-vat" }] as const;
 * compareOfferPricesSheet(compareOfferPrices(offers)).rows.length; // => 1
 * ```
 */
export function compareOfferPricesSheet(comparison: OfferPriceComparison): Sheet {
  const { offers, findings } = resultOf("compareOfferPrices", comparison, ["factor", "offers"]);
  return tableOf(
    say.OFFER_PRICES,
    offers,
    [
      { word: "offer", unit: "text", cell: ({ offer }) => offer },
      { word: "priceKind", unit: "text", cell: ({ kind }) => say.PRICE_KINDS[kind], code: ({ kind }) => kind },
      { word: "price", unit: "kr", cell: ({ price }) => price },
      { word: "netPrice", unit: "kr", cell: ({ netPrice }) => netPrice },
      { word: "aboveLowest", unit: "kr", cell: ({ aboveLowest }) => aboveLowest },
    ],
    { notes: findings.map(({ message }) => message) },
  );
}
