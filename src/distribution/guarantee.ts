import { fail } from "../errors.ts";
import { exact, type Numeric } from "../numbers/exact.ts";
import { exactText } from "../numbers/exactText.ts";
import { compare, type Fraction, fraction, minus, times } from "../numbers/fraction.ts";
import { wholeUnits } from "../numbers/rounding.ts";
import { type Claim, sumOfKeys } from "./claims.ts";
import type { DistributionMethod } from "./methods/method.ts";
import { wholeShares } from "./methods/wholeShares.ts";
import * as say from "./words.ts";

/** What every participant gets whatever its key: at least `floor`, or `fixed` before the rest goes by the key. */
export interface Guarantee {
  readonly kind: "floor" | "fixed";
  readonly amount: Fraction;
}

/** A distribution with a guarantee: whole units and, when they are asked for, the unrounded share of each claim, and which of them are at the floor. */
export interface Guaranteed {
  readonly units: readonly bigint[];
  readonly quotas: () => readonly Fraction[];
  readonly isAtFloor: readonly boolean[];
}

/** The guarantee among the options: one of the two, of 0 or more whole units, with a method whose sum is exact. */
export function guaranteeIn(
  floor: unknown,
  fixed: unknown,
  unit: Fraction,
  method: DistributionMethod,
): Guarantee | undefined {
  if (floor === undefined && fixed === undefined) return undefined;
  const kind = floor === undefined ? "fixed" : "floor";
  if (floor !== undefined && fixed !== undefined) {
    fail({ kind: "malformed", path: "options.fixed", found: fixed, ...say.floorAndFixed });
  }
  const path = `options.${kind}`;
  const given = floor ?? fixed;
  const amount = exact(given as Numeric, path);
  if (amount.n < 0n || (amount.n * unit.d) % (amount.d * unit.n) !== 0n) {
    fail({ kind: "out-of-range", path, found: given, ...say.notInWholeUnits(exactText(unit)) });
  }
  if (method === "round-each") {
    fail({ kind: "out-of-range", path: "options.method", found: method, ...say.sumNotExact });
  }
  return { kind, amount };
}

function refuseTooLittle(total: Fraction, { kind, amount }: Guarantee, many: number): never {
  const sum = exactText(times(amount, fraction(BigInt(many))));
  return fail({
    kind: "out-of-range",
    path: `options.${kind}`,
    found: exactText(amount),
    ...say.guaranteeExceedsTotal(exactText(total), many, sum),
  });
}

interface Whole {
  readonly total: Fraction;
  readonly unit: Fraction;
  readonly method: DistributionMethod;
}

/** Everyone gets the fixed amount, and the rest goes by the key. */
function withFixed({ total, unit, method }: Whole, fixed: Fraction, claims: readonly Claim[]): Guaranteed {
  const rest = minus(total, times(fixed, fraction(BigInt(claims.length))));
  const base = wholeUnits(fixed, unit, "half-away");
  const sum = sumOfKeys(claims);
  return {
    units: wholeShares(method, rest, unit, claims).map((share) => share + base),
    quotas: () =>
      claims.map(({ key }) => ({
        n: fixed.n * rest.d * sum + rest.n * key * fixed.d,
        d: fixed.d * rest.d * sum,
      })),
    isAtFloor: claims.map(() => false),
  };
}

/**
 * Those whose share by the key would lie below the floor, which is for the smallest keys: from the smallest up, each gets
 * the floor as long as its share of the rest would lie below it, and lowers what the next one's share would be.
 */
function atFloor({ total }: Whole, floor: Fraction, claims: readonly Claim[]): ReadonlySet<Claim> {
  const low = new Set<Claim>();
  let [rest, sum] = [total, sumOfKeys(claims)];
  for (const claim of claims.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
    if (compare({ n: rest.n * claim.key, d: rest.d * sum }, floor) >= 0) break;
    low.add(claim);
    rest = minus(total, times(floor, fraction(BigInt(low.size))));
    sum -= claim.key;
  }
  return low;
}

/**
 * Those whose share by the key would lie below the floor get the floor; the others share the rest, which may bring some
 * of them below it in turn. The largest key is never below, for the rest holds the floor for all who are left; and where
 * every quota is at least the floor, each of the methods keeps every whole share at least there.
 */
function withFloor(whole: Whole, floor: Fraction, claims: readonly Claim[]): Guaranteed {
  const { total, unit, method } = whole;
  const low = atFloor(whole, floor, claims);
  const open = claims.filter((claim) => !low.has(claim));
  const rest = minus(total, times(floor, fraction(BigInt(low.size))));
  const sum = sumOfKeys(open);
  const units = wholeShares(method, rest, unit, open);
  const shares = new Map(open.map((claim, i) => [claim, units[i] as bigint] as const));
  const least = wholeUnits(floor, unit, "half-away");
  return {
    units: claims.map((claim) => shares.get(claim) ?? least),
    quotas: () => claims.map((claim) => (low.has(claim) ? floor : { n: rest.n * claim.key, d: rest.d * sum })),
    isAtFloor: claims.map((claim) => low.has(claim)),
  };
}

/** Whole units by a method when every participant is guaranteed something; the sum is that of the total. */
export function guaranteedShares(whole: Whole, guarantee: Guarantee, claims: readonly Claim[]): Guaranteed {
  const { kind, amount } = guarantee;
  const needed = times(amount, fraction(BigInt(claims.length)));
  if (compare(needed, whole.total) > 0) return refuseTooLittle(whole.total, guarantee, claims.length);
  return kind === "fixed" ? withFixed(whole, amount, claims) : withFloor(whole, amount, claims);
}
