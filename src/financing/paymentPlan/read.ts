import * as z from "zod";
import type { IsoDate } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { aboveZero, notNegative, oereFromZero, refuseOutOfRange, shareOfOne } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { oneOf } from "../../given/oneOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { date, integer, levelYear, nameOrCode, numeric } from "../../given/shape.ts";
import { priceLevel } from "../../indexation/amount.ts";
import { type Fraction, ONE, ZERO } from "../../numbers/fraction.ts";
import type { StayDates } from "../../stays/countedDays.ts";
import { stayOf } from "../../stays/givenStay.ts";
import type { GivenAbsence, GivenPlan, GivenPlanTariff, PlanInterval, PlanUnit } from "./result.ts";
import * as say from "./words.ts";

/** A tariff with its amount exact; the first holds from the beginning. */
export interface ReadPlanTariff {
  readonly from: IsoDate | null;
  readonly amount: Fraction;
  readonly priceLevel: number;
}

/** An absence with its share exact. */
export interface ReadAbsence {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly paidShare: Fraction;
  readonly fullDays: number;
}

/** A plan from outside, checked. */
export interface ReadPlan {
  readonly citizen: string;
  readonly service: string;
  readonly dates: StayDates;
  readonly per: PlanUnit;
  readonly every: PlanInterval;
  readonly quantity: Fraction;
  readonly tariffs: readonly ReadPlanTariff[];
  readonly ownPayment: Fraction;
  readonly absences: readonly ReadAbsence[];
}

const MOST_PLANS = 10_000;
const MOST_TARIFFS = 50;
const MOST_ABSENCES = 100;

const tariff = atFirstUse(() =>
  objectOf<GivenPlanTariff>()({ amount: numeric, priceLevel: levelYear, from: date.optional() }),
);

const absence = atFirstUse(() =>
  objectOf<GivenAbsence>()({ from: date, to: date, paidShare: numeric, fullDays: integer(0, 366).optional() }),
);

const plansSchema = atFirstUse(() =>
  z
    .array(
      objectOf<GivenPlan>()({
        citizen: nameOrCode,
        service: nameOrCode,
        from: date,
        to: date.optional(),
        per: oneOf(say.UNITS),
        quantity: numeric.optional(),
        every: oneOf(say.INTERVALS).optional(),
        tariffs: z.array(tariff()).min(1).max(MOST_TARIFFS),
        ownPayment: numeric.optional(),
        absences: z.array(absence()).max(MOST_ABSENCES).optional(),
      }),
    )
    .min(1)
    .max(MOST_PLANS),
);

/** A tariff per day, week or month is used so often; hours and pieces are told. */
function intervalOf({ per, every }: GivenPlan, path: string): PlanInterval {
  if (per === "hour" || per === "piece") {
    return every ?? fail({ kind: "missing", path: `${path}.every`, ...say.HOW_OFTEN });
  }
  if (every === undefined || every === per) return per;
  return fail({ kind: "malformed", path: `${path}.every`, found: every, ...say.oftenAsUnit(per) });
}

/** The tariffs of a plan, without those that another has replaced when the plan begins. */
function readTariffs(given: GivenPlan, path: string): ReadPlanTariff[] {
  const all = readEach(given, path);
  const first = all.findLastIndex(({ from }) => from === null || from <= given.from);
  return all.slice(first).map((each, i) => (i === 0 ? { ...each, from: null } : each));
}

/** The tariffs as they are given, in order; only the first may be without its first day. */
function readEach({ from, tariffs }: GivenPlan, path: string): ReadPlanTariff[] {
  return tariffs.map((each, i) => {
    const at = `${path}.tariffs[${i}]`;
    const before = tariffs[i - 1];
    const isInOrder = each.from !== undefined && (before?.from === undefined || each.from > before.from);
    if (before !== undefined && !isInOrder)
      fail({ kind: "out-of-range", path: `${at}.from`, found: each.from, ...say.tariffAfter(before.from ?? from) });
    if (before === undefined && each.from !== undefined && each.from > from)
      fail({ kind: "out-of-range", path: `${at}.from`, found: each.from, ...say.tariffFromBeginning(from) });
    return {
      from: i === 0 ? null : (each.from ?? null),
      amount: notNegative(each.amount, `${at}.amount`),
      priceLevel: priceLevel(each.priceLevel, `${at}.priceLevel`),
    };
  });
}

function readAbsences({ from, to, absences = [] }: GivenPlan, path: string): ReadAbsence[] {
  return absences.map((each, i) => {
    const at = `${path}.absences[${i}]`;
    const before = absences[i - 1];
    if (each.to < each.from)
      fail({ kind: "out-of-range", path: `${at}.to`, found: each.to, ...say.lastBeforeFirst(each.from) });
    if (each.from < from || (to !== undefined && each.to > to))
      refuseOutOfRange(at, each.from < from ? each.from : each.to, say.WITHIN_PLAN, say.CORRECT_ABSENCE);
    if (before !== undefined && each.from <= before.to)
      refuseOutOfRange(`${at}.from`, each.from, say.afterDay(before.to), say.CORRECT_ABSENCE);
    return { ...each, paidShare: shareOfOne(each.paidShare, `${at}.paidShare`), fullDays: each.fullDays ?? 0 };
  });
}

function readPlan(given: GivenPlan, path: string): ReadPlan {
  const { citizen, service, from, to, per, quantity, ownPayment } = given;
  return {
    citizen: String(citizen),
    service: String(service),
    dates: stayOf({ from, ...(to !== undefined && { to }) }, `${path}.to`),
    per,
    every: intervalOf(given, path),
    quantity: quantity === undefined ? ONE : aboveZero(quantity, `${path}.quantity`, "count"),
    tariffs: readTariffs(given, path),
    ownPayment: ownPayment === undefined ? ZERO : oereFromZero(ownPayment, `${path}.ownPayment`),
    absences: readAbsences(given, path),
  };
}

/** The plans from outside. */
export function readPlans(given: unknown): readonly ReadPlan[] {
  return readGiven(plansSchema(), given, "plans").map((each, i) => readPlan(each, `plans[${i}]`));
}
