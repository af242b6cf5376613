import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { GivenCountedStay } from "../../stays/input.ts";

/** A child in a foster family, for {@link fosterCare}. */
export interface GivenFosterChild {
  /** A number or mark that the table shows, not a name; each only once. */
  readonly child: string | number;
  /** The day the child was born: board and lodging is higher from the 10th birthday on, and from the 18th a finding doubts the rates. */
  readonly born: IsoDate;
  /** The number of remunerations ("vederlag") agreed for the child, 0 or more, decimals allowed; 0 for kin without any. */
  readonly remunerations: Numeric;
  /** The stay, whose days in the year are counted; without it the child is there all year. */
  readonly stay?: GivenCountedStay;
}

/** The children that one municipality has placed with a foster family, for {@link fosterCare}. */
export interface GivenFosterCare {
  /** The calendar year of the rates and the days. */
  readonly year: number;
  /**
   * In the order in which they count as first, second, third …; 1 to 20. Of one municipality only: the lower amount of the third
   * child is for the children of one.
   */
  readonly children: readonly GivenFosterChild[];
}

/**
 * What a finding on a foster family's cost is about.
 *
 * - `third-child-by-day`: the lower board and lodging of the third child is counted day by day, in the order given;
 * - `days-outside-months`: days outside whole months are paid by the day;
 * - `no-longer-a-child`: someone is 18 or more on some days, and the rates are for children and young people below;
 * - `rate-with-reservation`: a rate that was used has a note on where it comes from.
 */
export type FosterCareFindingCode =
  | "no-longer-a-child"
  | "third-child-by-day"
  | "days-outside-months"
  | "rate-with-reservation";

/** What a child costs in the year; amounts in kr., whole øre. */
export interface FosterChildCost<N = Decimal> {
  readonly child: string;
  /** The first and last day of the year that count. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The days that count: younger, older and further ones together. */
  readonly days: number;
  /** Days as the first or second child, below 10 and from 10 on. */
  readonly youngerDays: number;
  readonly olderDays: number;
  /** Days as the third child or a further one. */
  readonly furtherDays: number;
  readonly remunerations: N;
  /** Whole calendar months that are paid by the month. */
  readonly wholeMonths: number;
  /** Days outside them, paid by the day. */
  readonly singleDays: number;
  readonly remuneration: N;
  readonly boardAndLodging: N;
  /** Both together. */
  readonly fosterCost: N;
}

/** What a foster family costs in a year: `Decimal`s, or exact fractions from `fosterCare.exact`. */
export interface FosterCare<N = Decimal> {
  readonly year: number;
  /** In the order given. */
  readonly children: readonly FosterChildCost<N>[];
  readonly remuneration: N;
  readonly boardAndLodging: N;
  readonly fosterCost: N;
  readonly findings: readonly Finding<FosterCareFindingCode>[];
  readonly explanation: Explanation;
}
