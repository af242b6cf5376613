import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, nameOrCode, numeric, year } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { SpendingData } from "../accounts/data.ts";
import type { Account, Activity } from "../accounts/row.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { countedByRow } from "../activity/costs.ts";
import { BUDGETS } from "../budgets.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { forecastYear } from "../forecastYear.ts";
import { lackingText } from "../lacking.ts";
import type { SpendingLine } from "../line.ts";
import { rowFields } from "../selectionSchema.ts";
import { activityText, areaText, krText, listed, nameOf, stateMeasure, theAccount } from "../words.ts";
import { addedUp, inOere } from "./effects.ts";
import { sidesOf, takenApart, yearEndsOf } from "./lines.ts";
import type { ForecastEffects, ForecastEffectsFindingCode, ForecastEffectsOptions, YearEndActivity } from "./result.ts";
import * as say from "./words.ts";

interface ForecastEffectsOf {
  (data: SpendingGiven, options?: ForecastEffectsOptions): ForecastEffects;
  /** The same with exact fractions, effects unrounded. */
  exact(data: SpendingGiven, options?: ForecastEffectsOptions): ForecastEffects<Fraction>;
}

type Found = SpendingFinding<ForecastEffectsFindingCode>;

const MOST = 10_000;

const optionsSchema = atFirstUse(() =>
  objectOf<ForecastEffectsOptions>()({
    ...rowFields(),
    year: year.optional(),
    budget: z.enum(BUDGETS).optional(),
    per: z.enum(["fullYearUsers", "days"]).optional(),
    yearEnd: z
      .array(objectOf<YearEndActivity>()({ payer: nameOrCode, area: line, activity: numeric }))
      .min(1)
      .max(MOST)
      .optional(),
  }),
);

const namesOf = (lines: readonly SpendingLine[]) =>
  listed(lines.map(({ payer, area }) => nameOf(payer ?? "", areaText(area ?? ""))));

type Taken = ReturnType<typeof takenApart>;

/** Sides that have no rows of a line, or of one of its functions. */
function sideMissing(data: SpendingData, { lacking }: Taken, budget: Account): Found[] {
  const sides: readonly (readonly [Account, number])[] = [
    [budget, 0],
    ["forecast", 2],
  ];
  return sides.flatMap(([side, column]): Found[] => {
    const without = lacking.filter((each) => each.column === column);
    if (without.length === 0) return [];
    return [
      {
        ...OWN_READING,
        code: "side-missing",
        severity: "warning",
        message: say.sideMissing(theAccount(side), listed(without.map((each) => lackingText(data, each)))),
        figures: { account: side, lines: String(without.length) },
        remedy: say.ADD_ROWS_OF_ZERO,
      },
    ];
  });
}

/** Services with activity on one side alone: nothing of their deviation can be told to be price. */
function openedOrClosed({ rows }: Taken, per: Activity): Found[] {
  const those = rows.filter(({ budgetedActivity: a, forecastActivity: b }) => (a.n === 0n) !== (b.n === 0n));
  if (those.length === 0) return [];
  return [
    {
      ...OWN_READING,
      code: "opened-or-closed",
      severity: "info",
      message: say.openedOrClosed(namesOf(those), activityText(per)),
      figures: { lines: String(those.length) },
      remedy: say.CHECK_OPENED,
    },
  ];
}

function activityMissing(taken: Taken, per: Activity): Found[] {
  const leftOut = taken.leftOut.filter(({ lacks }) => lacks.length === 0);
  if (leftOut.length === 0) return [];
  return [
    {
      ...OWN_READING,
      code: "activity-missing",
      severity: "warning",
      message: say.leftOut(namesOf(leftOut), activityText(per)),
      figures: { lines: String(leftOut.length) },
      remedy: stateMeasure(activityText(per)),
    },
  ];
}

/** Lines without an effect in a full year, where the end of the year is given for any line at all. */
function yearEndMissing({ rows }: Taken, isGiven: boolean): Found[] {
  const without = rows.filter(({ fullYearEffect }) => fullYearEffect === null);
  if (without.length === 0 || !isGiven) return [];
  return [
    {
      ...OWN_READING,
      code: "year-end-partly-stated",
      severity: "warning",
      message: say.yearEndMissing(namesOf(without)),
      figures: { lines: String(without.length) },
      remedy: say.GIVE_YEAR_END,
    },
  ];
}

