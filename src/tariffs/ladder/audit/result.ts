import type { Decimal } from "../../../decimal.ts";
import type { RateInterval } from "../../../distribution/audit/result.ts";
import type { Numeric } from "../../../numbers/exact.ts";
import type { Explanation } from "../../../rules/explanation.ts";

/** A package of a ladder as it is printed. */
export interface PrintedStep {
  /** Its number on the ladder, from 1, each once. */
  readonly packageNumber: number;
  /** Kr. per day, above 0. */
  readonly tariff: Numeric;
  /** The most hours a week that it holds, as printed with one decimal; above 0. */
  readonly hoursUpTo?: Numeric;
}

/** A printed package against the ladder that explains most of them. */
export interface AuditedStep<N = Decimal> {
  readonly packageNumber: number;
  readonly tariff: N;
  /** The hours that were printed; `null` where none were. */
  readonly hoursUpTo: N | null;
  /** Whether both its tariff and its hours, where they are printed, fit. */
  readonly fits: boolean;
  /** Whether every price interval found gives the tariff. */
  readonly fitsTariff: boolean;
  /** Whether every width found gives the hours; `null` where none are printed. */
  readonly fitsHours: boolean | null;
}

/** The price and the width behind a printed ladder. */
export interface LadderAudit<N = Decimal> {
  /** True where one price interval explains every tariff, and one width all hours that are printed. */
  readonly fits: boolean;
  /** The price intervals per day, in kr., that explain most tariffs. */
  readonly intervalPerDay: RateInterval<N>;
  /** The one whole number of kroner in it; `null` where there is none, or more than one. */
  readonly wholeInterval: N | null;
  /** Hours a week between two packages, those that explain most of the printed hours; `null` where none are printed. */
  readonly hoursAWeek: RateInterval<N> | null;
  /** Kr. for an hour by both; `null` where no hours are printed. The rounding of the interval to kroner is in it. */
  readonly hourPrice: RateInterval<N> | null;
  readonly steps: readonly AuditedStep<N>[];
  /** The packages whose tariff or hours do not fit. */
  readonly outside: readonly AuditedStep<N>[];
  readonly explanation: Explanation;
}
