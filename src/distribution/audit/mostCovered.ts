import { type Cut, compareCuts, type Interval } from "./interval.ts";

/** Where most intervals overlap: by how many, and every stretch where that many do, from the lowest. */
export interface MostCovered {
  readonly count: number;
  readonly stretches: readonly Interval[];
}

/**
 * Sweeps over the ends of intervals, none of them empty. Between two neighbouring cuts the same intervals overlap; two
 * stretches that touch are covered by different ones.
 */
export function mostCovered(intervals: readonly Interval[]): MostCovered {
  const ends = intervals.flatMap(({ from, to }) => [
    { cut: from, step: 1 },
    { cut: to, step: -1 },
  ]);
  ends.sort((a, b) => compareCuts(a.cut, b.cut));
  let count = 0;
  let stretches: Interval[] = [];
  let open = 0;
  let before: Cut | undefined;
  for (const { cut, step } of ends) {
    if (before !== undefined && compareCuts(before, cut) < 0 && open >= Math.max(count, 1)) {
      if (open > count) stretches = [];
      count = open;
      stretches.push({ from: before, to: cut });
    }
    open += step;
    before = cut;
  }
  return { count, stretches };
}
