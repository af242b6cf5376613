import { frozen } from "../../frozen.ts";
import { sentence, type Text } from "../../words.ts";
import { inBrackets, NOTHING } from "../words.ts";

// Growth.

export const NOMINAL: Text = frozen({ da: "løbende priser", en: "nominal" });

export const growthTitle = (from: number, to: number, prices: Text): Text => ({
  da: `Vækst i udgifterne ${from}–${to}, ${prices.da}`,
  en: `Growth of spending ${from}–${to}, ${prices.en}`,
});

export const RISES_AND_FALLS: Text = frozen({
  da: "Mørke søjler er stigninger, lyse er fald.",
  en: "Dark bars are rises, light ones falls.",
});

export const contributionsTitle = (from: number, to: number): Text => ({
  da: `Bidrag til væksten ${from}–${to}`,
  en: `Contributions to growth ${from}–${to}`,
});

export const yearsTitle = (from: number, to: number): Text => ({
  da: `Udgifter i regnskabet ${from}–${to}`,
  en: `Spending in the accounts ${from}–${to}`,
});

export const mostAndLeast = (most: Text, least: Text): Text => ({
  da: `Størst er væksten for ${most.da}, mindst for ${least.da}.`,
  en: `Growth is greatest for ${most.en}, least for ${least.en}.`,
});

interface Sides {
  readonly own: Text;
  readonly group: Text;
  readonly all: Text;
  readonly table: Text;
}

export const againstTable = ({ own, group, all, table }: Sides): Text => ({
  da: `Samlet er den ${own.da} i ${group.da} mod ${all.da} i ${table.da}.`,
  en: `In all it is ${own.en} in ${group.en} against ${all.en} in ${table.en}.`,
});

// Budget and accounts.

export const WITHOUT_BUDGET: Text = frozen({
  da: "Tabellen har ikke både budget og regnskab, så de kan ikke holdes op mod hinanden. Det kræver rækker med budget eller korrigeret budget for regnskabsårene.",
  en: "The table does not hold both a budget and accounts, so they cannot be compared. It takes rows of a budget or a revised budget for the accounting years.",
});

export const budgetTitle = (budget: Text, year: number): Text => ({
  da: `Regnskab mod ${budget.da} ${year}`,
  en: `Accounts against ${budget.en} ${year}`,
});

export const OVER_AND_UNDER: Text = frozen({
  da: "Mørke søjler er merforbrug, lyse mindreforbrug.",
  en: "Dark bars are overspending, light ones underspending.",
});

export const metBudget = (year: number): Text => ({
  da: `I ${year} ramte regnskabet budgettet præcist.`,
  en: `In ${year} the accounts met the budget.`,
});

const OVERSPENDING: Text = frozen({ da: "merforbrug", en: "overspending" });
const UNDERSPENDING: Text = frozen({ da: "mindreforbrug", en: "underspending" });

export const NO_BUDGET: Text = frozen({ da: "uden budget", en: "without a budget" });

export function deviation(year: number, isOver: boolean, amount: Text, rate: Text): Text {
  const what = isOver ? OVERSPENDING : UNDERSPENDING;
  return {
    da: `I ${year} var der et ${what.da} på ${amount.da} (${rate.da}).`,
    en: `In ${year} there was ${what.en} of ${amount.en} (${rate.en}).`,
  };
}

export const highestAndLowest = (highest: Text, lowest: Text, to: number): Text => ({
  da: `I forhold til budgettet ligger ${highest.da} højest og ${lowest.da} lavest i ${to}.`,
  en: `Against the budget ${highest.en} is highest and ${lowest.en} lowest in ${to}.`,
});

// Activity.

export function fromTo(measure: Text, first: Text, last: Text, rate: Text | undefined): Text {
  const growth = rate === undefined ? NOTHING : inBrackets(rate);
  return {
    da: `${measure.da} fra ${first.da} til ${last.da}${growth.da}`,
    en: `${measure.en} from ${first.en} to ${last.en}${growth.en}`,
  };
}

export const numbersChanged = (from: number, to: number, measures: Text): Text => ({
  da: `Fra ${from} til ${to} ændrede antallet sig: ${measures.da}.`,
  en: `From ${from} to ${to} the numbers changed: ${measures.en}.`,
});

export const activityTitle = (measure: Text, from: number, to: number): Text => ({
  da: `${measure.da} efter driftsherretype ${from}–${to}`,
  en: `${measure.en} by operator kind ${from}–${to}`,
});

// Unit costs.

export const WITHOUT_ACTIVITY: Text = frozen({
  da: "Ingen rækker oplyser brugere, helårspersoner eller døgn, så der er ingen enhedsudgifter. Det kræver, at rækkerne oplyser mindst ét af disse antal.",
  en: "No rows state users, full-year users or days, so there are no unit costs. It takes rows that state at least one of these numbers.",
});

export const unitCostsTitle = (title: Text): Text => ({
  da: `${title.da} efter driftsherretype`,
  en: `${title.en} by operator kind`,
});

export const ALL_WEIGHTED: Text = frozen({ da: "Alle, vejet", en: "All, weighted" });

export const unitCostsIn = (what: Text, to: number, costs: Text): Text =>
  sentence({ da: `${what.da} i ${to}: ${costs.da}.`, en: `${what.en} in ${to}: ${costs.en}.` });
