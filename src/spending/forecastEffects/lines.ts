import { fail } from "../../errors.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { type Fraction, fraction, reduced } from "../../numbers/fraction.ts";
import type { SpendingData } from "../accounts/data.ts";
import { ACTIVITY, readPayer, readWhole } from "../accounts/readCell.ts";
import type { Activity } from "../accounts/row.ts";
import { activityColumn } from "../activity/costs.ts";
import { countsIn, type ForecastYear } from "../forecastYear.ts";
import { krOf, statedKr } from "../krOf.ts";
import { lineOf } from "../line.ts";
import { placeIn, rowsOf, type SpendingSelection } from "../selection.ts";
import { type Tally, tallied } from "../tally.ts";
import { effectsOf, priceOf, type Side } from "./effects.ts";
import type { ForecastEffectLine, LeftOutLine, YearEndActivity } from "./result.ts";
import * as say from "./words.ts";

const PER_ONE = 10_000n;

/** For budget and forecast: amount, activity, and the rows that state it, by payer and area. */
export function sidesOf(data: SpendingData, year: ForecastYear, per: Activity, chosen: SpendingSelection): Tally[] {
  const column = activityColumn(data, per);
  const counts = rowsOf(data, chosen);
  const columns = [year.budget, "forecast" as const].flatMap((account) => {
    const isIn = countsIn(data, year, account, counts);
    return [
      { column: data.oere, counts: isIn },
      { column, counts: (row: number) => isIn(row) && (column[row] ?? -1) >= 0 },
    ];
  });
  return tallied(data, ["payers", "areas"], columns);
}

/** A side of a line, or nothing where some of its rows state no activity or it is 0. */
function sideAt({ sums, rows }: Tally, first: number): Side | undefined {
  const [amount = 0n, activity = 0n] = sums.slice(first, first + 2);
  if (activity === 0n || rows[first] !== rows[first + 1]) return undefined;
  return { amount: krOf(amount), activity: reduced(fraction(activity, PER_ONE)) };
}

/** The year's end by payer and area, in the places of the table's lists; one of a line that has no side is refused. */
export function yearEndsOf(
  data: SpendingData,
  given: readonly YearEndActivity[],
  sides: readonly Tally[],
): ReadonlyMap<string, Fraction> {
  const there = new Set(sides.map(({ at }) => at.join(" ")));
  const read = given.map(({ payer, area, activity }, i) => {
    const path = `options.yearEnd[${i}]`;
    const { code, name } = readPayer(payer, `${path}.payer`);
    const at = data.payers.findIndex((each) => each.code === code);
    const key = `${at} ${placeIn(data.areas, area, `${path}.area`)}`;
    if (!there.has(key)) return refuseNoLine(path, name, area);
    return [key, fraction(BigInt(readCount(activity, `${path}.activity`)), PER_ONE)] as const;
  });
  refuseTwice(
    read.map(([key]) => key),
    (i) => `options.yearEnd[${i}]`,
  );
  return new Map(read);
}

function readCount(activity: YearEndActivity["activity"], path: string): number {
  const whole = readWhole(activity, ACTIVITY, path);
  return whole < 0 ? refuseOutOfRange(path, activity, ACTIVITY.allowed) : whole;
}

function refuseNoLine(path: string, payer: string, area: string): never {
  return fail({
    kind: "unknown-name",
    path,
    foundAs: say.noLine(payer, area),
    allowed: say.ABSENT_LINE,
    remedy: say.REMOVE_YEAR_END,
  });
}

/** Lines that are taken apart, and those that cannot be. */
export function takenApart(data: SpendingData, sides: readonly Tally[], yearEnds: ReadonlyMap<string, Fraction>) {
  const [rows, leftOut]: [ForecastEffectLine<Fraction>[], LeftOutLine<Fraction>[]] = [[], []];
  for (const tally of sides) {
    const [budget, forecast] = [sideAt(tally, 0), sideAt(tally, 2)];
    const line = lineOf(data, tally.at[0], tally.at[1]);
    if (budget === undefined || forecast === undefined) {
      leftOut.push({ ...line, budgeted: statedKr(tally, 0), forecast: statedKr(tally, 2) });
      continue;
    }
    rows.push({
      ...line,
      budgetedActivity: budget.activity,
      forecastActivity: forecast.activity,
      budgetedPrice: priceOf(budget),
      forecastPrice: priceOf(forecast),
      ...effectsOf(budget, forecast, yearEnds.get(tally.at.join(" "))),
    });
  }
  return { rows, leftOut };
}
