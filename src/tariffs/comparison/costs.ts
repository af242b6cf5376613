import { frozenCopy } from "../../frozen.ts";
import { indexFactor, type SeriesFactor } from "../../indexation/indexFactor.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { type Fraction, minus, negated, ONE, plus, times, total, ZERO } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
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

interface Lift {
  readonly title: Text;
  readonly path: SeriesFactor;
}

export interface ComparedCosts {
  readonly costs: readonly ComparedCost[];
  /** The series that the price level was lifted along, by title, with its rates; it is asked no more. */
  readonly lifts: readonly Lift[];
}

type Sums = ReadonlyMap<CostKind, Fraction>;

/** The amounts by kind at a later price level, without overhead by a rate, and the series used. */
function liftAmounts({ costs, input }: Computed, year: number, seriesOf: SeriesOfKind) {
  const amounts = sumsByKind(costs.lines.filter(({ line }) => "amount" in line));
  const lifts = new Map<IndexSeries, Lift>();
  const factorAlong = (series: IndexSeries): Fraction => {
    const lift = lifts.get(series) ?? {
      title: frozenCopy(series.title),
      path: indexFactor(input.year, year, series),
    };
    lifts.set(series, lift);
    return lift.path.exact;
  };
  const lifted = new Map<CostKind, Fraction>();
  for (const [kind, amount] of amounts) {
    const isSame = input.year === year || amount.n === 0n;
    const along = isSame ? undefined : (seriesOf(kind) ?? refuseNoSeries(kind, input.year, year));
    lifted.set(kind, times(amount, along === undefined ? ONE : factorAlong(along)));
  }
  return { lifted, lifts: [...lifts.values()] };
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
  const { lifted, lifts: along } = liftAmounts(before, after.input.year, seriesOf);
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
  return { costs, lifts: along };
}

/** What lifting alone adds to the costs. */
export function priceEffect({ costs }: ComparedCosts): Fraction {
  return total(costs.map(({ before, lifted }) => minus(lifted, before)));
}
