import { fail } from "../../errors.ts";
import type { Maker } from "../../numbers/maker.ts";
import type { Dimension, SpendingData, WholeColumn } from "../accounts/data.ts";
import type { Activity } from "../accounts/row.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { krOf } from "../krOf.ts";
import { type Counts, rowsStating } from "../selection.ts";
import { type Tally, tallied } from "../tally.ts";
import { activityText, krText, rowCount, stateMeasure } from "../words.ts";
import * as say from "./words.ts";

/** What activities are counted in. */
const PER_ONE = 10_000n;
/** Ten-thousandths of activity for one øre of a krone: kr. per unit are so many times øre / activity. */
const PER_OERE = PER_ONE / 100n;

/** What is found where spending is divided by activity. */
export type ActivityFindingCode = "activity-not-stated" | "no-activity" | "activity-of-rows";

/** The column of a measure, or an error where no row states it. */
export function activityColumn({ activity }: SpendingData, measure: Activity): WholeColumn {
  return activity[measure] ?? refuseUnstatedMeasure(measure);
}

function refuseUnstatedMeasure(measure: Activity): never {
  const named = activityText(measure);
  return fail({
    kind: "missing",
    path: measure,
    foundAs: say.withoutMeasure(named),
    allowed: say.rowsWithMeasure(named, measure),
    remedy: say.stateWhereKnown(named),
  });
}

/** Spending with its activity, and the spending of rows that state none. */
export function tallyActivity(
  data: SpendingData,
  measure: Activity,
  by: readonly Dimension[],
  counts: Counts,
): readonly Tally[] {
  const column = activityColumn(data, measure);
  const [stated, notStated] = [rowsStating(counts, column), rowsStating(counts, column, false)];
  return tallied(data, by, [
    { column: data.oere, counts: stated },
    { column, counts: stated },
    { column: data.oere, counts: notStated },
  ]);
}

/** The figures of a tally made by {@link tallyActivity}; the quotient is absent where there was no activity. */
export interface ActivityCost<N> {
  readonly spending: N;
  readonly activity: N;
  readonly leftOut: N;
  readonly cost: N | null;
}

export function activityCost<N>({ sums }: Tally, make: Maker<N>): ActivityCost<N> {
  const [spending, activity, leftOut] = [sums[0] as bigint, sums[1] as bigint, sums[2] as bigint];
  return {
    spending: make.inKroner(spending),
    activity: make.quotient(activity, PER_ONE),
    leftOut: make.inKroner(leftOut),
    cost: activity === 0n ? null : make.quotient(spending * PER_OERE, activity),
  };
}

/** What the reader must know of quotients by activity. */
export function activityFindings(finest: readonly Tally[], measure: Activity): SpendingFinding<ActivityFindingCode>[] {
  return [...notStated(finest, measure), ...without(finest, measure), countedByRow(measure)].filter(
    (found) => found !== undefined,
  );
}

function notStated(finest: readonly Tally[], measure: Activity): SpendingFinding<ActivityFindingCode>[] {
  const rows = finest.reduce((sum, each) => sum + (each.rows[2] ?? 0), 0);
  if (rows === 0) return [];
  const amount = krOf(finest.reduce((sum, each) => sum + (each.sums[2] ?? 0n), 0n));
  const [count, of] = [rowCount(rows), activityText(measure)];
  return [
    {
      ...OWN_READING,
      code: "activity-not-stated",
      severity: "warning",
      message: say.activityNotStated(count, krText(amount), of),
      figures: { rows: String(rows) },
      remedy: stateMeasure(of),
    },
  ];
}

function without(finest: readonly Tally[], measure: Activity): SpendingFinding<ActivityFindingCode>[] {
  const idle = finest.filter(({ rows, sums }) => (rows[0] ?? 0) > 0 && sums[1] === 0n && sums[0] !== 0n);
  if (idle.length === 0) return [];
  const amount = krOf(idle.reduce((sum, { sums }) => sum + (sums[0] ?? 0n), 0n));
  const of = activityText(measure);
  return [
    {
      ...OWN_READING,
      code: "no-activity",
      severity: "warning",
      message: say.noActivity(idle.length, krText(amount), of),
      figures: { lines: String(idle.length) },
      remedy: say.CHECK_ACTIVITY,
    },
  ];
}

/** Days add up; persons do not. */
export function countedByRow(measure: Activity): SpendingFinding<ActivityFindingCode> | undefined {
  if (measure === "days") return undefined;
  const of = activityText(measure);
  return {
    ...OWN_READING,
    code: "activity-of-rows",
    severity: "info",
    message: say.countedByRow(of),
    figures: {},
    remedy: say.COMPARE_ALIKE,
  };
}
