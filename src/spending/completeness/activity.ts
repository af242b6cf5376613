import type { Text } from "../../words.ts";
import type { SpendingData, WholeColumn } from "../accounts/data.ts";
import { ACTIVITIES, type Activity } from "../accounts/row.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { activityText } from "../labels.ts";
import type { Expected } from "./expected.ts";
import type { CompletenessFindingCode } from "./result.ts";

type Found = SpendingFinding<CompletenessFindingCode>;

/** For each kind of account whether its rows are to tell a measure: accounts are, a budget where any of its rows does. */
function tellingOf({ accounts, codes }: SpendingData, column: WholeColumn): readonly boolean[] {
  const stating = new Set(codes.accounts.filter((_, row) => (column[row] ?? -1) >= 0));
  return accounts.map((kind, at) => kind === "accounts" || stating.has(at));
}

/** How many of the rows asked about are to tell a measure, and how many of them do not. */
function toldIn(data: SpendingData, column: WholeColumn, asked: (row: number) => boolean) {
  const telling = tellingOf(data, column);
  let [rows, untold] = [0, 0];
  for (let row = 0; row < data.rows; row++) {
    if (!asked(row) || telling[data.codes.accounts[row] ?? 0] !== true) continue;
    rows++;
    if ((column[row] ?? -1) < 0) untold++;
  }
  return { rows, untold, isAll: telling.every((each) => each) };
}

function untoldFinding(measure: Activity, { rows, untold, isAll }: ReturnType<typeof toldIn>): Found {
  const { da, en } = activityText(measure);
  const without: Text = isAll
    ? { da: "", en: "" }
    : { da: "; budgetter, der slet ikke gør det, er ikke talt med", en: "; budgets that never do are not counted" };
  return {
    ...OWN_READING,
    mark: "derived",
    code: "activity-partly-told",
    severity: "info",
    message: {
      da: `${untold} af ${rows} rækker oplyser ikke ${da}${without.da}.`,
      en: `${untold} of ${rows} rows do not state ${en}${without.en}.`,
    },
    figures: { measure, rows: String(untold) },
    remedy: {
      da: `Giv ${measure} i rækkerne, med 0, hvor der ingen var.`,
      en: `Give ${measure} in the rows, with 0 where there was none.`,
    },
  };
}

/**
 * Measures that some rows of the payers and years asked about tell and others do not.
 *
 * Activity is counted with the accounts, so that a budget without it lacks nothing; a budget that states it in some row
 * is to state it in all.
 */
export function partlyTold(data: SpendingData, { payers, years }: Expected): Found[] {
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
    const told = toldIn(data, column, asked);
    return told.untold === 0 ? [] : [untoldFinding(measure, told)];
  });
}
