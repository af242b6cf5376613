import type { RateInterval } from "../../../distribution/audit/result.ts";
import { frozen } from "../../../frozen.ts";
import { type Fraction, fraction } from "../../../numbers/fraction.ts";
import { kr } from "../../../numbers/krText.ts";
import { formatNumber } from "../../../numbers/numberText.ts";
import { roundedTo } from "../../../numbers/rounding.ts";
import { both, joined, type Language, sentence, type Text } from "../../../words.ts";
import type { LadderAudit } from "./result.ts";

export const LADDER_AUDIT: Text = frozen({
  da: "Kontrol af en ydelsespakkestige",
  en: "Audit of a package ladder",
});

const OERE = fraction(1n, 100n);
const THOUSANDTH = fraction(1n, 1000n);

/** Ends of intervals are shown in whole øre, and hours with three decimals: they are told, not computed on. */
const kroner = (value: Fraction, language: Language) => kr(roundedTo(value, OERE, "half-away"), language);
const hours = (value: Fraction, language: Language) =>
  formatNumber(roundedTo(value, THOUSANDTH, "half-away"), language, { decimals: 3 });

// What is refused.

export const noRoundedTariff = (unit: Fraction) => {
  const { da, en } = both(kr, unit);
  return {
    foundAs: { da: "ingen takst, der er afrundet som en stige", en: "no tariff that is rounded as a ladder is" },
    allowed: { da: `takster afrundet til ${da}`, en: `tariffs rounded to ${en}` },
    remedy: { da: "skriv taksterne, som de er trykt", en: "write the tariffs as they are printed" },
  };
};

export const NO_HOURS_IN_TENTHS = frozen({
  foundAs: { da: "ingen timer i hele tiendedele", en: "no hours in whole tenths" },
  allowed: {
    da: "timer om ugen med højst én decimal, fx 2,3",
    en: "hours a week with one decimal at most, such as 2.3",
  },
  remedy: { da: "skriv timerne, som de er trykt", en: "write the hours as they are printed" },
});

// What was found.

type Write = (value: Fraction, language: Language) => string;

function between({ from, to }: RateInterval<Fraction>, write: Write): Text {
  const [low, high] = [both(write, from), both(write, to)];
  return { da: `mellem ${low.da} og ${high.da}`, en: `between ${low.en} and ${high.en}` };
}

type Found = Omit<LadderAudit<Fraction>, "explanation">;

function intervalText({ wholeInterval, intervalPerDay, steps }: Found): Text {
  const fitting = steps.filter(({ fitsTariff }) => fitsTariff).length;
  const found = wholeInterval === null ? between(intervalPerDay, kroner) : both(kr, wholeInterval);
  return {
    da: `Et prisinterval på ${found.da} pr. døgn forklarer ${fitting} af ${steps.length} takster.`,
    en: `A price interval of ${found.en} per day explains ${fitting} of ${steps.length} tariffs.`,
  };
}

function priceText({ hoursAWeek, hourPrice }: Found): Text[] {
  if (hoursAWeek === null || hourPrice === null) return [];
  const [width, price] = [between(hoursAWeek, hours), between(hourPrice, kroner)];
  return [
    sentence({
      da: `De trykte timer giver ${width.da} timer om ugen mellem to pakker, og dermed en timepris ${price.da}.`,
      en: `The printed hours give ${width.en} hours a week between two packages, and so a price of an hour ${price.en}.`,
    }),
  ];
}

function outsideText({ steps }: Found): Text[] {
  const outside = steps.filter(({ fitsTariff }) => !fitsTariff);
  if (outside.length === 0) return [];
  const numbers = outside.map(({ packageNumber }) => packageNumber).join(", ");
  return [{ da: `Uden for stigen: pakke ${numbers}.`, en: `Outside the ladder: package ${numbers}.` }];
}

/** The packages whose printed hours are others than the width gives, with the hours. */
function hoursOutsideText({ steps }: Found): Text[] {
  const named = steps.flatMap(({ packageNumber, hoursUpTo, fitsHours }) => {
    if (fitsHours !== false || hoursUpTo === null) return [];
    const { da, en } = both(formatNumber, hoursUpTo);
    return { da: `pakke ${packageNumber} (${da})`, en: `package ${packageNumber} (${en})` };
  });
  if (named.length === 0) return [];
  const { da, en } = joined(named, ", ");
  return [{ da: `Trykte timer, der ikke passer: ${da}.`, en: `Printed hours that do not fit: ${en}.` }];
}

/** What was found of a ladder, in sentences. */
export const ladderExplains = (found: Found): Text[] => [
  intervalText(found),
  ...priceText(found),
  ...outsideText(found),
  ...hoursOutsideText(found),
];
