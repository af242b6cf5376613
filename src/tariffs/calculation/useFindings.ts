import { formatAmount } from "../../numbers/amountText.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction, minus, ONE, times } from "../../numbers/fraction.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { sources } from "../../parameters/parameters.ts";
import { inBoth } from "../../words.ts";
import type { Computed } from "./computed.ts";
import type { TariffFinding } from "./finding.ts";
import { calendarDays, placesBeside } from "./readUse.ts";

const notShown = (): TariffFinding => ({
  code: "occupancy-not-shown",
  severity: "warning",
  message: {
    da: "Den forudsatte belægning er ikke oplyst; den skal fremgå for hvert tilbud.",
    en: "The assumed occupancy is not told; it must be shown for each offer.",
  },
  figures: {},
  source: sources.occupancyOrder,
  mark: "law",
  remedy: {
    da: "Angiv places og occupancy ved siden af quantity; de vises og indgår ikke i regnestykket.",
    en: "Give places and occupancy beside quantity; they are shown and are no part of the calculation.",
  },
});

function occupancyFindings({ use: { occupancy } }: Computed): TariffFinding[] {
  if (occupancy === undefined) return [notShown()];
  if (compare(occupancy, ONE) <= 0) return [];
  return [
    {
      code: "occupancy-above-one",
      severity: "info",
      message: {
        da: `Belægningen er budgetteret til ${formatRate(occupancy, "da")}: der ventes flere borgere, end der er pladser.`,
        en: `The budgeted occupancy is ${formatRate(occupancy, "en")}: more citizens are expected than there are places.`,
      },
      figures: { occupancy: toDecimal(occupancy) },
      source: sources.ownReading,
      mark: "derived",
      remedy: { da: "Kontrollér antallet af pladser.", en: "Check the number of places." },
    },
  ];
}

/** A year of more days than the tariff is computed on brings more revenue, if every day is invoiced. */
function leapFinding({ use, input, tariff }: Computed): TariffFinding[] {
  const { units, places, occupancy } = use;
  const actual = calendarDays(input.year);
  if (units?.counting !== "fixed" || places === undefined || occupancy === undefined) return [];
  const { number, known } = units;
  if (known === undefined || compare(actual, number) <= 0) return [];
  const more = minus(actual, number);
  const extra = times(times(times(places, occupancy), more), tariff);
  return [
    {
      code: "leap-year-on-fixed-days",
      severity: "info",
      message: inBoth((language) => {
        const [days, all, one] = [number, actual, more].map((each) => formatNumber(each, language));
        const sum = formatAmount(extra, language);
        return language === "da"
          ? `${input.year} har ${all} døgn, men taksten er beregnet på ${days}. Opkræves alle ${all} døgn, bliver provenuet ${sum} eller ${one}/${days} større.`
          : `${input.year} has ${all} days, but the tariff is computed on ${days}. If all ${all} days are invoiced, the revenue is ${sum} or ${one}/${days} larger.`;
      }),
      figures: { days: toDecimal(number), calendarDays: toDecimal(actual), extraRevenue: toDecimal(extra) },
      source: known.source,
      mark: known.mark,
      remedy: {
        da: 'Regn med kalenderens døgn (days: "actual"), eller opkræv kun de døgn, taksten er beregnet på.',
        en: 'Count the days of the calendar (days: "actual"), or invoice only the days that the tariff is computed on.',
      },
    },
  ];
}

function beyondFinding({ use: { units }, input: { year } }: Computed): TariffFinding[] {
  const actual = calendarDays(year);
  if (units?.counting === undefined || compare(units.number, actual) <= 0) return [];
  const text = (days: Fraction) => inBoth((language) => formatNumber(days, language));
  const [counted, calendar] = [text(units.number), text(actual)];
  return [
    {
      code: "days-beyond-year",
      severity: "warning",
      message: {
        da: `Taksten er beregnet på ${counted.da} døgn, men ${year} har kun ${calendar.da}.`,
        en: `The tariff is computed on ${counted.en} days, but ${year} has only ${calendar.en}.`,
      },
      figures: { days: toDecimal(units.number), calendarDays: toDecimal(actual) },
      source: sources.ownReading,
      mark: "derived",
      remedy: { da: "Kontrollér antallet af døgn og takståret.", en: "Check the number of days and the tariff year." },
    },
  ];
}

function besideFinding({ use, input }: Computed): TariffFinding[] {
  const beside = input.unit === "year" ? placesBeside(use) : undefined;
  if (beside === undefined || compare(beside, use.quantity) === 0) return [];
  const text = (number: Fraction) => inBoth((language) => formatNumber(number, language));
  const [given, places] = [text(use.quantity), text(beside)];
  return [
    {
      code: "quantity-differs-from-places",
      severity: "warning",
      message: {
        da: `Der er delt med ${given.da} helårspladser, som oplyst; pladser gange belægning er ${places.da}.`,
        en: `The costs were divided by ${given.en} full-year places, as told; places times occupancy is ${places.en}.`,
      },
      figures: { quantity: toDecimal(use.quantity), placesTimesOccupancy: toDecimal(beside) },
      source: sources.ownReading,
      mark: "derived",
      remedy: {
        da: "Udelad quantity, hvis taksten skal følge pladser og belægning.",
        en: "Leave quantity out if the tariff is to follow places and occupancy.",
      },
    },
  ];
}

/** What is to be known of the use that the costs are divided by. */
export function useFindings(computed: Computed): TariffFinding[] {
  return [
    ...occupancyFindings(computed),
    ...leapFinding(computed),
    ...beyondFinding(computed),
    ...besideFinding(computed),
  ];
}
