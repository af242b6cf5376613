import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { isIncome } from "../../tariffs/costKind.ts";
import type { Language } from "../../words.ts";
import { size } from "../inWords.ts";
import type { ResultPart, ResultPartKind } from "./result.ts";

type Part = ResultPart<Fraction>;

const WHY: Readonly<
  Record<ResultPartKind, Readonly<Record<Language, { readonly up: string; readonly down: string }>>>
> = frozen({
  "tariff-against-budget": {
    da: {
      up: "taksten var sat til at give mere end de budgetterede omkostninger",
      down: "taksten var sat til at give mindre end de budgetterede omkostninger",
    },
    en: {
      up: "the tariff was set to bring more than the budgeted costs",
      down: "the tariff was set to bring less than the budgeted costs",
    },
  },
  "earlier-back-regulation": {
    da: {
      up: "det, som taksten var sat ned med for tidligere år, er lagt til",
      down: "det, som taksten var sat op med for tidligere år, er trukket fra",
    },
    en: {
      up: "what the tariff was lowered by for earlier years is added",
      down: "what the tariff was raised by for earlier years is taken out",
    },
  },
  occupancy: {
    da: { up: "højere belægning end budgetteret", down: "lavere belægning end budgetteret" },
    en: { up: "higher occupancy than budgeted", down: "lower occupancy than budgeted" },
  },
  "leap-day": {
    da: {
      up: "året havde flere døgn, end taksten er beregnet på",
      down: "året havde færre døgn, end taksten er beregnet på",
    },
    en: {
      up: "the year had more days than the tariff is computed on",
      down: "the year had fewer days than the tariff is computed on",
    },
  },
  costs: {
    da: { up: "mindreforbrug mod budgettet", down: "merforbrug mod budgettet" },
    en: { up: "underspending against the budget", down: "overspending against the budget" },
  },
  "wage-estimate": {
    da: { up: "lønnen steg mindre end ventet", down: "lønnen steg mere end ventet" },
    en: { up: "wages rose less than expected", down: "wages rose more than expected" },
  },
  unexplained: {
    da: { up: "følger ikke af det oplyste", down: "følger ikke af det oplyste" },
    en: { up: "does not follow from what is told", down: "does not follow from what is told" },
  },
});

const INCOME = frozen({
  da: { up: "flere indtægter end budgetteret", down: "færre indtægter end budgetteret" },
  en: { up: "more income than budgeted", down: "less income than budgeted" },
} as const);

/** A part as a line of the explanation: what it did to the result, and why. */
export function partText({ kind, title, amount, costKind }: Part, language: Language): string {
  const up = amount.n > 0n;
  if (amount.n === 0n) return `${title[language]}: ${language === "da" ? "ingen virkning" : "no effect"}.`;
  const effect = language === "da" ? `trak ${up ? "op" : "ned"} med` : up ? "added" : "took away";
  const why = (costKind !== undefined && isIncome(costKind) ? INCOME : WHY[kind])[language];
  return `${title[language]} ${effect} ${size(amount, language)}: ${why[up ? "up" : "down"]}.`;
}
