import { daysAfter, type IsoDate } from "../../dates.ts";
import type { Period } from "../../given/period/readPeriod.ts";
import { countedSpan, daysOf, isDayIn } from "../../stays/countedDays.ts";
import type { ReadSpecialPlaces, ReadStay } from "./read.ts";

/** The days of special places, counted day by day. */
export interface PlaceUse {
  /** Places set up on each day, added up. */
  readonly placeDays: number;
  readonly unusedDays: number;
  /** The days of each stay that count, in their order. */
  readonly used: readonly number[];
  /** Days that do not count because the person was on another ward. */
  readonly elsewhere: number;
  /** The first day with more stays than places, and how many such days there are. */
  readonly overfull: { readonly first: IsoDate; readonly days: number } | undefined;
}

/** The days of a stay in the period, and whether the person was on the place or elsewhere. */
function daysOfStay({ dates, elsewhere }: ReadStay, days: readonly IsoDate[], period: Period): (boolean | undefined)[] {
  const span = countedSpan(dates, "without-last-day", period);
  return days.map((day) => {
    if (span === undefined || !isDayIn(day, span)) return undefined;
    return !elsewhere.some((each) => isDayIn(day, each));
  });
}

/** The places on each day. */
function placesByDay(places: ReadSpecialPlaces["places"], days: readonly IsoDate[]): number[] {
  return days.map((day) => places.findLast(({ from }) => from <= day)?.places ?? 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** How the places of a period were used. */
export function placeUse({ period, places, stays }: ReadSpecialPlaces): PlaceUse {
  const days = Array.from({ length: daysOf(period) }, (_, i) => daysAfter(period.from, i));
  const setUp = placesByDay(places, days);
  const taken = days.map(() => 0);
  let elsewhere = 0;
  const used = stays.map((stay) => {
    let own = 0;
    for (const [i, isHere] of daysOfStay(stay, days, period).entries()) {
      if (isHere === false) elsewhere += 1;
      if (isHere !== true) continue;
      own += 1;
      taken[i] = (taken[i] ?? 0) + 1;
    }
    return own;
  });
  const left = setUp.map((each, i) => each - (taken[i] ?? 0));
  const overfull = left.flatMap((each, i) => (each < 0 ? [days[i] as IsoDate] : []));
  return {
    placeDays: sum(setUp),
    unusedDays: sum(left.map((each) => Math.max(0, each))),
    used,
    elsewhere,
    overfull: overfull[0] === undefined ? undefined : { first: overfull[0], days: overfull.length },
  };
}
