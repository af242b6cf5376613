import { frozen } from "../../frozen.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, capital, type Text } from "../../words.ts";
import { casesText } from "../forecast/casesText.ts";
import type { CaseCostBasis, CaseOutcome } from "./result.ts";

// The table.

export const resultOfYear = (year: number): Text => ({ da: `Årets resultat ${year}`, en: `Result of ${year}` });

export const COST_BASES: Readonly<Record<CaseCostBasis, Text>> = frozen({
  "actual-costs": { da: "faktiske omkostninger", en: "actual costs" },
  "marginal-cost": { da: "oplyst merudgift pr. ekstra sag", en: "stated extra cost per extra case" },
  "costs-fixed": { da: "omkostningerne er som budgetteret", en: "costs are as budgeted" },
  "costs-follow-cases": { da: "omkostningerne følger sagstallet", en: "costs follow the cases" },
});

export const entersBudget = (inBudgetBy: number): Text => ({
  da: `Resultatet indregnes senest i budgettet for ${inBudgetBy}; et overskud sænker det budget, et underskud hæver det.`,
  en: `The result enters the budget of ${inBudgetBy} at the latest; a surplus lowers that budget, a deficit raises it.`,
});

// Why the result is what it is.

export const resultTitle = (scheme: Text): Text => ({
  da: `Årets resultat, ${scheme.da}`,
  en: `Result of the year, ${scheme.en}`,
});

interface Revenue {
  readonly cases: Fraction;
  readonly budgetCases: Fraction;
  readonly revenueAboveBudget: Fraction;
  readonly revenueRate: Fraction;
}

function againstBudget(aboveBudget: Fraction): Text {
  const size = both(kr, absolute(aboveBudget));
  if (aboveBudget.n === 0n) return { da: "som budgetteret", en: "as budgeted" };
  return aboveBudget.n < 0n
    ? { da: `${size.da} under budgettet`, en: `${size.en} below the budget` }
    : { da: `${size.da} over budgettet`, en: `${size.en} above the budget` };
}

export function revenue({ cases, budgetCases, revenueAboveBudget, revenueRate }: Revenue): Text {
  const [number, budgeted] = [both(casesText, cases), both(casesText, budgetCases)];
  const [against, share] = [againstBudget(revenueAboveBudget), both(formatRate, revenueRate, { decimals: 1 })];
  return {
    da: `${number.da} sager mod ${budgeted.da} budgetterede giver indtægter ${against.da} (${share.da}).`,
    en: `${number.en} cases against ${budgeted.en} budgeted give revenue ${against.en} (${share.en}).`,
  };
}

export function outcome({ basis, result, rate }: CaseOutcome<Fraction>): Text {
  const [assumed, share] = [capital(COST_BASES[basis]), both(formatRate, rate, { decimals: 1 })];
  const amount = both(kr, result);
  return {
    da: `${assumed.da}: resultatet er ${amount.da}, ${share.da} af budgettet.`,
    en: `${assumed.en}: the result is ${amount.en}, ${share.en} of the budget.`,
  };
}

export const entersBudgetByItsSplit = (inBudgetBy: number): Text => ({
  da: `Resultatet indregnes senest i budgettet for ${inBudgetBy} og følger da dét års fordeling og nøgle: et overskud sænker budgettet, et underskud hæver det.`,
  en: `The result enters the budget of ${inBudgetBy} at the latest, by that year's split and key: a surplus lowers the budget, a deficit raises it.`,
});

// What is refused.

export const costsTwice = frozen({
  allowed: { da: "enten actualCosts eller marginalCost", en: "either actualCosts or marginalCost" },
  remedy: {
    da: "udelad marginalCost, når årets omkostninger kendes",
    en: "leave marginalCost out once the year's costs are known",
  },
});

// Findings.

/** A result with its share of the budget: `−25.920.000,00 kr. (−35,7 % af budgettet)`. */
function resultAndShare({ result, rate }: CaseOutcome<Fraction>): Text {
  const [amount, share] = [both(kr, result), both(formatRate, rate, { decimals: 1 })];
  return { da: `${amount.da} (${share.da} af budgettet)`, en: `${amount.en} (${share.en} of the budget)` };
}

export function boundsOnly(low: CaseOutcome<Fraction>, high: CaseOutcome<Fraction>): Text {
  const [lowest, highest] = [resultAndShare(low), resultAndShare(high)];
  return {
    da: `Hverken årets omkostninger eller prisen på en ekstra sag er oplyst. Resultatet ligger mellem ${lowest.da} og ${highest.da}, hvis en ekstra sag koster mellem 0 kr. og budgettets gennemsnit.`,
    en: `Neither the year's costs nor the cost of an extra case is stated. The result lies between ${lowest.en} and ${highest.en}, if an extra case costs between DKK 0 and the average of the budget.`,
  };
}

export const GIVE_COSTS: Text = frozen({
  da: "Oplys de faktiske omkostninger, når regnskabet kendes, eller hvad en ekstra sag koster.",
  en: "State the actual costs once the accounts are known, or what an extra case costs.",
});

export const deadlineNotKnown = (scheme: Text): Text => ({
  da: `Det fremgår ikke af kilderne, hvornår et resultat i ordningen ${scheme.da} senest skal indregnes i et budget.`,
  en: `The sources do not say when a result of the scheme ${scheme.en} must be in a budget at the latest.`,
});

export const GIVE_DEADLINE: Text = frozen({
  da: "Beskriv ordningen med en frist, når den er kendt.",
  en: "Describe the scheme with a deadline once it is known.",
});
