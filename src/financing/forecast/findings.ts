import { dateText, type IsoDate } from "../../dates.ts";
import type { Finding } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction, minus } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { casesText } from "./texts.ts";

/** What a finding on a forecast of cases is about. */
export type CaseFindingCode = "budget-used-up" | "year-is-over" | "nothing-to-grow-from";

type CaseFinding = Finding<CaseFindingCode>;

/** A forecast as its findings see it. */
interface Forecast {
  readonly through: IsoDate;
  readonly cases: Fraction;
  readonly budget: Fraction | undefined;
  readonly lastYear: Fraction | undefined;
}

const OWN = Object.freeze({ source: sources.ownReading, mark: "derived" } as const);

function usedUp({ through, cases, budget }: Forecast): CaseFinding[] {
  if (budget === undefined || compare(cases, budget) <= 0) return [];
  const more = minus(cases, budget);
  return [
    {
      code: "budget-used-up",
      severity: "warning",
      message: {
        da: `Den ${dateText(through, "da")} var der allerede ${casesText(more, "da")} sager flere end budgetteret for hele året.`,
        en: `On ${dateText(through, "en")} there were already ${casesText(more, "en")} cases more than budgeted for the whole year.`,
      },
      figures: { cases: toDecimal(cases), budget: toDecimal(budget), more: toDecimal(more) },
      ...OWN,
      remedy: {
        da: "Regn virkningen på årets resultat ud med caseResult.",
        en: "Compute the effect on the year's result with caseResult.",
      },
    },
  ];
}

function over({ through }: Forecast): CaseFinding[] {
  if (!through.endsWith("-12-31")) return [];
  return [
    {
      code: "year-is-over",
      severity: "info",
      message: {
        da: "Sagerne er talt til og med 31. december, så de forventede sager er de faktiske.",
        en: "Cases are counted through 31 December, so the expected cases are the actual ones.",
      },
      figures: { through },
      ...OWN,
      remedy: { da: "Intet.", en: "Nothing." },
    },
  ];
}

function noBase({ budget, lastYear }: Forecast): CaseFinding[] {
  if (budget?.n !== 0n && lastYear?.n !== 0n) return [];
  return [
    {
      code: "nothing-to-grow-from",
      severity: "info",
      message: {
        da: "Der er 0 sager at sammenligne med, så ændringen kan ikke angives i procent.",
        en: "There are 0 cases to compare with, so the change cannot be stated as a percentage.",
      },
      figures: {},
      ...OWN,
      remedy: { da: "Brug ændringen i antal sager.", en: "Use the change in cases." },
    },
  ];
}

/** What is worth knowing of a forecast beside its figures. */
export function forecastFindings(forecast: Forecast): CaseFinding[] {
  return [...usedUp(forecast), ...over(forecast), ...noBase(forecast)];
}
