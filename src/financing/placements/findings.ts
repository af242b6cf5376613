import type { Finding } from "../../findings/finding.ts";
import { ownValues } from "../../findings/sharedFindings.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, equal, type Fraction, minus, times } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Language } from "../../words.ts";
import type { ReadTariff } from "./tariff.ts";

/** What a finding on the cost of a placement is about. */
export type PlacementFindingCode =
  | "held-at-yearly-tariff"
  | "day-tariff-rounded"
  | "day-tariff-computed"
  | "day-price-below-tariff"
  | "local-value";

type PlacementFinding = Finding<PlacementFindingCode>;

/** A judicial placement as its findings see it. */
interface Judicial {
  readonly dayPrice: Fraction;
  readonly days: Fraction;
  readonly tariff: ReadTariff;
}

const FROM = Object.freeze({ source: sources.forum2025Item3, mark: "minutes" } as const);

function held({ days, tariff: { perDay, perYear } }: Judicial): PlacementFinding[] {
  const byDay = times(perDay, days);
  if (compare(byDay, perYear) <= 0) return [];
  return [
    {
      code: "held-at-yearly-tariff",
      severity: "info",
      message: {
        da: `Døgntaksten ville give ${formatAmount(byDay, "da")}; et helt år koster kommunen årsbeløbet på ${kr(perYear, "da")}, også i et skudår.`,
        en: `The daily tariff would come to ${formatAmount(byDay, "en")}; a full year costs the municipality the yearly amount of ${kr(perYear, "en")}, also in a leap year.`,
      },
      figures: { byDay: toDecimal(byDay), perYear: toDecimal(perYear), difference: toDecimal(minus(byDay, perYear)) },
      ...FROM,
      remedy: {
        da: "Kontrollér, at institutionen ikke opkræver mere end årsbeløbet.",
        en: "Check that the institution charges no more than the yearly amount.",
      },
    },
  ];
}

/** The quotient with eight decimals; the exact fraction is in the result. */
const long = (value: Fraction, language: Language) => formatAmount(value, language, { decimals: 8 });

function rounded({ tariff: { perDay, quotient, isDayTariffKnown } }: Judicial): PlacementFinding[] {
  if (!isDayTariffKnown || equal(perDay, quotient)) return [];
  return [
    {
      code: "day-tariff-rounded",
      severity: "info",
      message: {
        da: `Der opkræves ${kr(perDay, "da")} pr. døgn; årsbeløbet divideret med takstårets døgn er ${long(quotient, "da")}`,
        en: `${kr(perDay, "en")} a day is charged; the yearly amount over the days of the tariff year is ${long(quotient, "en")}.`,
      },
      figures: { perDay: toDecimal(perDay), quotient: toDecimal(quotient) },
      ...FROM,
      remedy: {
        da: "Brug døgntaksten, som den opkræves, til at kontrollere regninger.",
        en: "Use the daily tariff as charged to check bills.",
      },
    },
  ];
}

function computed({ tariff: { quotient, isDayTariffKnown } }: Judicial): PlacementFinding[] {
  if (isDayTariffKnown) return [];
  return [
    {
      code: "day-tariff-computed",
      severity: "warning",
      message: {
        da: `Døgntaksten, som den opkræves, er ikke kendt. Der er regnet med årsbeløbet divideret med takstårets døgn, ${long(quotient, "da")}; er den afrundet til hele kroner, er forskellen højst 0,50 kr. pr. døgn.`,
        en: `The daily tariff as charged is not known. The yearly amount over the days of the tariff year is used, ${long(quotient, "en")}; if it is rounded to whole kroner, the difference is at most DKK 0.50 a day.`,
      },
      figures: { quotient: toDecimal(quotient) },
      source: sources.ownReading,
      mark: "derived",
      remedy: {
        da: 'Giv den opkrævede døgntakst: lawOn(…).with({ crimePreventiveDayTariff: "…" }).',
        en: 'Give the daily tariff as charged: lawOn(…).with({ crimePreventiveDayTariff: "…" }).',
      },
    },
  ];
}

function belowTariff({ dayPrice, tariff: { perDay } }: Judicial): PlacementFinding[] {
  if (compare(dayPrice, perDay) >= 0) return [];
  return [
    {
      code: "day-price-below-tariff",
      severity: "warning",
      message: {
        da: `Døgnprisen på ${kr(dayPrice, "da")} er lavere end den kriminalpræventive takst på ${formatAmount(perDay, "da")} pr. døgn, så den fælles objektive finansiering bliver negativ.`,
        en: `The day price of ${kr(dayPrice, "en")} is below the crime-preventive tariff of ${formatAmount(perDay, "en")} a day, so that the shared objective financing becomes negative.`,
      },
      figures: { dayPrice: toDecimal(dayPrice), perDay: toDecimal(perDay) },
      ...FROM,
      remedy: {
        da: "Kontrollér døgnprisen; på sikrede institutioner er den omkring 7.000-10.000 kr.",
        en: "Check the day price; in secure institutions it is about DKK 7,000-10,000.",
      },
    },
  ];
}

function ownTariff({ tariff: { known } }: Judicial): PlacementFinding[] {
  const own = known.filter(({ mark }) => mark === "local");
  return ownValues(
    own.map(({ parameter }) => parameter.title),
    own,
  );
}

/** What is worth knowing of a judicial placement beside its amounts. */
export function judicialFindings(stay: Judicial): PlacementFinding[] {
  return [held, rounded, computed, belowTariff, ownTariff].flatMap((found) => found(stay));
}
