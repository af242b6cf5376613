import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { withExact } from "../../named.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { sources } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { budgetDeviation } from "../../settlement/explained/budgetDeviation.ts";
import { type Text, words } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { BUDGETS } from "../budgets.ts";
import { lineOf } from "../line.ts";
import { hasBoth, pairOf } from "../pairs.ts";
import { rulesOf } from "../rulesOf.ts";
import { placeOfAccount, placesOfYears, rowsOf } from "../selection.ts";
import { rowFields, yearsField } from "../selectionSchema.ts";
import { rolledUp, type Tally, tallied } from "../tally.ts";
import { accountText, krText, rateText, theAccount } from "../words.ts";
import { noBudget, oneSided, partsOneSided } from "./findings.ts";
import type { BudgetVariance, BudgetVarianceLine, BudgetVarianceOptions } from "./result.ts";
import * as say from "./words.ts";

interface BudgetVarianceOf {
  (data: SpendingGiven, options: BudgetVarianceOptions): BudgetVariance;
  /** The same with exact fractions and rates unrounded. */
  exact(data: SpendingGiven, options: BudgetVarianceOptions): BudgetVariance<Fraction>;
}

const optionsSchema = atFirstUse(() =>
  objectOf<BudgetVarianceOptions>()({ ...rowFields(), ...yearsField(), budget: z.enum(BUDGETS) }),
);

/** Budget and accounts side by side, by payer, area, function and year. */
function sidesOf(data: SpendingData, options: BudgetVarianceOptions): Tally[] {
  const years = new Set(placesOfYears(data, options.years));
  const [counts, { accounts, years: yearOf }] = [rowsOf(data, options), data.codes];
  const sides = (["budget", "accounts"] as const).map((side) => {
    const at = placeOfAccount(data, side === "budget" ? options.budget : side, "options.budget");
    return {
      column: data.oere,
      counts: (row: number) => accounts[row] === at && years.has(yearOf[row] ?? 0) && counts(row),
    };
  });
  return tallied(data, ["payers", "areas", "functions", "years"], sides);
}

function lineAt(data: SpendingData, tally: Tally, payer?: number, area?: number): BudgetVarianceLine<Fraction> {
  const { before, after, rate } = pairOf(tally);
  const year = data.years[tally.at.at(-1) ?? 0] ?? 0;
  const deviation = budgetDeviation.exact({ budget: before, accounts: after });
  return { ...lineOf(data, payer, area), year, budget: before, accounts: after, ...deviation, rate };
}

function lineSays({ year, overspending, underspending, rate }: BudgetVarianceLine<Fraction>): Text {
  const isOver = overspending.n > 0n;
  const size = isOver ? overspending : underspending;
  if (size.n === 0n) return say.equal(year);
  const what = isOver ? words.overspending : words.underspending;
  return say.deviation(year, what, krText(size), rate === null ? undefined : rateText(absolute(rate)));
}

function why(variance: Omit<BudgetVariance<Fraction>, "explanation">): Explanation {
  const says = [say.how(theAccount(variance.budget)), ...variance.total.map(lineSays)];
  const rules = variance.total.map(({ budget, accounts }) => budgetDeviation.explain({ budget, accounts }));
  return account(
    say.title(accountText(variance.budget)),
    [...says, ...variance.findings.map(({ message }) => message)],
    rules,
    [{ mark: "minutes", source: sources.forum2024Item5 }],
  );
}

function exactly(given: SpendingGiven, asked: BudgetVarianceOptions): BudgetVariance<Fraction> {
  const data = spendingData(given);
  const options = readGiven(optionsSchema(), asked, "options");
  const all = sidesOf(data, options);
  const byPayer = rolledUp(all, [0, 3]);
  const both = new Set(byPayer.filter(hasBoth).map(({ at }) => at.join(" ")));
  const parts = all.filter(({ at: [payer, , , year] }) => both.has(`${payer} ${year}`));
  const finest = rolledUp(parts, [0, 1, 3]);
  const variance = {
    budget: options.budget,
    rows: finest.map((tally) => lineAt(data, tally, tally.at[0], tally.at[1])),
    byPayer: rolledUp(finest, [0, 2]).map((tally) => lineAt(data, tally, tally.at[0])),
    byArea: rolledUp(finest, [1, 2]).map((tally) => lineAt(data, tally, undefined, tally.at[0])),
    total: rolledUp(finest, [2]).map((tally) => lineAt(data, tally)),
  };
  const findings = [
    ...oneSided(data, byPayer, [options.budget, "accounts"]),
    ...partsOneSided(data, parts),
    ...noBudget(variance.byPayer),
  ];
  return { ...variance, findings, explanation: why({ ...variance, findings }) };
}

function shown(variance: BudgetVariance<Fraction>): BudgetVariance<Fraction> {
  const lines = (list: readonly BudgetVarianceLine<Fraction>[]) =>
    list.map((each) => ({ ...each, rate: shownRate(each.rate, rulesOf(each.year)) }));
  const { rows, byPayer, byArea, total } = variance;
  return { ...variance, rows: lines(rows), byPayer: lines(byPayer), byArea: lines(byArea), total: lines(total) };
}

/**
 * Accounts against budget: overspending (merforbrug) or underspending (mindreforbrug) of each payer, area and year, and in all.
 *
 * `budget` names the adopted budget or the revised one. Kr., never below 0, and one of the two is always 0; the rate is of the
 * budget, rounded to 6 decimals, and `null` where that was not above 0; `.exact` gives fractions. A payer with only one side in
 * a year is left out of that year, with a finding; an area or function with only one side counts as 0, and a finding names it. Never mix these with surplus and deficit, which compare tariff revenue with costs.
 * Throws `RuleError`: `missing` where the table has no rows of the budget or the accounts, `unknown-name` for a payer, area or
 * year that is not in it, and what {@link spendingData} refuses. Source: the forum of Syddanmark, 6 September 2024, item 5.
 *
 * @example
 * ```ts
 * import { budgetVariance } from "rammetakst";
 * const row = { payer: "Odense", year: 2023, area: "adults", priceLevel: "nominal" } as const;
 * const rows = [{ ...row, account: "budget", amount: 10_000_000 }, { ...row, account: "accounts", amount: 10_300_000 }] as const;
 * const [total] = budgetVariance(rows, { budget: "budget" }).total;
 * total?.overspending; // => 300000
 * total?.rate; // => 0.03
 * ```
 */
export const budgetVariance: BudgetVarianceOf = withExact(
  "budgetVariance",
  (data: SpendingGiven, options: BudgetVarianceOptions) => inDecimals(shown(exactly(data, options))),
  exactly,
);
