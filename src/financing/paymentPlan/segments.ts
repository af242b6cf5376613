import { daysAfter, daysBetween, daysInMonth, type IsoDate, isLeapYear, isoOf } from "../../dates.ts";
import { calendarYear, type Period } from "../../given/period/readPeriod.ts";
import { equal, type Fraction, fraction, ONE, times } from "../../numbers/fraction.ts";
import { countedSpan, daysOf, isDayIn } from "../../stays/countedDays.ts";
import type { StayCount } from "../../stays/stayCount.ts";
import type { ReadAbsence, ReadPlan, ReadPlanTariff } from "./read.ts";
import type { PlanInterval } from "./result.ts";

/** Days of a month on which a plan has one tariff and one share of it is paid. */
export interface Segment {
  readonly tariff: ReadPlanTariff;
  readonly paidShare: Fraction;
  /** Units, as a number of days, weeks, months or pieces times the quantity. */
  readonly quantity: Fraction;
}

/** A month of a plan: its days that count, and what is paid for them. */
export interface PlanMonth {
  readonly days: number;
  readonly daysOfMonth: number;
  readonly segments: readonly Segment[];
}

const DAYS_IN_WEEK = 7n;
const MONTHS_IN_YEAR = 12n;

/** The tariff that holds on a day. */
function tariffOn({ tariffs }: ReadPlan, day: IsoDate): ReadPlanTariff {
  return tariffs.findLast(({ from }) => from === null || from <= day) as ReadPlanTariff;
}

/** What is paid on a day of an absence: in full on the first ones, then a share. */
function shareIn({ from, paidShare, fullDays }: ReadAbsence, day: IsoDate): Fraction {
  return daysBetween(from, day) < fullDays ? ONE : paidShare;
}

function shareOn({ absences }: ReadPlan, day: IsoDate): Fraction {
  const absence = absences.find((each) => isDayIn(day, each));
  return absence === undefined ? ONE : shareIn(absence, day);
}

/** The intervals that some days of a month make. */
function intervals(every: PlanInterval, days: number, daysOfMonth: number): Fraction {
  if (every === "day") return fraction(BigInt(days));
  if (every === "week") return fraction(BigInt(days), DAYS_IN_WEEK);
  return every === "month" ? fraction(BigInt(days), BigInt(daysOfMonth)) : ONE;
}

/** Days one after the other with the same tariff and share. */
function stretches(plan: ReadPlan, { from, to }: Period) {
  const found: { readonly tariff: ReadPlanTariff; readonly paidShare: Fraction; days: number }[] = [];
  for (let day = from; day <= to; day = daysAfter(day, 1)) {
    const [tariff, paidShare, last] = [tariffOn(plan, day), shareOn(plan, day), found.at(-1)];
    if (last !== undefined && last.tariff === tariff && equal(last.paidShare, paidShare)) last.days += 1;
    else found.push({ tariff, paidShare, days: 1 });
  }
  return found;
}

/** What is used once is paid on the first day alone. */
function once(plan: ReadPlan, span: Period): Segment[] {
  const { from } = plan.dates;
  if (span.from !== from) return [];
  return [{ tariff: tariffOn(plan, from), paidShare: ONE, quantity: plan.quantity }];
}

/** A plan in a month, 1 to 12, of a year. */
export function monthOf(plan: ReadPlan, year: number, month: number, counting: StayCount): PlanMonth {
  const daysOfMonth = daysInMonth(year, month);
  const within = { from: isoOf(year, month, 1), to: isoOf(year, month, daysOfMonth) };
  const span = countedSpan(plan.dates, counting, within);
  if (span === undefined) return { days: 0, daysOfMonth, segments: [] };
  const segments =
    plan.every === "once"
      ? once(plan, span)
      : stretches(plan, span).map(({ days, ...terms }) => ({
          ...terms,
          quantity: times(plan.quantity, intervals(plan.every, days, daysOfMonth)),
        }));
  return { days: daysOf(span), daysOfMonth, segments };
}

/** Whether a plan is in force on the last day of a year: that day counts. What is bought once never goes on. */
export function isInForceAtEnd({ dates, every }: ReadPlan, year: number, counting: StayCount): boolean {
  const all = calendarYear(year);
  return every !== "once" && countedSpan(dates, counting, all)?.to === all.to;
}

/** The terms of a plan on the last day of a year, as if they held all year; none where it is not in force then. */
export function wholeYear(plan: ReadPlan, year: number, counting: StayCount): Segment | undefined {
  if (plan.every === "once" || !isInForceAtEnd(plan, year, counting)) return undefined;
  const days = BigInt(isLeapYear(year) ? 366 : 365);
  const all = {
    day: fraction(days),
    week: fraction(days, DAYS_IN_WEEK),
    month: fraction(MONTHS_IN_YEAR),
  };
  return {
    tariff: tariffOn(plan, calendarYear(year).to),
    paidShare: ONE,
    quantity: times(plan.quantity, all[plan.every]),
  };
}
