import type { Decimal } from "../../decimal.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { KeyRow } from "../distribution.ts";
import type { ParticipantId } from "../participants.ts";

/** One row of a distribution to audit: who, the key as printed, and the amount as printed, in kr. */
export interface BilledRow extends KeyRow {
  /** Kr. of any sign, as printed. */
  readonly amount: Numeric;
}

/** The register that printed keys are compared with. */
export interface RegisterCheck {
  /** `inhabitants`, or an age or range of ages such as `0-17` or `15-17`. */
  readonly measure: string;
  /** The date of the count, as ISO text. */
  readonly date: string;
}

/** What an audit presumes of the rounding, and what it compares the keys with. */
export interface AuditOptions {
  /** What every amount was rounded to, in kr., above 0: 1 for whole kroner, 0.01 for øre. */
  readonly unit: Numeric;
  /** The register that the printed keys are held against; by default none. */
  readonly register?: RegisterCheck;
}

/** An interval of rates, in kr. per unit of the key; `includesFrom` and `includesTo` say whether its ends belong to it. */
export interface RateInterval<N = Decimal> {
  readonly from: N;
  readonly to: N;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
}

/** A range of numbers with both ends. */
export interface Between<N> {
  readonly from: N;
  readonly to: N;
}

/** A row of an audited distribution. */
export interface AuditedRow<N = Decimal> {
  /** As it was given. */
  readonly id: ParticipantId;
  readonly key: N;
  readonly amount: N;
  /** Whether every rate of the interval, times the key and rounded, gives the amount. */
  readonly fits: boolean;
  /**
   * The least and the greatest whole key that some rate of the interval turns into the amount; `to` is `null` where any
   * larger key does too, and the whole is `null` where no whole key does.
   */
  readonly impliedKey: Between<N> | { readonly from: N; readonly to: null } | null;
  /** The key by the register, where one was named. */
  readonly registerKey?: number;
  readonly differsFromRegister?: boolean;
}

/** What an audit found: `Decimal`s of 34 digits, or exact fractions from `auditDistribution.exact`. */
export interface DistributionAudit<N = Decimal> {
  readonly unit: N;
  /** The rates that explain most rows; the lowest interval where several explain equally many. */
  readonly rate: RateInterval<N>;
  /** All intervals that explain as many rows as `rate`, from the lowest; more than one means that the rate is in doubt. */
  readonly candidates: readonly RateInterval<N>[];
  /** How many rows fit the rate. */
  readonly explained: number;
  /** In the order given. */
  readonly rows: readonly AuditedRow<N>[];
  /** The rows that do not fit. */
  readonly outside: readonly AuditedRow<N>[];
  /** Of all rows, in kr. */
  readonly sumOfAmounts: N;
  /** Of all rows, as printed. */
  readonly sumOfKeys: N;
  /**
   * What rounding moved in all, in kr.: the sum of the amounts less rate · the sum of the keys, of the rows that fit, at
   * the highest and at the lowest rate of the interval.
   */
  readonly roundingResidue: Between<N>;
  readonly register?: RegisterCheck;
}
