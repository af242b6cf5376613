import * as z from "zod";
import { refusedCharacter } from "../characters.ts";
import { type IsoDate, isIsoDate, isNear, wholeYear } from "../dates.ts";
import { isFraction, type Numeric } from "../numbers/exact.ts";
import { storedDecimal } from "../numbers/storedDecimal.ts";
import { inOneForm } from "../sameText.ts";
import { plainWhole } from "../wholeNumber.ts";
import { plainlyRead, UNSURE } from "./plainly.ts";

export const LONGEST_LINE = 2_000;

/** A text that is too long is refused for that, and not read. */
const isPlain = (text: string): boolean => text.length > LONGEST_LINE || refusedCharacter(text) === undefined;

/**
 * Text that says something: not empty, of a length that people write, and without characters that no report holds. It is
 * read in one form, so that ids and names which look the same are the same.
 */
export const line: z.ZodType<string> = plainlyRead(
  z
    .string()
    .overwrite(inOneForm)
    .min(1)
    .max(LONGEST_LINE)
    .refine(isPlain, { params: { wanted: "plain-text" } }),
  plainLine,
);

function plainLine(value: unknown): unknown {
  if (typeof value !== "string" || value.length > LONGEST_LINE) return UNSURE;
  const text = inOneForm(value);
  return text !== "" && text.length <= LONGEST_LINE && refusedCharacter(text) === undefined ? text : UNSURE;
}

/** A whole number between bounds, which are allowed; a bigint, as databases give them, is read as the number that it is. */
export function integer(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): z.ZodType<number> {
  return plainlyRead(z.preprocess(plainWhole, z.int().min(least).max(most)), (value) => {
    const whole = plainWhole(value);
    return Number.isSafeInteger(whole) && (whole as number) >= least && (whole as number) <= most ? whole : UNSURE;
  });
}

/** What names a place or a thing: a name, or a code as a whole number. */
export const nameOrCode: z.ZodType<string | number> = plainlyRead(
  z.union([line, z.preprocess(plainWhole, z.int())]),
  (value) => {
    const whole = plainWhole(value);
    return Number.isSafeInteger(whole) ? whole : plainLine(whole);
  },
);

/** A schema by a test alone, which lets a value as it is. */
function tested<T>(isFine: (value: unknown) => boolean, wanted: string): z.ZodType<T> {
  return plainlyRead(z.custom<T>(isFine, { params: { wanted } }), (value) => (isFine(value) ? value : UNSURE));
}

/** A calendar date as ISO text, 1900 to 2200. */
export const date: z.ZodType<IsoDate> = tested(
  (value) => typeof value === "string" && isIsoDate(value) && isNear(value),
  "date",
);

/** A year of the calendar, 1900 to 2200; text of four digits and a bigint are read as one. */
export const year: z.ZodType<number> = plainlyRead(
  z.preprocess(
    wholeYear,
    z.custom<number>(isYear, {
      params: { wanted: "year" },
    }),
  ),
  (value) => {
    const whole = plainWhole(value);
    return isYear(whole) ? whole : UNSURE;
  },
);

function isYear(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1900 && (value as number) <= 2200;
}

/** The year of a price level, whose bounds are checked where it is read; text of four digits and a bigint are read as one. */
export const levelYear: z.ZodType<number> = plainlyRead(z.preprocess(wholeYear, z.int()), (value) => {
  const whole = plainWhole(value);
  return Number.isSafeInteger(whole) ? whole : UNSURE;
});

/** A `Decimal`, a copy of one, or a number of another library, which is refused by its name where it is read. */
function isNumberObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return typeof (value as { toFixed?: unknown }).toFixed === "function" || storedDecimal(value) !== undefined;
}

function isNumeric(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return typeof value === "number" || typeof value === "bigint" || isFraction(value) || isNumberObject(value);
}

/**
 * A number by its looks; its bounds are checked where it is read as an exact number. A bigint is read as the number that it is, so
 * that a result which shows what was given can be written as JSON.
 */
export const numeric: z.ZodType<Numeric> = plainlyRead(
  z.preprocess(plainWhole, z.custom<Numeric>(isNumeric, { params: { wanted: "number" } })),
  (value) => (isNumeric(value) ? plainWhole(value) : UNSURE),
);
