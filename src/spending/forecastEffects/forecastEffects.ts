import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, nameOrCode, numeric, year } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Activity } from "../accounts/row.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { countedByRow } from "../activity/costs.ts";
import { BUDGETS } from "../budgets.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { forecastYear } from "../forecastYear.ts";
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

function activityMissing({ leftOut }: Taken, per: Activity): Found[] {
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

function yearEndMissing({ rows }: Taken): Found[] {
  const without = rows.filter(({ fullYearEffect }) => fullYearEffect === null);
  if (without.length === 0 || without.length === rows.length) return [];
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

function findingsOf(taken: Taken, per: Activity): Found[] {
  const counted = countedByRow(per);
  return [
    ...activityMissing(taken, per),
    ...yearEndMissing(taken),
    ...(counted === undefined ? [] : [{ ...counted, code: "activity-of-rows" as const }]),
  ];
}

function why({ year: of, budget, per, total, findings }: Omit<ForecastEffects<Fraction>, "explanation">): Explanation {
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
  const taken = takenApart(data, sides, yearEndsOf(data, yearEnd, sides));
  const findings = findingsOf(taken, per);
  const result = { year: of.year, budget: of.budget, per, ...taken, total: addedUp(taken.rows), findings };
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
 * price, less the forecast. Lines without both sides or without activity are left out and named.
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
