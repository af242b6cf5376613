import { daysInMonth, type IsoDate, isoOf, wholeYear } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { inOneForm } from "../../sameText.ts";
import { type NamedPeriod, namedPeriod, type PartKind } from "./partOfYear.ts";
import * as say from "./words.ts";

/** A period by its first and last day; both belong to it. */
export interface Period {
  /** `YYYY-MM-DD`, 1900 to 2200. */
  readonly from: IsoDate;
  /** `YYYY-MM-DD`, not before `from`. */
  readonly to: IsoDate;
}

/** A period by its first and last day, or as people write it: `1.–3. kvartal 2025`; see {@link readPeriod}. */
export type GivenPeriod = Period | string;

/** No period is written in more characters. */
const LONGEST = 100;
const MONTHS_OF: Readonly<Record<PartKind, number>> = { quarter: 3, half: 6 };
const [FIRST_YEAR, LAST_YEAR, MONTHS_IN_YEAR] = [1900, 2200, 12];

const isYear = (year: unknown): year is number =>
  typeof year === "number" && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

/** The one year that a text states, or the one that was given for a text without. */
function yearOfPeriod({ years }: NamedPeriod, text: string, year: unknown, path: string): number {
  const [stated] = years;
  if (stated !== undefined) {
    return isYear(stated) ? stated : fail({ kind: "out-of-range", path, found: text, ...say.otherYears });
  }
  if (year === undefined) return fail({ kind: "missing", path, foundAs: say.withoutYear(text), ...say.yearMissing });
  const given = wholeYear(year);
  return isYear(given) ? given : fail({ kind: "malformed", path: "year", found: year, ...say.otherYears });
}

function checkParts({ kind, first, last }: NonNullable<NamedPeriod["parts"]>, text: string, path: string): void {
  const most = MONTHS_IN_YEAR / MONTHS_OF[kind];
  if (first < 1 || first > most || last < 1 || last > most) {
    fail({ kind: "out-of-range", path, found: text, ...say.noSuchPart(kind, most) });
  }
  if (first > last) fail({ kind: "out-of-range", path, found: text, ...say.reversed(kind, first, last) });
}

/** The days of a calendar year. */
export const calendarYear = (year: number): Period => ({ from: isoOf(year, 1, 1), to: isoOf(year, 12, 31) });

function daysOf(parts: NamedPeriod["parts"], year: number): Period {
  if (parts === undefined) return calendarYear(year);
  const months = MONTHS_OF[parts.kind];
  const [first, last] = [(parts.first - 1) * months + 1, parts.last * months];
  return { from: isoOf(year, first, 1), to: isoOf(year, last, daysInMonth(year, last)) };
}

/** The period that a text names, wherever it was given. */
export function periodAt(given: unknown, year: unknown, path: string): Period {
  if (given === undefined || given === null) return fail({ kind: "missing", path, found: given, ...say.noPeriod });
  const text = typeof given === "string" && given.length <= LONGEST ? inOneForm(given) : "";
  const named = namedPeriod(text);
  if (named === undefined) return fail({ kind: "malformed", path, found: given, ...say.noPeriod });
  if (named.years.length > 1) return fail({ kind: "out-of-range", path, found: text, ...say.severalYears });
  if (named.parts !== undefined) checkParts(named.parts, text, path);
  return daysOf(named.parts, yearOfPeriod(named, text, year, path));
}

/**
 * The first and last day of a period as people write it: a quarter, a half-year, several of them, or a year.
 *
 * Read are `Q1`, `Q1–Q3 2025`, `Q1-3 2025`, `1. kvartal`, `2. kvt. 2024`, `1.–3. kvartal 2025`, `1. og 2. kvartal`,
 * `1. halvår`, `H1 2025`, `2025K1` as Danmarks Statistik writes it, `1st quarter 2025`, `hele 2025` and `2025`; upper and lower
 * case, spaces and the kind of dash make no difference. `year` is that of a text that states none; what the text
 * states itself counts. Functions that take a period (`occupancyReport`, `supervisionBill`, `forecastCases`) read it so, with their
 * own year.
 *
 * Throws `RuleError`: `malformed` for a text that names no such period, such as months or a year of two digits;
 * `out-of-range` for a 5th quarter, a last part before the first, or two years; `missing` without a year.
 *
 * @example
 * ```ts
 * import { readPeriod } from "rammetakst";
 * readPeriod("1.–3. kvartal 2025"); // => { from: "2025-01-01", to: "2025-09-30" }
 * readPeriod("Q2", 2024); // => { from: "2024-04-01", to: "2024-06-30" }
 * readPeriod("1. halvår 2025").to; // => "2025-06-30"
 * ```
 */
export function readPeriod(text: string, year?: number): Period {
  return periodAt(text, year, "period");
}
