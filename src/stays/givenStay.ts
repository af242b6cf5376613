import type * as z from "zod";
import type { IsoDate } from "../dates.ts";
import { fail } from "../errors.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import { objectOf } from "../given/objectOf.ts";
import { oneOf } from "../given/oneOf.ts";
import { date } from "../given/shape.ts";
import type { StayDates } from "./countedDays.ts";
import type { StayCount } from "./stayCount.ts";
import * as say from "./words.ts";

/** A stay by its days, in place of a number of days. */
export interface GivenStay {
  /** The day it begins, which counts. */
  readonly from: IsoDate;
  /** The day it ends; without it the stay lasts on. */
  readonly to?: IsoDate;
}

/** A stay by its days, and which of them count. */
export interface GivenCountedStay extends GivenStay {
  /** Whether the day it ends counts: `"with-last-day"` or `"without-last-day"`; never chosen for the user. */
  readonly counting: StayCount;
}

/** A way of counting days, from outside. */
export const stayCountGiven: () => z.ZodType<StayCount> = atFirstUse(() => oneOf(say.COUNTS));

/** The days of a stay, from outside. */
export const staySchema: () => z.ZodType<GivenStay> = atFirstUse(() =>
  objectOf<GivenStay>()({ from: date, to: date.optional() }),
);

/** The days of a stay and which of them count, from outside. */
export const countedStaySchema: () => z.ZodType<GivenCountedStay> = atFirstUse(() =>
  objectOf<GivenCountedStay>()({ from: date, to: date.optional(), counting: stayCountGiven() }),
);

/** The days of a stay in order; `lastPath` is the place of its last day for errors. */
export function stayOf({ from, to }: GivenStay, lastPath: string): StayDates {
  if (to === undefined || to >= from) return { from, to: to ?? null };
  return fail({ kind: "out-of-range", path: lastPath, found: to, ...say.lastBeforeFirst(from) });
}
