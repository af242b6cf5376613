import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { SizeClass } from "./sizeClass.ts";

/** The unrounded bases of a year's supervision tariffs: what the class of 1-7 places costs before rounding, in kr. */
export interface SupervisionBases {
  /** For a year's supervision; above 0, not rounded. */
  readonly base: Numeric;
  /** For the approval of a new offer. */
  readonly approvalBase?: Numeric;
  /** For a substantial change of an offer that is approved. */
  readonly changeBase?: Numeric;
}

/** The tariffs of a size class, in whole kroner. */
export interface ClassTariffs<N = Decimal> {
  readonly sizeClass: SizeClass;
  /** What the base is multiplied by. */
  readonly weight: N;
  /** A year's supervision. */
  readonly tariff: N;
  /** Each started month of intensified supervision. */
  readonly intensified: N;
  /** `null` where no base is given for it. */
  readonly approval: N | null;
  readonly substantialChange: N | null;
}

/** What a finding on supervision tariffs or a bill is about. */
export type SupervisionFindingCode =
  | "base-may-be-rounded"
  | "approval-tariff-not-given"
  | "below-one-place"
  | "part-year-assumed"
  | "started-months-assumed";

/** Something that was found on supervision tariffs or a bill, with source and remedy. */
export type SupervisionFinding = Finding<SupervisionFindingCode>;

/** A table of supervision tariffs: `Decimal`s, or exact fractions from `supervisionTariffs.exact`. */
export interface SupervisionTable<N = Decimal> {
  /** The unrounded base, as it was given. */
  readonly base: N;
  /** From the smallest class up. */
  readonly classes: readonly ClassTariffs<N>[];
  readonly findings: readonly SupervisionFinding[];
  readonly explanation: Explanation;
}
