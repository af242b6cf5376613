import { madeWhenRead } from "../madeWhenRead.ts";
import { withExact } from "../named.ts";
import { exact, type Numeric } from "../numbers/exact.ts";
import { type Fraction, minus } from "../numbers/fraction.ts";
import { inDecimals } from "../numbers/inDecimals.ts";
import { oneOf } from "../reports/given.ts";
import { type Claim, sumOfKeys, wholeKeys } from "./claims.ts";
import type { Distribution, DistributionOptions, KeyRow, Share } from "./distribution.ts";
import { fieldsOf, rowsOf } from "./fields.ts";
import { type Guarantee, type Guaranteed, guaranteedShares, guaranteeIn } from "./guarantee.ts";
import { keysOf } from "./keys.ts";
import { DISTRIBUTION_METHODS, type DistributionMethod } from "./methods/method.ts";
import { tieRanks } from "./methods/tieRanks.ts";
import { wholeShares } from "./methods/wholeShares.ts";
import { type ParticipantId, participantsOf } from "./participants.ts";
import { roundingUnit } from "./unit.ts";

/** Distributes a total by a key; see {@link distribute}. */
interface Distribute {
  (total: Numeric, keys: readonly KeyRow[], options?: DistributionOptions): Distribution;
  /** The same distribution as exact fractions, also for bulk work: it spares the making of `Decimal`s. */
  exact(total: Numeric, keys: readonly KeyRow[], options?: DistributionOptions): Distribution<Fraction>;
}

const OERE: Fraction = Object.freeze({ n: 1n, d: 100n });

interface Chosen {
  readonly unit: Fraction;
  readonly method: DistributionMethod;
  readonly guarantee: Guarantee | undefined;
}

function chosenIn(options: DistributionOptions): Chosen {
  const given = fieldsOf(options, ["unit", "method", "floor", "fixed"], "options");
  const unit = given.unit === undefined ? OERE : roundingUnit(given.unit, "options.unit");
  const method =
    given.method === undefined ? "largest-remainder" : oneOf(given.method, DISTRIBUTION_METHODS, "options.method");
  return { unit, method, guarantee: guaranteeIn(given.floor, given.fixed, unit, method) };
}

/** A row of the key as it was given, and as the methods see it. */
interface Entry extends Claim {
  readonly id: ParticipantId;
  readonly given: Fraction;
}

function entriesIn(keys: readonly KeyRow[]): Entry[] {
  const rows = rowsOf(keys, ["id", "key"], "keys");
  const participants = participantsOf(rows, "keys");
  const given = keysOf(rows, "keys");
  const whole = wholeKeys(given);
  const ranks = tieRanks(participants);
  return participants.ids.map((id, i) => {
    return { id, given: given[i] as Fraction, key: whole[i] as bigint, rank: ranks[i] as number };
  });
}

/** Whole units and quotas by the key alone, or with what is guaranteed. */
function shared(total: Fraction, entries: readonly Entry[], { guarantee, ...whole }: Chosen): Guaranteed {
  if (guarantee !== undefined) return guaranteedShares({ total, ...whole }, guarantee, entries);
  const sum = total.d * sumOfKeys(entries);
  return {
    units: wholeShares(whole.method, total, whole.unit, entries),
    quotas: () => entries.map(({ key }) => ({ n: total.n * key, d: sum })),
    isAtFloor: [],
  };
}

function guaranteed(guarantee: Guarantee | undefined, entries: readonly Entry[], isAtFloor: readonly boolean[]) {
  if (guarantee === undefined) return {};
  if (guarantee.kind === "fixed") return { fixed: guarantee.amount };
  return { floor: guarantee.amount, atFloor: entries.filter((_, i) => isAtFloor[i]).map(({ id }) => id) };
}

interface Distributed {
  readonly sums: Omit<Distribution<Fraction>, "shares">;
  /** Makes the shares; it looks at nothing that others have. */
  readonly shares: () => Share<Fraction>[];
}

