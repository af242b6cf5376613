import { groupedBarPicture } from "../../reports/pictures/groupedBarPicture.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import { resultOf } from "../../reports/resultOf.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { Ledger } from "./result.ts";
import * as say from "./words.ts";

/**
 * A ledger as bars: in each year its result, what is carried to the next year, and what enters the tariff two years
 * after. Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link settlementLedger}.
 *
 * @example
 * ```ts
 * import { agreementInForce, settlementLedgerPicture, settlementLedger } from "rammetakst";
 * const year = { year: 2021, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 };
 * const picture = settlementLedgerPicture(settlementLedger([year], agreementInForce("syddanmark", "2021-12-31")));
 * picture.alt.en; // => "Bar chart from 2021 to 2021 (DKK 1,000). Result of the year −600 (2021); Carried to next year −500 (2021); To the tariff two years after −100 (2021)."
 * ```
 */
export function settlementLedgerPicture(ledger: Ledger): Picture {
  const { years, explanation } = resultOf("settlementLedger", ledger, ["years", "totals"]);
  const sheet = tableOf(explanation.title, years, [
    { word: "year", unit: "year", cell: ({ year }) => year },
    { word: "result", unit: "kr", cell: ({ result }) => result },
    { word: "carriedOut", unit: "kr", cell: ({ carriedOut }) => carriedOut },
    { word: "toTariff", unit: "kr", cell: ({ toTariff }) => toTariff },
  ]);
  const values = ["result", "carriedOut", "toTariff"] as const;
  return groupedBarPicture(sheet, { groups: "year", values, subtitle: say.SIGNS_IN_PICTURE });
}
