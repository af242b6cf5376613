import { fail } from "../../errors.ts";
import type { Asked } from "../../failureWords.ts";
import type { Account } from "../../spending/accounts/row.ts";
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

/** The years that a table has, and those of them that it has the figures of that are compared. */
export interface YearsThere {
  readonly account: Account;
  readonly all: readonly number[];
  readonly ofAccount: readonly number[];
}

/**
 * The first and the last year of the growth: of those that have the figures that are compared, where none is asked for. One that
 * is asked for and cannot be is refused by itself, and not for the other.
 */
export function yearsOfGrowth({ from, to }: YearsAsked, there: YearsThere): Required<YearsAsked> {
  const { account, all, ofAccount: years } = there;
  for (const [key, year] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (year === undefined || years.includes(year)) continue;
    refuse(key, year, all.includes(year) ? say.yearWith(account, years) : say.yearInTable(all));
  }
  const [first, last] = [from ?? years[0] ?? 0, to ?? years.at(-1) ?? 0];
  if (first < last || (from === undefined && to === undefined)) return { from: first, to: last };
  if (to === undefined) return refuse("from", first, say.yearBefore(last));
  const remedy = from === undefined || first === last ? say.CHOOSE_YEAR : SWAP_YEARS;
  return refuse("to", last, { allowed: yearAfter(first), remedy });
}
