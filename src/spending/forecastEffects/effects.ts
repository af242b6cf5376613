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

/** An amount and the activity that it buys, which is above 0. */
export interface Side {
  readonly amount: Fraction;
  readonly activity: Fraction;
}

export const priceOf = ({ amount, activity }: Side): Fraction => reduced(dividedBy(amount, activity));

/** What activity and price do to the deviation, and both together; with the year's end, what a full year adds. */
export function effectsOf(budget: Side, forecast: Side, yearEnd: Fraction | undefined): ForecastEffect<Fraction> {
  const [activity, price] = [minus(forecast.activity, budget.activity), minus(priceOf(forecast), priceOf(budget))];
  return {
    budgeted: budget.amount,
    forecast: forecast.amount,
    deviation: minus(forecast.amount, budget.amount),
    activityEffect: reduced(times(activity, priceOf(budget))),
    priceEffect: reduced(times(price, budget.activity)),
    jointEffect: reduced(times(activity, price)),
    fullYearEffect: yearEnd === undefined ? null : reduced(minus(times(yearEnd, priceOf(forecast)), forecast.amount)),
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
