import type { Finding } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Language } from "../../words.ts";
import type { CaseOutcome } from "./outcomes.ts";

/** What a finding on the result of a year's cases is about. */
export type CaseResultFindingCode = "bounds-only" | "settlement-deadline-unknown";

type ResultFinding = Finding<CaseResultFindingCode>;

/** A result with its share of the budget: `−25.920.000,00 kr. (−35,7 % af budgettet)`. */
function resultText({ result, rate }: CaseOutcome<Fraction>, language: Language): string {
  const share = formatRate(rate, language, { decimals: 1 });
  return language === "da"
    ? `${kr(result, "da")} (${share} af budgettet)`
    : `${kr(result, "en")} (${share} of the budget)`;
}

/** Two outcomes are bounds: neither the year's costs nor the cost of an extra case was given. */
export function boundsFinding(outcomes: readonly CaseOutcome<Fraction>[]): ResultFinding[] {
  const [low, high] = outcomes.toSorted((a, b) => compare(a.result, b.result));
  if (low === undefined || high === undefined) return [];
  return [
    {
      code: "bounds-only",
      severity: "warning",
      message: {
        da: `Hverken årets omkostninger eller prisen på en ekstra sag er oplyst. Resultatet ligger mellem ${resultText(low, "da")} og ${resultText(high, "da")}, hvis en ekstra sag koster mellem 0 kr. og budgettets gennemsnit.`,
        en: `Neither the year's costs nor the cost of an extra case is told. The result lies between ${resultText(low, "en")} and ${resultText(high, "en")}, if an extra case costs between DKK 0 and the average of the budget.`,
      },
      figures: { lowest: toDecimal(low.result), highest: toDecimal(high.result) },
      source: sources.ownReading,
      mark: "derived",
      remedy: {
        da: "Giv actualCosts, når regnskabet kendes, eller marginalCost, det en ekstra sag koster.",
        en: "Give actualCosts once the accounts are known, or marginalCost, what an extra case costs.",
      },
    },
  ];
}

/** Where the scheme's sources do not tell in which budget a result must be at the latest. */
export function deadlineFinding(scheme: { readonly da: string; readonly en: string }): ResultFinding {
  return {
    code: "settlement-deadline-unknown",
    severity: "info",
    message: {
      da: `Det fremgår ikke af kilderne, hvornår et resultat i ordningen ${scheme.da} senest skal indregnes i et budget.`,
      en: `The sources do not tell when a result of the scheme ${scheme.en} must be in a budget at the latest.`,
    },
    figures: {},
    source: sources.ownReading,
    mark: "assumed",
    remedy: {
      da: "Giv fristen i ordningen med defineScheme.",
      en: "Give the deadline in the scheme with defineScheme.",
    },
  };
}
