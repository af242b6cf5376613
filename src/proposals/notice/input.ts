import type { IsoDate } from "../../dates.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { OperatorKind } from "../../registers/operatorKind.ts";
import type { TariffUnit } from "../../tariffs/tariffUnit.ts";

export const REASON_KINDS = [
  "documentation",
  "law-change",
  "occupancy",
  "capacity",
  "supervision",
  "buyer-request",
  "base-package-shift",
  "wages",
  "other",
] as const;

/** What a reason for an increase is about. */
export type ReasonKind = (typeof REASON_KINDS)[number];

export const EVIDENCE = ["computed", "documented", "stated"] as const;

/** What supports a reason: computed by this library, documented by a reference, or stated only. */
export type Evidence = (typeof EVIDENCE)[number];

/** More reasons than anyone gives, for one notice or for those of one service and year together. */
export const MOST_REASONS = 100;

/** A reason that an operator gives for an increase. */
export interface Reason {
  /** What it is about, such as `law-change` or `wages`; a `base-package-shift` may have an amount below 0. */
  readonly kind: ReasonKind;
  /** `computed` and `documented` substantiate an increase; `stated`, or documented without a `reference`, only explains it. */
  readonly evidence: Evidence;
  /** What it explains, in kr. per unit of the tariff; only a base–package shift may be negative. Without it the reason carries nothing. */
  readonly amount?: Numeric;
  /** The law, decision or request that documents it. */
  readonly reference?: string;
  /** The reason in the operator's own words, for tables and letters. */
  readonly text?: string;
}

/** A municipality that runs the offer, by name or code. */
interface MunicipalOperator {
  /** A municipality. */
  readonly kind: "municipality";
  /** Name or code, such as `Vejen` or 575. */
  readonly municipality: string | number;
  /** What it calls itself, in place of `Vejen Kommune`. */
  readonly name?: string;
  /** Not for a municipality. */
  readonly region?: never;
}

/** A region that runs the offer, by name or code. */
interface RegionalOperator {
  /** A region. */
  readonly kind: "region";
  /** Name, id or code, such as `Region Syddanmark`, `syddanmark` or 1083. */
  readonly region: string | number;
  /** What it calls itself, in place of `Region Syddanmark`. */
  readonly name?: string;
  /** Not for a region. */
  readonly municipality?: never;
}

/** A private party that runs the offer. */
interface PrivateOperator {
  /** A private party, such as a foundation, an association or a company. */
  readonly kind: "private";
  /** What it calls itself; two names are two operators. */
  readonly name: string;
  /** Not for a private party: where the offer lies is `location` of the notice. */
  readonly municipality?: never;
  /** Not for a private party. */
  readonly region?: never;
}

/** Who runs the offer: each kind of operator has a key of its own that must be there. */
export type Operator = MunicipalOperator | RegionalOperator | PrivateOperator;

/** A tariff in kr. per unit, in the prices of a year. */
export interface NoticeTariff {
  /** Kr. per unit with back-regulation: the current one above 0 without it, the proposed one 0 or more. */
  readonly amount: Numeric;
  /** The year whose prices it is in, 1970 to 2100. */
  readonly priceLevel: number;
  /** What the tariff holds of earlier years' results, in kr. per unit: positive for a deficit, negative for a surplus. */
  readonly backRegulation?: Numeric;
}

/** How much of an offer was sold to others in the last closed year: what its coverage by the agreement is measured on. */
export interface NoticeCoverage {
  /** Days sold to other municipalities, 0 or more, at most the occupied days. */
  readonly soldDays: Numeric;
  /** Above 0. */
  readonly occupiedDays: Numeric;
}

/** A change of the offer's places that the notice states as part of what it is about. */
export interface NoticeCapacity {
  /** 0 or more, and not the same. */
  readonly placesBefore: Numeric;
  /** 0 or more, and another number than `placesBefore`: more is a change of places, fewer a closing of places. */
  readonly placesAfter: Numeric;
  /** Highly specialised with regional importance; by default not. */
  readonly isHighlySpecialised?: boolean;
}

/** A notice of a new tariff, as a buyer receives it. */
export interface Notice {
  /** A name or a number of its own in the round, such as a journal number. */
  readonly id: string | number;
  /** The institution or programme. */
  readonly offer: string;
  /** What is priced inside it: a stay, a day offer, a package. */
  readonly service?: string;
  /** The provision of the law that it is given under. */
  readonly paragraph?: string;
  /** Who runs the offer, by its kind. */
  readonly operator: Operator;
  /** The municipality where the offer lies; without it the operator's own municipality or region is taken. */
  readonly location?: string | number;
  /** What both tariffs are per: `hour`, `day`, `month`, `case` or `year`; it is never converted. */
  readonly unit: TariffUnit;
  /** The tariff that is in force until the new one. */
  readonly current: NoticeTariff;
  /** The tariff that is notified. */
  readonly proposed: NoticeTariff;
  /** The day the new tariff takes effect, `YYYY-MM-DD`; its year is the tariff year. */
  readonly effectiveFrom: IsoDate;
  /** The day the notice was given; it is only needed where a deadline is judged. */
  readonly notifiedOn?: IsoDate;
  /** The municipality that buys. */
  readonly buyer?: string | number;
  /** Citizens whom the buyer has in the service; by them the effect of monthly, yearly and round-the-clock day tariffs is computed. */
  readonly citizens?: Numeric;
  /** Units that the buyer buys a year, in the tariff's own unit: days, months, hours, cases or years. */
  readonly quantityPerYear?: Numeric;
  /** A day tariff that is paid every day of the year. */
  readonly roundTheClock?: boolean;
  /** At most 100, together also for the notices of one service and year; by default none. */
  readonly reasons?: readonly Reason[];
  /** Days sold to others, by which it is told whether the agreement covers the offer; by default that is not judged. */
  readonly coverage?: NoticeCoverage;
  /** A change of places, by which it is told who must be heard; by default none. */
  readonly capacityChange?: NoticeCapacity;
}

/** An operator as it is given: whether it has what its kind is found by is asked where its place is found. */
export interface OperatorGiven {
  readonly kind: OperatorKind;
  readonly municipality?: string | number;
  readonly region?: string | number;
  readonly name?: string;
}

/** A notice whose keys and values are of their kinds, and whose operator may still be incomplete. */
export interface NoticeGiven extends Omit<Notice, "operator"> {
  readonly operator: OperatorGiven;
}
