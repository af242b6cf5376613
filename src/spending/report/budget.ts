import { barPicture } from "../../reports/pictures/barPicture.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { theAccount } from "../labels.ts";
import { krText, rateText } from "../shown.ts";
import { budgetVariance } from "../variance/budgetVariance.ts";
import type { BudgetVariance, BudgetVarianceLine } from "../variance/result.ts";
import { budgetVarianceSheet } from "../variance/sheet.ts";
import type { ReportBasis } from "./basis.ts";
import { byPayerOnly, fractionOf, largest, least, type Parts, payerSheet, subtitled } from "./parts.ts";

const YEARS = 2;

const WITHOUT_BUDGET: Text = Object.freeze({
  da: "Tabellen har ikke både budget og regnskab, så de kan ikke holdes op mod hinanden. Det kræver rækker med budget eller korrigeret budget for regnskabsårene.",
  en: "The table does not hold both a budget and accounts, so they cannot be held against each other. It takes rows of a budget or a revised budget for the accounting years.",
});

function rateOf(line: BudgetVarianceLine | undefined, language: Language): string {
  return line?.rate == null ? "" : `${line.payer} (${rateText(fractionOf(line.rate), language)})`;
}

function totalText({ year, overspending, underspending, rate }: BudgetVarianceLine, language: Language): string {
  if (overspending.isZero() && underspending.isZero()) {
    return language === "da"
      ? `I ${year} ramte regnskabet budgettet præcist.`
      : `In ${year} the accounts met the budget.`;
  }
  const over = !overspending.isZero();
  const [amount, per] = [
    krText(fractionOf(over ? overspending : underspending), language),
    rate && rateText(fractionOf(rate), language),
  ];
  const what = over ? { da: "merforbrug", en: "overspending" } : { da: "mindreforbrug", en: "underspending" };
  return language === "da"
    ? `I ${year} var der et ${what.da} på ${amount} (${per ?? "uden budget"}).`
    : `In ${year} there was ${what.en} of ${amount} (${per ?? "without a budget"}).`;
}

function finding({ total, byPayer }: BudgetVariance, to: number): Text {
  const lines = byPayer.filter(({ year }) => year === to);
  const [most, fewest] = [largest(lines, ({ rate }) => rate), least(lines, ({ rate }) => rate)];
  return inBoth((language) => {
    const all = total.map((line) => totalText(line, language)).join(" ");
    const [top, bottom] = [rateOf(most, language), rateOf(fewest, language)];
    return language === "da"
      ? `${all} I forhold til budgettet ligger ${top} højest og ${bottom} lavest i ${to}.`
      : `${all} Against the budget ${top} is highest and ${bottom} lowest in ${to}.`;
  });
}

/** Accounts against budget in a year, in per cent, the greatest overspending on top. */
function budgetPicture(basis: ReportBasis, variance: BudgetVariance): Picture {
  const { to: year } = basis;
  const rows = variance.byPayer.filter((each) => each.year === year);
  const total = variance.total.filter((each) => each.year === year);
  const rate = total[0]?.rate;
  const budget = theAccount(variance.budget);
  return barPicture(budgetVarianceSheet({ ...variance, rows, byPayer: [], byArea: [], total }), {
    names: "payer",
    values: "deviationRate",
    references: rate == null ? [] : [{ name: { da: "i alt", en: "in all" }, value: rate }],
    title: { da: `Regnskab mod ${budget.da} ${year}`, en: `Accounts against ${budget.en} ${year}` },
    ...subtitled(basis, {
      da: "Mørke søjler er merforbrug, lyse mindreforbrug.",
      en: "Dark bars are overspending, light ones underspending.",
    }),
  });
}

/** Accounts against the budget in the last two years that have one. */
export function budgetParts(basis: ReportBasis): Parts {
  const { data, payers, to } = basis;
  const budget = (["budget", "revised-budget"] as const).find((each) => data.accounts.includes(each));
  if (budget === undefined || !data.accounts.includes("accounts")) return [WITHOUT_BUDGET];
  const years = data.years.filter((year) => year <= to).slice(-YEARS);
  const variance = byPayerOnly<BudgetVarianceLine, BudgetVariance>(budgetVariance(data, { budget, payers, years }));
  const lines = { ...variance, byPayer: variance.rows };
  return [finding(lines, to), budgetPicture(basis, lines), payerSheet(budgetVarianceSheet(variance))];
}
