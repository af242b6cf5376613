import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import type { OpeningCosts, OpeningShare } from "./openingCosts.ts";

function rowsOf({ year, occupiedDays, amount, perDay, byBuyers }: OpeningShare): Cell[][] {
  if (byBuyers === undefined) return [[year, null, occupiedDays, amount, perDay]];
  return byBuyers.shares.map(({ id, key, share }): Cell[] => [year, String(id), key, share, perDay]);
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
  return {
    title: explanation.title,
    columns: [
      { word: "year", unit: "year" },
      { word: "buyer", unit: "text" },
      { word: "occupiedDays", unit: "count" },
      { word: "openingCosts", unit: "kr" },
      { word: "perDay", unit: "kr" },
    ],
    rows: [...years.flatMap(rowsOf), [null, { da: "I alt", en: "Total" }, null, openingCosts, null]],
    totalRows: 1,
    notes: findings.map(({ message }) => message),
  };
}
