import { fail } from "../errors.ts";
import { refuseTwice } from "../given/distinct.ts";
import type { Text } from "../words.ts";

interface Dated {
  readonly year: number;
  readonly path: string;
}

function refuseMissingYear(before: number, { year, path }: Dated): never {
  const lacking = before + 1 === year - 1 ? String(before + 1) : `${before + 1}–${year - 1}`;
  return fail({
    kind: "missing",
    path,
    foundAs: { da: `${year} lige efter ${before}`, en: `${year} right after ${before}` },
    allowed: { da: "alle år uden huller", en: "every year without gaps" },
    remedy: {
      da: `tilføj ${lacking}, også hvis årets resultat var 0`,
      en: `add ${lacking}, also if the result was 0`,
    },
  });
}

function refuseNoYears(path: string, allowed: Text): never {
  return fail({
    kind: "missing",
    path,
    foundAs: { da: "en tom liste", en: "an empty list" },
    allowed,
    remedy: { da: "tilføj et år", en: "add a year" },
  });
}

/**
 * Years in order, whatever order they were given in. A year that is there twice, or lacks between two others, is refused:
 * what was carried over would be counted twice or lost. `after` is a year that the first must follow, `list` their place.
 */
export function inYearOrder<T extends Dated>(years: readonly T[], after?: number, list = "years"): readonly T[] {
  refuseTwice(
    years.map(({ year }) => year),
    (i) => `${list}[${i}].year`,
  );
  const ordered = years.toSorted((a, b) => a.year - b.year);
  const [first] = ordered;
  if (first === undefined) return refuseNoYears(list, { da: "mindst ét år", en: "at least one year" });
  let before = after ?? first.year - 1;
  for (const each of ordered) {
    if (each.year <= before) refuseYearNotAfter(before, each);
    if (each.year !== before + 1) refuseMissingYear(before, each);
    before = each.year;
  }
  return ordered;
}

function refuseYearNotAfter(before: number, { year, path }: Dated): never {
  return fail({
    kind: "out-of-range",
    path: `${path}.year`,
    found: year,
    allowed: { da: `${before + 1} eller senere`, en: `${before + 1} or later` },
    remedy: {
      da: `udelad årene til og med ${before}, som allerede er afregnet`,
      en: `leave out the years until ${before}, which are settled already`,
    },
  });
}
