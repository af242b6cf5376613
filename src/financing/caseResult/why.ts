import type { Finding } from "../../findings/finding.ts";
import { frozen } from "../../frozen.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import type { Language, Text } from "../../words.ts";
import { capital } from "../capital.ts";
import { casesText } from "../forecast/texts.ts";
import { type CaseOutcome, costBasisWords } from "./outcomes.ts";
import type { CaseResult } from "./result.ts";

type Figures = Omit<CaseResult<Fraction>, "findings" | "explanation">;

function outcomeText({ basis, result, rate }: CaseOutcome<Fraction>, language: Language): string {
  const words = costBasisWords(basis)[language];
  const share = formatRate(rate, language, { decimals: 1 });
  return language === "da"
    ? `${words}: resultatet er ${kr(result, "da")}, ${share} af budgettet.`
    : `${words}: the result is ${kr(result, "en")}, ${share} of the budget.`;
}

const SIDES = frozen({ da: ["under", "over"], en: ["below", "above"] } as const);
const side = ({ n }: Fraction, language: Language) => SIDES[language][n < 0n ? 0 : 1];

function revenueText({ cases, budgetCases, revenueRate, revenueAboveBudget }: Figures, language: Language): string {
  const [number, budgeted] = [casesText(cases, language), casesText(budgetCases, language)];
  const share = formatRate(revenueRate, language, { decimals: 1 });
  const size = kr(absolute(revenueAboveBudget), language);
  if (language === "da") {
    const against =
      revenueAboveBudget.n === 0n ? "som budgetteret" : `${size} ${side(revenueAboveBudget, "da")} budgettet`;
    return `${number} sager mod ${budgeted} budgetterede giver indtægter ${against} (${share}).`;
  }
  const against = revenueAboveBudget.n === 0n ? "as budgeted" : `${size} ${side(revenueAboveBudget, "en")} the budget`;
  return `${number} cases against ${budgeted} budgeted give revenue ${against} (${share}).`;
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
