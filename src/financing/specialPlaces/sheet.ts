import { participantColumns } from "../../distribution/participantColumns.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { SpecialPlaces, SpecialPlacesMunicipality } from "./result.ts";

/**
 * What each municipality pays for special places as a table: its used days and what they cost, its share of the unused
 * ones, and both together, with a row of totals. Amounts in kr. Throws `RuleError` (`missing` or `malformed`) for what is
 * no result of {@link specialPlaces}.
 *
 * @example
 * ```ts
 * import { specialPlaces, specialPlacesSheet } from "rammetakst";
 * const stays = [{ municipality: "Odense", from: "2020-03-01", to: "2020-03-10" }];
 * const bill = specialPlaces({ year: 2020, region: "syddanmark", places: 2, stays, keyDate: "2020-01-01" });
 * specialPlacesSheet(bill).rows.length; // => 23
 * ```
 */
export function specialPlacesSheet(given: SpecialPlaces): Sheet {
  const bill = resultOf("specialPlaces", given, ["placeDays", "unusedAmount"]);
  const { municipalities, usedDays, usedAmount, unusedAmount, payment, explanation } = bill;
  const shown: Shown<SpecialPlacesMunicipality>[] = [
    ...participantColumns(municipalities, ({ code }) => code),
    { word: "usedDays", unit: "count", cell: (row) => row.usedDays, total: usedDays },
    { word: "usedAmount", unit: "kr", cell: (row) => row.usedAmount, total: usedAmount },
    { word: "inhabitants", unit: "count", cell: ({ key }) => key },
    { word: "unusedAmount", unit: "kr", cell: (row) => row.unusedAmount, total: unusedAmount },
    { word: "payment", unit: "kr", cell: (row) => row.payment, total: payment },
  ];
  return tableOf(explanation.title, municipalities, shown, { notes: explanation.says });
}
