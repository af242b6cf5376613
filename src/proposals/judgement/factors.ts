import { indexFactor, type SeriesFactor } from "../../indexation/indexFactor.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";

/** The factor between two price levels along a series. */
export type FactorOf = (series: IndexSeries, from: number, to: number) => SeriesFactor;

/** Factors for the length of one call: the notices of a round share theirs, and each series is asked once for it. */
export function factorsOfCall(): FactorOf {
  const bySeries = new Map<IndexSeries, Map<string, SeriesFactor>>();
  return (series, from, to) => {
    const known = bySeries.get(series) ?? new Map<string, SeriesFactor>();
    bySeries.set(series, known);
    const years = `${from}-${to}`;
    const factor = known.get(years) ?? indexFactor(from, to, series);
    known.set(years, factor);
    return factor;
  };
}
