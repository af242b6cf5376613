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
import { lackingOf, lacksOf } from "../lacking.ts";
import { lineOf } from "../line.ts";
import { placeIn, rowsOf, rowsStating, type SpendingSelection } from "../selection.ts";
import { rolledUp, type Tally, tallied } from "../tally.ts";
import { effectsOf, priceOf, type Side } from "./effects.ts";
import type { ForecastEffectLine, LeftOutLine, YearEndActivity } from "./result.ts";
import * as say from "./words.ts";

const PER_ONE = 10_000n;

const lineKey = ({ at: [payer, area] }: Tally): string => `${payer} ${area}`;

/** For budget and forecast: amount, activity, and the rows that state it, by payer, area and function. */
export function sidesOf(data: SpendingData, year: ForecastYear, per: Activity, chosen: SpendingSelection): Tally[] {
  const column = activityColumn(data, per);
  const counts = rowsOf(data, chosen);
  const columns = [year.budget, "forecast" as const].flatMap((account) => {
    const isIn = countsIn(data, year, account, counts);
    return [
      { column: data.oere, counts: isIn },
      { column, counts: rowsStating(isIn, column) },
    ];
  });
  return tallied(data, ["payers", "areas", "functions"], columns);
}

/** A side of a line, or nothing where it has no rows or some of them state no activity. */
function sideAt({ sums, rows }: Tally, first: number): Side | undefined {
  const [amount = 0n, activity = 0n] = sums.slice(first, first + 2);
  if ((rows[first] ?? 0) === 0 || rows[first] !== rows[first + 1]) return undefined;
  return { amount: krOf(amount), activity: reduced(fraction(activity, PER_ONE)) };
}

/** The year's end by payer and area, in the places of the table's lists; one of a line that has no side is refused. */
export function yearEndsOf(
  data: SpendingData,
  given: readonly YearEndActivity[],
  sides: readonly Tally[],
): ReadonlyMap<string, Fraction> {
  const there = new Set(sides.map(lineKey));
  const read = given.map(({ payer, area, activity }, i) => {
    const path = `options.yearEnd[${i}]`;
    const { code, name } = readPayer(payer, `${path}.payer`);
    const at = data.payers.findIndex((each) => each.code === code);
    const place = placeIn(data.areas, area, `${path}.area`);
    const key = `${at} ${place}`;
    if (!there.has(key)) return refuseNoLine(path, name, area);
    const count = fraction(BigInt(readCount(activity, `${path}.activity`)), PER_ONE);
    return { key, name, area: data.areas[place] ?? area, count };
  });
  refuseTwice(
    read.map(({ name, area }) => `${name}, ${area}`),
    (i) => `options.yearEnd[${i}]`,
  );
  return new Map(read.map(({ key, count }) => [key, count]));
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

/** Whether two sides can be taken apart: with activity on one of them at least, or with nothing on either. */
const isTakenApart = (budget: Side, forecast: Side): boolean =>
  budget.activity.n > 0n || forecast.activity.n > 0n || (budget.amount.n === 0n && forecast.amount.n === 0n);

/** Lines that are taken apart, and those that cannot be. */
export function takenApart(
  data: SpendingData,
  { budget: compared }: ForecastYear,
  sides: readonly Tally[],
  yearEnds: ReadonlyMap<string, Fraction>,
) {
  const [rows, leftOut]: [ForecastEffectLine<Fraction>[], LeftOutLine<Fraction>[]] = [[], []];
  const lacking = lackingOf(data, sides);
  const lacks = lacksOf(lacking);
  for (const tally of rolledUp(sides, [0, 1])) {
    const [payer, area] = tally.at;
    const [budget, forecast] = [sideAt(tally, 0), sideAt(tally, 2)];
    const line = lineOf(data, payer, area);
    const lacksSide = [
      lacks(0, payer, area) ? compared : [],
      lacks(2, payer, area) ? ("forecast" as const) : [],
    ].flat();
    if (!budget || !forecast || lacksSide.length > 0 || !isTakenApart(budget, forecast)) {
      leftOut.push({ ...line, budgeted: statedKr(tally, 0), forecast: statedKr(tally, 2), lacks: lacksSide });
      continue;
    }
    rows.push({
      ...line,
      budgetedActivity: budget.activity,
      forecastActivity: forecast.activity,
      budgetedPrice: priceOf(budget),
      forecastPrice: priceOf(forecast),
      ...effectsOf(budget, forecast, yearEnds.get(lineKey(tally))),
    });
  }
  return { rows, leftOut, lacking };
}
