import { type Fraction, fraction, minus, reduced } from "../../numbers/fraction.ts";
import type { SpendingData, WholeColumn } from "../accounts/data.ts";
import type { Activity } from "../accounts/row.ts";
import { lineKind } from "../line.ts";
import { shareAbove } from "../pairs.ts";
import { type Counts, rowsStating } from "../selection.ts";
import { rolledUp, type Tally, tallied } from "../tally.ts";
import type { ActivityLine, ActivityOfYear } from "./result.ts";

/** What activities are counted in. */
const PER_ONE = 10_000n;

/** A measure of a table: its sums, the payers left out because they do not state it every year, and rows without it. */
export interface MeasuredActivity {
  readonly measure: Activity;
  readonly byOperatorKind: readonly ActivityLine<Fraction>[];
  readonly total: ActivityLine<Fraction>;
  /** Places of payers that state it in some of the years only. */
  readonly leftOut: readonly number[];
  /** Rows of the payers counted that do not state it. */
  readonly rowsWithout: number;
}

function lineOfYears(
  measure: Activity,
  operatorKind: ActivityLine["operatorKind"],
  tallies: readonly Tally[],
  years: readonly (readonly [place: number, year: number])[],
): ActivityLine<Fraction> {
  const byYear = new Map(tallies.map((tally) => [tally.at.at(-1), tally]));
  const values = years.map(([place, year]): ActivityOfYear<Fraction> => {
    const tally = byYear.get(place);
    const isStated = tally !== undefined && (tally.rows[0] ?? 0) > 0;
    return { year, value: isStated ? reduced(fraction(tally.sums[0] ?? 0n, PER_ONE)) : null };
  });
  const [first, last] = [values[0]?.value ?? null, values.at(-1)?.value ?? null];
  const change = first === null || last === null ? null : minus(last, first);
  const rate = first === null || change === null ? null : shareAbove(change, first);
  return { measure, operatorKind, values, change, rate };
}

/** One measure over some years, of the payers that state it in every one of them. */
export function measured(
  data: SpendingData,
  measure: Activity,
  column: WholeColumn,
  years: readonly number[],
  counts: Counts,
): MeasuredActivity {
  const [stated, notStated] = [rowsStating(counts, column), rowsStating(counts, column, false)];
  const all = tallied(
    data,
    ["payers", "operatorKinds", "years"],
    [
      { column, counts: stated },
      { column: data.oere, counts: notStated },
    ],
  );
  const statedIn = new Map<number, number>();
  for (const { at, rows } of rolledUp(all, [0, 2])) {
    const payer = at[0] ?? 0;
    statedIn.set(payer, (statedIn.get(payer) ?? 0) + ((rows[0] ?? 0) > 0 ? 1 : 0));
  }
  const isWhole = ({ at }: Tally) => statedIn.get(at[0] ?? 0) === years.length;
  const counted = all.filter(isWhole);
  const inYears = years.map((place) => [place, data.years[place] ?? 0] as const);
  const byKind = rolledUp(counted, [1, 2]);
  const kinds = [...new Set(byKind.filter(({ rows }) => (rows[0] ?? 0) > 0).map(({ at }) => at[0] ?? 0))];
  const ofKind = (kind: number) => byKind.filter(({ at }) => at[0] === kind);
  return {
    measure,
    byOperatorKind: kinds.map((kind) => lineOfYears(measure, lineKind(data, kind), ofKind(kind), inYears)),
    total: lineOfYears(measure, null, rolledUp(counted, [2]), inYears),
    leftOut: [...statedIn].filter(([, stated]) => stated > 0 && stated < years.length).map(([payer]) => payer),
    rowsWithout: counted.reduce((sum, { rows }) => sum + (rows[1] ?? 0), 0),
  };
}
