import { resultOf, resultsOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { eachOnce } from "../../words.ts";
import type { PlacementAlternative, PlacementComparison } from "./comparePlacements.ts";
import type { PlacementCost } from "./result.ts";
import * as say from "./words.ts";

/**
 * Placements as a table: a row for each, with what the placing municipality and the shared objective financing pay.
 * Throws `RuleError` (`missing` or `malformed`) for a list with anything but results of {@link placementCost}.
 *
 * @example
 * ```ts
 * import { placementCost, placementCostSheet } from "rammetakst";
 * const stay = { dayPrice: 9_000, days: 366, year: 2024 } as const;
 * const both = [placementCost({ ...stay, decidedBy: "judge" }), placementCost({ ...stay, decidedBy: "youth-crime-board" })];
 * placementCostSheet(both).rows.length; // => 2
 * ```
 */
export function placementCostSheet(given: readonly PlacementCost[]): Sheet {
  const placements = resultsOf("placementCost", given, ["decidedBy", "dayPrice"]);
  const notes = placements.flatMap(({ decidedBy, kind, findings }) => [
    say.decided(decidedBy, kind),
    say.WHO_PAYS[kind],
    ...findings.map(({ message }) => message),
  ]);
  const shown: Shown<PlacementCost>[] = [
    { word: "placementKind", unit: "text", cell: ({ kind }) => say.KINDS[kind], code: ({ kind }) => kind },
    { word: "year", unit: "year", cell: ({ year }) => year },
    { word: "days", unit: "count", cell: ({ days }) => days },
    { word: "dayPrice", unit: "kr", cell: ({ dayPrice }) => dayPrice },
    { word: "placementCost", unit: "kr", cell: ({ cost }) => cost },
    { word: "placer", unit: "kr", cell: ({ placer }) => placer },
    { word: "pool", unit: "kr", cell: ({ pool }) => pool },
  ];
  return tableOf(say.PLACEMENTS, placements, shown, { notes: eachOnce(notes) });
}

/**
 * Alternatives to a secure place as a table: day prices, costs of the stay, and the difference from a social placement in
 * a secure institution, each from its lowest to its highest. Throws `RuleError` (`missing` or `malformed`) for what is
 * no result of {@link comparePlacements}.
 *
 * @example
 * ```ts
 * import { comparePlacements, comparePlacementsSheet } from "rammetakst";
 * comparePlacementsSheet(comparePlacements({ days: 365, year: 2024 })).rows.length; // => 3
 * ```
 */
export function comparePlacementsSheet(comparison: PlacementComparison): Sheet {
  const { year, days, alternatives, explanation } = resultOf("comparePlacements", comparison, ["days", "alternatives"]);
  const reservations = alternatives.flatMap(({ name, note }) =>
    note === undefined ? [] : say.reservation(name, note),
  );
  const shown: Shown<PlacementAlternative>[] = [
    { word: "alternative", unit: "text", cell: ({ name }) => name },
    { word: "lowestPrice", unit: "kr", cell: ({ dayPrice }) => dayPrice.lowest },
    { word: "highestPrice", unit: "kr", cell: ({ dayPrice }) => dayPrice.highest },
    { word: "lowestCost", unit: "kr", cell: ({ cost }) => cost.lowest },
    { word: "highestCost", unit: "kr", cell: ({ cost }) => cost.highest },
    { word: "leastDifference", unit: "kr", cell: ({ againstSecure }) => againstSecure?.least ?? null },
    { word: "mostDifference", unit: "kr", cell: ({ againstSecure }) => againstSecure?.most ?? null },
    { word: "source", unit: "text", cell: ({ source }) => source },
  ];
  return tableOf(say.alternativesForDays(`${days}`, year), alternatives, shown, {
    notes: [...explanation.says, ...reservations],
  });
}
