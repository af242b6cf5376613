import { toDecimal } from "../../numbers/exact.ts";
import { compare, total, ZERO } from "../../numbers/fraction.ts";
import type { CasePayments } from "./casePayments.ts";
import { finding } from "./finding.ts";
import * as say from "./findingWords.ts";
import type { ReadFinance } from "./read.ts";
import type { FinancingFinding } from "./result.ts";

/** A case pot and what is paid of it. */
export interface CasePot {
  readonly pot: ReadFinance["budget"];
  readonly payments: CasePayments;
}

/** Findings on payment for cases. */
export function ofCases(casePot: CasePot, { expectedCases, cases }: ReadFinance): FinancingFinding[] {
  const { pot, payments } = casePot;
  if (pot.n === 0n) return [];
  if (payments.perCase === null) {
    return [finding("no-cases", say.noCases(pot), { figures: { casePot: toDecimal(pot) }, remedy: say.STATE_CASES })];
  }
  if (expectedCases === undefined || cases === undefined) return [];
  const actual = total(cases);
  if (compare(actual, expectedCases) === 0) return [];
  const residue = payments.residue ?? ZERO;
  return [
    finding("cases-differ-from-expected", say.casesDiffer(actual, expectedCases, residue), {
      figures: { residue: toDecimal(residue) },
      remedy: say.RESULT_ENTERS_LATER,
    }),
  ];
}
