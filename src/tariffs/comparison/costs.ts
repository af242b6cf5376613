import { indexFactor } from "../../indexation/indexFactor.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { type Fraction, minus, negated, ONE, plus, times, total, ZERO } from "../../numbers/fraction.ts";
import type { Computed } from "../calculation/computed.ts";
import { sumsByKind } from "../calculation/indexedCosts.ts";
import { overheadCosts } from "../calculation/overheadCosts.ts";
import { COST_KINDS, type CostKind, isDirect, isIncome } from "../costKind.ts";
import { refuseNoSeries, type SeriesOfKind } from "../seriesGiven.ts";

/** The cost of a kind before, the same at the later price level, and after; incomes negative. */
interface ComparedCost {
  readonly kind: CostKind;
  readonly before: Fraction;
  readonly lifted: Fraction;
  readonly after: Fraction;
}

export interface ComparedCosts {
  readonly costs: readonly ComparedCost[];
  /** The series that the price level was lifted along. */
  readonly series: readonly IndexSeries[];
}

type Sums = ReadonlyMap<CostKind, Fraction>;

/** The amounts by kind at a later price level, without overhead by a rate, and the series used. */
function liftAmounts({ costs, input }: Computed, year: number, seriesOf: SeriesOfKind) {
  const amounts = sumsByKind(costs.lines.filter(({ line }) => "amount" in line));
  const series = new Set<IndexSeries>();
  const lifted = new Map<CostKind, Fraction>();
  for (const [kind, amount] of amounts) {
    const isSame = input.year === year || amount.n === 0n;
    const along = isSame ? undefined : (seriesOf(kind) ?? refuseNoSeries(kind, input.year, year));
    if (along !== undefined) series.add(along);
    lifted.set(kind, times(amount, along === undefined ? ONE : indexFactor(input.year, year, along).exact));
  }
  return { lifted, series: [...series] };
}

/** Adds the overhead that follows the direct costs by a rate. */
function withOverhead(amounts: Sums, { costs: { overheadRate } }: Computed): Sums {
  if (overheadRate.n === 0n) return amounts;
  const directCosts = total([...amounts].filter(([kind]) => isDirect(kind)).map(([, amount]) => amount));
  const { indirectCosts } = overheadCosts.exact({ directCosts, overheadRate });
  return new Map([...amounts, ["indirect", plus(amounts.get("indirect") ?? ZERO, indirectCosts)]]);
}

/** The costs of two calculations, the earlier ones also as they would be at the later price level. */
export function compareCosts(before: Computed, after: Computed, seriesOf: SeriesOfKind): ComparedCosts {
  const { lifted, series } = liftAmounts(before, after.input.year, seriesOf);
  const [was, lifts, is] = [new Map(before.byKind), withOverhead(lifted, before), new Map(after.byKind)];
  const costs = COST_KINDS.filter((kind) => was.has(kind) || is.has(kind)).map((kind) => {
    const raised = lifts.get(kind) ?? ZERO;
    return {
      kind,
      before: was.get(kind) ?? ZERO,
      lifted: isIncome(kind) ? negated(raised) : raised,
      after: is.get(kind) ?? ZERO,
    };
  });
  return { costs, series };
}

/** What lifting alone adds to the costs. */
export function priceEffect({ costs }: ComparedCosts): Fraction {
  return total(costs.map(({ before, lifted }) => minus(lifted, before)));
}
