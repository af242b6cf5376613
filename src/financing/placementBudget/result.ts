import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { GivenCountedStay } from "../../stays/input.ts";

/**
 * The days or months that a citizen is expected to use of one tariff in the budget year; several rows for several services, and
 * for a citizen who moves out and back.
 */
export interface GivenCitizen {
  /** A name or a number, which the budget shows. */
  readonly citizen: string | number;
  /** The tariff's id. */
  readonly tariff: string | number;
  /**
   * Days in the budget year, whole or half ones (104.5); or the stay itself, `{ from, to, counting }`, whose days in the year
   * are counted. Of a tariff per day, in place of `months`.
   */
  readonly days?: Numeric | GivenCountedStay;
  /** Months in the budget year, 0 to 12, decimals allowed. Of a tariff per month, in place of `days`. */
  readonly months?: Numeric;
}

/** What a tariff of a budget is per. */
export type BudgetUnit = "day" | "month";

/** A tariff, as it is known when the budget is made. */
export interface GivenBudgetTariff {
  /** As the citizens' rows call it; each only once. */
  readonly id: string | number;
  /** Kr. a day, or a month where `per` says so, with the back-regulation that it holds. */
  readonly amount: Numeric;
  /** `"day"` or `"month"`; by default a day. */
  readonly per?: BudgetUnit;
  /** The year whose prices it is in; without it what is used of the tariff cannot be budgeted, and a finding says so. */
  readonly priceLevel?: number;
  /**
   * Kr. per the same unit, above 0 where it raises the tariff: what the tariff holds, and what is known to enter the budget year's.
   * Neither may bring a tariff below 0.
   */
  readonly backRegulation?: {
    /** What the tariff holds of earlier years' results, at most the tariff itself; taken as 0 where it is not stated, and a finding says so. */
    readonly inTariff?: Numeric;
    /** What is known to enter the budget year's tariff, nominal; taken as 0 where it is not stated, and a finding says so. */
    readonly inBudgetYear?: Numeric;
  };
}

/** What a finding on a budget of placements is about. */
export type BudgetFindingCode =
  | "tariff-missing"
  | "price-level-missing"
  | "series-missing"
  | "back-regulation-not-stated"
  | "tariff-not-used"
  | "tariff-in-several-rows"
  | "more-days-than-year"
  | "same-days-twice"
  | "several-tariffs-same-days"
  | "rate-known-within-bounds";

/** Why a line has no amount. */
export type BudgetGap = Extract<BudgetFindingCode, `${string}-missing`>;

/** One citizen's days or months by one tariff. */
export interface BudgetLine<N = Decimal> {
  readonly citizen: string;
  readonly tariff: string;
  /** Nothing where months are given. */
  readonly days: N | null;
  /** Nothing where days are given. */
  readonly months: N | null;
  /** Kr. in the budget year's prices; `null` where something is missing. */
  readonly amount: N | null;
  readonly gap: BudgetGap | null;
}

/** A sum of lines; it counts only those that have an amount. */
export interface BudgetSum<N = Decimal> {
  readonly amount: N;
  readonly isComplete: boolean;
}

/** A budget of citizens' placements: `Decimal`s, or exact fractions from `placementBudget.exact`. */
export interface PlacementBudget<N = Decimal> {
  readonly year: number;
  /** In the order given, one for each row of citizens. */
  readonly lines: readonly BudgetLine<N>[];
  readonly byCitizen: readonly (BudgetSum<N> & { readonly citizen: string })[];
  readonly total: BudgetSum<N>;
  readonly findings: readonly Finding<BudgetFindingCode>[];
  /** Why each line is what it is, in the order of the lines. */
  readonly explanation: Explanation;
}
