import type { IsoDate } from "../dates.ts";
import { refuseOutOfRange } from "../given/figures.ts";
import * as say from "./words.ts";

/** Refuses a first day that comes after the last: every notice would be too early or late. */
export function refuseLateOpening(first: IsoDate, last: IsoDate, path: string): void {
  if (first <= last) return;
  refuseOutOfRange(path, first, say.opensByDeadline(last), say.OPEN_EARLIER);
}
