import {
  dividedBy,
  type Fraction,
  fraction,
  minus,
  plus,
  reduced,
  times,
  total,
  ZERO,
} from "../../numbers/fraction.ts";
import { roundedTo } from "../../numbers/rounding.ts";
import type { ForecastEffect } from "./result.ts";

/** An amount and the activity that it buys, 0 or above: 0 before a service opens and after it has closed. */
export interface Side {
  readonly amount: Fraction;
  readonly activity: Fraction;
}

/** Of no activity there is no price. */
export const priceOf = ({ amount, activity }: Side): Fraction | null =>
  activity.n === 0n ? null : reduced(dividedBy(amount, activity));

/** What a year's end costs in a full year, less the forecast; nothing without a price, but no activity costs nothing. */
function fullYearOf(forecast: Side, yearEnd: Fraction | undefined): Fraction | null {
  const price = priceOf(forecast) ?? (yearEnd?.n === 0n ? ZERO : null);
  return yearEnd === undefined || price === null ? null : reduced(minus(times(yearEnd, price), forecast.amount));
}

/** The three effects; of a service that opens or closes all is an effect of activity, since one side has no price. */
function partsOf(budget: Side, forecast: Side) {
  const [before, after] = [priceOf(budget), priceOf(forecast)];
  if (before === null || after === null) {
    return { activityEffect: minus(forecast.amount, budget.amount), priceEffect: ZERO, jointEffect: ZERO };
  }
  const [activity, price] = [minus(forecast.activity, budget.activity), minus(after, before)];
  return {
    activityEffect: reduced(times(activity, before)),
    priceEffect: reduced(times(price, budget.activity)),
    jointEffect: reduced(times(activity, price)),
  };
}

/** What activity and price do to the deviation, and both together; with the year's end, what a full year adds. */
export function effectsOf(budget: Side, forecast: Side, yearEnd: Fraction | undefined): ForecastEffect<Fraction> {
  return {
    budgeted: budget.amount,
    forecast: forecast.amount,
    deviation: minus(forecast.amount, budget.amount),
    ...partsOf(budget, forecast),
    fullYearEffect: fullYearOf(forecast, yearEnd),
  };
}

const OERE = fraction(1n, 100n);

/** Effects in whole øre that still sum to the deviation: what rounding leaves is in the joint effect. */
export function inOere<E extends ForecastEffect<Fraction>>(effects: E): E {
  const [activityEffect, priceEffect] = [effects.activityEffect, effects.priceEffect].map((each) =>
    roundedTo(each, OERE, "half-away"),
  ) as [Fraction, Fraction];
  const { deviation, fullYearEffect } = effects;
  return {
    ...effects,
    activityEffect,
    priceEffect,
    jointEffect: minus(minus(deviation, activityEffect), priceEffect),
    fullYearEffect: fullYearEffect && roundedTo(fullYearEffect, OERE, "half-away"),
  };
}

/** Lines added up, each effect with its like. */
export function addedUp(lines: readonly ForecastEffect<Fraction>[]): ForecastEffect<Fraction> {
  const sum = (of: (each: ForecastEffect<Fraction>) => Fraction) => reduced(total(lines.map(of)));
  const fullYear = lines.flatMap(({ fullYearEffect }) => fullYearEffect ?? []);
  return {
    budgeted: sum(({ budgeted }) => budgeted),
    forecast: sum(({ forecast }) => forecast),
    deviation: sum(({ deviation }) => deviation),
    activityEffect: sum(({ activityEffect }) => activityEffect),
    priceEffect: sum(({ priceEffect }) => priceEffect),
    jointEffect: sum(({ jointEffect }) => jointEffect),
    fullYearEffect: fullYear.length === 0 ? null : fullYear.reduce((so, each) => reduced(plus(so, each)), ZERO),
  };
}
