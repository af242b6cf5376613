import { toDecimal } from "../../numbers/exact.ts";
import { absolute, compare, total } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { inBoth } from "../../words.ts";
import type { CasePayments } from "./casePayments.ts";
import { finding } from "./finding.ts";
import type { ReadFinance } from "./read.ts";
import type { FinancingFinding } from "./result.ts";

/** A case pot and what is paid of it. */
export interface CasePot {
  readonly pot: ReadFinance["budget"];
  readonly payments: CasePayments;
}

/** What is told of payment for cases. */
export function ofCases(casePot: CasePot, { expectedCases, cases }: ReadFinance): FinancingFinding[] {
  const { pot, payments } = casePot;
  if (pot.n === 0n) return [];
  if (payments.perCase === null) {
    const message = inBoth((language) =>
      language === "da"
        ? `${kr(pot, "da")} betales pr. sag, men sagstallet er ikke givet`
        : `${kr(pot, "en")} is paid per case, but no number of cases is given`,
    );
    return [
      finding("no-cases", message, {
        figures: { casePot: toDecimal(pot) },
        remedy: { da: "giv expectedCases eller cases", en: "give expectedCases or cases" },
      }),
    ];
  }
  if (expectedCases === undefined || cases === undefined || compare(total(cases), expectedCases) === 0) return [];
  const residue = payments.residue ?? { n: 0n, d: 1n };
  const message = inBoth((language) => {
    const [actual, expected] = [formatNumber(total(cases), language), formatNumber(expectedCases, language)];
    const size = kr(absolute(residue), language);
    if (language === "da")
      return `${actual} sager mod forventet ${expected}: beløbet pr. sag giver ${size} ${residue.n < 0n ? "mere" : "mindre"} end sagspuljen`;
    return `${actual} cases against ${expected} expected: the amount per case brings in ${size} ${residue.n < 0n ? "more" : "less"} than the case pot`;
  });
  const remedy = { da: "resultatet indregnes i et senere budget", en: "the result enters a later budget" };
  return [finding("cases-differ-from-expected", message, { figures: { residue: toDecimal(residue) }, remedy })];
}
