import { ResultDecimal } from "../decimal.ts";
import { resultOf } from "../reports/resultOf.ts";
import type { Sheet } from "../reports/sheet.ts";
import { tableOf } from "../reports/tableOf.ts";
import type { Distribution } from "./distribution.ts";
import { distributionNotes } from "./distributionNotes.ts";
import { decimalsOf } from "./figures.ts";
import { participantColumns } from "./participantColumns.ts";
import { DISTRIBUTION } from "./words.ts";

/** Quotas are shown with more decimals than shares, so that the eye sees why a share was rounded as it was. */
const MORE_DECIMALS = 2;

/**
 * A distribution as a table, with a row for each participant and a row of totals.
 *
 * Key, quota and share come after code and name where all are municipalities, else after the id. Amounts are in kr.,
 * the shares with the decimals of the unit and the quotas with two more. The notes state the unit, the method, how ties
 * were settled, and by how much the shares miss the total. Throws `RuleError` (`missing` or `malformed`) for what is
 * no result of {@link distribute}.
 *
 * @example
 * ```ts
 * import { distribute, distributeSheet } from "rammetakst";
 * const keys = [{ id: 461, key: 2 }, { id: 479, key: 1 }];
 * const sheet = distributeSheet(distribute(100, keys, { unit: 1 }));
 * sheet.rows[0]?.[1]; // => "Odense"
 * sheet.rows.length; // => 3
 * ```
 */
export function distributeSheet(given: Distribution): Sheet {
  const result = resultOf("distribute", given, ["distributed", "shares"]);
  const { total, distributed, unit, shares } = result;
  const decimals = decimalsOf(unit);
  const sumOfKeys = shares.reduce((sum, { key }) => sum.plus(key), new ResultDecimal(0));
  return tableOf(
    DISTRIBUTION,
    shares,
    [
      ...participantColumns(shares, ({ id }) => id),
      { word: "key", unit: "count", cell: ({ key }) => key, total: sumOfKeys },
      { word: "quota", unit: "kr", decimals: decimals + MORE_DECIMALS, cell: ({ quota }) => quota, total },
      { word: "share", unit: "kr", decimals, cell: ({ share }) => share, total: distributed },
    ],
    { notes: distributionNotes(result) },
  );
}
