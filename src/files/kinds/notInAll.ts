import { OF_MANY, PARTS, PER_AMOUNT } from "../../numbers/perPattern.ts";
import type { TableFault } from "../faults/fault.ts";
import type { Assignment } from "./assigned.ts";
import { unitTextOf } from "./heading.ts";
import { headingFault } from "./headingFault.ts";
import * as say from "./words.ts";

/** What an amount may be per that is less than the whole year or the whole offer: a time, a place, a person, a thing. */
const PART = new RegExp(`${PER_AMOUNT}${OF_MANY}(?:${PARTS})(?!\\p{L})\\.?`, "iu");

/** A fault for each column of amounts in all whose heading says that they are per month, per place or the like. */
export function notInAll(sheet: string, row: number, { known }: Assignment): TableFault[] {
  return known.flatMap((each): TableFault[] => {
    const [part] = each.column.isInAll === true ? (PART.exec(unitTextOf(each.heading)) ?? []) : [];
    if (part === undefined) return [];
    return [headingFault(sheet, row, each, { ...say.notInAll(part.trim()), kind: "not-in-all", severity: "error" })];
  });
}
