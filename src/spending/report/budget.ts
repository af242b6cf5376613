import { barPicture } from "../../reports/pictures/barPicture.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import { joined, type Text } from "../../words.ts";
import { BUDGETS } from "../budgets.ts";
import { budgetVariance } from "../variance/budgetVariance.ts";
import type { BudgetVariance, BudgetVarianceLine } from "../variance/result.ts";
import { budgetVarianceSheet } from "../variance/sheet.ts";
import { IN_ALL, krText, NOTHING, nameOf, rateText, theAccount } from "../words.ts";
import type { ReportBasis } from "./basis.ts";
import { byPayerOnly, fractionOf, largest, least, type Parts, payerSheet, subtitled } from "./parts.ts";
import * as say from "./trendWords.ts";

const YEARS = 2;

function rateOf(line: BudgetVarianceLine | undefined): Text {
  return line?.rate == null ? NOTHING : nameOf(line.payer ?? "", rateText(fractionOf(line.rate)));
}

function totalSays({ year, overspending, underspending, rate }: BudgetVarianceLine): Text {
  if (overspending.isZero() && underspending.isZero()) return say.metBudget(year);
  const isOver = !overspending.isZero();
  const amount = krText(fractionOf(isOver ? overspending : underspending));
  return say.deviation(year, isOver, amount, rate === null ? say.NO_BUDGET : rateText(fractionOf(rate)));
}

function finding({ total, byPayer }: BudgetVariance, to: number): Text {
  const lines = byPayer.filter(({ year }) => year === to);
  const [most, fewest] = [largest(lines, ({ rate }) => rate), least(lines, ({ rate }) => rate)];
  return joined([...total.map(totalSays), say.highestAndLowest(rateOf(most), rateOf(fewest), to)], " ");
}

/** Accounts against budget in a year, in per cent, the greatest overspending on top. */
function budgetPicture(basis: ReportBasis, variance: BudgetVariance): Picture {
  const { to: year } = basis;
  const rows = variance.byPayer.filter((each) => each.year === year);
  const total = variance.total.filter((each) => each.year === year);
  const rate = total[0]?.rate;
  return barPicture(budgetVarianceSheet({ ...variance, rows, byPayer: [], byArea: [], total }), {
    names: "payer",
    values: "deviationRate",
    references: rate == null ? [] : [{ name: IN_ALL, value: rate }],
    title: say.budgetTitle(theAccount(variance.budget), year),
    ...subtitled(basis, say.OVER_AND_UNDER),
  });
}

/** Accounts against the budget in the last two years that have one. */
export function budgetParts(basis: ReportBasis): Parts {
  const { data, payers, to } = basis;
  const budget = BUDGETS.find((each) => data.accounts.includes(each));
  if (budget === undefined || !data.accounts.includes("accounts")) return [say.WITHOUT_BUDGET];
  const years = data.years.filter((year) => year <= to).slice(-YEARS);
  const variance = byPayerOnly<BudgetVarianceLine, BudgetVariance>(budgetVariance(data, { budget, payers, years }));
  const lines = { ...variance, byPayer: variance.rows };
  return [finding(lines, to), budgetPicture(basis, lines), payerSheet(budgetVarianceSheet(variance))];
}
