import type { Decimal } from "../../../decimal.ts";
import type { RateInterval } from "../../../distribution/audit/result.ts";
import type { Numeric } from "../../../numbers/exact.ts";
import type { Explanation } from "../../../rules/explanation.ts";
import type { SizeClass } from "../sizeClass.ts";

/** A row of a table of supervision tariffs as it is printed, in kr.; `null` or nothing where an amount cannot be read. */
export interface PublishedClass {
  /** `1-7` (or `0-7`, as it is also printed), `8-24`, `25-49` (or `24-49`) or `50+`. */
  readonly sizeClass: string;
  /** The tariff of a year's supervision, above 0. */
  readonly tariff?: Numeric | null;
  /** What each started month of intensified supervision costs, above 0. */
  readonly intensified?: Numeric | null;
  /** The approval of a new offer, above 0. */
  readonly approval?: Numeric | null;
  /** The approval of a substantial change, above 0. */
  readonly substantialChange?: Numeric | null;
}

/** A column of the table. */
export type PublishedColumn = "tariff" | "intensified" | "approval" | "substantialChange";

export const AUDITED_KINDS = ["tariff", "approval", "substantialChange"] as const;

/** The bases that a table is made of: a year's supervision with the intensified, the approval, the substantial change. */
export type AuditedBaseKind = (typeof AUDITED_KINDS)[number];

/** An amount of the table against the bases that explain most of its amounts. */
export interface AuditedTariff<N = Decimal> {
  readonly sizeClass: SizeClass;
  readonly column: PublishedColumn;
  /** As printed; `null` where it is not there. */
  readonly amount: N | null;
  /** Whether every base of the interval gives it; `null` where there is no amount. */
  readonly fits: boolean | null;
  /** The least and the greatest amount that a base of the interval gives. */
  readonly impliedFrom: N;
  readonly impliedTo: N;
}

/** What was found of one base. */
export interface AuditedBase<N = Decimal> {
  readonly kind: AuditedBaseKind;
  /** The unrounded bases that explain most amounts, in kr.; the lowest interval where several explain equally many. */
  readonly base: RateInterval<N>;
  /** All intervals that explain as many; more than one means that the base is in doubt. */
  readonly candidates: readonly RateInterval<N>[];
  readonly rows: readonly AuditedTariff<N>[];
  /** The rows that do not fit. */
  readonly outside: readonly AuditedTariff<N>[];
}

/** An audited table: `Decimal`s of 34 digits, or exact fractions from `auditClassTariffs.exact`. */
export interface ClassAudit<N = Decimal> {
  /** True where one base of each kind explains every amount that is printed. */
  readonly fits: boolean;
  readonly bases: readonly AuditedBase<N>[];
  readonly explanation: Explanation;
}
