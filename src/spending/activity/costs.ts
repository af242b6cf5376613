import { fail } from "../../errors.ts";
import { type Fraction, fraction, reduced } from "../../numbers/fraction.ts";
import { inBoth } from "../../words.ts";
import type { Dimension, SpendingData, WholeColumn } from "../accounts/data.ts";
import type { Activity } from "../accounts/row.ts";
import { inRows } from "../commonFindings.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { activityText } from "../labels.ts";
import type { Counts } from "../selection.ts";
import { krOf, krText } from "../shown.ts";
import { type Tally, tallied } from "../tally.ts";

/** What activities are counted in. */
const PER_ONE = 10_000n;

/** What is found where spending is held against activity. */
export type ActivityFindingCode = "activity-not-stated" | "no-activity" | "activity-of-rows";

/** The column of a measure, or an error where no row tells it. */
export function activityColumn({ activity }: SpendingData, measure: Activity): WholeColumn {
  return activity[measure] ?? refuseUnstatedMeasure(measure);
}

function refuseUnstatedMeasure(measure: Activity): never {
  const { da, en } = activityText(measure);
  return fail({
    kind: "missing",
    path: measure,
    foundAs: { da: `en tabel uden ${da}`, en: `a table without ${en}` },
    allowed: { da: `rækker, der oplyser ${da} (${measure})`, en: `rows that state ${en} (${measure})` },
    remedy: {
      da: `oplys antallet af ${da} i de rækker, hvor det kendes, og skriv 0, hvor der ingen var`,
      en: `state the number of ${en} in the rows where it is known, and write 0 where there were none`,
    },
  });
}

/** Spending with its activity, and the spending of rows that tell none. */
export function tallyActivity(
  data: SpendingData,
  measure: Activity,
  by: readonly Dimension[],
  counts: Counts,
): readonly Tally[] {
  const column = activityColumn(data, measure);
  const told = (row: number) => (column[row] ?? -1) >= 0 && counts(row);
  const untold = (row: number) => (column[row] ?? -1) < 0 && counts(row);
  return tallied(data, by, [
    { column: data.oere, counts: told },
    { column, counts: told },
    { column: data.oere, counts: untold },
  ]);
}

/** The figures of a tally made by {@link tallyActivity}; the quotient is absent where there was no activity. */
export interface ActivityCost {
  readonly spending: Fraction;
  readonly activity: Fraction;
  readonly leftOut: Fraction;
  readonly cost: Fraction | null;
}

export function activityCost({ sums: [spending = 0n, activity = 0n, leftOut = 0n] }: Tally): ActivityCost {
  return {
    spending: krOf(spending),
    activity: reduced(fraction(activity, PER_ONE)),
    leftOut: krOf(leftOut),
    cost: activity === 0n ? null : reduced(fraction(spending * PER_ONE, activity * 100n)),
  };
}

/** What the reader must know of quotients by activity. */
export function activityFindings(
  total: readonly Tally[],
  finest: readonly Tally[],
  measure: Activity,
): SpendingFinding<ActivityFindingCode>[] {
  return [...notStated(total, measure), ...without(finest, measure), countedByRow(measure)].filter(
    (found) => found !== undefined,
  );
}

function notStated(total: readonly Tally[], measure: Activity): SpendingFinding<ActivityFindingCode>[] {
  const rows = total.reduce((sum, each) => sum + (each.rows[2] ?? 0), 0);
  if (rows === 0) return [];
  const amount = krOf(total.reduce((sum, each) => sum + (each.sums[2] ?? 0n), 0n));
  const [count, of] = [inRows(rows), activityText(measure)];
  return [
    {
      ...OWN_READING,
      code: "activity-not-stated",
      severity: "warning",
      message: {
        da: `${count.da} på i alt ${krText(amount, "da")} oplyser ikke ${of.da}; både udgiften og aktiviteten er holdt ude af gennemsnittene og vist for sig.`,
        en: `${count.en} of ${krText(amount, "en")} in all state no ${of.en}; they are left out of the averages, spending and activity alike, and shown apart.`,
      },
      figures: { rows: String(rows) },
      remedy: {
        da: `Oplys antallet af ${of.da} i rækkerne, og skriv 0, hvor der ingen var.`,
        en: `State the number of ${of.en} in the rows, and write 0 where there were none.`,
      },
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
      message: inBoth((language) =>
        language === "da"
          ? `${idle.length} linjer på i alt ${krText(amount, language)} har 0 ${of.da}; de har ingen enhedsudgift, men tæller med i summernes.`
          : `${idle.length} lines of ${krText(amount, language)} in all have 0 ${of.en}; they have no unit cost, but count in that of the sums.`,
      ),
      figures: { lines: String(idle.length) },
      remedy: {
        da: "Kontrollér, om aktiviteten er 0 eller mangler.",
        en: "Check whether the activity is 0 or missing.",
      },
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
    message: {
      da: `Antallet af ${of.da} er lagt sammen række for række: en borger med flere slags hjælp tæller med i hver af dem.`,
      en: `The number of ${of.en} is added row by row: a citizen with several kinds of help counts in each of them.`,
    },
    figures: {},
    remedy: {
      da: "Sammenlign kun med tal, der er talt på samme måde.",
      en: "Compare only with figures that are counted in the same way.",
    },
  };
}
