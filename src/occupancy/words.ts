import { dateText, type IsoDate } from "../dates.ts";
import { frozen } from "../frozen.ts";
import { both, type Text } from "../words.ts";

// What is refused.

export const dayOutsideYear = (year: number) => ({
  allowed: { da: `en dag i ${year}`, en: `a day of ${year}` },
  remedy: { da: "kontrollér årstallet", en: "check the year" },
});

export { lastBeforeFirst } from "../stays/words.ts";

export const notPlausible = frozen({
  allowed: { da: "en andel af 1, der kan være en belægning", en: "a share of 1 that can be an occupancy" },
  remedy: {
    da: 'skriv 95 % som "0.95", eller brug parseRate("95 %")',
    en: 'write 95% as "0.95", or use parseRate("95 %")',
  },
});

// A period as people call it.

export const oneQuarter = (quarter: number, year: number): Text => ({
  da: `${quarter}. kvartal ${year}`,
  en: `Q${quarter} ${year}`,
});

export const severalQuarters = (first: number, last: number, year: number): Text => ({
  da: `${first}.-${last}. kvartal ${year}`,
  en: `Q${first}–Q${last} ${year}`,
});

export function daysFrom(first: IsoDate, last: IsoDate): Text {
  const [from, to] = [both(dateText, first), both(dateText, last)];
  return { da: `${from.da} – ${to.da}`, en: `${from.en} – ${to.en}` };
}
