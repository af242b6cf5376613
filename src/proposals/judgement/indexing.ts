import { indexFactor, type SeriesFactor } from "../../indexation/indexFactor.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { type Fraction, minus, ONE } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";

/** The factor between two price levels along a series, and the rate that it comes to. */
export interface Indexing {
  readonly series: IndexSeries;
  readonly factor: SeriesFactor;
  readonly rate: Fraction;
}

/** What stands in place of the agreed indexation, exact. */
export interface OwnIndexing {
  /** The rate that is agreed for the same years; absent where it is not known. */
  readonly agreed?: Fraction;
  /** The title of the series, where it is another than the agreed one and none of its rates is the user's own. */
  readonly series?: Text;
}

export type IndexingOf = (series: IndexSeries, from: number, to: number) => Indexing;

/** Factors for the length of one call: the notices of a round share theirs, and each series is asked once for it. */
export function indexingOfCall(): IndexingOf {
  const bySeries = new Map<IndexSeries, Map<number, Indexing>>();
  return (series, from, to) => {
    const known = bySeries.get(series) ?? new Map<number, Indexing>();
    bySeries.set(series, known);
    const years = from * 10_000 + to;
    const before = known.get(years);
    if (before !== undefined) return before;
    const factor = indexFactor(from, to, series);
    const made: Indexing = { series, factor, rate: Object.freeze(minus(factor.exact, ONE)) };
    known.set(years, made);
    return made;
  };
}
