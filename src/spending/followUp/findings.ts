import type { Fraction } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import type { Account } from "../accounts/row.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { countsIn, type ForecastYear } from "../forecastYear.ts";
import type { Counts } from "../selection.ts";
import type { Tally } from "../tally.ts";
import { areasOneSided, noBudget, oneSided } from "../variance/findings.ts";
import { areaText, krText, listed, nameOf, theAccount } from "../words.ts";
import { accountsOf, isSpentAbove } from "./lines.ts";
import type { BudgetFollowUpFindingCode, FollowUpLine } from "./result.ts";
import * as say from "./words.ts";

type Found = SpendingFinding<BudgetFollowUpFindingCode>;

const namedAt = (data: SpendingData, { at: [payer = 0, area = 0] }: Tally): Text =>
  nameOf(data.payers[payer]?.name ?? "", areaText(data.areas[area] ?? ""));

/** A column that some lines have and others do not: its sums are of those that have it. */
function partlyStated(data: SpendingData, finest: readonly Tally[], account: Account, column: number): Found[] {
  const without = finest.filter(({ rows }) => (rows[column] ?? 0) === 0);
  if (without.length === 0 || without.length === finest.length) return [];
  return [
    {
      ...OWN_READING,
      code: "column-partly-stated",
      severity: "warning",
      message: say.partlyStated(theAccount(account), listed(without.map((each) => namedAt(data, each)))),
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
      krText(spentToDate ?? forecast),
      krText(forecast),
    ),
    figures: { payer: payer ?? "", area: area ?? "" },
    remedy: say.CHECK_FORECAST,
  }));
}

/** The accounts of the year are in the table too: the year is over, and the forecast is not what came of it. */
function accountsThere(data: SpendingData, year: ForecastYear, counts: Counts): Found[] {
  const isThere = countsIn(data, year, "accounts", counts);
  if (!data.oere.some((_, row) => isThere(row))) return [];
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
  { byPayer, finest }: { readonly byPayer: readonly Tally[]; readonly finest: readonly Tally[] },
  lines: { readonly rows: readonly FollowUpLine<Fraction>[]; readonly byPayer: readonly FollowUpLine<Fraction>[] },
): Found[] {
  const [compared, forecast, other, spent] = accountsOf(year);
  const optional: readonly (readonly [Account | undefined, number])[] = [
    [other, 2],
    [spent, 3],
  ];
  return [
    ...oneSided(data, byPayer, [compared, forecast], say.oneSided),
    ...areasOneSided(data, finest, say.takenAsZero),
    ...optional.flatMap(([account, at]) => (account === undefined ? [] : partlyStated(data, finest, account, at))),
    ...spentAbove(lines.rows),
    ...noBudget(lines.byPayer),
    ...accountsThere(data, year, counts),
  ];
}
