import { fail } from "../../errors.ts";
import type { Text } from "../../words.ts";
import type { CaseCosts } from "./result.ts";

export const MONTHS_IN_YEAR = 12;

/** A place below another, for errors. */
export const at = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);

function refuseMissing(path: string, foundAs: Text, allowed: Text, remedy: Text): never {
  return fail({ kind: "missing", path, foundAs, allowed, remedy });
}

/** Costs that are financed objectively are no part of a case: the law leaves them out. */
export function refuseObjective({ financing }: CaseCosts, path: string): void {
  if (financing !== "objective") return;
  fail({
    kind: "out-of-range",
    path: at(path, "financing"),
    found: financing,
    allowed: {
      da: "udgifter, der er takstfinansierede; objektivt finansierede udgifter refunderes ikke",
      en: "costs that are financed by tariff; objectively financed costs are not refunded",
    },
    remedy: {
      da: "lad den objektivt finansierede udgift være ude af sagen",
      en: "leave the objectively financed cost out of the case",
    },
  });
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

/** The number of months that are given one by one; a yearly cost beside them would be counted twice. */
function onlyMonthly(costs: CaseCosts, count: number, path: string): number {
  const beside = (["yearly", "months", "firstMonth"] as const).find((key) => costs[key] !== undefined);
  if (beside !== undefined) {
    fail({
      kind: "malformed",
      path: at(path, beside),
      found: costs[beside],
      allowed: { da: "enten monthly eller yearly med months", en: "either monthly, or yearly with months" },
      remedy: { da: "behold den ene måde at give udgiften på", en: "keep one way of giving the cost" },
    });
  }
  if (count > 0) return count;
  return refuseMissing(
    at(path, "monthly"),
    { da: "en tom liste", en: "an empty list" },
    { da: "udgiften i 1 til 12 måneder, januar først", en: "the cost of 1 to 12 months, January first" },
    { da: "skriv 0 for en måned uden udgift", en: "write 0 for a month without cost" },
  );
}

function without(costs: CaseCosts, path: string): undefined {
  const beside = (["months", "firstMonth"] as const).find((key) => costs[key] !== undefined);
  if (beside === undefined && costs.oneOff !== undefined) return undefined;
  return refuseMissing(
    at(path, beside === undefined ? "monthly" : "yearly"),
    { da: "ingen udgift", en: "no cost" },
    {
      da: "udgiften pr. måned (monthly), årets udgift med antal måneder (yearly og months) eller en engangsudgift (oneOff)",
      en: "the cost by month (monthly), the year's cost with its months (yearly and months) or a one-off cost (oneOff)",
    },
    { da: "giv udgiften på en af de tre måder", en: "give the cost in one of the three ways" },
  );
}

function refuseMissingMonths(path: string): never {
  return refuseMissing(
    at(path, "months"),
    { da: "årets udgift uden antal måneder", en: "a year's cost without its number of months" },
    { da: "et helt tal fra 1 til 12", en: "a whole number from 1 to 12" },
    {
      da: "skriv, hvor mange måneder udgiften dækker: refusionen opgøres pr. måned",
      en: "write how many months the cost covers: the refund is counted by month",
    },
  );
}

function refusePastYearEnd(first: number, count: number, path: string): never {
  return fail({
    kind: "out-of-range",
    path: at(path, "months"),
    foundAs: { da: `${count} måneder fra måned ${first}`, en: `${count} months from month ${first}` },
    allowed: {
      da: `højst ${MONTHS_IN_YEAR + 1 - first} måneder i resten af året`,
      en: `at most ${MONTHS_IN_YEAR + 1 - first} months in the rest of the year`,
    },
    remedy: { da: "del udgiften på de år, den hører til", en: "divide the cost between the years it belongs to" },
  });
}
