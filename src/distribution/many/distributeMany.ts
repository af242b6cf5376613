import { fail } from "../../errors.ts";
import { givenColumn } from "../../rules/columns/givenColumn.ts";
import { type GivenColumn, KIND_NAMES, type WholeColumn } from "../../rules/columns/kinds.ts";
import { oereColumn } from "../../rules/columns/words.ts";
import { type Claim, sumOfKeys, wholeKeys } from "../claims.ts";
import type { KeyRow } from "../distribution.ts";
import { rowsOf } from "../fields.ts";
import { keysOf } from "../keys.ts";
import { largestRemainder } from "../methods/largestRemainder.ts";
import { tieRanks } from "../methods/tieRanks.ts";
import { type ParticipantId, participantsOf } from "../participants.ts";
import { Remainders } from "./remainders.ts";
import * as say from "./words.ts";

/** Many totals distributed by one key, in whole units such as øre. */
export interface ManyShares {
  /** The participants, in the order of the keys. */
  readonly ids: readonly ParticipantId[];
  /** How many totals there were. */
  readonly totals: number;
  /** The share of participant `j` of total `i` is at `i × ids.length + j`; the shares of each total add up to it. */
  readonly shares: Float64Array;
}

/** Products of a total and a key below this are whole floats. */
const MOST = Number.MAX_SAFE_INTEGER;

/** A key and the order of its participants, and what is computed of them for every total. */
class Key {
  readonly #claims: readonly Claim[];
  readonly #keys: Float64Array;
  readonly #sum: number;
  readonly #largest: number;
  readonly #rests: Float64Array;
  readonly #remainders: Remainders;

  constructor(claims: readonly Claim[]) {
    this.#claims = claims;
    this.#keys = Float64Array.from(claims, ({ key }) => Number(key));
    this.#sum = Number(sumOfKeys(claims));
    this.#largest = this.#keys.reduce((most, key) => Math.max(most, key), 0);
    this.#rests = new Float64Array(claims.length);
    this.#remainders = new Remainders(
      claims.map(({ rank }) => rank),
      this.#sum,
    );
  }

  /** Writes the shares of a total, which may be negative; exactly where floats would not be. */
  share(total: number, shares: Float64Array, start: number): void {
    const size = Math.abs(total);
    if (this.#sum < MOST && size * this.#largest < MOST) this.#inFloats(size, shares, start);
    else
      for (const [i, share] of largestRemainder(BigInt(size), this.#claims).entries())
        shares[start + i] = Number(share);
    if (total >= 0) return;
    for (let i = start; i < start + this.#keys.length; i++) shares[i] = 0 - (shares[i] as number);
  }

  #inFloats(units: number, shares: Float64Array, start: number): void {
    const [keys, sum, rests] = [this.#keys, this.#sum, this.#rests];
    let left = units;
    for (let i = 0; i < keys.length; i++) {
      const product = units * (keys[i] as number);
      const whole = Math.floor(product / sum);
      shares[start + i] = whole;
      rests[i] = product - whole * sum;
      left -= whole;
    }
    this.#remainders.handOut(rests, left, shares, start);
  }
}

function claimsIn(keys: readonly KeyRow[]) {
  const rows = rowsOf(keys, ["id", "key"], "keys");
  const participants = participantsOf(rows, "keys");
  const [whole, ranks] = [wholeKeys(keysOf(rows, "keys")), tieRanks(participants)];
  return { ids: participants.ids, claims: whole.map((key, i): Claim => ({ key, rank: ranks[i] as number })) };
}

function readTotals(totals: unknown): WholeColumn {
  const column = givenColumn(totals, "totals");
  if (column !== undefined) return column;
  const kind = totals === undefined ? "missing" : "malformed";
  return fail({ kind, path: "totals", found: totals, ...oereColumn(KIND_NAMES) });
}

/**
 * Distributes many totals by one key, by largest remainder: the same shares as {@link distribute} gives of each, in a fraction of
 * the time.
 *
 * The totals are whole numbers of a unit, such as whole øre, in a typed array or a list; negative ones give the mirror of the positive one's
 * shares. The shares are whole units too, and those of a total add up to it. Keys are 0 or above, and only their proportions matter;
 * of equal remainders the one with the lower municipality code goes first, where every id is a municipality, else the one whose id comes
 * first. Throws `RuleError` as {@link distribute} does for keys, `malformed` or `missing` for totals that are no such array,
 * and `out-of-range` for one that is not whole or of 2^53 or more either way, with its place: up to 2^53 − 1, also above the 10^15
 * kr. that {@link distribute} takes, every share is exact.
 *
 * @example
 * ```ts
 * import { distributeMany } from "rammetakst";
 * const keys = [{ id: "Odense", key: 2 }, { id: "Svendborg", key: 3 }, { id: "Nyborg", key: 1 }];
 * const { shares } = distributeMany(Float64Array.of(100, -7), keys);
 * [...shares.subarray(0, 3)]; // => [33, 50, 17]
 * [...shares.subarray(3)]; // => [-2, -4, -1]
 * ```
 */
export function distributeMany(given: GivenColumn, keys: readonly KeyRow[]): ManyShares {
  const totals = readTotals(given);
  const { ids, claims } = claimsIn(keys);
  const key = new Key(claims);
  const shares = new Float64Array(totals.length * ids.length);
  for (let i = 0; i < totals.length; i++) {
    const total = totals[i] as number;
    if (!Number.isSafeInteger(total))
      fail({ kind: "out-of-range", path: `totals[${i}]`, found: total, ...say.wholeTotal });
    key.share(total, shares, i * ids.length);
  }
  return { ids: [...ids], totals: totals.length, shares };
}