function findingsOf(data: SpendingData, budget: Account, taken: Taken, per: Activity, hasYearEnd: boolean): Found[] {
  const counted = countedByRow(per);
  return [
    ...sideMissing(data, taken, budget),
    ...activityMissing(taken, per),
    ...openedOrClosed(taken, per),
    ...yearEndMissing(taken, hasYearEnd),
    ...(counted === undefined ? [] : [{ ...counted, code: "activity-of-rows" as const }]),
  ];
}

function why(effects: Omit<ForecastEffects<Fraction>, "explanation">): Explanation {
  const { year: of, budget, per, total, leftOut, findings } = effects;
  const { deviation, activityEffect, priceEffect, jointEffect, fullYearEffect } = total;
  const says = [
    say.basis(theAccount(budget), activityText(per)),
    say.METHOD,
    say.inAll({
      deviation: krText(deviation),
      activity: krText(activityEffect),
      price: krText(priceEffect),
      joint: krText(jointEffect),
    }),
    ...(leftOut.length === 0 ? [] : [say.withoutLines(leftOut.length)]),
    ...(fullYearEffect === null ? [] : [say.fullYear(krText(fullYearEffect))]),
  ];
  return account(say.title(of), [...says, ...findings.map(({ message }) => message)], [], [OWN_READING]);
}

function exactly(given: SpendingGiven, asked: ForecastEffectsOptions = {}): ForecastEffects<Fraction> {
  const data = spendingData(given);
  const options = readGiven(optionsSchema(), asked, "options");
  const { per = "fullYearUsers", yearEnd = [] } = options;
  const of = forecastYear(data, options);
  const sides = sidesOf(data, of, per, options);
  const taken = takenApart(data, of, sides, yearEndsOf(data, yearEnd, sides));
  const findings = findingsOf(data, of.budget, taken, per, yearEnd.length > 0);
  const { rows, leftOut } = taken;
  const result = { year: of.year, budget: of.budget, per, rows, leftOut, total: addedUp(rows), findings };
  return { ...result, explanation: why(result) };
}

function shown(exact: ForecastEffects<Fraction>): ForecastEffects<Fraction> {
  const rows = exact.rows.map(inOere);
  return { ...exact, rows, total: addedUp(rows) };
}

/**
 * Takes the deviation of a year's forecast from its budget apart into activity and price, with the effect in a full year.
 *
 * Activity is what rows of budget and forecast state: full-year users, or days by `per`; the price is amount / activity. The
 * effect of activity is its change at the budget's price, that of the price its change at the budget's activity, and the joint
 * effect what both do at once: kr. in whole øre, which sum to the deviation; `.exact` gives fractions. `yearEnd` gives the
 * activity that is going on at the year's end, counted for a whole year: the full-year effect is what it costs at the forecast's
 * price, less the forecast. Where only one side has activity, a service that opens or closes, all of its deviation is an effect of
 * activity. A line whose budget or forecast lacks rows of a function that the other has, or activity, is in no sum and is named.
 * Throws `RuleError`: `missing` where there are no rows of the forecast or a budget, or no row states the activity,
 * `unknown-name` and `duplicate` for a year's end, and what {@link spendingData} refuses. Source: the library's own reading.
 *
 * @example
 * ```ts
 * import { forecastEffects } from "rammetakst";
 * const row = { payer: "Odense", year: 2025, area: "adults", priceLevel: "nominal" } as const;
 * const rows = [
 *   { ...row, account: "budget", amount: 10_000_000, fullYearUsers: 10 },
 *   { ...row, account: "forecast", amount: 12_600_000, fullYearUsers: 12 },
 * ] as const;
 * const yearEnd = [{ payer: "Odense", area: "adults", activity: 13 }];
 * const { total } = forecastEffects(rows, { yearEnd });
 * [total.activityEffect, total.priceEffect, total.jointEffect]; // => [2000000, 500000, 100000]
 * total.fullYearEffect; // => 1050000
 * ```
 */
export const forecastEffects: ForecastEffectsOf = withExact(
  "forecastEffects",
  (data: SpendingGiven, options?: ForecastEffectsOptions) => inDecimals(shown(exactly(data, options))),
  exactly,
);
