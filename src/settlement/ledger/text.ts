import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { surplusOf } from "../inWords.ts";
import type { LedgerTotals } from "./result.ts";

/** `2018` or `2018–2025`. */
export const spanText = (first: number, last: number): string => (first === last ? `${first}` : `${first}–${last}`);

/** `Årene 2018–2025`; one year alone is `Året 2018`. */
function yearsOf(span: string, language: Language): string {
  const isOne = !span.includes("–");
  if (language === "da") return `${isOne ? "Året" : "Årene"} ${span}`;
  return `${isOne ? "The year" : "The years"} ${span}`;
}

function whole({ result }: LedgerTotals<Fraction>, span: string, language: Language): string {
  const years = yearsOf(span, language);
  if (result.n === 0n) return language === "da" ? `${years} gik lige op.` : `${years} came out even.`;
  return language === "da"
    ? `${years} gav i alt ${surplusOf(result, "da")}.`
    : `${years} gave ${surplusOf(result, "en")} in all.`;
}

const PROOF = frozen({
  da: {
    carriedIn: "Overført ind",
    result: "årenes resultater",
    carriedOut: "overført ud",
    toTariff: "til taksterne",
    borneByOperator: "hos driftsherren",
    settledWithBuyers: "afregnet med køberne",
    signs: "overskud er positive, underskud negative",
  },
  en: {
    carriedIn: "Carried in",
    result: "the years' results",
    carriedOut: "carried out",
    toTariff: "to the tariffs",
    borneByOperator: "with the operator",
    settledWithBuyers: "settled with the buyers",
    signs: "surpluses are positive, deficits negative",
  },
} as const);

/** Both sides of the ledger, so that anyone can add it up; what is 0 at a closure that never came is left out. */
function proof(totals: LedgerTotals<Fraction>, language: Language): string {
  const say = PROOF[language];
  const side = (keys: readonly Exclude<keyof typeof say, "signs">[]) =>
    keys.map((key) => `${say[key]} ${kr(totals[key], language)}`).join(" + ");
  const closing = (["borneByOperator", "settledWithBuyers"] as const).filter((key) => totals[key].n !== 0n);
  return `${side(["carriedIn", "result"])} = ${side(["carriedOut", "toTariff", ...closing])} (${say.signs}).`;
}

/** What a ledger comes to, and that it adds up. */
export function ledgerText(totals: LedgerTotals<Fraction>, span: string): readonly Text[] {
  return [inBoth((language) => whole(totals, span, language)), inBoth((language) => proof(totals, language))];
}
