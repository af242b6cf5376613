import { type Fraction, ZERO } from "../../numbers/fraction.ts";
import type { SpendingData } from "../accounts/data.ts";
import type { Account } from "../accounts/row.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { countsIn, type ForecastYear } from "../forecastYear.ts";
import { type Lacking, lackingText } from "../lacking.ts";
import type { Counts } from "../selection.ts";
import type { Tally } from "../tally.ts";
import { noBudget, oneSided } from "../variance/findings.ts";
import { areaText, krText, listed, nameOf, theAccount } from "../words.ts";
import { accountsOf, isSpentAbove } from "./lines.ts";
import type { BudgetFollowUpFindingCode, FollowUpLine } from "./result.ts";
import * as say from "./words.ts";

type Found = SpendingFinding<BudgetFollowUpFindingCode>;

/** An account that has rows of some parts and not of others: its sums are of those that it has. */
function partlyStated(data: SpendingData, lacking: readonly Lacking[], column: number, account: Account): Found[] {
  const without = lacking.filter((each) => each.column === column);
  if (without.length === 0) return [];
  const isCompared = column < 2;
  const names = listed(without.map((each) => lackingText(data, each)));
  return [
    {
      ...OWN_READING,
      code: isCompared ? "area-missing" : "column-partly-stated",
      severity: "warning",
      message: (isCompared ? say.notComparable : say.partlyStated)(theAccount(account), names),
      figures: { account, lines: String(without.length) },
      remedy: say.ADD_ROWS_OF_ZERO,
    },
  ];
}

/** Lines of which more is spent so far than is expected of the whole year. */
function spentAbove(lines: readonly FollowUpLine<Fraction>[]): Found[] {
  return lines.filter(isSpentAbove).map(({ payer, area, spentToDate, forecast }) => ({
    ...OWN_READING,
    code: "spent-above-forecast" as const,
    severity: "warning" as const,
    message: say.spentAbove(
      nameOf(payer ?? "", areaText(area ?? "")),
      krText(spentToDate ?? ZERO),
      krText(forecast ?? ZERO),
    ),
    figures: { payer: payer ?? "", area: area ?? "" },
    remedy: say.CHECK_FORECAST,
  }));
}

/** The accounts of the year are in the table too: the year is over, and the forecast is not what came of it. */
function accountsThere(data: SpendingData, year: ForecastYear, counts: Counts): Found[] {
  if (!countsIn(data, year, "accounts", counts).includes(1)) return [];
  return [
    {
      ...OWN_READING,
      code: "accounts-not-used",
      severity: "info",
      message: say.accountsThere(year.year),
      figures: { year: String(year.year) },
      remedy: say.COMPARE_ACCOUNTS,
    },
  ];
}

/** What the reader of a follow-up must know. */
export function followUpFindings(
  data: SpendingData,
  year: ForecastYear,
  counts: Counts,
  { byPayer, lacking }: { readonly byPayer: readonly Tally[]; readonly lacking: readonly Lacking[] },
  lines: { readonly rows: readonly FollowUpLine<Fraction>[]; readonly byPayer: readonly FollowUpLine<Fraction>[] },
): Found[] {
  const accounts = accountsOf(year);
  const [compared, forecast] = accounts;
  return [
    ...oneSided(data, byPayer, [compared, forecast], say.oneSided),
    ...accounts.flatMap((account, column) => partlyStated(data, lacking, column, account)),
    ...spentAbove(lines.rows),
    ...noBudget(lines.byPayer.filter(({ deviation }) => deviation !== null)),
    ...accountsThere(data, year, counts),
  ];
}
