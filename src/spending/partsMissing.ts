import type { SpendingData } from "./accounts/data.ts";
import { OWN_READING, type SpendingFinding } from "./finding.ts";
import { lackingOf, lackingText } from "./lacking.ts";
import type { Tally } from "./tally.ts";
import { GIVE_ROW_OF_ZERO, listed, takenAsZero } from "./words.ts";

/**
 * Areas and functions without rows in one of the years in a payer that has other rows then: they count as 0, which the
 * finding says of each with its year; `parts` by payer, area and function.
 */
export function partsMissing(
  data: SpendingData,
  parts: readonly Tally[],
  years: readonly number[],
): SpendingFinding<"area-missing-in-year">[] {
  const missing = lackingOf(data, parts);
  if (missing.length === 0) return [];
  const names = missing.map((each) => lackingText(data, each, years[each.column]));
  return [
    {
      ...OWN_READING,
      code: "area-missing-in-year",
      severity: "warning",
      message: takenAsZero(listed(names)),
      figures: { lines: String(missing.length) },
      remedy: GIVE_ROW_OF_ZERO,
    },
  ];
}

/** Whether accounts can lack a part of what a payer has: there is more than one area or function in them. */
export const hasParts = ({ areas, functions }: SpendingData): boolean => areas.length > 1 || functions.length > 1;
