import type { Text } from "../words.ts";

/** Where in a result something stands, and what gave the result, for errors. */
export interface Place {
  readonly made: string;
  readonly path: string;
  /** Whether exact fractions may stand where `Decimal`s do, as in results of `.exact`. */
  readonly orExact?: boolean;
}

/** What may stand in a place of a result. */
export interface Kind {
  /** What it is called in an error. */
  readonly called: Text;
  /** Whether a value is as it was made. Every function that takes a result asks this first, so it is quick. */
  isMade(value: unknown): boolean;
  /** The value as it was made; what is no copy of such a one is refused by its place. */
  restored(value: unknown, place: Place): unknown;
}
