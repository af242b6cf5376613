import { fail } from "../errors.ts";
import { refuseTwice } from "../given/distinct.ts";
import * as say from "./words.ts";

interface Dated {
  readonly year: number;
  readonly path: string;
}

function refuseGap(before: number, { year, path }: Dated): never {
  return fail({ kind: "missing", path, ...say.gapInYears(before, year) });
}

function refuseNoYears(path: string): never {
  return fail({ kind: "missing", path, ...say.noYears });
}

/**
 * Years in order, whatever order they were given in. A year that is given twice, or is missing between two others, is refused:
 * what was carried over would be counted twice or lost. `after` is a year that the first must follow, `list` their place.
 */
export function inYearOrder<T extends Dated>(years: readonly T[], after?: number, list = "years"): readonly T[] {
  refuseTwice(
    years.map(({ year }) => year),
    (i) => `${list}[${i}].year`,
  );
  const ordered = years.toSorted((a, b) => a.year - b.year);
  const [first] = ordered;
  if (first === undefined) return refuseNoYears(list);
  let before = after ?? first.year - 1;
  for (const each of ordered) {
    if (each.year <= before) refuseYearNotAfter(before, each);
    if (each.year !== before + 1) refuseGap(before, each);
    before = each.year;
  }
  return ordered;
}

function refuseYearNotAfter(before: number, { year, path }: Dated): never {
  return fail({ kind: "out-of-range", path: `${path}.year`, found: year, ...say.settledAlready(before) });
}
