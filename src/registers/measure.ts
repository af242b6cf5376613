import { AGE_SPAN, AGES, INHABITANTS, REGISTERS } from "../generated/registers.ts";
import { type Text, words } from "../words.ts";
import type { AgeRange } from "./ageRange.ts";
import * as say from "./words.ts";

/** What is counted: all inhabitants, or those of some ages. */
export interface Measure {
  /** What is counted, such as "0-17-årige". */
  readonly title: Text;
  /** The dates it is known on, in order. */
  readonly dates: readonly string[];
  /** The count in one municipality on one date, both by their place in the register. */
  count(row: number, date: number): number;
}

function allOf(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

const ALL: Measure = {
  title: words.inhabitants,
  dates: REGISTERS.inhabitants.dates,
  count(row, date) {
    const at = row * REGISTERS.inhabitants.dates.length + date;
    return allOf(INHABITANTS.slice(at, at + 1));
  },
};

function ofAges({ from, to }: AgeRange): Measure {
  const { dates } = REGISTERS.ages;
  const ages = from === to ? String(from) : `${from}-${to}`;
  return {
    title: say.yearOlds(ages),
    dates,
    count(row, date) {
      const newborn = (row * dates.length + date) * (AGE_SPAN.to - AGE_SPAN.from + 1) - AGE_SPAN.from;
      return allOf(AGES.slice(newborn + from, newborn + to + 1));
    },
  };
}

/** The measure for some ages within the register's, or for all inhabitants. */
export function measureOf(ages: AgeRange | undefined): Measure {
  return ages === undefined ? ALL : ofAges(ages);
}
