import { indexFactor } from "../../indexation/indexFactor.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { type Fraction, ONE, plus, times, total, ZERO } from "../../numbers/fraction.ts";
import { type CostKind, isDirect } from "../costKind.ts";
import { refuseNoSeries, type SeriesOfKind } from "../seriesGiven.ts";
import { overheadCosts } from "./overheadCosts.ts";
import type { AmountLine, RateLine, ReadCosts } from "./readCosts.ts";

/** How an amount came from its own price level to that of the tariff year. */
interface Lift {
  readonly series: IndexSeries;
  readonly from: number;
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

function liftOf(kind: CostKind, from: number, year: number, seriesOf: SeriesOfKind): Lift | undefined {
  if (from === year) return undefined;
  const series = seriesOf(kind) ?? refuseNoSeries(kind, from, year);
  return { series, from, factor: indexFactor(from, year, series).exact };
}

/** Lifts each amount to the tariff year along its kind's series; overhead by rate follows the direct costs. */
export function indexCosts({ amounts, rates }: ReadCosts, year: number, seriesOf: SeriesOfKind): IndexedCosts {
  const lifted = amounts.map((line): IndexedLine => {
    const lift = liftOf(line.kind, line.level ?? year, year, seriesOf);
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

/** What each kind of cost comes to, by kind; kinds without a line are not there. */
export function sumsByKind(lines: readonly IndexedLine[]): ReadonlyMap<CostKind, Fraction> {
  const sums = new Map<CostKind, Fraction>();
  for (const { line, indexed } of lines) sums.set(line.kind, plus(sums.get(line.kind) ?? ZERO, indexed));
  return sums;
}
