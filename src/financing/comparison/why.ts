import { absolute, compare, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { inBoth, type Text } from "../../words.ts";
import type { Financing } from "../byKey/result.ts";
import type { ComparedMunicipality, FinancingComparison } from "./result.ts";

/** The sums that a comparison tells of. */
export type Sums = Pick<
  FinancingComparison<Fraction>,
  "sumBefore" | "sumAfter" | "exactSumOfChanges" | "increases" | "decreases" | "payMore" | "payLess"
>;

/** How many pay more and how many less, and what that comes to. */
function movedText({ increases, decreases, payMore, payLess }: Sums): Text {
  return inBoth((language) => {
    const [more, less] = [kr(increases, language), kr(absolute(decreases), language)];
    const places = (many: number) =>
      language === "da" ? (many === 1 ? "kommune" : "kommuner") : many === 1 ? "municipality" : "municipalities";
    return language === "da"
      ? `${payMore} ${places(payMore)} betaler i alt ${more} mere, ${payLess} ${places(payLess)} i alt ${less} mindre`
      : `${payMore} ${places(payMore)} pay ${more} more in all, ${payLess} ${places(payLess)} ${less} less`;
  });
}

/** Whose payment rises and falls most; of two alike the one with the lower code. */
function extremesText(rows: readonly ComparedMunicipality<Fraction>[]): Text[] {
  const [most, least] = [1, -1].map((sign) =>
    rows.reduce((best, row) => (compare(row.change, best.change) * sign > 0 ? row : best)),
  );
  const told = (row: typeof most, sign: number, da: string, en: string): Text[] =>
    row === undefined || Number(row.change.n) * sign <= 0
      ? []
      : [inBoth((language) => `${language === "da" ? da : en}: ${row.municipality}, ${kr(row.change, language)}`)];
  return [...told(most, 1, "Stiger mest", "Rises most"), ...told(least, -1, "Falder mest", "Falls most")];
}

/** What the unrounded sum changes by; nothing where the change only moves who pays. */
function sumText({ exactSumOfChanges }: Sums): Text[] {
  if (exactSumOfChanges.n === 0n) return [];
  return [
    inBoth((language) => {
      const size = kr(exactSumOfChanges, language);
      return language === "da"
        ? `Før afrunding ændres summen med ${size}`
        : `Before rounding the sum changes by ${size}`;
    }),
  ];
}

/** Why a comparison is what it is. */
export function comparisonWhy(
  before: Financing<Fraction>,
  after: Financing<Fraction>,
  rows: readonly ComparedMunicipality<Fraction>[],
  sums: Sums,
): Explanation {
  const title = { da: "Ændring af finansieringen", en: "A change of financing" };
  return account(
    title,
    [movedText(sums), ...extremesText(rows), ...sumText(sums)],
    [before.explanation, after.explanation],
  );
}
