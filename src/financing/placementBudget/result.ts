import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";

/** The days that a citizen is expected to use of one tariff in the budget year; several rows for several services. */
export interface GivenCitizen {
  /** A name or a number, which the budget shows. */
  readonly citizen: string | number;
  /** The tariff's id. */
  readonly tariff: string | number;
  /** A whole number of days in the budget year. */
  readonly days: Numeric;
}

/** A tariff a day, as it is known when the budget is made. */
export interface GivenBudgetTariff {
  /** As the citizens' rows call it; each only once. */
  readonly id: string | number;
  /** Kr. a day, with the back-regulation that it holds. */
  readonly amount: Numeric;
  /** The year whose prices it is in; without it the tariff's days cannot be budgeted, and a finding says so. */
  readonly priceLevel?: number;
  /** Kr. a day, above 0 where it raises the tariff: what the tariff holds, and what is known to enter the budget year's. */
  readonly backRegulation?: {
    /** What the tariff holds of earlier years' results; taken as 0 where it is not stated, and a finding says so. */
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
  | "tariff-not-used";

/** Why a line has no amount. */
export type BudgetGap = Extract<BudgetFindingCode, `${string}-missing`>;

/** One citizen's days by one tariff. */
export interface BudgetLine<N = Decimal> {
  readonly citizen: string;
  readonly tariff: string;
  readonly days: N;
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
