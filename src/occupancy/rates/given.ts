import type { OccupancyOffer } from "../report/input.ts";
import type { ReadColumns } from "./read.ts";

/** Many offers as columns that the loops look at, and each as the full report takes it. */
export interface GivenOffers {
  readonly columns: ReadColumns;
  readonly ids: readonly (string | number)[];
  /** What they are called in tables. */
  readonly names: readonly string[];
  readonly offerOf: (offer: number) => OccupancyOffer;
}
