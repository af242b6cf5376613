import * as z from "zod";
import { dateText } from "../../dates.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { registerOf } from "../../registers/registerOf.ts";
import type { Language, Text } from "../../words.ts";

/** The day of each year that inhabitants are counted on; the register has 1 January from 2007 and 1 July from 2016. */
export type KeyDay = "01-01" | "07-01";

/** @internal The `date` of an analysis' options. */
export const dateField = atFirstUse(() => ({ date: z.enum(["01-01", "07-01"]).optional() }));

/** Published net spending per inhabitant is by the inhabitants of the middle of the year. */
export const MIDYEAR: KeyDay = "07-01";

/** `1. januar`, `1 July`. */
export function dayText(day: KeyDay, language: Language): string {
  return dateText(`2000-${day}`, language).replace(" 2000", "");
}

/** `Indbyggere den 1. juli 2024: Danmarks Statistik, FOLK1A.` */
export function countedOn(day: KeyDay, years: readonly number[]): Text {
  const { source } = registerOf("inhabitants");
  return {
    da: `Indbyggere den ${dayText(day, "da")} ${years.join(" og ")}: ${source.da}, hvor de ikke er oplyst.`,
    en: `Inhabitants on ${dayText(day, "en")} ${years.join(" and ")}: ${source.en}, where they are not given.`,
  };
}
