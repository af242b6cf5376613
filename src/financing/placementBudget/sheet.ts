import { groupsOf } from "../../groups.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import type { Text } from "../../words.ts";
import type { PlacementBudget } from "./result.ts";

const IN_ALL: Text = Object.freeze({ da: "i alt", en: "total" });

const isTold = (lines: PlacementBudget["lines"]): boolean => lines.some(({ amount }) => amount !== null);

/**
 * A budget of placements as a table: a row for each line, then a sum for each citizen with several, and the total. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link placementBudget}.
 *
 * @example
 * ```ts
 * import { placementBudget, placementBudgetSheet } from "rammetakst";
 * const citizens = [{ citizen: "A", tariff: "Solgården", days: 365 }];
 * const budget = placementBudget(citizens, [{ id: "Solgården", amount: 2_000, priceLevel: 2025 }], 2025);
 * placementBudgetSheet(budget).rows.length; // => 2
 * ```
 */
export function placementBudgetSheet(budget: PlacementBudget): Sheet {
  const { year, lines, byCitizen, total, findings } = resultOf("placementBudget", budget, ["lines", "byCitizen"]);
  const linesOf = groupsOf(lines, (line) => line.citizen);
  const own = (citizen: string) => linesOf.get(citizen) ?? [];
  const rows = byCitizen.flatMap(({ citizen }) =>
    own(citizen).map(({ tariff, days, amount }): Cell[] => [citizen, tariff, days, amount]),
  );
  const sums = byCitizen
    .filter(({ citizen }) => own(citizen).length > 1)
    .map(({ citizen, amount }): Cell[] => [citizen, IN_ALL, null, isTold(own(citizen)) ? amount : null]);
  const incomplete = {
    da: "Summen mangler de linjer, der er uden beløb.",
    en: "The total lacks the lines without an amount.",
  };
  return {
    title: { da: `Budget ${year} for borgernes ophold`, en: `Budget ${year} of the citizens' stays` },
    columns: [
      { word: "citizen", unit: "text" },
      { word: "tariffName", unit: "text" },
      { word: "days", unit: "count" },
      { word: "budgetAmount", unit: "kr", qualifier: year },
    ],
    rows: [...rows, ...sums, [{ da: "I alt", en: "Total" }, null, null, isTold(lines) ? total.amount : null]],
    totalRows: sums.length + 1,
    notes: [...(total.isComplete ? [] : [incomplete]), ...findings.map(({ message }) => message)],
  };
}
