import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import type { CapacityPlan, NewPlacesCost, PlannedAddition } from "./result.ts";

const costs = (thisYear: NewPlacesCost, fullYear: NewPlacesCost): Cell[] => [
  thisYear.occupiedDays,
  thisYear.cost,
  thisYear.placer,
  thisYear.pool,
  fullYear.cost,
  fullYear.placer,
  fullYear.pool,
];

const additionRow = ({ name, from, places, thisYear, fullYear }: PlannedAddition): Cell[] => [
  name,
  from,
  places,
  ...costs(thisYear, fullYear),
];

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
  const full = { da: "helår", en: "full year" };
  return {
    title: { da: `Nye sikrede pladser ${year}`, en: `New secure places ${year}` },
    columns: [
      { word: "addition", unit: "text" },
      { word: "from", unit: "date" },
      { word: "newPlaces", unit: "count" },
      { word: "occupiedDays", unit: "count", decimals: 1, qualifier: year },
      { word: "placementCost", unit: "kr", qualifier: year },
      { word: "placer", unit: "kr", qualifier: year },
      { word: "pool", unit: "kr", qualifier: year },
      { word: "placementCost", unit: "kr", qualifier: full },
      { word: "placer", unit: "kr", qualifier: full },
      { word: "pool", unit: "kr", qualifier: full },
    ],
    rows: [...additions.map(additionRow), [{ da: "I alt", en: "Total" }, null, places, ...costs(thisYear, fullYear)]],
    totalRows: 1,
    notes: findings.map(({ message }) => message),
  };
}
