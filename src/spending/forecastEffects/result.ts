import type { Decimal } from "../../decimal.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Account, Activity } from "../accounts/row.ts";
import type { Budget } from "../budgets.ts";
import type { SpendingFinding } from "../finding.ts";
import type { ForecastOptions } from "../forecastYear.ts";
import type { SpendingLine } from "../line.ts";
import type { SpendingSelection } from "../selection.ts";

/** The activity that is going on at the end of a year, counted as if it lasted a whole year. */
export interface YearEndActivity {
  /** Who pays, by name or code. */
  readonly payer: string | number;
  /** The area, as the rows call it. */
  readonly area: string;
  /** Full-year users, or days of a whole year, at the level of the year's end; 0 or above, at most four decimals. */
  readonly activity: Numeric;
}

/** Which year's forecast is taken apart, by which activity, against which budget, and of which rows. */
export interface ForecastEffectsOptions extends Omit<SpendingSelection, "account">, ForecastOptions {
  /** How activity is counted; by default in full-year users. Persons who got help at all have no full-year effect. */
  readonly per?: Exclude<Activity, "users">;
  /** The activity at the end of the year, for the effect in a full year; without it there is none. */
  readonly yearEnd?: readonly YearEndActivity[];
}

/** What activity and price do to a deviation; kr. in whole øre, unrounded in `.exact`. The three sum to the deviation. */
export interface ForecastEffect<N = Decimal> {
  /** Kr. */
  readonly budgeted: N;
  /** Kr. */
  readonly forecast: N;
  /** Forecast − budget, kr. */
  readonly deviation: N;
  /** The change of activity at the budget's price; all of the deviation where only one side has activity. */
  readonly activityEffect: N;
  /** The change of price at the budget's activity. */
  readonly priceEffect: N;
  /** The change of activity at the change of price: what neither does alone. */
  readonly jointEffect: N;
  /** What the year's end costs in a full year at the forecast's price, less the forecast; `null` where it is not given, or nothing is expected and so there is no price. */
  readonly fullYearEffect: N | null;
}

/** A payer's area taken apart, with activity and price on both sides; prices are not rounded. */
export interface ForecastEffectLine<N = Decimal> extends SpendingLine, ForecastEffect<N> {
  readonly budgetedActivity: N;
  readonly forecastActivity: N;
  /** Kr. for each unit of activity; `null` where none is budgeted. */
  readonly budgetedPrice: N | null;
  /** Kr. for each unit of activity; `null` where none is expected. */
  readonly forecastPrice: N | null;
}

/** A payer's area that cannot be taken apart; its amounts are in no sum. */
export interface LeftOutLine<N = Decimal> extends SpendingLine {
  /** Kr.; `null` where there are no rows. */
  readonly budgeted: N | null;
  /** Kr.; `null` where there are no rows. */
  readonly forecast: N | null;
  /** The sides without rows of the line, or of a function that the other side has; none where it is the activity that lacks. */
  readonly lacks: readonly Account[];
}

/** What is found where a forecast is taken apart. */
export type ForecastEffectsFindingCode =
  | "side-missing"
  | "activity-missing"
  | "opened-or-closed"
  | "activity-of-rows"
  | "year-end-partly-stated";

/** A forecast against the budget, taken apart into activity and price. */
export interface ForecastEffects<N = Decimal> {
  readonly year: number;
  /** The budget that the forecast is compared with. */
  readonly budget: Budget;
  readonly per: Activity;
  readonly rows: readonly ForecastEffectLine<N>[];
  /** The lines of `rows` added up, without those of `leftOut`; its full-year effect is of those that have one, and `null` where none has. */
  readonly total: ForecastEffect<N>;
  readonly leftOut: readonly LeftOutLine<N>[];
  readonly findings: readonly SpendingFinding<ForecastEffectsFindingCode>[];
  readonly explanation: Explanation;
}
