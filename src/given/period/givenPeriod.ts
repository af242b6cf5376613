import * as z from "zod";
import { atFirstUse } from "../atFirstUse.ts";
import { isEmptyCell } from "../emptyCell.ts";
import { objectOf } from "../objectOf.ts";
import { readGiven } from "../readGiven.ts";
import { date } from "../shape.ts";
import { type GivenPeriod, type Period, periodAt } from "./readPeriod.ts";

const daysSchema = atFirstUse(() => objectOf<Period>()({ from: date, to: date }));

/** A period from outside in one of its two shapes; which is seen when it is read. */
export const periodSchema: () => z.ZodType<GivenPeriod> = atFirstUse(() =>
  z.custom<GivenPeriod>(
    (value) => (typeof value === "string" && !isEmptyCell(value)) || (typeof value === "object" && value !== null),
    { params: { wanted: "period" } },
  ),
);

/** The first and last day of a period from outside; whether they are in order is the caller's to say. */
export function daysOfPeriod(given: GivenPeriod, year: number, path: string): Period {
  return typeof given === "string" ? periodAt(given, year, path) : readGiven(daysSchema(), given, path);
}
