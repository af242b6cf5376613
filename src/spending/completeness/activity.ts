import type { SpendingData, WholeColumn } from "../accounts/data.ts";
import { ACTIVITIES, type Activity } from "../accounts/row.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { allRows, type Counts, rowsAt, rowsStating } from "../selection.ts";
import { activityText, stateMeasure } from "../words.ts";
import type { Expected } from "./expected.ts";
import type { CompletenessFindingCode } from "./result.ts";
import * as say from "./words.ts";

type Found = SpendingFinding<CompletenessFindingCode>;

/** For each kind of account whether its rows are to state a measure: accounts are, a budget where any of its rows does. */
function statingOf({ accounts, codes }: SpendingData, column: WholeColumn): readonly boolean[] {
  const stating = new Uint8Array(accounts.length);
  for (let row = 0; row < column.length; row++) {
    if ((column[row] as number) >= 0) stating[codes.accounts[row] as number] = 1;
  }
  return accounts.map((kind, at) => kind === "accounts" || stating[at] === 1);
}

/** How many of the rows asked about are to state a measure, and how many of them do not. */
function statedIn(data: SpendingData, column: WholeColumn, asked: Counts) {
  const stating = statingOf(data, column);
  const places = stating.flatMap((is, at) => (is ? [at] : []));
  const counted = rowsAt(data, asked, "accounts", places);
  const numberOf = (counts: Counts) => counts.reduce((sum, each) => sum + each, 0);
  const without = numberOf(rowsStating(counted, column, false));
  return { rows: numberOf(counted), without, isAll: places.length === stating.length };
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
  const payersAt = data.payers.flatMap(({ code }, at) => (wanted.has(code) ? [at] : []));
  const yearsAt = data.years.flatMap((each, at) => (years.includes(each) ? [at] : []));
  const asked = rowsAt(data, rowsAt(data, allRows(data), "payers", payersAt), "years", yearsAt);
  return ACTIVITIES.flatMap((measure) => {
    const column = data.activity[measure];
    if (column === undefined) return [];
    const stated = statedIn(data, column, asked);
    return stated.without === 0 ? [] : [partlyStated(measure, stated)];
  });
}
