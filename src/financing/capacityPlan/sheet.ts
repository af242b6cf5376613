import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { Text } from "../../words.ts";
import * as shared from "../words.ts";
import type { CapacityPlan, NewPlacesCost, PlannedAddition } from "./result.ts";
import * as say from "./words.ts";

/** What places cost in a year, and the part that each side pays. */
function costs(
  qualifier: number | Text,
  total: NewPlacesCost,
  of: (addition: PlannedAddition) => NewPlacesCost,
): Shown<PlannedAddition>[] {
  return [
    { word: "placementCost", unit: "kr", qualifier, cell: (addition) => of(addition).cost, total: total.cost },
    { word: "placer", unit: "kr", qualifier, cell: (addition) => of(addition).placer, total: total.placer },
    { word: "pool", unit: "kr", qualifier, cell: (addition) => of(addition).pool, total: total.pool },
  ];
}

/**
 * A capacity plan as a table: each addition with its cost this year and in a full year, and the sum. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link capacityPlan}.
 *
 * @example
 * ```ts
 * import { capacityPlan, capacityPlanSheet } from "rammetakst";
 * const given = { year: 2024, additions: [{ places: 3, from: 3 }], dayPrice: 9_000, judicialShare: "0.5" };
 * capacityPlanSheet(capacityPlan(given)).rows.length; // => 2
 * ```
 */
export function capacityPlanSheet(plan: CapacityPlan): Sheet {
  const { year, additions, places, thisYear, fullYear, findings } = resultOf("capacityPlan", plan, [
    "additions",
    "fullYear",
  ]);
  const shown: Shown<PlannedAddition>[] = [
    { word: "addition", unit: "text", cell: ({ name }) => name, total: shared.TOTAL },
    { word: "from", unit: "date", cell: ({ from }) => from },
    { word: "newPlaces", unit: "count", cell: (addition) => addition.places, total: places },
    {
      ...{ word: "occupiedDays", unit: "count", decimals: 1, qualifier: year },
      cell: (addition) => addition.thisYear.occupiedDays,
      total: thisYear.occupiedDays,
    },
    ...costs(year, thisYear, (addition) => addition.thisYear),
    ...costs(say.FULL_YEAR, fullYear, (addition) => addition.fullYear),
  ];
  return tableOf(say.newPlaces(year), additions, shown, { notes: findings.map(({ message }) => message) });
}
