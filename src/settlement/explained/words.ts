import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { type CostKind, isIncome } from "../../tariffs/costKind.ts";
import { costKindTitle } from "../../tariffs/ruleWords.ts";
import { both, sentence, type Text } from "../../words.ts";
import { size } from "../inWords.ts";
import type { ResultPart, ResultPartKind } from "./result.ts";

// What is refused.

export const noFigures = frozen({
  foundAs: { da: "to tomme lister", en: "two empty lists" },
  allowed: { da: "ydelser eller omkostninger", en: "services or costs" },
  remedy: {
    da: "giv årets ydelser og omkostninger; ingen af dem er ikke et resultat på 0",
    en: "give the year's services and costs; leaving both out does not give a result of 0",
  },
});

export const noWages = frozen({
  foundAs: { da: "intet af slagsen wages", en: "nothing of the kind wages" },
  allowed: { da: "løn, når wageEstimate er givet", en: "wages where wageEstimate is given" },
  remedy: { da: "tilføj lønnens budget og regnskab", en: "add the budget and the accounts of wages" },
});

export const noRuleSet = frozen({
  allowed: { da: "en rammeaftale eller landets regler", en: "a framework agreement, or the rules of the country" },
  remedy: {
    da: 'udelad det, eller skriv agreementInForce("syddanmark", "2025-12-31")',
    en: 'leave it out, or write agreementInForce("syddanmark", "2025-12-31")',
  },
});

// The parts of a result.

export const TARIFF_AGAINST_BUDGET: Text = frozen({ da: "Takst mod budget", en: "Tariff against budget" });

export const EARLIER_BACK_REGULATION: Text = frozen({
  da: "Efterregulering af tidligere år",
  en: "Back-regulation of earlier years",
});

export const OCCUPANCY: Text = frozen({ da: "Belægning", en: "Occupancy" });

export const LENGTH_OF_YEAR: Text = frozen({
  da: "Årets længde (skuddag)",
  en: "Length of the year (leap day)",
});

export const REVISED_WAGE_ESTIMATE: Text = frozen({ da: "Ændret lønskøn", en: "Revised wage estimate" });

export const UNEXPLAINED_REST: Text = frozen({ da: "Uforklaret rest", en: "Unexplained rest" });

/** A part that one of several services or costs has: `Belægning: Botilbud`. */
export const partOf = (part: Text, name: string): Text => ({ da: `${part.da}: ${name}`, en: `${part.en}: ${name}` });

export function costPart(kind: CostKind, name: string | undefined): Text {
  const title = both(costKindTitle, kind);
  return name === undefined ? title : partOf(title, name);
}

export const withoutWageEstimate = (part: Text): Text => ({
  da: `${part.da} uden ændret lønskøn`,
  en: `${part.en} without the revised wage estimate`,
});

// The explanation.

export const reasonsFor = (year: number): Text => ({
  da: `Årsager til resultatet i ${year}`,
  en: `Reasons for the result of ${year}`,
});

// Over- and underspending have sentences of their own, so that nobody takes them for the deficit or surplus.

export function spentAsBudgeted(budget: Fraction): Text {
  const of = both(kr, budget);
  return sentence({
    da: `Forbruget svarede til omkostningsbudgettet på ${of.da}.`,
    en: `Spending was equal to the cost budget of ${of.en}.`,
  });
}

export function overspent(amount: Fraction, budget: Fraction): Text {
  const [more, of] = [both(kr, amount), both(kr, budget)];
  return sentence({
    da: `Der var et merforbrug på ${more.da} mod omkostningsbudgettet på ${of.da}.`,
    en: `There was an overspending of ${more.en} against the cost budget of ${of.en}.`,
  });
}

export function underspent(amount: Fraction, budget: Fraction): Text {
  const [less, of] = [both(kr, amount), both(kr, budget)];
  return sentence({
    da: `Der var et mindreforbrug på ${less.da} mod omkostningsbudgettet på ${of.da}.`,
    en: `There was an underspending of ${less.en} against the cost budget of ${of.en}.`,
  });
}

/** Why a part made the result better or worse. */
interface Reason {
  readonly better: Text;
  readonly worse: Text;
}

const DOES_NOT_FOLLOW: Text = {
  da: "følger ikke af det oplyste",
  en: "does not follow from what is stated",
};

