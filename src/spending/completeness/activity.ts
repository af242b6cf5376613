import type { SpendingData, WholeColumn } from "../accounts/data.ts";
import { ACTIVITIES, type Activity } from "../accounts/row.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { activityText, stateMeasure } from "../words.ts";
import type { Expected } from "./expected.ts";
import type { CompletenessFindingCode } from "./result.ts";
import * as say from "./words.ts";

type Found = SpendingFinding<CompletenessFindingCode>;

/** For each kind of account whether its rows are to state a measure: accounts are, a budget where any of its rows does. */
function statingOf({ accounts, codes }: SpendingData, column: WholeColumn): readonly boolean[] {
  const stating = new Set(codes.accounts.filter((_, row) => (column[row] ?? -1) >= 0));
  return accounts.map((kind, at) => kind === "accounts" || stating.has(at));
}

/** How many of the rows asked about are to state a measure, and how many of them do not. */
function statedIn(data: SpendingData, column: WholeColumn, asked: (row: number) => boolean) {
  const stating = statingOf(data, column);
  let [rows, without] = [0, 0];
  for (let row = 0; row < data.rows; row++) {
    if (!asked(row) || stating[data.codes.accounts[row] ?? 0] !== true) continue;
    rows++;
    if ((column[row] ?? -1) < 0) without++;
  }
  return { rows, without, isAll: stating.every((each) => each) };
}

function partlyStated(measure: Activity, { rows, without, isAll }: ReturnType<typeof statedIn>): Found {
  return {
    ...OWN_READING,
    mark: "derived",
    code: "activity-partly-stated",
    severity: "info",
    message: say.partlyStated(without, rows, activityText(measure), isAll),
    figures: { measure, rows: String(without) },
    remedy: stateMeasure(activityText(measure)),
  };
}

/**
 * Measures that some rows of the payers and years asked about state and others do not.
 *
 * Activity is counted with the accounts, so that a budget without it is complete; a budget that states it in some row
 * is to state it in all.
 */
export function partlyStatedMeasures(data: SpendingData, { payers, years }: Expected): Found[] {
  const wanted = new Set(payers.map(({ code }) => code));
  const [byPayer, byYear] = [
    data.payers.map(({ code }) => wanted.has(code)),
    data.years.map((each) => years.includes(each)),
  ];
  const asked = (row: number) =>
    byPayer[data.codes.payers[row] ?? 0] === true && byYear[data.codes.years[row] ?? 0] === true;
  return ACTIVITIES.flatMap((measure) => {
    const column = data.activity[measure];
    if (column === undefined) return [];
    const stated = statedIn(data, column, asked);
    return stated.without === 0 ? [] : [partlyStated(measure, stated)];
  });
}
