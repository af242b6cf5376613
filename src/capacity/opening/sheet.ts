import type { Decimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { TOTAL } from "../words.ts";
import type { OpeningCosts, OpeningShare } from "./openingCosts.ts";

interface Row extends Pick<OpeningShare, "year" | "perDay"> {
  readonly buyer: string | null;
  readonly days: Decimal;
  readonly costs: Decimal;
}

function rowsOf({ year, occupiedDays, amount, perDay, byBuyers }: OpeningShare): Row[] {
  if (byBuyers === undefined) return [{ year, buyer: null, days: occupiedDays, costs: amount, perDay }];
  return byBuyers.shares.map(({ id, key, share }) => ({ year, buyer: String(id), days: key, costs: share, perDay }));
}

/**
 * Opening costs over years of use as a table: a row for each year, or for each buyer of a year, and the total. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link openingCosts}.
 *
 * @example
 * ```ts
 * import { openingCosts, openingCostsSheet } from "rammetakst";
 * const opening = openingCosts({ openingCosts: 500_000, years: [{ year: 2026, occupiedDays: 3_650 }] });
 * openingCostsSheet(opening).rows.length; // => 2
 * ```
 */
export function openingCostsSheet(costs: OpeningCosts): Sheet {
  const { openingCosts, years, findings, explanation } = resultOf("openingCosts", costs, ["openingCosts", "years"]);
  const notes = findings.map(({ message }) => message);
  return tableOf(
    explanation.title,
    years.flatMap(rowsOf),
    [
      { word: "year", unit: "year", cell: ({ year }) => year },
      { word: "buyer", unit: "text", cell: ({ buyer }) => buyer, total: TOTAL },
      { word: "occupiedDays", unit: "count", cell: ({ days }) => days },
      { word: "openingCosts", unit: "kr", cell: (row) => row.costs, total: openingCosts },
      { word: "perDay", unit: "kr", cell: ({ perDay }) => perDay },
    ],
    { notes },
  );
}