const REASONS: Readonly<Record<ResultPartKind, Reason>> = frozen({
  "tariff-against-budget": {
    better: {
      da: "taksten var sat til at give mere end de budgetterede omkostninger",
      en: "the tariff was set to bring more than the budgeted costs",
    },
    worse: {
      da: "taksten var sat til at give mindre end de budgetterede omkostninger",
      en: "the tariff was set to bring less than the budgeted costs",
    },
  },
  "earlier-back-regulation": {
    better: {
      da: "det, som taksten var sat ned med for tidligere år, er lagt til",
      en: "what the tariff was lowered by for earlier years is added",
    },
    worse: {
      da: "det, som taksten var sat op med for tidligere år, er trukket fra",
      en: "what the tariff was raised by for earlier years is taken out",
    },
  },
  occupancy: {
    better: { da: "højere belægning end budgetteret", en: "higher occupancy than budgeted" },
    worse: { da: "lavere belægning end budgetteret", en: "lower occupancy than budgeted" },
  },
  "leap-day": {
    better: {
      da: "året havde flere døgn, end taksten er beregnet på",
      en: "the year had more days than the tariff is computed on",
    },
    worse: {
      da: "året havde færre døgn, end taksten er beregnet på",
      en: "the year had fewer days than the tariff is computed on",
    },
  },
  costs: {
    better: { da: "mindreforbrug mod budgettet", en: "underspending against the budget" },
    worse: { da: "merforbrug mod budgettet", en: "overspending against the budget" },
  },
  "wage-estimate": {
    better: { da: "lønnen steg mindre end ventet", en: "wages rose less than expected" },
    worse: { da: "lønnen steg mere end ventet", en: "wages rose more than expected" },
  },
  unexplained: { better: DOES_NOT_FOLLOW, worse: DOES_NOT_FOLLOW },
});

const OF_INCOME: Reason = frozen({
  better: { da: "flere indtægter end budgetteret", en: "more income than budgeted" },
  worse: { da: "færre indtægter end budgetteret", en: "less income than budgeted" },
});

/** A part as a line of the explanation: what it did to the result, and why. */
export function partSays({ kind, title, amount, costKind }: ResultPart<Fraction>): Text {
  const reason = costKind !== undefined && isIncome(costKind) ? OF_INCOME : REASONS[kind];
  const by = both(size, amount);
  if (amount.n === 0n) return { da: `${title.da}: ingen virkning.`, en: `${title.en}: no effect.` };
  return amount.n > 0n
    ? {
        da: `${title.da} trak op med ${by.da}: ${reason.better.da}.`,
        en: `${title.en} added ${by.en}: ${reason.better.en}.`,
      }
    : {
        da: `${title.da} trak ned med ${by.da}: ${reason.worse.da}.`,
        en: `${title.en} took away ${by.en}: ${reason.worse.en}.`,
      };
}

// The table.

export const surplusIn = (year: number): Text => ({ da: `Overskud ${year}`, en: `Surplus ${year}` });

export const deficitIn = (year: number): Text => ({ da: `Underskud ${year}`, en: `Deficit ${year}` });

// Findings.

export function tariffAboveBudget(more: Fraction): Text {
  const by = both(size, more);
  return {
    da: `Taksten ville ved de budgetterede døgn have givet ${by.da} mere end de budgetterede omkostninger og efterreguleringen; det er mere, end afrunding kan forklare.`,
    en: `At the budgeted days the tariff would have brought ${by.en} more than the budgeted costs and the back-regulation; that is more than rounding can explain.`,
  };
}

export function tariffBelowBudget(less: Fraction): Text {
  const by = both(size, less);
  return {
    da: `Taksten ville ved de budgetterede døgn have givet ${by.da} mindre end de budgetterede omkostninger og efterreguleringen; det er mere, end afrunding kan forklare.`,
    en: `At the budgeted days the tariff would have brought ${by.en} less than the budgeted costs and the back-regulation; that is more than rounding can explain.`,
  };
}

export const CHECK_BASIS_OF_TARIFF: Text = frozen({
  da: "Kontrollér, om budgettet, de budgetterede døgn og efterreguleringen er dem, taksten er beregnet på.",
  en: "Check whether budget, budgeted days and back-regulation are those that the tariff is computed on.",
});

export function restUnexplained(rest: Fraction): Text {
  const amount = both(size, rest);
  return {
    da: `${amount.da} af resultatet kan ikke forklares ud fra det oplyste: provenuet er ikke belagte døgn gange takst, eller beløb er afrundet.`,
    en: `${amount.en} of the result cannot be explained by what is stated: tariff revenue is not occupied days times tariff, or amounts are rounded.`,
  };
}

export const CHECK_REVENUE: Text = frozen({
  da: "Kontrollér provenu, døgn og takster i regnskabet.",
  en: "Check tariff revenue, days and tariffs in the accounts.",
});