function distributedOf(total: Numeric, keys: readonly KeyRow[], options: DistributionOptions = {}): Distributed {
  const amount = exact(total, "total");
  const entries = entriesIn(keys);
  const chosen = chosenIn(options);
  const { unit, method, guarantee } = chosen;
  const { units, quotas, isAtFloor } = shared(amount, entries, chosen);
  const inKroner = (count: bigint): Fraction => ({ n: count * unit.n, d: unit.d });
  const distributed = inKroner(units.reduce((sum, count) => sum + count, 0n));
  const granted = guaranteed(guarantee, entries, isAtFloor);
  return {
    sums: { total: amount, distributed, difference: minus(distributed, amount), unit, method, ...granted },
    shares: () => {
      const unrounded = quotas();
      return entries.map(({ id, given }, i) => {
        return { id, key: given, quota: unrounded[i] as Fraction, share: inKroner(units[i] as bigint) };
      });
    },
  };
}

/** Fractions are made at once: they are what was computed. */
function exactly(total: Numeric, keys: readonly KeyRow[], options?: DistributionOptions): Distribution<Fraction> {
  const { sums, shares } = distributedOf(total, keys, options);
  return { ...sums, shares: shares() };
}

function distributed(total: Numeric, keys: readonly KeyRow[], options?: DistributionOptions): Distribution {
  const { sums, shares } = distributedOf(total, keys, options);
  return madeWhenRead(inDecimals(sums), "shares", () => inDecimals(shares()));
}

/**
 * Distributes a total by a key, such as a yearly budget by inhabitants, in whole units.
 *
 * The total is in kr. and may be negative or 0; a negative one gives the mirror of the positive one's shares. Keys are 0
 * or above, and only their proportions matter; a key of 0 gets nothing. With the default method, largest remainder:
 *
 * - a total of whole units is distributed exactly, and every share is its quota, rounded down or up to the unit;
 * - the order of the rows does not matter: of equal remainders the one with the lower municipality code goes first, when
 *   every id is a municipality by code or name, else the one whose id comes first by code point (`"10"` before `"9"`);
 * - a larger total can give someone less: 49 by 3, 7 and 90 is 2, 3 and 44, but 51 is 1, 4 and 46.
 *
 * A total between two units is first rounded to the nearest, halves away from zero, and `difference` says by how much; with
 * `round-each` the exact total is split and each share is rounded alone, and `difference` is what the sum misses by.
 *
 * `sainte-lague` and `d-hondt` are house-monotone: a larger total never gives anyone less.
 *
 * With `floor` everyone gets at least that, also with a key of 0: those to whom the key gives less get the floor, and the
 * others share the rest by the key. With `fixed` everyone gets that first, and the rest goes by the key. The sum stays
 * exact; neither goes with `round-each`, and neither may exceed the total in all.
 *
 * The result has a share for each row, in the order given. Throws `RuleError`: `missing` for an empty list or a field
 * that is left out; `malformed` or `out-of-range` for numbers and ids, a key below 0, a unit not above 0, a method
 * that does not exist, or a floor or fixed amount that is no whole number of units or too large for the total; `duplicate` for the same id twice, also 461 and `"461"`, and 461 and `"Odense"` where all are
 * municipalities; `unknown-key` for other fields and options; `not-computable` when all keys are 0.
 *
 * @example
 * ```ts
 * import { distribute } from "rammetakst";
 * const keys = [{ id: "Odense", key: 2 }, { id: "Svendborg", key: 3 }, { id: "Nyborg", key: 1 }];
 * const result = distribute(100, keys, { unit: 1 });
 * result.shares.map(({ share }) => share.toNumber()); // => [33, 50, 17]
 * result.difference; // => 0
 * distribute("0.05", keys, { method: "round-each" }).difference; // => 0.01
 * distribute(100, keys, { unit: 1, floor: 30 }).shares.map(({ share }) => share.toNumber()); // => [30, 40, 30]
 * distribute(100, keys, { unit: 1, fixed: 10 }).shares.map(({ share }) => share.toNumber()); // => [33, 45, 22]
 * distribute.exact(100, keys).shares[2]?.quota; // => { n: 100n, d: 6n }
 * ```
 */
export const distribute: Distribute = withExact("distribute", distributed, exactly);
