import { sources } from "../../parameters/parameters.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import type { Notice } from "../notice/input.ts";
import * as say from "./limitWords.ts";

/** Days that are paid every day of the year, and whole months, need no assumption. */
function isAssumed({ unit, effectiveFrom, roundTheClock, quantityPerYear }: Notice): boolean {
  if (effectiveFrom.endsWith("-01-01")) return false;
  if (unit === "month") return quantityPerYear !== undefined || !effectiveFrom.endsWith("-01");
  return unit !== "day" || roundTheClock !== true;
}

/** What this year's effect takes for granted of a tariff that changes within the year. */
export function effectFindings({ case: { read }, quantity }: Judged): ProposalFinding[] {
  const { notice } = read;
  if ("missing" in quantity || !isAssumed(notice)) return [];
  return [
    {
      code: "this-year-spread-evenly",
      severity: "info",
      message: say.spreadEvenly(notice.unit),
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.GO_BY_FULL_YEAR,
    },
  ];
}
