import { fail } from "../../errors.ts";
import * as say from "./refusalWords.ts";
import type { CaseCosts } from "./result.ts";

export const MONTHS_IN_YEAR = 12;

/** A place below another, for errors. */
export const at = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);

/** Costs that are financed objectively are no part of a case: the law leaves them out. */
export function refuseObjective({ financing }: CaseCosts, path: string): void {
  if (financing !== "objective") return;
  fail({ kind: "out-of-range", path: at(path, "financing"), found: financing, ...say.objectiveCosts });
}

/** The first month and the number of months of the running costs; none where there are only one-off costs. */
export function spanOf(costs: CaseCosts, path: string): { readonly first: number; readonly count: number } | undefined {
  const { monthly, yearly, months, firstMonth } = costs;
  if (monthly !== undefined) return { first: 1, count: onlyMonthly(costs, monthly.length, path) };
  if (yearly === undefined) return without(costs, path);
  const first = firstMonth ?? 1;
  const count = months ?? refuseMissingMonths(path);
  if (first + count - 1 > MONTHS_IN_YEAR) refusePastYearEnd(first, count, path);
  return { first, count };
}

/** The number of months that are given one by one; a yearly cost as well would be counted twice. */
function onlyMonthly(costs: CaseCosts, count: number, path: string): number {
  const second = (["yearly", "months", "firstMonth"] as const).find((key) => costs[key] !== undefined);
  if (second !== undefined) {
    fail({ kind: "malformed", path: at(path, second), found: costs[second], ...say.monthlyAndYearly });
  }
  if (count > 0) return count;
  return fail({ kind: "missing", path: at(path, "monthly"), found: costs.monthly, ...say.noMonths });
}

/** No running costs: fine for a case with one-off costs only, which has no number of months. */
function without(costs: CaseCosts, path: string): undefined {
  const hasSpan = costs.months !== undefined || costs.firstMonth !== undefined;
  if (!hasSpan && costs.oneOff !== undefined) return undefined;
  return fail({ kind: "missing", path: at(path, hasSpan ? "yearly" : "monthly"), ...say.noCost });
}

function refuseMissingMonths(path: string): never {
  return fail({ kind: "missing", path: at(path, "months"), ...say.yearlyWithoutMonths });
}

function refusePastYearEnd(first: number, count: number, path: string): never {
  return fail({
    kind: "out-of-range",
    path: at(path, "months"),
    ...say.pastYearEnd(count, first, MONTHS_IN_YEAR + 1 - first),
  });
}
