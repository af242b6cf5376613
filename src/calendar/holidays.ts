import { addDays } from "date-fns/addDays";
import type { IsoDate } from "../dates.ts";
import { frozen } from "../frozen.ts";
import { refuseOutOfRange } from "../given/figures.ts";
import { plainWhole } from "../wholeNumber.ts";
import type { Text } from "../words.ts";
import { isoOf, localDay } from "./days.ts";
import * as say from "./words.ts";

/** A Danish public holiday. */
export interface PublicHoliday {
  readonly date: IsoDate;
  readonly name: Text;
}

/** The last year with Store Bededag as a holiday. */
const LAST_PRAYER_DAY = 2023;

/** Days from Easter Sunday, by the order of the year. */
const AROUND_EASTER: readonly { readonly days: number; readonly name: Text; readonly last?: number }[] = frozen([
  { days: -3, name: say.MAUNDY_THURSDAY },
  { days: -2, name: say.GOOD_FRIDAY },
  { days: 0, name: say.EASTER_SUNDAY },
  { days: 1, name: say.EASTER_MONDAY },
  { days: 26, name: say.PRAYER_DAY, last: LAST_PRAYER_DAY },
  { days: 39, name: say.ASCENSION_DAY },
  { days: 49, name: say.WHIT_SUNDAY },
  { days: 50, name: say.WHIT_MONDAY },
]);

const FIXED: readonly { readonly day: string; readonly name: Text }[] = frozen([
  { day: "01-01", name: say.NEW_YEARS_DAY },
  { day: "12-25", name: say.CHRISTMAS_DAY },
  { day: "12-26", name: say.BOXING_DAY },
]);

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): IsoDate {
  const [golden, century, ofCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - fullMoon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * fullMoon + 22 * toSunday) / 451);
  const since = fullMoon + toSunday - 7 * late + 114;
  const [month, day] = [Math.floor(since / 31), (since % 31) + 1];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const known = new Map<number, readonly PublicHoliday[]>();

function holidaysOf(year: number): readonly PublicHoliday[] {
  const easter = localDay(easterSunday(year));
  const moving = AROUND_EASTER.filter(({ last = year }) => year <= last).map(({ days, name }) => {
    return { date: isoOf(addDays(easter, days)), name };
  });
  const fixed = FIXED.map(({ day, name }) => ({ date: `${year}-${day}`, name }));
  return [...moving, ...fixed].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * The Danish public holidays of a year, in order of date; Store Bededag up to and including 2023.
 *
 * Days on which many are off without being public holidays (5 June, 24 and 31 December) are not among them. `year` is
 * 1900 to 2200; another is `out-of-range`.
 *
 * @example
 * ```ts
 * import { publicHolidays } from "rammetakst";
 * publicHolidays(2026).length; // => 10
 * publicHolidays(2023).some(({ name }) => name.da === "store bededag"); // => true
 * publicHolidays(2024).some(({ name }) => name.da === "store bededag"); // => false
 * ```
 */
export function publicHolidays(given: number): readonly PublicHoliday[] {
  const year = plainWhole(given) as number;
  if (!Number.isInteger(year) || year < 1900 || year > 2200) {
    return refuseOutOfRange("year", year, say.YEAR);
  }
  const before = known.get(year);
  if (before !== undefined) return before;
  const holidays = frozen(holidaysOf(year));
  known.set(year, holidays);
  return holidays;
}
