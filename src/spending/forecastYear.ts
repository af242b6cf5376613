import { fail } from "../errors.ts";
import type { Text } from "../words.ts";
import type { SpendingData } from "./accounts/data.ts";
import type { Account } from "./accounts/row.ts";
import { BUDGETS, type Budget } from "./budgets.ts";
import { type Counts, placeIn, placeOfAccount, rowsAt } from "./selection.ts";
import * as say from "./words.ts";

/** The year that a forecast is followed up in, and the budget that it is compared with. */
export interface ForecastOptions {
  /** The year; by default the last one that has a forecast. */
  readonly year?: number;
  /** The budget that the forecast is compared with; by default the revised one where the year has it, else the adopted one. */
  readonly budget?: Budget;
}

/** The place of the year and the budget that a forecast is compared with. */
export interface ForecastYear {
  readonly at: number;
  readonly year: number;
  readonly budget: Budget;
}

/** The years with rows of an account, by their places. */
function yearsWith({ accounts, codes }: SpendingData, account: SpendingData["accounts"][number]): ReadonlySet<number> {
  const at = accounts.indexOf(account);
  return new Set(codes.years.filter((_, row) => codes.accounts[row] === at));
}

/** The table, whose rows are at fault where no year was asked for. */
const TABLE = "rows";

function refuseYear(year: number, account: Text, path: string): never {
  return fail({
    kind: "missing",
    path,
    foundAs: say.noRowsIn(account, year),
    allowed: say.YEAR_OF_FORECAST,
    remedy: say.ADD_ROWS,
  });
}

/** The year and the budget of a forecast, or an error that says which rows are not there. */
export function forecastYear(data: SpendingData, { year, budget }: ForecastOptions): ForecastYear {
  const path = year === undefined ? TABLE : "options.year";
  placeOfAccount(data, "forecast", TABLE);
  const forecast = yearsWith(data, "forecast");
  const at = year === undefined ? Math.max(...forecast) : placeIn(data.years, year, "options.year");
  const named = data.years[at] ?? 0;
  if (!forecast.has(at)) return refuseYear(named, say.theAccount("forecast"), path);
  if (budget !== undefined) placeOfAccount(data, budget, "options.budget");
  const wanted = budget === undefined ? BUDGETS.toReversed() : [budget];
  const found = wanted.find((each) => yearsWith(data, each).has(at));
  return found === undefined
    ? refuseYear(named, say.theAccount(budget ?? "budget"), path)
    : { at, year: named, budget: found };
}

/** The rows of an account in a year; none where the table has no such account. */
export function countsIn(data: SpendingData, { at }: ForecastYear, account: Account, counts: Counts): Counts {
  return rowsAt(data, rowsAt(data, counts, "years", [at]), "accounts", [data.accounts.indexOf(account)]);
}
