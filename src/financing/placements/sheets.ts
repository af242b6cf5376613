import { resultOf, resultsOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { eachOnce, inBoth, type Text } from "../../words.ts";
import { capital } from "../capital.ts";
import type { PlacementComparison } from "./comparePlacements.ts";
import { decisionTexts, kindWords } from "./decision.ts";
import type { PlacementCost } from "./result.ts";

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
  const notes = placements.flatMap(({ decidedBy, findings }) => [
    ...decisionTexts(decidedBy),
    ...findings.map(({ message }) => message),
  ]);
  return {
    title: { da: "Udgift til anbringelser på sikrede institutioner", en: "Cost of placements in secure institutions" },
    columns: [
      { word: "placementKind", unit: "text" },
      { word: "year", unit: "year" },
      { word: "days", unit: "count" },
      { word: "dayPrice", unit: "kr" },
      { word: "placementCost", unit: "kr" },
      { word: "placer", unit: "kr" },
      { word: "pool", unit: "kr" },
    ],
    rows: placements.map(({ kind, year, days, dayPrice, cost, placer, pool }) => [
      kindWords(kind),
      year,
      days,
      dayPrice,
      cost,
      placer,
      pool,
    ]),
    notes: eachOnce(notes),
  };
}

/** What the sources say of the prices: that they are approximate, and of no stated level. */
function reservations(alternatives: PlacementComparison["alternatives"]): Text[] {
  return alternatives.flatMap(({ name, note }) =>
    note === undefined ? [] : [inBoth((language) => `${capital(name[language])}: ${note[language]}.`)],
  );
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
  return {
    title: {
      da: `Alternativer til en sikret plads, ${days} døgn i ${year}`,
      en: `Alternatives to a secure place, ${days} days in ${year}`,
    },
    columns: [
      { word: "alternative", unit: "text" },
      { word: "lowestPrice", unit: "kr" },
      { word: "highestPrice", unit: "kr" },
      { word: "lowestCost", unit: "kr" },
      { word: "highestCost", unit: "kr" },
      { word: "leastDifference", unit: "kr" },
      { word: "mostDifference", unit: "kr" },
      { word: "source", unit: "text" },
    ],
    rows: alternatives.map(({ name, dayPrice, cost, againstSecure, source }) => [
      name,
      dayPrice.lowest,
      dayPrice.highest,
      cost.lowest,
      cost.highest,
      againstSecure?.least ?? null,
      againstSecure?.most ?? null,
      source,
    ]),
    notes: [...explanation.says, ...reservations(alternatives)],
  };
}
