import { yearOf } from "../../dates.ts";
import { aboveZero, notNegative, refuseOutOfRange } from "../../given/figures.ts";
import { readGiven } from "../../given/readGiven.ts";
import { priceLevel } from "../../indexation/amount.ts";
import { exact, type Numeric, toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction, minus, ZERO } from "../../numbers/fraction.ts";
import { findMunicipality } from "../../registers/municipalities.ts";
import type {
  Evidence,
  Notice,
  NoticeCapacity,
  NoticeCoverage,
  NoticeGiven,
  NoticeTariff,
  Reason,
  ReasonKind,
} from "./input.ts";
import { type OfferPlace, readPlace } from "./offerPlace.ts";
import { plainNotice } from "./plainNotice.ts";
import { noticeSchema } from "./schema.ts";
import * as say from "./words.ts";

/** A tariff with its figures exact. */
export interface ReadTariff {
  readonly amount: Fraction;
  readonly priceLevel: number;
  /** What the tariff holds of earlier years' results; 0 where that is not stated. */
  readonly backRegulation: Fraction;
  readonly statesBackRegulation: boolean;
  /** The tariff without back-regulation. */
  readonly comparable: Fraction;
}

/** A reason with its figures exact. */
export interface ReadReason {
  readonly kind: ReasonKind;
  readonly evidence: Evidence;
  readonly amount: Fraction | undefined;
  readonly reference: string | undefined;
  readonly text: string | undefined;
  readonly path: string;
}

/** A notice that has been checked: its figures exact, its places found. */
export interface ReadNotice {
  readonly notice: Notice;
  readonly path: string;
  readonly place: OfferPlace;
  readonly buyer: string | undefined;
  readonly year: number;
  readonly current: ReadTariff;
  readonly proposed: ReadTariff;
  readonly citizens: Fraction | undefined;
  readonly quantityPerYear: Fraction | undefined;
  readonly reasons: readonly ReadReason[];
  readonly coverage: ReadCoverage | undefined;
  readonly capacity: ReadCapacity | undefined;
}

/** The days that coverage is measured on. */
interface ReadCoverage {
  readonly soldDays: Fraction;
  readonly occupiedDays: Fraction;
}

/** A change of places that the notice states. */
export interface ReadCapacity {
  readonly kind: "change-of-places" | "closing-of-places";
  readonly before: Fraction;
  readonly after: Fraction;
  readonly isHighlySpecialised: boolean;
}

function readCoverage({ soldDays, occupiedDays }: NoticeCoverage, path: string): ReadCoverage {
  const days = aboveZero(occupiedDays, `${path}.occupiedDays`, "count");
  const sold = notNegative(soldDays, `${path}.soldDays`, "count");
  if (compare(sold, days) <= 0) return { soldDays: sold, occupiedDays: days };
  return refuseOutOfRange(`${path}.soldDays`, soldDays, say.AT_MOST_OCCUPIED);
}

/** More places are a change of places, fewer a closing of places. */
function readCapacity({ placesBefore, placesAfter, isHighlySpecialised = false }: NoticeCapacity, path: string) {
  const before = notNegative(placesBefore, `${path}.placesBefore`, "count");
  const after = notNegative(placesAfter, `${path}.placesAfter`, "count");
  const more = compare(after, before);
  if (more === 0) {
    return refuseOutOfRange(`${path}.placesAfter`, placesAfter, say.OTHER_PLACES, say.LEAVE_CAPACITY_OUT);
  }
  const kind = more > 0 ? ("change-of-places" as const) : ("closing-of-places" as const);
  return { kind, before, after, isHighlySpecialised };
}

function readTariff(given: NoticeTariff, path: string): ReadTariff {
  const amount = exact(given.amount, `${path}.amount`);
  const statesBackRegulation = given.backRegulation !== undefined;
  const backRegulation = statesBackRegulation ? exact(given.backRegulation as Numeric, `${path}.backRegulation`) : ZERO;
  const level = priceLevel(given.priceLevel, `${path}.priceLevel`);
  const comparable = statesBackRegulation ? minus(amount, backRegulation) : amount;
  return { amount, priceLevel: level, backRegulation, statesBackRegulation, comparable };
}

function readReason(given: Reason, path: string): ReadReason {
  const { kind, evidence, reference, text } = given;
  const amount = given.amount === undefined ? undefined : exact(given.amount, `${path}.amount`);
  if (amount !== undefined && amount.n < 0n && kind !== "base-package-shift") {
    refuseOutOfRange(`${path}.amount`, given.amount, say.NOT_NEGATIVE);
  }
  return { kind, evidence, amount, reference, text, path };
}

function optional(value: Numeric | undefined, path: string): Fraction | undefined {
  return value === undefined ? undefined : notNegative(value, path, "count");
}

/** The figures of both tariffs must make sense before they are compared. */
function checkTariffs(current: ReadTariff, proposed: ReadTariff, at: (key: string) => string): void {
  if (current.comparable.n <= 0n) {
    refuseOutOfRange(at("current"), toDecimal(current.comparable), say.CURRENT_ABOVE_ZERO);
  }
  if (proposed.amount.n < 0n) refuseOutOfRange(at("proposed.amount"), toDecimal(proposed.amount), say.NOT_NEGATIVE);
  if (proposed.comparable.n < 0n) {
    const { backRegulation } = proposed;
    refuseOutOfRange(at("proposed.backRegulation"), toDecimal(backRegulation), say.AT_MOST_THE_TARIFF);
  }
}

const NO_REASONS: readonly ReadReason[] = Object.freeze([]);

/** A notice from outside, checked in full; `path` is its place for errors, such as `notices[3]`. */
export function readNotice(given: unknown, path: string): ReadNotice {
  return readFields(readGiven(noticeSchema(), given, path), path);
}

/** A notice whose shape is known to be right, such as one that was read before. */
export function readFields(notice: NoticeGiven, path: string): ReadNotice {
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  const current = readTariff(notice.current, at("current"));
  const proposed = readTariff(notice.proposed, at("proposed"));
  checkTariffs(current, proposed, at);
  const { operator, place } = readPlace(notice, path);
  return {
    notice: plainNotice({ ...notice, operator }),
    path,
    place,
    buyer: notice.buyer === undefined ? undefined : findMunicipality(notice.buyer, at("buyer")).name,
    year: yearOf(notice.effectiveFrom),
    current,
    proposed,
    citizens: optional(notice.citizens, at("citizens")),
    quantityPerYear: optional(notice.quantityPerYear, at("quantityPerYear")),
    reasons: notice.reasons?.map((reason, i) => readReason(reason, at(`reasons[${i}]`))) ?? NO_REASONS,
    coverage: notice.coverage && readCoverage(notice.coverage, at("coverage")),
    capacity: notice.capacityChange && readCapacity(notice.capacityChange, at("capacityChange")),
  };
}
