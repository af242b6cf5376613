import { fail } from "../../errors.ts";
import type { Asked } from "../../failureWords.ts";
import { SWAP_YEARS, yearAfter } from "../../spending/words.ts";
import * as say from "./words.ts";

/** The years between which growth is asked for; without them the table's first and last. */
interface YearsAsked {
  readonly from?: number;
  readonly to?: number;
}

function refuse(key: keyof YearsAsked, found: number, words: Asked): never {
  return fail({ kind: "unknown-name", path: `options.${key}`, found, ...words });
}

/** The first and the last year of the growth; one that is asked for and cannot be is refused by itself, and not for the other. */
export function yearsOfGrowth({ from, to }: YearsAsked, years: readonly number[]): Required<YearsAsked> {
  for (const [key, year] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (year !== undefined && !years.includes(year)) refuse(key, year, say.yearInTable(years));
  }
  const [first, last] = [from ?? years[0] ?? 0, to ?? years.at(-1) ?? 0];
  if (first < last || (from === undefined && to === undefined)) return { from: first, to: last };
  if (to === undefined) return refuse("from", first, say.yearBefore(last));
  const remedy = from === undefined || first === last ? say.CHOOSE_YEAR : SWAP_YEARS;
  return refuse("to", last, { allowed: yearAfter(first), remedy });
}
