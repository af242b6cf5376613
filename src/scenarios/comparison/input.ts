import type { Numeric } from "../../numbers/exact.ts";

/** A row of one side of a comparison: a municipality, an offer, a year – whatever the amounts are of. */
export interface ScenarioRow<N = Numeric> {
  /** A name, or a code as a whole number; each only once on a side. The rows of the two sides are matched by it. */
  readonly id: string | number;
  /**
   * The amounts of the row by name, in kr. of either sign; they add up to the row's amount. A name that is a term of the
   * library, such as `objective` or `wages`, is written as that term in tables; any other is written as it is.
   */
  readonly parts: Readonly<Record<string, N>>;
}

/** How a comparison is called. */
export interface ScenarioOptions {
  /** What is compared, for titles: "5 % mod 4 %"; by default nothing. */
  readonly title?: string;
}
