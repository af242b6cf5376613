import { frozenCopy } from "../../frozen.ts";
import { indexFactor, type SeriesFactor } from "../../indexation/indexFactor.ts";
import { areFixed, type IndexSeries } from "../../indexation/indexSeries.ts";
import { type Fraction, ONE, plus, times, total, ZERO } from "../../numbers/fraction.ts";
import { type CostKind, isDirect } from "../costKind.ts";
import { refuseNoSeries, type SeriesOfKind } from "../seriesGiven.ts";
import { overheadCosts } from "./overheadCosts.ts";
import type { AmountLine, RateLine, ReadCosts } from "./readCosts.ts";

/** How an amount came from its own price level to that of the tariff year. */
interface Lift {
  /** What the series is called; it is asked no more. */
  readonly series: Pick<IndexSeries, "id" | "title">;
  readonly from: number;
  readonly path: SeriesFactor;
  readonly factor: Fraction;
}

/** A line at the price level of the tariff year; positive also for incomes. */
export interface IndexedLine {
  readonly line: AmountLine | RateLine;
  readonly indexed: Fraction;
  /** Absent where the amount is at that level already, or follows the direct costs. */
  readonly lift: Lift | undefined;
}

export interface IndexedCosts {
  readonly lines: readonly IndexedLine[];
  /** Wages, premises and other direct costs together. */
  readonly direct: Fraction;
  /** All rates of overhead together; 0 where none is given. */
  readonly overheadRate: Fraction;
}

function liftAlong(series: IndexSeries, from: number, year: number): Lift {
  const path = indexFactor(from, year, series);
  const { id, title } = series;
  return { series: { id, title: frozenCopy(title) }, from, path, factor: path.exact };
}

/** Gives the lift of a kind from a price level; kinds of one series and level have the same. */
function liftsTo(year: number, seriesOf: SeriesOfKind): (kind: CostKind, from: number) => Lift | undefined {
  const made: { readonly series: IndexSeries; readonly lift: Lift }[] = [];
  return (kind, from) => {
    if (from === year) return undefined;
    const series = seriesOf(kind) ?? refuseNoSeries(kind, from, year);
    const before = made.find((each) => each.series === series && each.lift.from === from);
    if (before !== undefined) return before.lift;
    const lift = liftAlong(series, from, year);
    made.push({ series, lift });
    return lift;
  };
}

/** Lifts each amount to the tariff year along its kind's series; overhead by rate follows the direct costs. */
export function indexCosts({ amounts, rates }: ReadCosts, year: number, seriesOf: SeriesOfKind): IndexedCosts {
  const liftOf = liftsTo(year, seriesOf);
  const lifted = amounts.map((line): IndexedLine => {
    const lift = liftOf(line.kind, line.level ?? year);
    return { line, indexed: times(line.amount, lift?.factor ?? ONE), lift };
  });
  const direct = total(lifted.filter(({ line }) => isDirect(line.kind)).map(({ indexed }) => indexed));
  const byRate = rates.map((line): IndexedLine => {
    const { indirectCosts } = overheadCosts.exact({ directCosts: direct, overheadRate: line.rate });
    return { line, indexed: indirectCosts, lift: undefined };
  });
  const lines = [...lifted, ...byRate].sort((a, b) => a.line.at - b.line.at);
  return { lines, direct, overheadRate: total(rates.map(({ rate }) => rate)) };
}

/** Whether nobody can change the rates that amounts were indexed by, as in a series of the library. */
export function areRatesFixed({ lines }: IndexedCosts): boolean {
  return lines.every(({ lift }) => lift === undefined || areFixed(lift.path.steps));
}

/** What each kind of cost comes to, by kind; kinds without a line are not there. */
export function sumsByKind(lines: readonly IndexedLine[]): ReadonlyMap<CostKind, Fraction> {
  const sums = new Map<CostKind, Fraction>();
  for (const { line, indexed } of lines) sums.set(line.kind, plus(sums.get(line.kind) ?? ZERO, indexed));
  return sums;
}
