import type { Decimal } from "../../decimal.ts";
import { meaningsOf } from "../../findings/ofBits.ts";
import { decimalOfCount } from "../../numbers/exact.ts";
import { amountOfOere } from "../../numbers/inOere.ts";
import { calledRow, failedOffers, failedRowsSheet } from "../../reports/failedRows.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { OCCUPANCY_CODES } from "../codeWords.ts";
import { titleOf } from "../report/sheetParts.ts";
import { listedComeFirst, OCCUPANCY, RATES_ARE_ROUNDED } from "../report/words.ts";
import type { OccupancyRates } from "./result.ts";
import * as say from "./words.ts";

/** The tables of the occupancy of many offers. */
export interface OccupancyRatesSheets {
  readonly offers: Sheet;
  /** The offers whose occupancy could not be reported, with what is wrong and what can be done. */
  readonly failed: Sheet;
}

/** Millionths as shares of 1, and as percentage points. */
const share = (column: Float64Array, offer: number): Decimal => decimalOfCount(column[offer] as number, 6);
const points = (column: Float64Array, offer: number): Decimal => decimalOfCount(column[offer] as number, 4);

/** The offers that failed, called as they would be among the others. */
const named = ({ failed, names }: OccupancyRates) =>
  failedOffers(failed.map((each) => ({ ...each, id: calledRow(names, each.offer) })));

/** The offers that were looked at by their places: the listed first, in each part in the order given. */
function listedFirst({ listed }: OccupancyRates): number[] {
  const places = Array.from(listed, (_, offer) => offer);
  return [1, 0].flatMap((each) => places.filter((offer) => listed[offer] === each));
}

/**
 * The occupancy of many offers as tables: a row for each with its rates, the deviation in percentage points, whether it is listed, what
 * revenue it makes, and what was found, those to be listed first; and the offers that could not be looked at. Amounts in kr.; the
 * revenue of an offer without tariffs is empty. Throws `RuleError` (`missing` or `malformed`) for what is no result of
 * {@link occupancyRates}.
 *
 * @example
 * ```ts
 * import { agreementInForce, asText, occupancyRates, occupancyRatesSheets } from "rammetakst";
 * const columns = {
 *   places: Int16Array.of(12, 20, 0),
 *   occupiedDays: Int16Array.of(3112, 4641, 1),
 *   budgetedOccupancy: 0.95,
 *   tariff: Int32Array.of(150_000, 144_196, 1),
 *   budget: Float64Array.of(600_000_000, 1_000_000_000, 1),
 * };
 * const options = { year: 2019, ids: ["Birken", "Solgården", "Havblik"] };
 * const { offers, failed } = occupancyRatesSheets(occupancyRates(columns, agreementInForce("syddanmark", "2019-09-30"), options));
 * offers.rows[0]?.[0]; // => "Solgården"
 * asText(offers, "da").includes("787.310,16"); // => true
 * failed.rows.length; // => 1
 * ```
 */
export function occupancyRatesSheets(given: OccupancyRates): OccupancyRatesSheets {
  const rates = resultOf("occupancyRates", given, ["listed", "listedInAll"]);
  const { names, budgeted, actual, deviation, listed, listedInAll, revenueEffect, findings, findingCodes } = rates;
  const looked = listedFirst(rates);
  return {
    offers: tableOf(
      titleOf(rates, OCCUPANCY),
      looked,
      [
        { word: "offer", unit: "text", cell: (offer) => calledRow(names, offer) },
        { word: "isListed", unit: "text", cell: (offer) => listed[offer] === 1 },
        { word: "budgetedOccupancy", unit: "rate", cell: (offer) => share(budgeted, offer) },
        { word: "actualOccupancy", unit: "rate", cell: (offer) => share(actual, offer) },
        { word: "deviationInPoints", unit: "count", decimals: 2, cell: (offer) => points(deviation, offer) },
        { word: "revenueEffect", unit: "kr", cell: (offer) => amountOfOere(revenueEffect[offer]) },
        {
          word: "findings",
          unit: "text",
          cell: (offer) => meaningsOf(findings[offer] as number, findingCodes, OCCUPANCY_CODES),
        },
      ],
      { notes: [listedComeFirst({ listed: listedInAll, offers: looked.length }), RATES_ARE_ROUNDED] },
    ),
    failed: failedRowsSheet(say.NOT_REPORTED, "offer", named(rates)),
  };
}
