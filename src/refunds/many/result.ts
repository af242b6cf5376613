import type { FailedRow } from "../../given/failedRow.ts";
import type { RefundFindingCode, StateRefund } from "../stateRefund/result.ts";

/** A bracket of the refunds, a place for each row. Amounts in whole øre; NaN for a row that failed or whose rules have no such bracket. */
export interface RefundsOfBracket {
  /** The part of the cost that lies in it, rounded by itself. */
  readonly cost: Float64Array;
  /** What is refunded of that, rounded by itself: those of all brackets may miss the refund by an øre or two. */
  readonly refund: Float64Array;
}

/** State refunds computed as columns, a place for each case's year in the order given. Amounts in whole øre; NaN for a row that failed. */
export interface StateRefunds {
  /** How many rows were given. */
  readonly rows: number;
  /** The name of each row, where names were given. */
  readonly ids?: readonly (string | number)[];
  /** The calendar years; 0 for a row that failed. */
  readonly year: Uint16Array;
  /** What the year's months cost in all, income deducted. */
  readonly cost: Float64Array;
  /** What the state refunds, rounded once. */
  readonly refund: Float64Array;
  /** What is left to the municipality. */
  readonly ownCost: Float64Array;
  /** The three brackets from the lowest up; before 2021 there were two. */
  readonly brackets: readonly RefundsOfBracket[];
  /** What was found on each refund: bit `i` is set where it has the finding `findingCodes[i]`. */
  readonly findings: Uint8Array;
  /** The findings that are looked for: all that a single refund has. */
  readonly findingCodes: readonly RefundFindingCode[];
  /** The rows that could not be computed, with what is wrong. */
  readonly failed: readonly FailedRow[];
  /** The full refund of one case, by its place from 0. */
  why(row: number): StateRefund;
}
