import { sources } from "../../parameters/parameters.ts";
import type { CostlyCaseFinding, CostlyYear } from "./result.ts";
import * as say from "./words.ts";
import type { CountedCase } from "./years.ts";

const OWN = Object.freeze({ source: sources.ownReading, mark: "assumed" } as const);

const among = <T>(list: readonly T[]): string => list.join(", ");

function withoutCases(missing: readonly number[]): CostlyCaseFinding | undefined {
  if (missing.length === 0) return undefined;
  const years = among(missing);
  return {
    ...OWN,
    code: "year-without-cases",
    severity: "warning",
    message: say.yearsWithoutCases(years),
    figures: { years },
    remedy: say.GIVE_MISSING_YEARS,
  };
}

function refundNotKnown(
  years: readonly CostlyYear<unknown>[],
  cases: readonly CountedCase[],
): CostlyCaseFinding | undefined {
  const unknown = years.filter(({ refund }) => refund === null).map(({ year }) => year);
  if (unknown.length === 0) return undefined;
  const without = cases.filter(({ refund }) => refund === undefined).length;
  const list = among(unknown);
  return {
    ...OWN,
    source: sources.refundBefore2021,
    code: "refund-not-known",
    severity: "warning",
    message: say.refundNotKnown(list, without),
    figures: { years: list, cases: String(without) },
    remedy: say.GIVE_LIMITS_OR_REFUND,
  };
}

function asReceived(cases: readonly CountedCase[]): CostlyCaseFinding | undefined {
  const received = cases.filter(({ isReceived }) => isReceived).length;
  if (received === 0) return undefined;
  return {
    severity: "info",
    mark: "local",
    source: say.OWN_FIGURES,
    code: "refund-as-received",
    message: say.refundAsReceived(received, cases.length),
    figures: { cases: String(received) },
    remedy: say.LEAVE_OUT_REFUND,
  };
}

function nominal(years: readonly CostlyYear<unknown>[]): CostlyCaseFinding | undefined {
  if (years.length < 2) return undefined;
  return {
    ...OWN,
    code: "nominal-amounts",
    severity: "info",
    message: say.NOMINAL,
    figures: {},
    remedy: say.INDEX_FIRST,
  };
}

/** What the reader of the list must know; what must be looked at first on top. */
export function costlyCaseFindings(
  years: readonly CostlyYear<unknown>[],
  missing: readonly number[],
  cases: readonly CountedCase[],
): CostlyCaseFinding[] {
  const all = [withoutCases(missing), refundNotKnown(years, cases), asReceived(cases), nominal(years)];
  return all.filter((found) => found !== undefined);
}
