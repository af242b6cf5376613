import * as z from "zod";
import { type IsoDate, isIsoDate, isoDate, yearOf } from "../../dates.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { isEmptyCell } from "../../given/emptyCell.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { type Period, periodAt } from "../../given/period/readPeriod.ts";
import * as say from "./words.ts";

/** A day by its looks, or a period as text; which is seen when it is read. */
export const dayOrPeriod: () => z.ZodType<string> = atFirstUse(() =>
  z.custom<string>((value) => typeof value === "string" && !isEmptyCell(value), {
    params: { wanted: "day-or-period" },
  }),
);

const LIKE_A_DATE = /^\s*\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/;

/** The days counted; what looks like a date is read, and refused, as one. */
function counted(through: string, year: number): Period {
  const isDay = isIsoDate(through) || LIKE_A_DATE.test(through);
  if (isDay) return { from: `${year}-01-01`, to: isoDate(through, "through") };
  return periodAt(through, year, "through");
}

/** The last day of what was counted; a period that begins later than the year leaves cases out. */
export function lastDay(through: string, year: number): IsoDate {
  const { from, to } = counted(through, year);
  if (yearOf(to) !== year) return refuseOutOfRange("through", through, say.dayIn(year), say.CORRECT_DATE_OR_YEAR);
  if (from === `${year}-01-01`) return to;
  return refuseOutOfRange("through", through, say.FROM_NEW_YEAR, say.WRITE_FROM_NEW_YEAR);
}
