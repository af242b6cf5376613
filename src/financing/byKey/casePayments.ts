import { distribute } from "../../distribution/distribute.ts";
import { fail } from "../../errors.ts";
import { type Fraction, minus, times, total, ZERO } from "../../numbers/fraction.ts";
import { amountPerCase } from "./amountPerCase.ts";
import type { ReadFinance } from "./read.ts";
import * as say from "./refusalWords.ts";

/** What cases cost: the amount per case, what each municipality pays, and the part of the pot that is not charged. */
export interface CasePayments {
  readonly perCase: Fraction | null;
  /** The number of cases that the amount per case is computed from. */
  readonly casesOfPot: Fraction | undefined;
  readonly residue: Fraction | null;
  /** For each municipality, in its order; nothing where no cases are given. */
  readonly payments: readonly Fraction[] | undefined;
}

function refuseNoUse(path: string): never {
  return fail({
    kind: "not-computable",
    path,
    ...say.noCasesForPot,
  });
}

/** The whole pot by the actual cases, to the øre. */
function shared(pot: Fraction, cases: readonly Fraction[], { area, at }: ReadFinance): Fraction[] {
  if (pot.n === 0n) return cases.map(() => ZERO);
  if (total(cases).n === 0n) return refuseNoUse(at("cases"));
  const rows = area.municipalities.map(({ code }, i) => ({ id: code, key: cases[i] as Fraction }));
  return distribute.exact(pot, rows).shares.map(({ share }) => share);
}

/**
 * Payment for cases. With an expected number the amount per case is fixed, and actual cases pay it, whatever that brings
 * in; without one the actual cases share the whole pot.
 */
export function casePayments(casePot: Fraction, read: ReadFinance): CasePayments {
  const { expectedCases, cases } = read;
  const casesOfPot = expectedCases ?? (cases && total(cases));
  if (casePot.n === 0n || casesOfPot === undefined || casesOfPot.n === 0n) {
    return { perCase: null, casesOfPot, residue: null, payments: cases && shared(casePot, cases, read) };
  }
  const { perCase, caseResidue } = amountPerCase.exact({ casePot, expectedCases: casesOfPot });
  if (cases === undefined) return { perCase, casesOfPot, residue: caseResidue, payments: undefined };
  const payments =
    expectedCases === undefined ? shared(casePot, cases, read) : cases.map((each) => times(each, perCase));
  return { perCase, casesOfPot, residue: minus(casePot, total(payments)), payments };
}
