import { fail } from "../../errors.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { withExact } from "../../named.ts";
import { type Fraction, minus, total, ZERO } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import type { Text } from "../../words.ts";
import { financed } from "../byKey/financeByKey.ts";
import { type ReadFinance, readFinance } from "../byKey/read.ts";
import type { FinanceInput, Financing } from "../byKey/result.ts";
import { unroundedPayments } from "../byKey/unroundedPayments.ts";
import { comparisonFindings } from "./findings.ts";
import type { ComparedMunicipality, ComparisonFinding, FinancingComparison } from "./result.ts";
import { comparisonWhy, type Sums } from "./why.ts";
import * as say from "./words.ts";

/** Compares two ways of financing; see {@link compareFinancing}. */
interface CompareFinancing {
  (before: FinanceInput, after: FinanceInput): FinancingComparison;
  /** The same comparison as exact fractions. */
  exact(before: FinanceInput, after: FinanceInput): FinancingComparison<Fraction>;
}

function refuseOtherMunicipalities(found: Text): never {
  return fail({
    kind: "out-of-range",
    path: "after.area",
    foundAs: found,
    ...say.otherMunicipalities,
  });
}

function rowsOf(
  reads: readonly [ReadFinance, ReadFinance],
  both: readonly [Financing<Fraction>, Financing<Fraction>],
): ComparedMunicipality<Fraction>[] {
  const [exactBefore, exactAfter] = [unroundedPayments(reads[0]), unroundedPayments(reads[1])];
  return both[0].municipalities.map(({ municipality, code, payment }, i) => {
    const after = both[1].municipalities[i]?.payment ?? ZERO;
    const exactChange = minus(exactAfter[i] as Fraction, exactBefore[i] as Fraction);
    return { municipality, code, before: payment, after, change: minus(after, payment), exactChange };
  });
}

function comparisonOf(before: FinanceInput, after: FinanceInput): FinancingComparison<Fraction> {
  const reads = [readFinance(before, "before"), readFinance(after, "after")] as const;
  const both = [financed(reads[0]), financed(reads[1])] as const;
  const codes = reads.map(({ area }) => area.municipalities.map(({ code }) => code).join());
  if (codes[0] !== codes[1]) refuseOtherMunicipalities(reads[1].area.title);
  const municipalities = rowsOf(reads, both);
  const changes = municipalities.map(({ change }) => change);
  const [up, down] = [changes.filter(({ n }) => n > 0n), changes.filter(({ n }) => n < 0n)];
  const sums: Sums = {
    sumBefore: both[0].sumOfPayments,
    sumAfter: both[1].sumOfPayments,
    exactSumOfChanges: total(municipalities.map(({ exactChange }) => exactChange)),
    increases: total(up),
    decreases: total(down),
    payMore: up.length,
    payLess: down.length,
  };
  const result = { before: both[0], after: both[1], municipalities, ...sums, sumOfChanges: total(changes) };
  // Of financings of their own: what is done to those that are shown changes nothing of them.
  return toldWhenRead<typeof result, ComparisonFinding>(
    result,
    () => comparisonFindings(financed(reads[0]), financed(reads[1]), sums.exactSumOfChanges),
    () => comparisonWhy(financed(reads[0]), financed(reads[1]), municipalities, sums),
  );
}

function exactly(before: FinanceInput, after: FinanceInput): FinancingComparison<Fraction> {
  return fractionsWhenRead(comparisonOf(before, after));
}

/** Every figure as a `Decimal`; findings and explanations hold none of the fractions and stay as they are. */
function compared(before: FinanceInput, after: FinanceInput): FinancingComparison {
  return decimalsWhenRead(comparisonOf(before, after)) as FinancingComparison;
}

/**
 * What a change of financing moves between municipalities, given their cases: another split, such as 60/40 to 80/20, or
 * payment by use instead of objective payment.
 *
 * `before` and `after` are each what {@link financeByKey} takes; they have the same municipalities. `splitOfYear` and
 * `objectiveShare` try another split in the same year. Where part of the budget is paid per case, `cases` are needed.
 * Changes are after less before, in kr.: `change` in whole øre as the two tables have them, `exactChange` before anything
 * is rounded. Where both finance the same amount, and the actual cases are those expected, `exactChange` adds up to 0.
 *
 * Throws `RuleError` as {@link financeByKey} does, under `before` or `after`; `missing` where cases are needed and not
 * given; `out-of-range` where the municipalities are not the same. Source: each value of the schemes carries its own; that
 * domstype 2 is to be paid by tariff is only proposed.
 *
 * @example
 * ```ts
 * import { compareFinancing } from "rammetakst";
 * const cases = [{ municipality: "Odense", cases: 300 }, { municipality: "Esbjerg", cases: 300 }];
 * const before = { scheme: "childrens-houses", year: 2022, area: "syddanmark", budget: 20_000_000, cases };
 * const comparison = compareFinancing(before, { ...before, splitOfYear: 2024 });
 * comparison.exactSumOfChanges; // => 0
 * comparison.payLess; // => 2
 * comparison.increases.plus(comparison.decreases); // => 0
 * ```
 */
export const compareFinancing: CompareFinancing = withExact("compareFinancing", compared, exactly);
