import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { fieldsWhenRead, madeWhenRead, mappedWhenRead } from "../../madeWhenRead.ts";
import { withExact } from "../../named.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { sources } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { budgetDeviation } from "../../settlement/explained/budgetDeviation.ts";
import { type Text, words } from "../../words.ts";
import type { Dimension, SpendingData } from "../accounts/data.ts";
import type { Account } from "../accounts/row.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { BUDGETS } from "../budgets.ts";
import { messagesOf } from "../finding.ts";
import { lineOf } from "../line.ts";
import { hasBoth, pairOf } from "../pairs.ts";
import { rulesOf } from "../rulesOf.ts";
import { type Counts, placeOfAccount, placesOfYears, rowsAt, rowsOf } from "../selection.ts";
import { rowFields, yearsField } from "../selectionSchema.ts";
import { rolledUp, type Tally, tallied } from "../tally.ts";
import { accountText, krText, rateText, theAccount } from "../words.ts";
import { noBudget, oneSided, partsOneSided } from "./findings.ts";
import { oneSidedParts } from "./parts.ts";
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

type Sides = readonly [budget: Counts, accounts: Counts];

/** The rows of the budget and of the accounts. */
function sidesOf(data: SpendingData, options: BudgetVarianceOptions): Sides {
  const years = placesOfYears(data, options.years);
  const counts = rowsAt(data, rowsOf(data, options), "years", years);
  const rowsIn = (account: Account) => {
    return rowsAt(data, counts, "accounts", [placeOfAccount(data, account, "options.budget")]);
  };
  return [rowsIn(options.budget), rowsIn("accounts")];
}

/** Budget and accounts side by side. */
function talliedSides(data: SpendingData, by: readonly Dimension[], sides: Sides): Tally[] {
  return tallied(
    data,
    by,
    sides.map((counts) => ({ column: data.oere, counts })),
  );
}

/** The rows of payers in the years in which they have both sides. */
function rowsWithBoth({ rows, years, codes }: SpendingData, both: readonly Tally[], sides: Sides): Sides {
  const pairs = new Uint8Array((Math.max(-1, ...both.map(({ at }) => at[0] ?? 0)) + 1) * years.length);
  for (const { at } of both) pairs[(at[0] ?? 0) * years.length + (at[1] ?? 0)] = 1;
  const [budget, accounts] = [new Uint8Array(rows), new Uint8Array(rows)];
  for (let row = 0; row < rows; row++) {
    if (pairs[(codes.payers[row] as number) * years.length + (codes.years[row] as number)] !== 1) continue;
    budget[row] = sides[0][row] as number;
    accounts[row] = sides[1][row] as number;
  }
  return [budget, accounts];
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

type Explained = Pick<BudgetVariance<Fraction>, "budget" | "total">;

function why(variance: Explained, messages: readonly Text[]): Explanation {
  const says = [say.how(theAccount(variance.budget)), ...variance.total.map(lineSays)];
  const rules = variance.total.map(({ budget, accounts }) => budgetDeviation.explain({ budget, accounts }));
  return account(say.title(accountText(variance.budget)), [...says, ...messages], rules, [
    { mark: "minutes", source: sources.forum2024Item5 },
  ]);
}

function exactly(given: SpendingGiven, asked: BudgetVarianceOptions): BudgetVariance<Fraction> {
  const data = spendingData(given);
  const options = readGiven(optionsSchema(), asked, "options");
  const all = sidesOf(data, options);
  const byPayer = talliedSides(data, ["payers", "years"], all);
  const both = byPayer.filter(hasBoth);
  const sides = rowsWithBoth(data, both, all);
  const finest = talliedSides(data, ["payers", "areas", "years"], sides);
  const linesOfPayers = rolledUp(finest, [0, 2]).map((tally) => lineAt(data, tally, tally.at[0]));
  const { budget } = options;
  const total = () => rolledUp(finest, [2]).map((tally) => lineAt(data, tally));
  const variance = Object.assign(
    fieldsWhenRead(
      { budget },
      {
        rows: () => finest.map((tally) => lineAt(data, tally, tally.at[0], tally.at[1])),
        byPayer: () => linesOfPayers,
        byArea: () => rolledUp(finest, [1, 2]).map((tally) => lineAt(data, tally, undefined, tally.at[0])),
        total,
      },
    ),
    {
      findings: [
        ...oneSided(data, byPayer, [budget, "accounts"]),
        ...partsOneSided(data, oneSidedParts(data, sides, new Set(both.map(({ at }) => at[1])).size)),
        ...noBudget(linesOfPayers),
      ],
    },
  );
  const messages = messagesOf(variance.findings);
  return madeWhenRead(variance, "explanation", () => why({ budget, total: total() }, messages));
}

function shown(variance: BudgetVariance<Fraction>): BudgetVariance<Fraction> {
  return mappedWhenRead(variance, ["rows", "byPayer", "byArea", "total"], (each: BudgetVarianceLine<Fraction>) => ({
    ...each,
    rate: shownRate(each.rate, rulesOf(each.year)),
  }));
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
