import type { Text } from "../words.ts";
import { stepText } from "./indexFactor.ts";
import { type IndexSeries, type IndexStep, indexSeries, indexSeriesNames } from "./indexSeries.ts";
import * as say from "./words.ts";

/** The rate that a built-in series itself has in a year; nothing where it has none, or the series is not built in. */
export function builtInRate({ id }: Pick<IndexSeries, "id">, year: number): IndexStep | undefined {
  return indexSeriesNames.includes(id) ? indexSeries(id).find(year) : undefined;
}

const isOwn = ({ mark }: IndexStep): boolean => mark === "local";

/**
 * What amounts are led by, in words: the series, and the rates of the user's own that stand in place of its own, so that nobody
 * takes these for the series'. A series that is not built in is called by its title alone.
 */
export function ledBy(series: Pick<IndexSeries, "id" | "title">, steps: readonly IndexStep[]): Text {
  const own = indexSeriesNames.includes(series.id) ? steps.filter(isOwn) : [];
  if (own.length === 0) return series.title;
  const rates = say.ownRates(own.map((step) => say.rateInYear(step.year, stepText(step))));
  if (own.length < steps.length) return say.seriesAndOwn(series.title, rates);
  const isInPlace = own.some(({ year }) => builtInRate(series, year) !== undefined);
  return isInPlace ? say.ownInPlaceOf(rates, series.title) : rates;
}
