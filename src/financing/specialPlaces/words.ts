import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import type { Period } from "../../given/period/readPeriod.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { days } from "../../stays/words.ts";
import { both, counted, sentence, type Text } from "../../words.ts";

const number = (value: number): Text => both(formatNumber, value);

export function specialPlacesTitle(region: Text, { from, to }: Period): Text {
  const [first, last] = [both(dateText, from), both(dateText, to)];
  return {
    da: `Særlige pladser i psykiatrien, ${region.da}, ${first.da} til ${last.da}`,
    en: `Special places in psychiatry, ${region.en}, ${first.en} to ${last.en}`,
  };
}

interface Paid {
  readonly dayPrice: Fraction;
  readonly placeDays: number;
  readonly usedDays: number;
  readonly unusedDays: number;
  readonly usedAmount: Fraction;
  readonly unusedAmount: Fraction;
}

/** How the days are divided into used and unused ones. */
export function daysDivided({ placeDays, usedDays, unusedDays }: Paid): Text {
  const [all, used, unused] = [number(placeDays), number(usedDays), number(unusedDays)];
  return {
    da: `Af ${all.da} pladsdage er ${used.da} benyttede og ${unused.da} ubenyttede, opgjort dag for dag; den dag, et ophold ophører, tælles ikke med.`,
    en: `Of ${all.en} days of places, ${used.en} are used and ${unused.en} unused, counted day by day; the day a stay ends does not count.`,
  };
}

/** Who pays what. */
export function whoPays({ dayPrice, usedAmount, unusedAmount }: Paid): Text {
  const [price, used, unused] = [both(kr, dayPrice), both(kr, usedAmount), both(kr, unusedAmount)];
  return sentence({
    da: `En dag koster ${price.da}: de kommuner, der har visiteret, betaler ${used.da} for de benyttede, og alle regionens kommuner deler ${unused.da} for de ubenyttede efter indbyggertal.`,
    en: `A day costs ${price.en}: the municipalities that referred people pay ${used.en} for the used ones, and all the region's municipalities share ${unused.en} for the unused ones by inhabitants.`,
  });
}

// What is refused.

export const dayOf = (year: number): Text => ({ da: `en dag i ${year}`, en: `a day of ${year}` });

export const CHECK_YEAR: Text = frozen({ da: "kontrollér årstallet", en: "check the year" });

export const after = (day: IsoDate): Text => ({ da: `en dag efter ${day}`, en: `a day after ${day}` });

export const ORDER_PLACES: Text = frozen({
  da: "skriv antallene i rækkefølge, det tidligste først",
  en: "write the numbers in order, the earliest first",
});

export const notAfter = (day: IsoDate): Text => ({ da: `${day} eller tidligere`, en: `${day} or earlier` });

export const GIVE_PLACES_BEFORE: Text = frozen({
  da: "skriv også, hvor mange pladser der var fra periodens første dag; 0, hvis der ingen var",
  en: "write also how many places there were from the first day of the period; 0 if there were none",
});

export const WITHIN_STAY: Text = frozen({
  da: "dage fra opholdets første til dets sidste",
  en: "days from the first of the stay to its last",
});

export const CORRECT_ELSEWHERE: Text = frozen({
  da: "ret datoerne for indlæggelsen på en anden afdeling eller for opholdet",
  en: "correct the dates on the other ward or of the stay",
});

// Findings.

export function moreStays({ first, days: number }: { readonly first: IsoDate; readonly days: number }): Text {
  const [day, on] = [both(dateText, first), days(number)];
  return {
    da: `Der er flere ophold end oprettede pladser på ${on.da}, første gang ${day.da}. De dage tæller ingen ubenyttede pladser.`,
    en: `There are more stays than places set up on ${on.en}, first on ${day.en}. Those days have no unused places.`,
  };
}

export const CHECK_STAYS: Text = frozen({
  da: "Kontrollér datoerne for opholdene og antallet af pladser.",
  en: "Check the dates of the stays and the number of places.",
});

export function elsewhereUnused(number: number): Text {
  const on = days(number);
  return {
    da: `På ${on.da} var borgeren indlagt på en anden afdeling. De tælles ikke som opholdsdage, og pladsen er regnet som ubenyttet.`,
    en: `On ${on.en} the person was on another ward. They do not count as days of the stay, and the place is taken to be unused.`,
  };
}

export const CHECK_ORDER: Text = frozen({
  da: "Se i bekendtgørelsens § 2, stk. 3, om pladsen er ubenyttet i de dage.",
  en: "See in section 2(3) of the order whether the place is unused on those days.",
});

export const stayFrom = (municipality: string, from: IsoDate): Text => {
  const day = both(dateText, from);
  return { da: `${municipality} fra ${day.da}`, en: `${municipality} from ${day.en}` };
};

export function noDaysCount(stays: readonly Text[]): Text {
  const which = counted(stays.length, { da: "ophold", en: "stay" }, { da: "ophold", en: "stays" });
  const [da, en] = [stays.map((each) => each.da).join("; "), stays.map((each) => each.en).join("; ")];
  return {
    da: `${which.da} har ingen dage, der tæller i perioden: ${da}.`,
    en: `${which.en} ${stays.length === 1 ? "has" : "have"} no days that count in the period: ${en}.`,
  };
}

export const CHECK_DATES: Text = frozen({ da: "Kontrollér datoerne.", en: "Check the dates." });

export { lastBeforeFirst } from "../../stays/words.ts";
export * from "./ruleWords.ts";
