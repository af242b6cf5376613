import { fail } from "../../errors.ts";
import * as say from "./words.ts";

/** Refuses a year that is asked for where the table states others: the table's would count, and the year be passed over in silence. */
export function checkYearAsked(asked: number | undefined, found: readonly (number | undefined)[]): void {
  const years = [...new Set(found.flatMap((year) => year ?? []))].toSorted((a, b) => a - b);
  if (asked === undefined || years.length === 0 || years.includes(asked)) return;
  fail({ kind: "out-of-range", path: "options.year", found: asked, ...say.yearsOfTable(years) });
}
