import { compare, type Fraction } from "../../numbers/fraction.ts";
import type { SpendingData } from "../accounts/data.ts";
import type { Account } from "../accounts/row.ts";
import { BUDGETS } from "../budgets.ts";
import { countsIn, type ForecastYear } from "../forecastYear.ts";
import { statedKr } from "../krOf.ts";
import { lineOf } from "../line.ts";
import { pairOf, shareAbove } from "../pairs.ts";
import { rowsOf, type SpendingSelection } from "../selection.ts";
import { type Tally, tallied } from "../tally.ts";
import type { FollowUpLine } from "./result.ts";

/** What stands in a follow-up, the two that are compared first. */
export function accountsOf({ budget }: ForecastYear): readonly [Account, Account, ...Account[]] {
  const other = BUDGETS.find((each) => each !== budget) ?? "budget";
  return [budget, "forecast", other, "spent-to-date"];
}

/** The four amounts by payer, area and year; an account without rows is 0 with none. */
export function columnsOf(data: SpendingData, year: ForecastYear, chosen: SpendingSelection): Tally[] {
  const counts = rowsOf(data, chosen);
  const columns = accountsOf(year).map((account) => {
    return { column: data.oere, counts: countsIn(data, year, account, counts) };
  });
  return tallied(data, ["payers", "areas", "years"], columns);
}

/** A line of the follow-up from its four sums. */
export function lineAt(
  data: SpendingData,
  { year, budget }: ForecastYear,
  tally: Tally,
  payer?: number,
  area?: number,
): FollowUpLine<Fraction> {
  const { before, after, change, rate } = pairOf(tally);
  const [compared, other, spentToDate] = [before, statedKr(tally, 2), statedKr(tally, 3)];
  return {
    ...lineOf(data, payer, area),
    year,
    budget: budget === "budget" ? compared : other,
    revisedBudget: budget === "revised-budget" ? compared : other,
    spentToDate,
    forecast: after,
    deviation: change,
    rate,
    spentRate: spentToDate && shareAbove(spentToDate, compared),
  };
}

/** Whether more is spent so far than the year is forecast at; of a line of income this says nothing. */
export const isSpentAbove = ({ spentToDate, forecast }: FollowUpLine<Fraction>): boolean =>
  spentToDate !== null && forecast.n >= 0n && compare(spentToDate, forecast) > 0;
