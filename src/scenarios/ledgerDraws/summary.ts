import type { YearColumns } from "./loop.ts";
import { type Sums, sumsOf } from "./sums.ts";
import { rangeOf, valuesAt } from "./valuesAt.ts";

/** What is kept of an amount over the draws, in whole øre. It can be handed to another thread. */
export interface Summary extends Sums {
  readonly least: number;
  readonly most: number;
  /** The amounts at the places that were asked for, of those that are sorted. */
  readonly atPlaces: readonly number[];
}

/** Sums up an amount over the draws; places are counted from 0. */
export function summaryOf(oere: Float64Array, places: readonly number[]): Summary {
  const [least, most] = rangeOf(oere);
  const sums = sumsOf(oere, Math.max(Math.abs(least), Math.abs(most)));
  return { ...sums, least, most, atPlaces: valuesAt(oere, places) };
}

/** The summary of each amount of a year. */
export type YearSummaries = Readonly<Record<keyof YearColumns, Summary>>;

/** Sums up each amount of a year. */
export function summariesOf(columns: YearColumns, places: readonly number[]): YearSummaries {
  const { result, carriedOut, toTariff, tariff } = columns;
  return {
    result: summaryOf(result, places),
    carriedOut: summaryOf(carriedOut, places),
    toTariff: summaryOf(toTariff, places),
    tariff: summaryOf(tariff, places),
  };
}
