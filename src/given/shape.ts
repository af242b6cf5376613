import * as z from "zod";
import { type IsoDate, isIsoDate } from "../dates.ts";
import { isFraction, type Numeric } from "../numbers/exact.ts";

const LONGEST = 2_000;

/** Text that says something: not empty, and of a length that people write. */
export const line: z.ZodType<string> = z.string().trim().min(1).max(LONGEST);

/** What names a place or a thing: a name, or a code as a whole number. */
export const nameOrCode: z.ZodType<string | number> = z.union([line, z.int()]);

/** A calendar date as ISO text. */
export const date: z.ZodType<IsoDate> = z.custom<IsoDate>((value) => typeof value === "string" && isIsoDate(value), {
  params: { wanted: "date" },
});

/** A year of the calendar, 1900 to 2200. */
export const year: z.ZodType<number> = z.custom<number>(
  (value) => Number.isInteger(value) && (value as number) >= 1900 && (value as number) <= 2200,
  { params: { wanted: "year" } },
);

function isDecimal(value: unknown): boolean {
  return typeof value === "object" && value !== null && typeof (value as { toFixed?: unknown }).toFixed === "function";
}

/** A number by its looks; its bounds are checked where it is read as an exact number. */
export const numeric: z.ZodType<Numeric> = z.custom<Numeric>(
  (value) => ["number", "string", "bigint"].includes(typeof value) || isFraction(value) || isDecimal(value),
  { params: { wanted: "number" } },
);
