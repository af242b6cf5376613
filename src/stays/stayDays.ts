import type * as z from "zod";
import type { IsoDate } from "../dates.ts";
import { fail } from "../errors.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import { daysOfPeriod, periodSchema } from "../given/period/givenPeriod.ts";
import { type GivenPeriod, type Period, periodAt } from "../given/period/readPeriod.ts";
import { readGiven } from "../given/readGiven.ts";
import { date } from "../given/shape.ts";
import { account, type Explanation } from "../rules/explanation.ts";
import type { Provenance } from "../rules/parameter.ts";
import { countedSpan, daysOf, type StayDates } from "./countedDays.ts";
import { stayCountGiven, stayOf } from "./givenStay.ts";
import { COUNT_RESTS, type StayCount } from "./stayCount.ts";
import * as say from "./words.ts";

/** The days of a stay that count, with what the way of counting rests on. */
export interface StayDays extends Provenance {
  readonly from: IsoDate;
  /** `null` where the stay lasts on. */
  readonly to: IsoDate | null;
  readonly rule: StayCount;
  /** The period that was counted in; `null` for the whole stay. */
  readonly within: Period | null;
  /** A whole number of days, 0 where none lies in the period. */
  readonly days: number;
  /** The first and the last day that count; `null` where none does. */
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  readonly explanation: Explanation;
}

const orNone = atFirstUse((): z.ZodType<IsoDate | undefined> => date.optional());
const orWhole = atFirstUse((): z.ZodType<GivenPeriod | undefined> => periodSchema().optional());

/** The period given, by its days in order; `undefined` for the whole stay. */
function periodIn(given: unknown): Period | undefined {
  const read = readGiven(
    orWhole(),
    typeof given === "number" || typeof given === "bigint" ? String(given) : given,
    "within",
  );
  if (read === undefined) return undefined;
  if (typeof read === "string") return periodAt(read, undefined, "within");
  const { from, to } = daysOfPeriod(read, 0, "within");
  if (to >= from) return { from, to };
  return fail({ kind: "out-of-range", path: "within.to", found: to, ...say.lastBeforeFirst(from) });
}

/** The period that a stay is counted in: the one given, or the stay itself where it has an end. */
function spanOf({ from, to }: StayDates, within: Period | undefined): Period {
  if (within !== undefined) return within;
  return to === null ? fail({ kind: "missing", path: "to", ...say.endlessStay }) : { from, to };
}

/**
 * The days of a stay that count, by one of the two rules that the sources know.
 *
 * `from` is the day the stay begins, which counts; `to` the day it ends, or `null` where it lasts on. By
 * `"without-last-day"` the day it ends does not count, but at least one day does; by `"with-last-day"` it does. `within`
 * counts the days of a year (`2025`), a quarter (`"Q1 2025"`) or `{ from, to }` alone, so that the years of a stay add up to
 * it; without it the whole stay is counted. Days on another ward do not count on special psychiatric places: give the stay
 * in parts. `days` is a whole number.
 *
 * Throws `RuleError`: `malformed` for a date or rule that is none; `out-of-range` for an end before the beginning;
 * `missing` for a stay that lasts on where no period is given. Source: Executive Order 1261/2020 § 2 (`"without-last-day"`);
 * Syddanmark's steering agreement, annex 5 (`"with-last-day"`). Which of them another offer counts by is in its agreement.
 *
 * @example
 * ```ts
 * import { stayDays } from "rammetakst";
 * stayDays("2025-03-01", "2025-03-10", "without-last-day").days; // => 9
 * stayDays("2025-03-01", "2025-03-10", "with-last-day").days; // => 10
 * stayDays("2025-03-01", "2025-03-01", "without-last-day").days; // => 1
 * stayDays("2024-12-20", null, "with-last-day", 2024).days; // => 12
 * ```
 */
export function stayDays(from: IsoDate, to: IsoDate | null, rule: StayCount, within?: number | GivenPeriod): StayDays {
  const [first, last] = [readGiven(date, from, "from"), readGiven(orNone(), to ?? undefined, "to")];
  const counting = readGiven(stayCountGiven(), rule, "rule");
  const stay = stayOf({ from: first, ...(last !== undefined && { to: last }) }, "to");
  const period = periodIn(within);
  const span = countedSpan(stay, counting, spanOf(stay, period));
  const days = span === undefined ? 0 : daysOf(span);
  const rests = COUNT_RESTS[counting];
  return {
    ...stay,
    rule: counting,
    within: period ?? null,
    days,
    first: span?.from ?? null,
    last: span?.to ?? null,
    ...rests,
    explanation: account(say.STAY_DAYS, [say.counted(stay, period ?? null, days, counting)], [], [rests]),
  };
}
