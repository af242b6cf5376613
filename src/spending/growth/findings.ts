import type { SpendingData } from "../accounts/data.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import type { Tally } from "../tally.ts";
import { ADD_ROWS_OF_YEAR, areaText, listed, nameOf, TOTAL } from "../words.ts";
import type { GrowthFindingCode, GrowthLine } from "./result.ts";
import * as say from "./words.ts";

type Found = SpendingFinding<GrowthFindingCode>;

/** Payers without rows in one of the two years: they are left out of every sum, since no rows is not no spending. */
export function notComparable(data: SpendingData, byPayer: readonly Tally[], from: number, to: number): Found[] {
  return [from, to].flatMap((year, side) => {
    const names = byPayer.filter(({ rows }) => rows[side] === 0).map(({ at }) => data.payers[at[0] ?? 0]?.name ?? "");
    if (names.length === 0) return [];
    return [
      {
        ...OWN_READING,
        code: "payer-not-comparable" as const,
        severity: "warning" as const,
        message: say.payersLeftOut(listed(names), year),
        figures: { year: String(year), payers: names.join(", ") },
        remedy: ADD_ROWS_OF_YEAR,
      },
    ];
  });
}

/** Lines whose spending before is 0 or below, so that they have a change but no rate. */
export function noBase(lines: readonly GrowthLine<unknown>[]): Found[] {
  const without = lines.filter(({ rate }) => rate === null);
  if (without.length === 0) return [];
  const names = without.map(({ payer, area }) => {
    return area === null ? (payer ?? TOTAL) : nameOf(payer ?? "", areaText(area));
  });
  return [
    {
      ...OWN_READING,
      code: "no-base",
      severity: "info",
      message: say.noRate(listed(names)),
      figures: { lines: String(without.length) },
      remedy: say.JUDGE_CHANGE,
    },
  ];
}

export function nominalGrowth(isNominal: boolean): Found[] {
  if (!isNominal) return [];
  return [
    {
      ...OWN_READING,
      code: "nominal-growth",
      severity: "info",
      message: say.NOMINAL_GROWTH,
      figures: {},
      remedy: say.NAME_SERIES,
    },
  ];
}
