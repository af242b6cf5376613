import {
  dividedBy,
  type Fraction,
  fraction,
  minus,
  plus,
  reduced,
  times,
  totalByHalves,
} from "../../numbers/fraction.ts";
import { wholeNumber } from "../../numbers/rounding.ts";

/** What spending is the product of: inhabitants, users per inhabitant, and kr. per user. */
export interface Factors {
  readonly amount: Fraction;
  readonly inhabitants: Fraction;
  readonly users: Fraction;
}

/** What each factor's change adds to spending, kr.; the three sum to the change. */
export interface GrowthEffects<N> {
  readonly population: N;
  readonly userShare: N;
  readonly unitCost: N;
}

const THIRD = fraction(1n, 3n);
const SIXTH = fraction(1n, 6n);

type Pair = readonly [before: Fraction, after: Fraction];

/**
 * What a factor adds: its change times the others, averaged over the six orders in which three factors can change. Twice
 * both others are as before, twice as after, and once each of the two mixtures.
 */
function effectOf([before, after]: Pair, [b0, b1]: Pair, [c0, c1]: Pair): Fraction {
  const same = times(THIRD, plus(times(b0, c0), times(b1, c1)));
  const mixed = times(SIXTH, plus(times(b0, c1), times(b1, c0)));
  return reduced(times(minus(after, before), plus(same, mixed)));
}

/** The effects of two years' factors; inhabitants and users of both are above 0. */
export function effectsOf(before: Factors, after: Factors): GrowthEffects<Fraction> {
  const both = (of: (year: Factors) => Fraction): Pair => [reduced(of(before)), reduced(of(after))];
  const population = both(({ inhabitants }) => inhabitants);
  const userShare = both(({ users, inhabitants }) => dividedBy(users, inhabitants));
  const unitCost = both(({ amount, users }) => dividedBy(amount, users));
  return {
    population: effectOf(population, userShare, unitCost),
    userShare: effectOf(userShare, population, unitCost),
    unitCost: effectOf(unitCost, population, userShare),
  };
}

/** Effects added up, each with its like. */
export function addedEffects(all: readonly GrowthEffects<Fraction>[]): GrowthEffects<Fraction> {
  const sum = (of: (each: GrowthEffects<Fraction>) => Fraction) => reduced(totalByHalves(all.map(of)));
  return {
    population: sum(({ population }) => population),
    userShare: sum(({ userShare }) => userShare),
    unitCost: sum(({ unitCost }) => unitCost),
  };
}

const OERE = 100n;

/**
 * Effects in whole øre that still sum to a change in whole øre: all rounded down, and the øre that are left given to the
 * largest remainders.
 */
export function inOere({ population, userShare, unitCost }: GrowthEffects<Fraction>): GrowthEffects<Fraction> {
  const exact = [population, userShare, unitCost].map(({ n, d }) => ({ n: n * OERE, d }));
  const floors = exact.map(({ n, d }) => wholeNumber(n, d, "floor"));
  const rests = exact.map((each, i) => minus(each, fraction(floors[i] ?? 0n)));
  const sum = rests.reduce((so, rest) => plus(so, rest));
  const left = Number(wholeNumber(sum.n, sum.d, "half-away"));
  const order = [0, 1, 2].sort((a, b) => sizeOrder(rests[a], rests[b]) || a - b);
  for (const i of order.slice(0, left)) floors[i] = (floors[i] ?? 0n) + 1n;
  const [first = 0n, second = 0n, third = 0n] = floors;
  const kr = (oere: bigint) => fraction(oere, OERE);
  return { population: kr(first), userShare: kr(second), unitCost: kr(third) };
}

function sizeOrder(a: Fraction | undefined, b: Fraction | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const difference = b.n * a.d - a.n * b.d;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
