import type { Finding } from "../findings/finding.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { kr } from "../numbers/krText.ts";
import { formatRate } from "../numbers/rateText.ts";
import { account, type Explanation } from "../rules/explanation.ts";
import type { RuleSet } from "../rules/parameter.ts";
import type { Language, Text } from "../words.ts";
import { type CaseOutcome, costBasisWords } from "./caseResultOutcomes.ts";
import type { CaseResult } from "./caseResultTypes.ts";
import { casesText } from "./forecastCasesTexts.ts";

type Figures = Omit<CaseResult<Fraction>, "findings" | "explanation">;

function outcomeText({ basis, result, rate }: CaseOutcome<Fraction>, language: Language): string {
  const words = costBasisWords(basis)[language];
  const share = formatRate(rate, language, { decimals: 1 });
  return language === "da"
    ? `${words}: resultatet er ${kr(result, "da")}, ${share} af budgettet.`
    : `${words}: the result is ${kr(result, "en")}, ${share} of the budget.`;
}

function revenueText({ cases, budgetCases, revenueRate, revenueAboveBudget }: Figures, language: Language): string {
  const [number, budgeted] = [casesText(cases, language), casesText(budgetCases, language)];
  const share = formatRate(revenueRate, language, { decimals: 1 });
  return language === "da"
    ? `${number} sager mod ${budgeted} budgetterede giver indtægter, der afviger ${kr(revenueAboveBudget, "da")} fra budgettet (${share}).`
    : `${number} cases against ${budgeted} budgeted give revenue that differs by ${kr(revenueAboveBudget, "en")} from the budget (${share}).`;
}

function laterText({ inBudgetBy }: Figures): Text[] {
  if (inBudgetBy === null) return [];
  return [
    {
      da: `Resultatet indregnes senest i budgettet for ${inBudgetBy} og følger da dét års fordeling og nøgle: et overskud sænker budgettet, et underskud hæver det.`,
      en: `The result enters the budget of ${inBudgetBy} at the latest, by that year's split and key: a surplus lowers the budget, a deficit raises it.`,
    },
  ];
}

/** Why a year has the result it has: the income by its rules, the outcomes in words. */
export function whyOf(
  figures: Figures,
  findings: readonly Finding[],
  because: readonly Explanation[],
  set: RuleSet,
): Explanation {
  const says = (language: Language) => [
    revenueText(figures, language),
    ...figures.outcomes.map((each) => capital(outcomeText(each, language))),
  ];
  const [da, en] = [says("da"), says("en")];
  const title = { da: `Årets resultat, ${set.title.da}`, en: `Result of the year, ${set.title.en}` };
  const sentences = da.map((text, i) => ({ da: text, en: en[i] ?? "" }));
  return account(title, [...sentences, ...laterText(figures), ...findings.map(({ message }) => message)], because);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
