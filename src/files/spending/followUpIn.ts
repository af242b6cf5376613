import type { SpendingData } from "../../spending/accounts/data.ts";
import type { SpendingRow } from "../../spending/accounts/row.ts";
import { budgetFollowUp } from "../../spending/followUp/budgetFollowUp.ts";
import type { BudgetFollowUp } from "../../spending/followUp/result.ts";
import type { Text } from "../../words.ts";

/** The follow-up on the last year of a file that has a forecast, where the file has a budget of that year. */
export function followUpIn(data: SpendingData, rows: readonly SpendingRow[]): BudgetFollowUp | undefined {
  const forecasts = rows.filter(({ account }) => account === "forecast");
  const last = Math.max(...forecasts.map(({ year }) => year));
  const hasBudget = rows.some(
    ({ year, account }) => year === last && (account === "budget" || account === "revised-budget"),
  );
  return hasBudget ? budgetFollowUp(data, { year: last }) : undefined;
}

/** What is expected of the year in all: the first sentence of the follow-up after how it is made. */
export function expectedSaid(followUp: BudgetFollowUp | undefined): Text[] {
  return followUp === undefined || followUp.total.length === 0 ? [] : followUp.explanation.says.slice(1, 2);
}
