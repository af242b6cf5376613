import type { PriceBasis, SpendingData } from "./accounts/data.ts";
import type { Account } from "./accounts/row.ts";
import { OWN_READING, type SpendingFinding } from "./finding.ts";
import * as say from "./words.ts";

/** Findings that several analyses share. */
export type CommonFindingCode = "payer-missing-in-year" | "nominal-amounts";

/**
 * A payer of one year that has no rows in another: sums over the years are then not of the same payers. Of a year that has no
 * such rows at all, as where its budget alone is known, no payer is missing; that there are none is told.
 */
export function missingPayers(
  { payers, years }: SpendingData,
  present: Iterable<readonly [payer: number, year: number]>,
  wanted: readonly number[],
  account: Account,
): SpendingFinding<"payer-missing-in-year">[] {
  const byYear = new Map<number, Set<number>>(wanted.map((year) => [year, new Set()]));
  const all = new Set<number>();
  for (const [payer, year] of present) {
    byYear.get(year)?.add(payer);
    all.add(payer);
  }
  return wanted.flatMap((year) => {
    const named = years[year] ?? 0;
    if (byYear.get(year)?.size === 0) return [noneIn(named, account)];
    const missing = [...all].filter((payer) => !byYear.get(year)?.has(payer)).sort((a, b) => a - b);
    return missing.length === 0
      ? []
      : [
          missingIn(
            named,
            missing.map((each) => payers[each]?.name ?? ""),
          ),
        ];
  });
}

function missingIn(year: number, names: readonly string[]): SpendingFinding<"payer-missing-in-year"> {
  return {
    ...OWN_READING,
    code: "payer-missing-in-year",
    severity: "warning",
    message: say.notInSum(say.listed(names), year),
    figures: { year: String(year), payers: names.join(", ") },
    remedy: say.ADD_ROWS_OR_CHOOSE_PAYERS,
  };
}

function noneIn(year: number, account: Account): SpendingFinding<"payer-missing-in-year"> {
  return {
    ...OWN_READING,
    code: "payer-missing-in-year",
    severity: "info",
    message: say.noneInYear(say.theAccount(account), year),
    figures: { year: String(year), payers: "" },
    remedy: say.CHOOSE_YEARS_THERE,
  };
}

/** That amounts of several years are nominal, so that what they grow by is also prices and wages. */
export function nominalAmounts(basis: PriceBasis, years: number): SpendingFinding<"nominal-amounts">[] {
  if (basis !== "nominal" || years < 2) return [];
  return [
    {
      ...OWN_READING,
      code: "nominal-amounts",
      severity: "info",
      message: say.NOMINAL_AMOUNTS,
      figures: {},
      remedy: say.CONVERT_TO_ONE_LEVEL,
    },
  ];
}
