import type { Decimal } from "../decimal.ts";
import type { Numeric } from "../numbers/exact.ts";
import type { DistributionMethod } from "./methods/method.ts";
import type { ParticipantId } from "./participants.ts";

/** One row of a key: who shares, and how much that counts, such as a number of inhabitants; 0 or above. */
export interface KeyRow {
  /** A name, or a code as a whole number; where all are municipalities, each counts once whatever it is written as. */
  readonly id: ParticipantId;
  /** 0 or more, decimals allowed; not all may be 0. */
  readonly key: Numeric;
}

/** How a total is distributed. */
export interface DistributionOptions {
  /** What every share is a whole number of, in kr., above 0; by default 0.01, øre. */
  readonly unit?: Numeric;
  /** By default `largest-remainder`. */
  readonly method?: DistributionMethod;
  /** What every participant gets at least, in kr., 0 or more whole units; not together with `fixed`. */
  readonly floor?: Numeric;
  /** What every participant gets before the rest goes by the key, in kr., 0 or more whole units. */
  readonly fixed?: Numeric;
}

/** One participant's share of a total; amounts in kr., or what else the total was given in. */
export interface Share<N = Decimal> {
  /** As it was given. */
  readonly id: ParticipantId;
  readonly key: N;
  /**
   * The unrounded share: total · key / sum of keys; with a floor or a fixed amount what it then comes to. As a `Decimal`
   * it has 34 digits where it does not end.
   */
  readonly quota: N;
  /** The share in whole units; of the total's sign, or 0. */
  readonly share: N;
}

/** A total distributed by a key: `Decimal`s, or exact fractions from `distribute.exact`. */
export interface Distribution<N = Decimal> {
  /** The total as it was given. */
  readonly total: N;
  /** The sum of the shares. */
  readonly distributed: N;
  /** Distributed − total: 0 when the shares add up to the total, above 0 when more was distributed. */
  readonly difference: N;
  readonly unit: N;
  readonly method: DistributionMethod;
  /** What every participant gets at least; only where it was asked for. */
  readonly floor?: N;
  /** Those who got the floor because the key gave them less; only with a floor. */
  readonly atFloor?: readonly ParticipantId[];
  /** What every participant got before the rest went by the key; only where it was asked for. */
  readonly fixed?: N;
  /** In the order the key was given. */
  readonly shares: readonly Share<N>[];
}
