import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { integer, year } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { both, type Text } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import { ACTIVITIES, type Activity } from "../accounts/row.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { rulesOf } from "../rulesOf.ts";
import { rowsAt, rowsOfAccount } from "../selection.ts";
import { selectionFields } from "../selectionSchema.ts";
import { activityText, asGiven, IN_ALL, kindText, rateText } from "../words.ts";
import { activityGrowthFindings } from "./findings.ts";
import { type MeasuredActivity, measured } from "./lines.ts";
import type { ActivityGrowth, ActivityGrowthOptions, ActivityLine } from "./result.ts";
import * as say from "./words.ts";

interface ActivityGrowthOf {
  (data: SpendingGiven, options: ActivityGrowthOptions): ActivityGrowth;
  /** The same with exact fractions and rates unrounded. */
  exact(data: SpendingGiven, options: ActivityGrowthOptions): ActivityGrowth<Fraction>;
}

const MOST_YEARS = 300;
const optionsSchema = atFirstUse(() =>
  objectOf<ActivityGrowthOptions>()({
    ...selectionFields(),
    to: year,
    years: integer(2, MOST_YEARS).optional(),
  }),
);

function refuseMissingYears(missing: readonly number[], { years }: SpendingData): never {
  return fail({
    kind: "missing",
    path: "options.years",
    foundAs: say.noRowsOf(missing.join(", ")),
    allowed: say.yearsOfTable(years.join(", ")),
    remedy: say.GIVE_YEARS,
  });
}

/** The places of the years of a period, every one of which the table must hold. */
function placesOf(data: SpendingData, from: number, to: number): number[] {
  const wanted = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const missing = wanted.filter((each) => !data.years.includes(each));
  return missing.length > 0 ? refuseMissingYears(missing, data) : wanted.map((each) => data.years.indexOf(each));
}

function refuseNoActivity(): never {
  return fail({
    kind: "missing",
    path: "data",
    foundAs: say.NO_ACTIVITY_GIVEN,
    allowed: say.ONE_MEASURE,
    remedy: say.GIVE_ACTIVITY,
  });
}

function numberText(value: Fraction | null | undefined): Text {
  return value == null ? asGiven("–") : both(formatNumber, value, { decimals: value.n % value.d === 0n ? 0 : 1 });
}

function lineSays({ measure, operatorKind, values, rate }: ActivityLine<Fraction>): Text {
  const kind = operatorKind === null ? IN_ALL : kindText(operatorKind === "not-stated" ? null : operatorKind);
  return say.fromFirstToLast({
    measure: activityText(measure),
    kind,
    first: numberText(values[0]?.value),
    last: numberText(values.at(-1)?.value),
    growth: rate === null ? undefined : say.signed(rate.n < 0n, rateText(absolute(rate))),
  });
}

function why(growth: Omit<ActivityGrowth<Fraction>, "explanation">): Explanation {
  const { from, to, byOperatorKind, total, findings } = growth;
  return account(
    say.title(from, to),
    [...[...byOperatorKind, ...total].map(lineSays), ...findings.map(({ message }) => message)],
    [],
    [{ mark: "minutes", source: sources.forum2024Item5 }],
  );
}

function measuresOf(data: SpendingData, options: ActivityGrowthOptions, places: readonly number[]): MeasuredActivity[] {
  const counts = rowsAt(data, rowsOfAccount(data, options), "years", places);
  return ACTIVITIES.flatMap((measure) => {
    const column = data.activity[measure];
    return column === undefined ? [] : [measured(data, measure, column, places, counts)];
  });
}

function exactly(given: SpendingGiven, asked: ActivityGrowthOptions): ActivityGrowth<Fraction> {
  const data = spendingData(given);
  const options = readGiven(optionsSchema(), asked, "options");
  const { to } = options;
  const years = options.years ?? Number(rulesOf(to).known(parameters.spending.activityYears).text);
  const from = to - years + 1;
  const measures = measuresOf(data, options, placesOf(data, from, to));
  if (measures.length === 0) refuseNoActivity();
  const isShown = ({ total }: MeasuredActivity) => total.values.some(({ value }) => value !== null);
  const shownMeasures = measures.filter(isShown);
  const unshown = ACTIVITIES.filter((each: Activity) => !shownMeasures.some(({ measure }) => measure === each));
  const growth = {
    from,
    to,
    account: options.account ?? ("accounts" as const),
    byOperatorKind: shownMeasures.flatMap(({ byOperatorKind }) => byOperatorKind),
    total: shownMeasures.map(({ total }) => total),
    findings: activityGrowthFindings(data, measures, unshown, { from, to, isAssumed: options.years === undefined }),
  };
  return { ...growth, explanation: why(growth) };
}

function shown(growth: ActivityGrowth<Fraction>): ActivityGrowth<Fraction> {
  const set = rulesOf(growth.to);
  const lines = (list: readonly ActivityLine<Fraction>[]) =>
    list.map((each) => ({ ...each, rate: shownRate(each.rate, set) }));
  return { ...growth, byOperatorKind: lines(growth.byOperatorKind), total: lines(growth.total) };
}

/**
 * Users, full-year users and days over a period, by operator kind and in all: each year's number, and what it grew by from the
 * first year to the last.
 *
 * A 4-year period is read as five accounting years (assumed), the last of them `to`; `years` sets another number. A payer that
 * does not state a measure in every year is left out of it, with a finding, so that growth is that of the same payers. Rates are
 * shares of 1, rounded to 6 decimals, and `null` where there was nothing to grow from; `.exact` gives fractions. Throws
 * `RuleError`: `missing` for a year that is not in the table, for a table without activity or the account, `unknown-name` for a
 * payer or area that is not in the table, and what {@link spendingData} refuses. Source: the forum of Syddanmark,
 * 6 September 2024, item 5.
 *
 * @example
 * ```ts
 * import { activityGrowth } from "rammetakst";
 * const row = { payer: "Odense", area: "adults", account: "accounts", priceLevel: "nominal", amount: 0 } as const;
 * const rows = [200, 204, 210, 211, 220].map((users, i) => ({ ...row, year: 2018 + i, users }));
 * const [users] = activityGrowth(rows, { to: 2022 }).total;
 * users?.change; // => 20
 * users?.rate; // => 0.1
 * ```
 */
export const activityGrowth: ActivityGrowthOf = withExact(
  "activityGrowth",
  (data: SpendingGiven, options: ActivityGrowthOptions) => inDecimals(shown(exactly(data, options))),
  exactly,
);
