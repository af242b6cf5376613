import type { Decimal } from "../../decimal.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Account } from "../accounts/row.ts";
import type { OwnSeriesBreak } from "../breaks/seriesBreak.ts";
import type { SpendingFinding } from "../finding.ts";
import type { SpendingLine } from "../line.ts";
import type { SpendingSelection } from "../selection.ts";

/**
 * The prices growth is measured in: `nominal`; fixed prices that nominal amounts are brought to by a series (to those of the
 * last year, or of `level`); or the fixed prices, of the year `level`, that the table is in already.
 */
export type GrowthPrices =
  | "nominal"
  | {
      /** Amounts that are nominal are brought to fixed prices by it. */
      readonly series: IndexSeries;
      /** The year whose prices they are brought to; by default the last year. */
      readonly level?: number;
    }
  | {
      /** The year whose fixed prices the table is in. */
      readonly level: number;
    };

/** What growth may be split by, in addition to payers and areas. */
export const GROWTH_PARTS = ["function", "operatorKind"] as const;

/** What growth is computed from and to, and of which rows. */
export interface GrowthOptions extends SpendingSelection {
  /** The first year, which growth is a share of. */
  readonly from: number;
  /** The last year, after `from`. */
  readonly to: number;
  /** Must be chosen: `nominal`, or fixed prices. */
  readonly prices: GrowthPrices;
  /** A further split, in addition to payers and areas. */
  readonly by?: (typeof GROWTH_PARTS)[number];
  /** Growth from one year to the next above which a payer is reported, as a share of 1; by default the parameter's. */
  readonly jumpAbove?: Numeric;
  /** Series breaks in addition to the known ones. */
  readonly breaks?: readonly OwnSeriesBreak[];
}

/** What one part grew by; `null` in payer, area or part is all of them. */
export interface GrowthLine<N = Decimal> extends SpendingLine {
  /** The function or operator kind, where growth is split by it. */
  readonly part: string | null;
  /** Kr. of the first year, in the prices asked for. */
  readonly spendingBefore: N;
  /** Kr. of the last year. */
  readonly spending: N;
  readonly change: N;
  /** Change / spending before, as a share of 1, rounded to 6 decimals; `null` where spending before was not above 0. */
  readonly rate: N | null;
  /**
   * Change / *total* spending before, rounded to 6 decimals. Unrounded, in `.exact`, contributions sum to the total's rate;
   * rounded, each is off by at most 0.0000005, and their sum by at most as often that as there are parts.
   */
  readonly contribution: N | null;
}

/** Growth of a payer from one year to the next that is above the threshold. */
export interface GrowthJump<N = Decimal> extends SpendingLine {
  readonly from: number;
  readonly to: number;
  readonly rate: N;
}

/** What is found on growth. */
export type GrowthFindingCode =
  | "payer-not-comparable"
  | "area-missing-in-year"
  | "no-base"
  | "growth-jump"
  | "series-break"
  | "nominal-growth";

/**
 * Growth in all and what it is made of: changes of `rows`, of `byPayer`, of `byArea` and of `byPart` each sum to it, and so
 * do contributions before they are rounded.
 */
export interface SpendingGrowth<N = Decimal> {
  readonly from: number;
  readonly to: number;
  readonly account: Account;
  /** The year whose prices amounts are in; `nominal` where each year has its own. */
  readonly priceLevel: number | "nominal";
  /** The series that amounts were brought to that level by. */
  readonly series: string | null;
  readonly total: GrowthLine<N>;
  readonly rows: readonly GrowthLine<N>[];
  readonly byPayer: readonly GrowthLine<N>[];
  readonly byArea: readonly GrowthLine<N>[];
  /** Empty unless growth is split by a function or operator kind. */
  readonly byPart: readonly GrowthLine<N>[];
  readonly jumps: readonly GrowthJump<N>[];
  readonly findings: readonly SpendingFinding<GrowthFindingCode>[];
  readonly explanation: Explanation;
}
