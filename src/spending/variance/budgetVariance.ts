import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { readGiven } from "../../given/readGiven.ts";
import { withExact } from "../../named.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { sources } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { budgetDeviation } from "../../settlement/explained/budgetDeviation.ts";
import { inBoth, type Language, words } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { accountText, theAccount } from "../labels.ts";
import { lineOf } from "../line.ts";
import { hasBoth, pairOf } from "../pairs.ts";
import { placeOfAccount, placesOfYears, rowsOf } from "../selection.ts";
import { rowFields, yearsField } from "../selectionSchema.ts";
import { krText, rateText, rulesOf, stopped } from "../shown.ts";
import { rolledUp, type Tally, tallied } from "../tally.ts";
import { areasOneSided, noBudget, oneSided } from "./findings.ts";
import type { BudgetVariance, BudgetVarianceLine, BudgetVarianceOptions } from "./result.ts";

interface BudgetVarianceOf {
  (data: SpendingGiven, options: BudgetVarianceOptions): BudgetVariance;
  /** The same with exact fractions and rates unrounded. */
  exact(data: SpendingGiven, options: BudgetVarianceOptions): BudgetVariance<Fraction>;
}

const optionsSchema = atFirstUse(
  () =>
    z.strictObject({
      ...rowFields(),
      ...yearsField(),
      budget: z.enum(["budget", "revised-budget"]),
    }) as unknown as z.ZodType<BudgetVarianceOptions>,
);

/** Budget and accounts side by side, by payer, area and year. */
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
  return tallied(data, ["payers", "areas", "years"], sides);
}

function lineAt(data: SpendingData, tally: Tally, payer?: number, area?: number): BudgetVarianceLine<Fraction> {
  const { before, after, rate } = pairOf(tally);
  const year = data.years[tally.at.at(-1) ?? 0] ?? 0;
  const deviation = budgetDeviation.exact({ budget: before, accounts: after });
  return { ...lineOf(data, payer, area), year, budget: before, accounts: after, ...deviation, rate };
}

function sentence(line: BudgetVarianceLine<Fraction>, language: Language): string {
  const { year, overspending, underspending, rate } = line;
  const isOver = overspending.n > 0n;
  const size = isOver ? overspending : underspending;
  if (size.n === 0n) {
    return language === "da" ? `${year}: regnskabet er lig med budgettet.` : `${year}: the accounts equal the budget.`;
  }
  const deviation = `${year}: ${words[isOver ? "overspending" : "underspending"][language]} ${krText(size, language)}`;
  if (rate === null) return stopped(deviation);
  const percent = rateText(absolute(rate), language);
  return language === "da" ? `${deviation} (${percent} af budgettet).` : `${deviation} (${percent} of the budget).`;
}

function why(variance: Omit<BudgetVariance<Fraction>, "explanation">): Explanation {
  const [of, the] = [accountText(variance.budget), theAccount(variance.budget)];
  const how = {
    da: `Regnskabet er holdt op mod ${the.da}: merforbrug er regnskab ud over budgettet, mindreforbrug det omvendte. I summer modregnes de: én betalers mindreforbrug opvejer en andens merforbrug.`,
    en: `The accounts are held against ${the.en}: overspending is what the accounts are beyond the budget, underspending the reverse. Sums are net: one payer's underspending offsets another's overspending.`,
  };
  const lines = variance.total.map((line) => inBoth((language) => sentence(line, language)));
  const title = {
    da: `Regnskab mod ${of.da}`,
    en: `Accounts against ${of.en}`,
  };
  const rules = variance.total.map(({ budget, accounts }) => budgetDeviation.explain({ budget, accounts }));
  return account(title, [how, ...lines, ...variance.findings.map(({ message }) => message)], rules, [
    { mark: "minutes", source: sources.forum2024Item5 },
  ]);
}

function exactly(given: SpendingGiven, asked: BudgetVarianceOptions): BudgetVariance<Fraction> {
  const data = spendingData(given);
  const options = readGiven(optionsSchema(), asked, "options");
  const all = sidesOf(data, options);
  const byPayer = rolledUp(all, [0, 2]);
  const both = new Set(byPayer.filter(hasBoth).map(({ at }) => at.join(" ")));
  const finest = all.filter(({ at: [payer, , year] }) => both.has(`${payer} ${year}`));
  const variance = {
    budget: options.budget,
    rows: finest.map((tally) => lineAt(data, tally, tally.at[0], tally.at[1])),
    byPayer: rolledUp(finest, [0, 2]).map((tally) => lineAt(data, tally, tally.at[0])),
    byArea: rolledUp(finest, [1, 2]).map((tally) => lineAt(data, tally, undefined, tally.at[0])),
    total: rolledUp(finest, [2]).map((tally) => lineAt(data, tally)),
  };
  const findings = [
    ...oneSided(data, byPayer, [options.budget, "accounts"]),
    ...areasOneSided(data, finest),
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
 * a year is left out of that year, and told. Never mix these with surplus and deficit, which hold tariff revenue against costs.
 * Throws `RuleError`: `missing` where the table has no rows of the budget or the accounts, `unknown-name` for a payer, area or
 * year that it lacks, and what {@link spendingData} refuses. Source: the forum of Syddanmark, 6 September 2024, item 5.
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
