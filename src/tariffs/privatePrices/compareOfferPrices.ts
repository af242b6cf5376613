import * as z from "zod";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { aboveZero } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { oneOf } from "../../given/oneOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, numeric } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import { compare, type Fraction, minus } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { account } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { mayWait } from "../../rules/steadyRuleSet.ts";
import type { Text } from "../../words.ts";
import { vatFactor } from "./factor.ts";
import { type OfferPriceFinding, offerPriceFindings } from "./findings.ts";
import type { OfferPrice, OfferPriceComparison } from "./input.ts";
import { netOf } from "./netOf.ts";
import * as say from "./words.ts";

/** Compares prices of offers; see {@link compareOfferPrices}. */
interface CompareOfferPrices {
  (offers: readonly OfferPrice[], law?: RuleSet): OfferPriceComparison;
  /** The same comparison as exact fractions. */
  exact(offers: readonly OfferPrice[], law?: RuleSet): OfferPriceComparison<Fraction>;
}

const MOST_OFFERS = 1_000;

const schema = atFirstUse(() =>
  z
    .array(objectOf<OfferPrice>()({ offer: line, price: numeric, kind: oneOf(say.PRICE_KINDS) }))
    .min(1)
    .max(MOST_OFFERS),
);

function comparisonOf(given: readonly OfferPrice[], law?: RuleSet): OfferPriceComparison<Fraction> {
  const rows = readGiven(schema(), given, "offers");
  refuseTwice(
    rows.map(({ offer }) => offer),
    (i) => `offers[${i}].offer`,
  );
  const factor = vatFactor(law);
  const read = rows.map(({ offer, kind, price: asGiven }, i) => {
    const price = aboveZero(asGiven, `offers[${i}].price`);
    const { net, because } = netOf(price, kind, factor);
    return { row: { offer, kind, price, netPrice: net }, because };
  });
  const lowest = read.map(({ row }) => row.netPrice).reduce((low, each) => (compare(each, low) < 0 ? each : low));
  const offers = read
    .map(({ row }) => ({ ...row, aboveLowest: minus(row.netPrice, lowest) }))
    .toSorted((a, b) => compare(a.netPrice, b.netPrice));
  const explain = (messages: readonly Text[]) => {
    const says = [...offers.map((each) => say.netPriceOf(each, each.kind)), ...messages];
    return account(
      say.OFFER_PRICES,
      says,
      read.flatMap((each) => each.because()),
    );
  };
  const result = { factor: factor.exact, offers };
  return toldWhenRead<typeof result, OfferPriceFinding>(
    result,
    () => offerPriceFindings(offers, factor),
    explain,
    mayWait(law),
  );
}

function exactly(given: readonly OfferPrice[], law?: RuleSet): OfferPriceComparison<Fraction> {
  return fractionsWhenRead(comparisonOf(given, law));
}

function shown(given: readonly OfferPrice[], law?: RuleSet): OfferPriceComparison {
  return decimalsWhenRead(comparisonOf(given, law)) as OfferPriceComparison;
}

/**
 * Public and private prices on the same footing: without the indirect VAT share that a municipality may count off a private
 * price.
 *
 * Prices in kr. per the same unit at one price level, each with its `kind`: a private price as it is charged is multiplied
 * by the factor of the day and rounded once to whole øre; one printed without the share, and a public one, stay as they are.
 * That public prices hold no such VAT is assumed, and a finding says so. `law` is the law of a day, such as
 * `lawOn("2023-01-01")`, or with a factor of one's own; without it the last factor known is used, and a finding says so.
 *
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key`, `out-of-range` or `duplicate` for what was given;
 * `unknown-value` for a day on which no factor is known. Source: private offers' published tariffs 2020-2023.
 *
 * @example
 * ```ts
 * import { compareOfferPrices, lawOn } from "rammetakst";
 * const offers = [
 *   { offer: "Solgården", price: 2_400, kind: "public" },
 *   { offer: "Opholdsstedet", price: 2_461, kind: "private-with-vat" },
 * ] as const;
 * const compared = compareOfferPrices(offers, lawOn("2020-01-01"));
 * compared.offers.map(({ offer, netPrice }) => [offer, Number(netPrice)]); // => [["Opholdsstedet", 2347.79], ["Solgården", 2400]]
 * compared.findings[0]?.code; // => "vat-changes-order"
 * ```
 */
export const compareOfferPrices: CompareOfferPrices = withExact("compareOfferPrices", shown, exactly);
