import type { Decimal } from "../../decimal.ts";
import type { Text } from "../../words.ts";

/** An input with the amounts at its low and at its high value, and what they differ from the base case by; kr. */
export interface TriedInput<N = Decimal> {
  /** The name of the input. */
  readonly input: string;
  /** As it is called. */
  readonly title: Text;
  /** The values as they were given. */
  readonly base: string;
  readonly low: string;
  readonly high: string;
  readonly atLow: N;
  readonly atHigh: N;
  /** `atLow` less the base case. */
  readonly lowEffect: N;
  /** `atHigh` less the base case. */
  readonly highEffect: N;
  /** From the least to the most of the two and the base case; 0 or above. */
  readonly width: N;
}

/** Inputs tried one at a time: `Decimal`s, or exact fractions from `sensitivity.exact`; amounts in kr. */
export interface Sensitivity<N = Decimal> {
  readonly title?: string;
  /** The amount of the base case. */
  readonly base: N;
  /** The widest first; of equal ones in the order given. */
  readonly inputs: readonly TriedInput<N>[];
}
