import { sources } from "../../parameters/parameters.ts";
import type { SpendingData } from "../accounts/data.ts";
import type { Activity } from "../accounts/row.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { namesOf } from "../payers.ts";
import { activityText, listed, rowCount, stateMeasure } from "../words.ts";
import { countedByRow } from "./costs.ts";
import type { MeasuredActivity } from "./lines.ts";
import type { ActivityGrowthFindingCode } from "./result.ts";
import * as say from "./words.ts";

type Found = SpendingFinding<ActivityGrowthFindingCode>;

function leftOut(data: SpendingData, { measure, leftOut: payers }: MeasuredActivity): Found[] {
  if (payers.length === 0) return [];
  const [names, of] = [namesOf(data.payers, payers), activityText(measure)];
  return [
    {
      ...OWN_READING,
      code: "payer-not-comparable",
      severity: "warning",
      message: say.payersLeftOut(listed(names), of),
      figures: { measure, payers: names.join(", ") },
      remedy: say.stateMissingYears(of),
    },
  ];
}

function rowsWithout({ measure, rowsWithout: rows }: MeasuredActivity): Found[] {
  if (rows === 0) return [];
  const [count, of] = [rowCount(rows), activityText(measure)];
  return [
    {
      ...OWN_READING,
      code: "activity-not-stated",
      severity: "warning",
      message: say.rowsNotCounted(count, of),
      figures: { measure, rows: String(rows) },
      remedy: stateMeasure(of),
    },
  ];
}

function notStated(measures: readonly Activity[]): Found[] {
  if (measures.length === 0) return [];
  return [
    {
      ...OWN_READING,
      code: "measure-not-stated",
      severity: "info",
      message: say.noDevelopment(say.neither(measures.map(activityText))),
      figures: { measures: measures.join(", ") },
      remedy: say.GIVE_FIELDS,
    },
  ];
}

function assumedPeriod(from: number, to: number): Found {
  return {
    source: sources.forum2024Item5,
    mark: "assumed",
    code: "period-assumed",
    severity: "info",
    message: say.periodAssumed(from, to),
    figures: { from: String(from), to: String(to) },
    remedy: say.GIVE_OTHER_PERIOD,
  };
}

/** What the reader of the activity must know. */
export function activityGrowthFindings(
  data: SpendingData,
  all: readonly MeasuredActivity[],
  missing: readonly Activity[],
  period: { readonly from: number; readonly to: number; readonly isAssumed: boolean },
): Found[] {
  return [
    ...all.flatMap((each) => [...leftOut(data, each), ...rowsWithout(each)]),
    ...notStated(missing),
    ...all.flatMap(({ measure }) => countedByRow(measure) ?? []),
    ...(period.isAssumed ? [assumedPeriod(period.from, period.to)] : []),
  ];
}
