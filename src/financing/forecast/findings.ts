import type { IsoDate } from "../../dates.ts";
import type { Finding } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction, minus } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import * as say from "./words.ts";

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
      message: say.budgetUsedUp(through, more),
      figures: { cases: toDecimal(cases), budget: toDecimal(budget), more: toDecimal(more) },
      ...OWN,
      remedy: say.COMPUTE_RESULT,
    },
  ];
}

function over({ through }: Forecast): CaseFinding[] {
  if (!through.endsWith("-12-31")) return [];
  return [
    {
      code: "year-is-over",
      severity: "info",
      message: say.YEAR_IS_OVER,
      figures: { through },
      ...OWN,
      remedy: say.NOTHING_TO_DO,
    },
  ];
}

function noBase({ budget, lastYear }: Forecast): CaseFinding[] {
  if (budget?.n !== 0n && lastYear?.n !== 0n) return [];
  return [
    {
      code: "nothing-to-grow-from",
      severity: "info",
      message: say.NOTHING_TO_GROW_FROM,
      figures: {},
      ...OWN,
      remedy: say.USE_CHANGE_IN_CASES,
    },
  ];
}

/** What is worth knowing about a forecast besides its figures. */
export function forecastFindings(forecast: Forecast): CaseFinding[] {
  return [...usedUp(forecast), ...over(forecast), ...noBase(forecast)];
}
