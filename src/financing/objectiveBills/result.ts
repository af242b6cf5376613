import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { FinanceInput, FinancingFinding } from "../byKey/result.ts";
import type { Direction } from "../schemes/scheme.ts";

/** The year's budget of one scheme, as `financeByKey` takes it; a region scheme's area is by default the municipality's. */
export type GivenBill = Omit<FinanceInput, "year">;

/**
 * What a finding on a municipality's objective bills is about.
 *
 * - `budget-missing`: a scheme that the municipality takes part in has no budget given;
 * - `value-missing`: a key or another value that the bill needs is neither given nor known;
 * - `outside-area`: the municipality does not take part in a scheme whose budget is given.
 */
export type BillFindingCode = "budget-missing" | "value-missing" | "outside-area";

/** What a municipality pays by one scheme; amounts in kr., `null` where they are not known. */
export interface ObjectiveBill<N = Decimal> {
  readonly scheme: string;
  readonly title: Text;
  /** A grant is received, not paid. */
  readonly direction: Direction;
  readonly budget: N | null;
  /** The municipality's number of the key, and that of all in the area; `null` too where nothing is paid by a key. */
  readonly key: N | null;
  readonly sumOfKeys: N | null;
  readonly objective: N | null;
  /** What it pays for its cases, where cases are given. */
  readonly casePayment: N | null;
  /** Why there is no amount, or why it is 0. */
  readonly gap: BillFindingCode | null;
  readonly findings: readonly FinancingFinding[];
}

/** All objective bills of a municipality in a year: `Decimal`s, or exact fractions from `objectiveBills.exact`. */
export interface ObjectiveBills<N = Decimal> {
  readonly municipality: string;
  readonly code: number;
  readonly year: number;
  /** The schemes with a budget in the order given, then those without. */
  readonly bills: readonly ObjectiveBill<N>[];
  /** The sum of what is paid by key; grants apart, and payments per case apart. Only bills that have an amount count. */
  readonly objective: N;
  readonly casePayments: N;
  readonly granted: N;
  readonly isComplete: boolean;
  readonly findings: readonly Finding<BillFindingCode>[];
  readonly explanation: Explanation;
}
