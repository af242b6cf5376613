import type * as z from "zod";
import { fail } from "../errors.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import { objectOf } from "../given/objectOf.ts";
import { oneOf } from "../given/oneOf.ts";
import { date } from "../given/shape.ts";
import type { StayDates } from "./countedDays.ts";
import type { GivenCountedStay, GivenStay } from "./input.ts";
import type { StayCount } from "./stayCount.ts";
import * as say from "./words.ts";

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
