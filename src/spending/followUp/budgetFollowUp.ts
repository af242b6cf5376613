import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { year } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { type Text, words } from "../../words.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { BUDGETS, type Budget } from "../budgets.ts";
import { OWN_READING } from "../finding.ts";
import { forecastYear } from "../forecastYear.ts";
import { lackingOf, lacksOf } from "../lacking.ts";
import { hasBoth } from "../pairs.ts";
import { rulesOf } from "../rulesOf.ts";
import { rowsOf } from "../selection.ts";
import { rowFields } from "../selectionSchema.ts";
import { rolledUp } from "../tally.ts";
import { krText, krTexts, listed, rateText, theAccount } from "../words.ts";
import { followUpFindings } from "./findings.ts";
import { columnsOf, lineAt } from "./lines.ts";
import type { BudgetFollowUp, BudgetFollowUpOptions, FollowUpLine } from "./result.ts";
import * as say from "./words.ts";

interface BudgetFollowUpOf {
  (data: SpendingGiven, options?: BudgetFollowUpOptions): BudgetFollowUp;
  /** The same with exact fractions and rates unrounded. */
  exact(data: SpendingGiven, options?: BudgetFollowUpOptions): BudgetFollowUp<Fraction>;
}

const optionsSchema = atFirstUse(() =>
  objectOf<BudgetFollowUpOptions>()({ ...rowFields(), year: year.optional(), budget: z.enum(BUDGETS).optional() }),
);

interface Expected {
  readonly year: number;
  readonly forecast: Fraction;
  readonly deviation: Fraction;
  readonly rate: Fraction | null;
}

function expectedOf({ year, forecast, deviation, rate }: Expected, budget: Budget): Text {
  const { size, ...texts } = krTexts({ forecast, size: absolute(deviation) });
  return say.expected({
    year,
    forecast: texts.forecast,
    budget: theAccount(budget),
    what: deviation.n === 0n ? undefined : deviation.n > 0n ? words.overspending : words.underspending,
    size,
    rate: rate === null ? undefined : rateText(absolute(rate)),
  });
}

function lineSays(line: FollowUpLine<Fraction>, budget: Budget): Text[] {
  const { deviation, rate, spentToDate, spentRate, forecast } = line;
  const expected =
    forecast === null || deviation === null
      ? say.notWhole(line.year, listed(line.lacks.map(theAccount)))
      : expectedOf({ year: line.year, forecast, deviation, rate }, budget);
  if (spentToDate === null || line.lacks.includes("spent-to-date")) return [expected];
  return [expected, say.spent(krText(spentToDate), spentRate === null ? undefined : rateText(spentRate))];
}

function why(followUp: Omit<BudgetFollowUp<Fraction>, "explanation">): Explanation {
  const { year, budget, total, findings } = followUp;
  const says = [say.how(theAccount(budget)), ...total.flatMap((line) => lineSays(line, budget))];
  return account(say.title(year), [...says, ...findings.map(({ message }) => message)], [], [OWN_READING]);
}

function exactly(given: SpendingGiven, asked: BudgetFollowUpOptions = {}): BudgetFollowUp<Fraction> {
  const data = spendingData(given);
  const options = readGiven(optionsSchema(), asked, "options");
  const year = forecastYear(data, options);
  const all = columnsOf(data, year, options);
  const allPayers = rolledUp(all, [0]);
  const both = new Set(allPayers.filter(hasBoth).map(({ at }) => at[0]));
  const parts = all.filter(({ at }) => both.has(at[0]));
  const lacking = lackingOf(data, parts);
  const lacks = lacksOf(lacking);
  const lines = {
    rows: rolledUp(parts, [0, 1]).map((tally) => lineAt(data, year, tally, lacks, tally.at[0], tally.at[1])),
    byPayer: rolledUp(parts, [0]).map((tally) => lineAt(data, year, tally, lacks, tally.at[0])),
    byArea: rolledUp(parts, [1]).map((tally) => lineAt(data, year, tally, lacks, undefined, tally.at[0])),
    total: rolledUp(parts, []).map((tally) => lineAt(data, year, tally, lacks)),
  };
  const byPayer = allPayers.map((tally) => ({ ...tally, at: [...tally.at, year.at] }));
  const findings = followUpFindings(data, year, rowsOf(data, options), { byPayer, lacking }, lines);
  const followUp = { year: year.year, budget: year.budget, ...lines, findings };
  return { ...followUp, explanation: why(followUp) };
}

function shown(followUp: BudgetFollowUp<Fraction>): BudgetFollowUp<Fraction> {
  const set = rulesOf(followUp.year);
  const lines = (list: readonly FollowUpLine<Fraction>[]) =>
    list.map((each) => ({ ...each, rate: shownRate(each.rate, set), spentRate: shownRate(each.spentRate, set) }));
  const { rows, byPayer, byArea, total } = followUp;
  return { ...followUp, rows: lines(rows), byPayer: lines(byPayer), byArea: lines(byArea), total: lines(total) };
}

/**
 * The follow-up on a year's budget (budgetopfølgning): budget, revised budget, what is spent to date and the forecast of the
 * year (forventet regnskab), with the deviation of the forecast in kr. and per cent, by payer and area and in all.
 *
 * Rows of `forecast` are held against those of `budget`, or `revised-budget`, of the same year; the deviation is forecast −
 * budget, above 0 where more is expected to be spent. Kr.; rates are of that budget, rounded to 6 decimals, and `null` where it
 * was not above 0; `.exact` gives fractions. A payer without a forecast or without the budget is left out; an amount that no
 * row states is `null`, never 0; where an account has no rows of an area or function that another has, `lacks` of the line and of
 * its totals says so, and there is no deviation. Findings name all of it. The accounts of the year are never taken for its forecast.
 * Throws `RuleError`: `missing` where the table or the year has no rows of the forecast or of a budget, `unknown-name` for a
 * payer, area or year that is not in it, and what {@link spendingData} refuses. Source: the library's own reading of what
 * municipalities publish.
 *
 * @example
 * ```ts
 * import { budgetFollowUp } from "rammetakst";
 * const row = { payer: "Odense", year: 2025, area: "adults", priceLevel: "nominal" } as const;
 * const rows = [
 *   { ...row, account: "budget", amount: 10_000_000 },
 *   { ...row, account: "revised-budget", amount: 10_200_000 },
 *   { ...row, account: "spent-to-date", amount: 7_650_000 },
 *   { ...row, account: "forecast", amount: 10_455_000 },
 * ] as const;
 * const [total] = budgetFollowUp(rows).total;
 * total?.deviation; // => 255000
 * total?.rate; // => 0.025
 * total?.spentRate; // => 0.75
 * ```
 */
export const budgetFollowUp: BudgetFollowUpOf = withExact(
  "budgetFollowUp",
  (data: SpendingGiven, options?: BudgetFollowUpOptions) => inDecimals(shown(exactly(data, options))),
  exactly,
);
