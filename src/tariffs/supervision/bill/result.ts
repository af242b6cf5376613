import type { IsoDate } from "../../../dates.ts";
import type { Decimal } from "../../../decimal.ts";
import type { GivenPeriod } from "../../../given/period/readPeriod.ts";
import type { Numeric } from "../../../numbers/exact.ts";
import type { Explanation } from "../../../rules/explanation.ts";
import type { SupervisionBases, SupervisionFinding } from "../result.ts";
import type { SizeClass } from "../sizeClass.ts";

/**
 * A period of intensified supervision; both days belong to it. As text such as `"2. halvår"` it lies in the year of the
 * bill, unless it states its own.
 */
export type IntensifiedPeriod = GivenPeriod;

/** An offer under the social supervision in a year, with the bases of that year's tariffs. */
export interface SupervisedOffer extends SupervisionBases {
  /** The calendar year that is billed. */
  readonly year: number;
  /** Approved places, a whole number above 0; or give `expectedCitizens`. */
  readonly places?: Numeric;
  /** The expected citizens of a treatment offer, whose places are a tenth of them. */
  readonly expectedCitizens?: Numeric;
  /** When the offer was approved; by default before the year. */
  readonly approvedOn?: IsoDate;
  /** How many substantial changes were approved in the year; needs `changeBase`. */
  readonly substantialChanges?: number;
  /** Periods of intensified supervision, at most 100; by default none. */
  readonly intensified?: readonly IntensifiedPeriod[];
}

/** What a line of the bill is for. */
export type SupervisionItem = "supervisionTariff" | "approval" | "substantialChange" | "intensified";

/** A line of the bill: so many times an amount, or so many months of a yearly one. */
export interface SupervisionLine<N = Decimal> {
  readonly item: SupervisionItem;
  /** Months of supervision or of intensified supervision, or how many approvals or changes. */
  readonly number: number;
  /** The tariff in whole kroner. */
  readonly tariff: N;
  readonly amount: N;
}

/** What an offer pays the social supervision for a year; amounts in kr. */
export interface SupervisionBill<N = Decimal> {
  readonly year: number;
  /** As given, or a tenth of the expected citizens. */
  readonly places: N;
  readonly sizeClass: SizeClass;
  readonly lines: readonly SupervisionLine<N>[];
  readonly total: N;
  readonly findings: readonly SupervisionFinding[];
  readonly explanation: Explanation;
}
