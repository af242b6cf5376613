import type { Text } from "../words.ts";

/** Where in a result something is, and what gave the result, for errors. */
export interface Place {
  readonly made: string;
  readonly path: string;
  /** Whether exact fractions may be where `Decimal`s are, as in results of `.exact`. */
  readonly orExact?: boolean;
}

/** What a place of a result may hold. */
export interface Kind {
  /** What it is called in an error. */
  readonly called: Text;
  /** Whether a value is as it was made. Every function that takes a result asks this first, so it is quick. */
  isMade(value: unknown): boolean;
  /** The value as it was made; what is no copy of such a one is refused by its place. */
  restored(value: unknown, place: Place): unknown;
}
