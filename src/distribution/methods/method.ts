export const DISTRIBUTION_METHODS = ["largest-remainder", "round-each", "sainte-lague", "d-hondt"] as const;

/**
 * How a total is split into whole units by a key.
 *
 * - `largest-remainder`: every share is its quota rounded down, and the units left go one by one to the largest
 *   remainders; the sum is exact, and every share is its quota rounded down or up. Not house-monotone: a larger total
 *   can give someone less;
 * - `round-each`: every share is its quota rounded half away from zero, as published practice does; the sum may miss;
 * - `sainte-lague`, `d-hondt`: by the largest quotients with divisors 1, 3, 5 … and 1, 2, 3 …; the sum is exact and a
 *   larger total never gives anyone less, but a share may lie beyond its quota rounded down or up.
 */
export type DistributionMethod = (typeof DISTRIBUTION_METHODS)[number];
