import { dateText, type IsoDate } from "../dates.ts";
import { frozen } from "../frozen.ts";
import type { Keys } from "../given/oneOf.ts";
import { both, counted as countedIn, type Text } from "../words.ts";
import type { StayCount } from "./stayCount.ts";

/** What each way of counting says, as a sentence. */
export const COUNTS: Keys<StayCount> = frozen({
  "without-last-day": {
    da: "den dag, opholdet ophører, tælles ikke med, dog mindst én dag",
    en: "the day the stay ends does not count, but at least one day does",
  },
  "with-last-day": {
    da: "til og med den dag, opholdet ophører",
    en: "to and with the day the stay ends",
  },
});

export const STAY_DAYS: Text = frozen({ da: "Opholdsdage", en: "Days of a stay" });

/** A number of days in words: `1 dag`, `9 days`. */
export const days = (number: number): Text => countedIn(number, { da: "dag", en: "day" }, { da: "dage", en: "days" });

interface Dates {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** From when to when a stay lasts; one without an end lasts on. */
function lasts({ from, to }: Dates): Text {
  const first = both(dateText, from);
  if (to === null) return { da: `fra ${first.da} uden slutdato`, en: `from ${first.en} without an end` };
  const last = both(dateText, to);
  return { da: `fra ${first.da} til ${last.da}`, en: `from ${first.en} to ${last.en}` };
}

/** How many days a stay counts, in all or in a period. */
export function counted(stay: Dates, within: Dates | null, count: number, rule: StayCount): Text {
  const [stayed, number, how] = [lasts(stay), days(count), COUNTS[rule]];
  if (within === null) {
    return {
      da: `Opholdet ${stayed.da} tæller ${number.da}: ${how.da}.`,
      en: `The stay ${stayed.en} counts ${number.en}: ${how.en}.`,
    };
  }
  const period = lasts(within);
  return {
    da: `Opholdet ${stayed.da} tæller ${number.da} i perioden ${period.da}: ${how.da}.`,
    en: `The stay ${stayed.en} counts ${number.en} in the period ${period.en}: ${how.en}.`,
  };
}

// What is refused.

export const lastBeforeFirst = (first: IsoDate) => ({
  allowed: { da: `${first} eller senere`, en: `${first} or later` },
  remedy: { da: "byt de to datoer om, eller ret dem", en: "swap the two dates, or correct them" },
});

/** A stay without an end, and no period to count it in. */
export const endlessStay = frozen({
  foundAs: { da: "et ophold uden slutdato og ingen periode", en: "a stay without an end, and no period" },
  allowed: {
    da: "den dag, opholdet ophører, eller den periode, der tælles i",
    en: "the day the stay ends, or the period it is counted in",
  },
  remedy: {
    da: "giv opholdets sidste dag, eller giv perioden, som 2025",
    en: "give the last day of the stay, or give the period, as 2025",
  },
});
