import { type IsoDate, isoOf, twoDigits } from "../../dates.ts";
import { CHOICES } from "../../generated/tables.ts";
import { OF_MANY, PER } from "../../numbers/perPattern.ts";
import { inOneForm } from "../../sameText.ts";
import type { TariffUnit } from "../../tariffs/tariffUnit.ts";
import type { GivenCell } from "../cell.ts";
import { quoted, shownCell } from "../cells/cellText.ts";
import { choiceCalled } from "../cells/choice.ts";
import { datesIn, monthCalled } from "../cells/datesIn.ts";
import { headingKey } from "../headingKey.ts";

/** What a heading says: what the column is called, and what else stands in it. */
export interface Heading {
  /** As it stands in the file, in one line. */
  readonly text: string;
  /** What the column may be called, in the form in which headings are compared: the whole, then less and less of it. */
  readonly keys: readonly string[];
  readonly year?: number;
  /** The year of whose prices the column is, as in `(2024-niveau)`. */
  readonly level?: number;
  /** The month, `2022-01`, or `01` without a year. */
  readonly month?: string;
  /** The day on which it was counted, as in `pr. 1. januar 2024`. */
  readonly date?: IsoDate;
  /** The part of a year that it counts, as in `1.-3. kvartal 2019`. */
  readonly period?: string;
  /** 3 where the numbers are thousands, 6 where they are millions. */
  readonly power: number;
  /** What the amount is per, as in `kr./døgn`. */
  readonly unit?: TariffUnit;
  /** What a row of units below it says, as it stands there. */
  readonly below?: string;
  /** Whether the numbers are per cent. */
  readonly isPercent?: true;
}

/** All that is said of a column's unit: its heading, and what a row of units below it says. */
export const unitTextOf = ({ text, below }: Heading): string => (below === undefined ? text : `${text} ${below}`);

/** A longer text is no heading; it is not searched further than this. */
const LONGEST = 300;
const YEAR = /\b(?:19|20|21)\d\d\b/;
const LEVEL = /\b((?:19|20|21)\d\d)[- ]?(?:niveau|pl\b|priser|p\/l|prices|price level)/;
const PERIOD =
  /(?:\bq[1-4](?:\s?[-–]\s?q?[1-4])?|\b[1-4]\.?(?:\s?[-–]\s?[1-4]\.?)?\s?(?:kvartal|kvt\.?|halvår)|\b(?:first|last) (?:half|three quarters))/;
const DATE =
  /(?:\bpr\.? |\bper |\bden |\bon |\bas of )?\b(\d{1,2}\.? ?(?!kvartal|kvt|halvår|quarter)\p{L}{3,9} \d{4}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d{2}-\d{2})\b/u;
/** Units of money with the power of ten that they stand for, as they stand in a heading: `i 1.000 kr.` */
const MONEY = /(?:\bi )?(?:\b1[. ]?000|\bt\.?|\btusind|\bmio\.?|\bmill\.?|\bmillioner) ?(?:kr|dkk|kroner)\b\.?/g;
const THOUSANDS = /(?:\b1[. ]?000|\bt\.?|\btusind) ?(?:kr|dkk)/;
const MILLIONS = /\b(?:mio|mill|million)/;
/** The same with how many of it, as in `pr. 1.000 indbyggere`. */
const PER_MANY = new RegExp(`(?:/|${PER} )\\s*${OF_MANY}\\p{L}+`, "u");
const PER_WORD = new RegExp(`(?:/|${PER} )\\s*(\\p{L}+)`, "u");

/** A month as a heading of its own: `januar 2022`, `jan-22`, `01-2022`, `januar`; or below its year. */
function monthIn(text: string): string | undefined {
  const plain = headingKey(text);
  const below = /^(\d{4}) (\p{L}{3,9})$/u.exec(plain);
  if (below !== null && monthCalled(below[2] ?? "") > 0) return withYear(monthCalled(below[2] ?? ""), below[1]);
  const named = /^(\p{L}{3,9})\.?[- ]?(\d{4}|\d{2})?$/u.exec(plain);
  const number = named === null ? 0 : monthCalled(named[1] ?? "");
  if (named !== null && number > 0) return withYear(number, named[2]);
  const digits = /^(\d{1,2})[-./ ](\d{4})$/.exec(plain) ?? undefined;
  if (digits !== undefined) return withYear(Number(digits[1]), digits[2]);
  const first = /^(\d{4})[-./ ](\d{1,2})$/.exec(plain);
  return first === null ? undefined : withYear(Number(first[2]), first[1]);
}

function withYear(month: number, year: string | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const two = twoDigits(month);
  if (year === undefined) return two;
  return `${year.length === 2 ? `20${year}` : year}-${two}`;
}

const numberIn = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** The text without what stands in it as day, part of a year, price level and year. */
function stripped(plain: string): string {
  return plain.replace(MONEY, " ").replace(DATE, " ").replace(PERIOD, " ").replace(LEVEL, " ").replace(YEAR, " ");
}

function unitIn(plain: string): TariffUnit | undefined {
  const [, word] = PER_WORD.exec(plain) ?? [];
  return word === undefined ? undefined : (choiceCalled(word, CHOICES.units) as TariffUnit | undefined);
}

function keysOf(plain: string): string[] {
  const rest = stripped(plain);
  const keys = [plain, rest, rest.replace(PER_MANY, " ")].map(headingKey);
  return [...new Set(keys)].filter((key) => key !== "");
}

const given = <T>(key: string, value: T | undefined) => (value === undefined ? {} : { [key]: value });

/** What a heading says, by the cells that it stands in, from top to bottom. */
export function headingOf(cells: readonly (GivenCell | null)[]): Heading {
  const text = inOneForm(
    cells
      .map((cell) => shownCell(cell))
      .filter((each) => each.trim() !== "")
      .join(" "),
  );
  const plain = text.slice(0, LONGEST).toLowerCase();
  const [only] = cells.filter((cell) => cell !== null);
  const month = only?.kind === "date" ? only.date.slice(0, 7) : monthIn(plain);
  const [, dateText] = DATE.exec(plain) ?? [];
  const [date] = dateText === undefined ? [] : datesIn(dateText, "danish");
  return {
    text: quoted(text),
    keys: keysOf(plain),
    power: THOUSANDS.test(plain) ? 3 : MILLIONS.test(plain) ? 6 : 0,
    ...given("year", numberIn(YEAR.exec(plain.replace(DATE, " ").replace(LEVEL, " "))?.[0])),
    ...given("level", numberIn(LEVEL.exec(plain)?.[1])),
    ...given("month", month),
    ...given("date", date === undefined ? undefined : isoOf(date.year, date.month, date.day)),
    ...given("period", PERIOD.exec(plain)?.[0]),
    ...given("unit", unitIn(plain)),
    ...(/%|\bpct\b|\bprocent\b|per ?cent/.test(plain) ? { isPercent: true as const } : {}),
  };
}
