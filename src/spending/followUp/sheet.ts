import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { Shown } from "../../reports/tableOf.ts";
import { joined } from "../../words.ts";
import { LINE_COLUMNS, shownLines, tableWithTotals } from "../line.ts";
import { accountText } from "../words.ts";
import type { BudgetFollowUp, FollowUpLine } from "./result.ts";

const WHOLE_KR = { unit: "kr", decimals: 0 } as const;

/** Said of a table of which some line lacks a part; of others it would be an empty column. */
const LACKS: Shown<FollowUpLine> = {
  word: "missingIn",
  unit: "text",
  cell: ({ lacks }) => (lacks.length === 0 ? null : joined(lacks.map(accountText), ", ")),
  code: ({ lacks }) => (lacks.length === 0 ? null : lacks.join(", ")),
};

const COLUMNS: readonly Shown<FollowUpLine>[] = [
  ...LINE_COLUMNS,
  { word: "budget", ...WHOLE_KR, cell: ({ budget }) => budget },
  { word: "revisedBudget", ...WHOLE_KR, cell: ({ revisedBudget }) => revisedBudget },
  { word: "spentToDate", ...WHOLE_KR, cell: ({ spentToDate }) => spentToDate },
  { word: "spentRate", unit: "rate", cell: ({ spentRate }) => spentRate },
  { word: "forecast", ...WHOLE_KR, cell: ({ forecast }) => forecast },
  { word: "deviation", ...WHOLE_KR, cell: ({ deviation }) => deviation },
  { word: "deviationRate", unit: "rate", cell: ({ rate }) => rate },
];

/**
 * The follow-up on a year's budget as a table: a row for each payer and area, and below them the payers, the areas and all.
 * Kr.; deviations are above 0 where more is expected to be spent than budgeted; an empty cell is not stated, and where accounts
 * lack a part of a line or a total a last column says which; the notes state which budget the deviation is from, and the findings. Throws `RuleError` (`missing` or `malformed`) for what is no result of
 * {@link budgetFollowUp}.
 *
 * @example
 * ```ts
 * import { budgetFollowUp, budgetFollowUpSheet } from "rammetakst";
 * const row = { payer: "Odense", year: 2025, area: "adults", priceLevel: "nominal" } as const;
 * const rows = [{ ...row, account: "budget", amount: 10_000_000 }, { ...row, account: "forecast", amount: 9_900_000 }] as const;
 * const sheet = budgetFollowUpSheet(budgetFollowUp(rows));
 * sheet.rows[0]?.slice(3); // => [10000000, null, null, null, 9900000, -100000, -0.01]
 * ```
 */
export function budgetFollowUpSheet(given: BudgetFollowUp): Sheet {
  const followUp = resultOf("budgetFollowUp", given, ["year", "budget", "byPayer"]);
  const { lines, totals } = shownLines(followUp, followUp.total);
  const { title, says } = followUp.explanation;
  const isLacking = [...lines, ...totals].some(({ lacks }) => lacks.length > 0);
  return tableWithTotals(title, lines, totals, isLacking ? [...COLUMNS, LACKS] : COLUMNS, says);
}
