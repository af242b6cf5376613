import type { Decimal } from "../../decimal.ts";
import { groupsOf } from "../../groups.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { Text } from "../../words.ts";
import * as shared from "../words.ts";
import type { PlacementBudget } from "./result.ts";
import * as say from "./words.ts";

/** A row of the table: a line, a citizen's sum or the total. */
interface Row {
  readonly citizen: string | Text;
  readonly tariff: string | Text | null;
  readonly days: Decimal | null;
  readonly months: Decimal | null;
  readonly amount: Decimal | null;
}

const hasAmount = (lines: PlacementBudget["lines"]): boolean => lines.some(({ amount }) => amount !== null);

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
  const sums = byCitizen.filter(({ citizen }) => own(citizen).length > 1);
  const sumRow = ({ citizen, amount }: (typeof byCitizen)[number]): Row => ({
    ...{ citizen, tariff: say.CITIZEN_TOTAL, days: null, months: null },
    amount: hasAmount(own(citizen)) ? amount : null,
  });
  const all: Row = {
    citizen: shared.TOTAL,
    tariff: null,
    days: null,
    months: null,
    amount: hasAmount(lines) ? total.amount : null,
  };
  const inMonths: Shown<Row> = { word: "months", unit: "count", cell: ({ months }) => months };
  const shown: Shown<Row>[] = [
    { word: "citizen", unit: "text", cell: ({ citizen }) => citizen },
    { word: "tariffName", unit: "text", cell: ({ tariff }) => tariff },
    { word: "days", unit: "count", cell: ({ days }) => days },
    ...(lines.some(({ months }) => months !== null) ? [inMonths] : []),
    { word: "budgetAmount", unit: "kr", qualifier: year, cell: ({ amount }) => amount },
  ];
  const rows = byCitizen.flatMap(({ citizen }) => own(citizen));
  const notes = [...(total.isComplete ? [] : [say.NOT_COMPLETE]), ...findings.map(({ message }) => message)];
  return tableOf<Row>(say.budgetTitle(year), rows, shown, { notes, totals: [...sums.map(sumRow), all] });
}
