import { groupsOf } from "../../groups.ts";
import type { Text } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import type { Account } from "../accounts/row.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { lackingOf, lackingText } from "../lacking.ts";
import type { Tally } from "../tally.ts";
import { listed, theAccount } from "../words.ts";
import type { OneSidedParts } from "./parts.ts";
import type { BudgetVarianceFindingCode, BudgetVarianceLine } from "./result.ts";
import * as say from "./words.ts";

type Found = SpendingFinding<BudgetVarianceFindingCode>;

/** Those without a side, year by year; a year that nobody has it in is named once. */
function namesByYear(data: SpendingData, byPayer: readonly Tally[], side: number): (string | Text)[] {
  const years = groupsOf(byPayer, ({ at }) => String(data.years[at[1] ?? 0]));
  return [...years].flatMap(([year, all]): (string | Text)[] => {
    const without = all.filter(({ rows }) => rows[side] === 0);
    if (without.length === all.length && all.length > 1) return [say.allIn(year)];
    return without.map(({ at }) => `${data.payers[at[0] ?? 0]?.name} ${year}`);
  });
}

/** What is said of those that have rows of the other side only. */
type OneSidedSays = (account: Text, names: Text) => Text;

/** Payers and years with the one side only: left out, since no rows is not no spending. */
export function oneSided(
  data: SpendingData,
  byPayer: readonly Tally[],
  sides: readonly [Account, Account],
  says: OneSidedSays = say.oneSided,
): Found[] {
  return sides.flatMap((account, side) => {
    const without = byPayer.filter(({ rows }) => rows[side] === 0);
    if (without.length === 0) return [];
    const names = listed(namesByYear(data, byPayer, side));
    return [
      {
        ...OWN_READING,
        code: "payer-not-comparable" as const,
        severity: "warning" as const,
        message: says(theAccount(account), names),
        figures: { account, lines: String(without.length) },
        remedy: say.ADD_ROWS_OR_CHOOSE_YEARS,
      },
    ];
  });
}

const BOTH_SIDES = [0, 1];

/** What a side lacks of a payer's area in each year; every payer of the parts has both sides. */
function lackingByYear(data: SpendingData, { years, parts }: OneSidedParts) {
  const byYear = groupsOf(parts, ({ at }) => String(at[3] ?? 0));
  return years.flatMap((at) => {
    const lacking = lackingOf(data, byYear.get(String(at)) ?? [], BOTH_SIDES);
    return lacking.map((each) => ({ ...each, year: data.years[at] ?? 0 }));
  });
}

/** Areas and functions with the one side only in a payer that has both: they count as 0, which the finding says. */
export function partsOneSided(data: SpendingData, parts: OneSidedParts): Found[] {
  const missing = lackingByYear(data, parts);
  if (missing.length === 0) return [];
  const names = missing.map((each) => lackingText(data, each, each.year));
  return [
    {
      ...OWN_READING,
      code: "area-missing",
      severity: "warning",
      message: say.takenAsZero(listed(names)),
      figures: { lines: String(missing.length) },
      remedy: say.GIVE_ROW_OF_ZERO,
    },
  ];
}

/** Lines whose budget is 0 or below: there is a deviation in kr., but no share of the budget. */
export function noBudget(lines: readonly Pick<BudgetVarianceLine<unknown>, "payer" | "year" | "rate">[]): Found[] {
  const without = lines.filter(({ rate }) => rate === null);
  if (without.length === 0) return [];
  const names = without.map(({ payer, year }) => `${payer} ${year}`);
  return [
    {
      ...OWN_READING,
      code: "no-budget",
      severity: "info",
      message: say.noBudget(listed(names)),
      figures: { lines: String(names.length) },
      remedy: say.JUDGE_DEVIATION,
    },
  ];
}
