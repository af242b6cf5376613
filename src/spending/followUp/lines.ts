import { compare, type Fraction } from "../../numbers/fraction.ts";
import type { SpendingData } from "../accounts/data.ts";
import type { Account } from "../accounts/row.ts";
import { BUDGETS } from "../budgets.ts";
import { countsIn, type ForecastYear } from "../forecastYear.ts";
import { statedKr } from "../krOf.ts";
import type { Lacks } from "../lacking.ts";
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

/** The four amounts by payer, area and function; an account without rows is 0 with none. */
export function columnsOf(data: SpendingData, year: ForecastYear, chosen: SpendingSelection): Tally[] {
  const counts = rowsOf(data, chosen);
  const columns = accountsOf(year).map((account) => {
    return { column: data.oere, counts: countsIn(data, year, account, counts) };
  });
  return tallied(data, ["payers", "areas", "functions"], columns);
}

/** A line of the follow-up from its four sums; what compares two of them is there where neither lacks a part. */
export function lineAt(
  data: SpendingData,
  year: ForecastYear,
  tally: Tally,
  lacks: Lacks,
  payer?: number,
  area?: number,
): FollowUpLine<Fraction> {
  const [compared, forecast, other, spentToDate] = [0, 1, 2, 3].map((column) => statedKr(tally, column));
  const lacking = accountsOf(year).filter((_, column) => lacks(column, payer, area));
  const isWhole = (...accounts: Account[]) => accounts.every((each) => !lacking.includes(each));
  const isComparable = isWhole(year.budget, "forecast");
  const { change, rate } = pairOf(tally);
  const isPartSpent = spentToDate && compared && isWhole(year.budget, "spent-to-date");
  return {
    ...lineOf(data, payer, area),
    year: year.year,
    budget: (year.budget === "budget" ? compared : other) ?? null,
    revisedBudget: (year.budget === "revised-budget" ? compared : other) ?? null,
    spentToDate: spentToDate ?? null,
    forecast: forecast ?? null,
    deviation: isComparable ? change : null,
    rate: isComparable ? rate : null,
    spentRate: isPartSpent ? shareAbove(spentToDate, compared) : null,
    lacks: lacking,
  };
}

/** Whether more is spent so far than the year is forecast at; of a line of income, or of half a forecast, this says nothing. */
export const isSpentAbove = ({ spentToDate, forecast, lacks }: FollowUpLine<Fraction>): boolean =>
  spentToDate !== null &&
  forecast !== null &&
  !lacks.includes("forecast") &&
  forecast.n >= 0n &&
  compare(spentToDate, forecast) > 0;
