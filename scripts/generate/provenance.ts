import { z } from "zod";
import { isIsoDate } from "../../src/dates.ts";

/** A name or another line of text in one language. */
export const line = z.string().regex(/^\S(.*\S)?$/, "must be a line of text without spaces at its ends");

/** A text in both languages. */
export const text = z.strictObject({ da: line, en: line });

/** A calendar date that exists. */
export const date = z.string().refine(isIsoDate, "must be a date that exists, as YYYY-MM-DD");

/** The marks a value in `data/` can have; `local` is left to users. */
const mark = z.enum(["law", "agreed", "minutes", "practice", "proposed", "assumed", "derived"]);

/** What every value in `data/` rests on: spread it into the schema of a file or a value. */
export const provenance = { mark, source: text, note: text.optional() } as const;
