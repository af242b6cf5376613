import type { Fraction } from "../../numbers/fraction.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import type { CaseResult } from "./result.ts";
import * as say from "./words.ts";

type Figures = Omit<CaseResult<Fraction>, "findings" | "explanation">;

/** Why a year has the result it has: the income by its rules, the outcomes in words. */
export function whyOf(
  figures: Figures,
  messages: readonly Text[],
  because: readonly Explanation[],
  set: RuleSet,
): Explanation {
  const { outcomes, inBudgetBy } = figures;
  const says = [
    say.revenue(figures),
    ...outcomes.map(say.outcome),
    ...(inBudgetBy === null ? [] : [say.entersBudgetByItsSplit(inBudgetBy)]),
    ...messages,
  ];
  return account(say.resultTitle(set.title), says, because);
}
