import * as z from "zod";
import { atFirstUse } from "../given/atFirstUse.ts";

const KEY_DAYS = ["01-01", "07-01"] as const;

/** The day of each year that inhabitants are counted on; the register has 1 January from 2007 and 1 July from 2016. */
export type KeyDay = (typeof KEY_DAYS)[number];

export const isKeyDay = (date: string): date is KeyDay => (KEY_DAYS as readonly string[]).includes(date);

/** @internal The key day of an analysis that needs one. */
export const keyDay = atFirstUse(() => z.enum(KEY_DAYS));

/** @internal The `date` of an analysis' options. */
export const dateField = atFirstUse(() => ({ date: keyDay().optional() }));

/** Published net spending per inhabitant is by the inhabitants of the middle of the year. */
export const MIDYEAR: KeyDay = "07-01";
