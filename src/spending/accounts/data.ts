import type { OperatorKind } from "../../registers/operatorKind.ts";
import type { Municipality, Region } from "../../registers/places.ts";
import type { Account, Activity } from "./row.ts";

/** Who pays: a municipality, or a region with the tasks of its own. */
export interface Payer {
  readonly kind: "municipality" | "region";
  readonly code: number;
  readonly name: string;
  readonly region: Region["id"];
  readonly municipality?: Municipality;
}

/** Amounts are nominal, each in the prices of its own year, or all in the prices of one year. */
export type PriceBasis = "nominal" | number;

/** What each row is sorted under, by the place of its value in the lists. */
export interface SpendingCodes {
  readonly payers: Int32Array;
  readonly years: Int32Array;
  readonly areas: Int32Array;
  readonly functions: Int32Array;
  readonly operatorKinds: Int32Array;
  readonly accounts: Int32Array;
}

/** A column of whole numbers: amounts in øre, activity in ten-thousandths; −1 in an activity is not stated. */
export type WholeColumn = Float64Array;

/**
 * An account table that has been read and checked: every row once, every name found, every amount in whole øre.
 *
 * Lists hold what occurs, sorted: payers by code, the rest by the alphabet or by number. `undefined` in a list is
 * for rows that do not state it. Made by {@link spendingData}; every analysis takes it, or the rows themselves. It is frozen
 * but for its typed columns, which an analysis reads at its call alone.
 */
export interface SpendingData {
  readonly rows: number;
  readonly payers: readonly Payer[];
  readonly years: readonly number[];
  readonly areas: readonly string[];
  readonly functions: readonly (string | undefined)[];
  readonly operatorKinds: readonly (OperatorKind | undefined)[];
  readonly accounts: readonly Account[];
  readonly priceBasis: PriceBasis;
  /** What each row is sorted under. */
  readonly codes: SpendingCodes;
  /** Whole øre, at most 2^52 in size. */
  readonly oere: WholeColumn;
  /** How much of each activity, in ten-thousandths; absent where no row states it. */
  readonly activity: Readonly<Partial<Record<Activity, WholeColumn>>>;
}

/** What sums of an {@link SpendingData} are split by. */
export type Dimension = keyof SpendingCodes;
