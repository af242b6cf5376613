import type { SpendingData } from "../accounts/data.ts";
import type { Counts } from "../selection.ts";
import { Grouping } from "../sums.ts";
import type { Tally } from "../tally.ts";

/** What of a year's lines has rows of one side only, for the finding that names it. */
export interface OneSidedParts {
  /** The places of the years, in the order in which the table's lines have them. */
  readonly years: readonly number[];
  /** Of each line that has such a part all its parts, by payer, area, function and year. */
  readonly parts: readonly Tally[];
}

/** The years of the places that have rows, in the order met. */
function yearsMet(grouping: Grouping, hasRows: (place: number) => boolean, most: number): number[] {
  const met = new Set<number>();
  for (let place = 0; place < grouping.size && met.size < most; place++) {
    if (hasRows(place)) met.add(grouping.at(place)[3] ?? 0);
  }
  return [...met];
}

/** A line of a payer, area and year as one number. */
function lineKey({ areas, years }: SpendingData, [payer = 0, area = 0, , year = 0]: readonly number[]): number {
  return (payer * areas.length + area) * years.length + year;
}

/**
 * The parts of budget and accounts that have one side only, of payers that have both sides in a year; `most` is how many years
 * they have them in. Of a large table nearly all parts have both, and nothing is made of those but two counts.
 */
export function oneSidedParts(data: SpendingData, sides: readonly [Counts, Counts], most: number): OneSidedParts {
  const grouping = new Grouping(data, ["payers", "areas", "functions", "years"]);
  const [first, second] = sides.map((counts) => grouping.count(counts)) as [Int32Array, Int32Array];
  const [before, after] = [(place: number) => first[place] as number, (place: number) => second[place] as number];
  const lines = new Set<number>();
  for (let place = 0; place < grouping.size; place++) {
    if (before(place) > 0 !== after(place) > 0) lines.add(lineKey(data, grouping.at(place)));
  }
  if (lines.size === 0) return { years: [], parts: [] };
  const hasRows = (place: number) => before(place) + after(place) > 0;
  const parts: Tally[] = [];
  for (let place = 0; place < grouping.size; place++) {
    if (!hasRows(place)) continue;
    const at = grouping.at(place);
    if (lines.has(lineKey(data, at))) parts.push({ at, sums: [], rows: [before(place), after(place)] });
  }
  return { years: yearsMet(grouping, hasRows, most), parts };
}
