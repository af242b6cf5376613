import { isoDate } from "../dates.ts";
import { fail } from "../errors.ts";
import { priceLevel } from "../indexation/amount.ts";
import { exact, type Numeric, toDecimal } from "../numbers/exact.ts";
import { type Fraction, minus, ZERO } from "../numbers/fraction.ts";
import { findMunicipality } from "../registers/municipalities.ts";
import type { Text } from "../words.ts";
import type { Evidence, Notice, NoticeTariff, Reason, ReasonKind } from "./notice.ts";
import { NOTICE_KEYS, noticeSchema } from "./noticeSchema.ts";
import { type OfferPlace, readPlace } from "./offerPlace.ts";
import { schemaFailure } from "./schemaFailure.ts";

/** A tariff with its figures exact. */
export interface ReadTariff {
  readonly amount: Fraction;
  readonly priceLevel: number;
  /** What the tariff holds of earlier years' results; 0 where that is not told. */
  readonly backRegulation: Fraction;
  readonly tellsBackRegulation: boolean;
  /** The tariff without back-regulation. */
  readonly comparable: Fraction;
}

/** A reason with its figures exact. */
export interface ReadReason {
  readonly kind: ReasonKind;
  readonly evidence: Evidence;
  readonly amount: Fraction | undefined;
  readonly reference: string | undefined;
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
}

function readTariff(given: NoticeTariff, path: string): ReadTariff {
  const amount = exact(given.amount, `${path}.amount`);
  const tellsBackRegulation = given.backRegulation !== undefined;
  const backRegulation = tellsBackRegulation ? exact(given.backRegulation as Numeric, `${path}.backRegulation`) : ZERO;
  const level = priceLevel(given.priceLevel, `${path}.priceLevel`);
  return { amount, priceLevel: level, backRegulation, tellsBackRegulation, comparable: minus(amount, backRegulation) };
}

function readReason(given: Reason, path: string): ReadReason {
  const { kind, evidence, reference } = given;
  const amount = given.amount === undefined ? undefined : exact(given.amount, `${path}.amount`);
  if (amount !== undefined && amount.n < 0n && kind !== "base-package-shift") {
    outOfRange(`${path}.amount`, given.amount, { da: "0 eller mere", en: "0 or more" });
  }
  return { kind, evidence, amount, reference, path };
}

function notNegative(value: Numeric | undefined, path: string): Fraction | undefined {
  if (value === undefined) return undefined;
  const number = exact(value, path);
  return number.n >= 0n ? number : outOfRange(path, value, { da: "0 eller mere", en: "0 or more" });
}

function outOfRange(path: string, found: unknown, allowed: Text): never {
  return fail({ kind: "out-of-range", path, found, allowed, remedy: { da: "ret tallet", en: "mend the number" } });
}

/** The figures of both tariffs must make sense before they are compared. */
function checkTariffs({ current, proposed }: Pick<ReadNotice, "current" | "proposed">, path: string): void {
  if (current.comparable.n <= 0n) {
    outOfRange(`${path}.current`, toDecimal(current.comparable), {
      da: "en gældende takst over 0 kr., også uden efterregulering; en ny ydelse er ingen stigning",
      en: "a current tariff above DKK 0, also without back-regulation; a new service is no increase",
    });
  }
  if (proposed.amount.n < 0n) outOfRange(`${path}.proposed.amount`, "< 0", { da: "0 eller mere", en: "0 or more" });
  if (proposed.priceLevel >= current.priceLevel) return;
  fail({
    kind: "price-level",
    path: `${path}.proposed.priceLevel`,
    found: proposed.priceLevel,
    allowed: { da: `${current.priceLevel} eller senere`, en: `${current.priceLevel} or later` },
    remedy: {
      da: "kontrollér, om de to takster er byttet om, eller ret prisniveauet",
      en: "check whether the two tariffs are swapped, or mend the price level",
    },
  });
}

/** A notice from outside, checked in full; `path` is its place for errors, such as `notices[3]`. */
export function readNotice(given: unknown, path: string): ReadNotice {
  const checked = noticeSchema.safeParse(given);
  if (!checked.success) return schemaFailure(checked.error, given, path, NOTICE_KEYS);
  const notice = checked.data;
  const under = path === "" ? "" : `${path}.`;
  const at = (key: string) => under + key;
  const current = readTariff(notice.current, at("current"));
  const proposed = readTariff(notice.proposed, at("proposed"));
  checkTariffs({ current, proposed }, path);
  return {
    notice,
    path,
    place: readPlace(notice, path),
    buyer: notice.buyer === undefined ? undefined : findMunicipality(notice.buyer, at("buyer")).name,
    year: Number(isoDate(notice.effectiveFrom, at("effectiveFrom")).slice(0, 4)),
    current,
    proposed,
    citizens: notNegative(notice.citizens, at("citizens")),
    quantityPerYear: notNegative(notice.quantityPerYear, at("quantityPerYear")),
    reasons: (notice.reasons ?? []).map((reason, i) => readReason(reason, at(`reasons[${i}]`))),
  };
}
