import { distribute } from "../../distribution/distribute.ts";
import { withExact } from "../../named.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import { type Fraction, minus, plus, total, ZERO } from "../../numbers/fraction.ts";
import { type InDecimals, inDecimals } from "../../numbers/inDecimals.ts";
import { knownInYear } from "../schemes/scheme.ts";
import { type CasePayments, casePayments } from "./casePayments.ts";
import { financingFindings } from "./findings.ts";
import { type ReadFinance, readFinance } from "./read.ts";
import type { FinancedMunicipality, FinanceInput, Financing } from "./result.ts";
import { financingSplit } from "./rule.ts";
import { financingWhy } from "./why.ts";
import { measureText } from "./words.ts";

/** Finances a budget by a scheme; see {@link financeByKey}. */
interface FinanceByKey {
  (input: FinanceInput): Financing;
  /** The same financing as exact fractions. */
  exact(input: FinanceInput): Financing<Fraction>;
}

/** What a municipality has of a pot; without a key nothing is paid by one. */
type OwnShare = Pick<FinancedMunicipality<Fraction>, "key" | "quota"> & { readonly share: Fraction };

/** A pot by the key of the area, to the øre. */
function byKey(pot: Fraction, { area, keys }: ReadFinance): readonly OwnShare[] {
  if (keys === undefined) return area.municipalities.map(() => ({ key: null, quota: ZERO, share: ZERO }));
  const rows = area.municipalities.map(({ code }, i) => ({ id: code, key: keys.counts[i] as Fraction }));
  return distribute.exact(pot, rows).shares;
}

/** Equal parts of an amount in whole øre; what does not divide is in the first. */
function partsOf(amount: Fraction, number: number): Fraction[] {
  const parts = Array.from({ length: number }, (_, i) => ({ id: String(i).padStart(2, "0"), key: 1 }));
  return distribute.exact(amount, parts).shares.map(({ share }) => share);
}

function rowsOf(read: ReadFinance, objective: Fraction, { payments }: CasePayments): FinancedMunicipality<Fraction>[] {
  const { area, budget, cases, earlierResults, scheme, set, year } = read;
  const shares = byKey(objective, read);
  const without = earlierResults.length === 0 ? shares : byKey(financingSplit.exact({ budget }, set).objective, read);
  const number = knownInYear(scheme.instalments, year)?.value;
  return area.municipalities.map(({ name, code }, i) => {
    const { key, quota, share } = shares[i] as OwnShare;
    const casePayment = payments?.[i];
    return {
      municipality: name,
      code,
      key,
      quota,
      objective: share,
      ofEarlierResults: minus(share, without[i]?.share ?? share),
      ...(cases !== undefined && { cases: cases[i] as Fraction }),
      ...(casePayment !== undefined && { casePayment }),
      payment: plus(share, casePayment ?? ZERO),
      ...(number !== undefined && { instalments: partsOf(share, number) }),
    };
  });
}

/** @internal A budget that has been read, financed. */
export function financed(read: ReadFinance): Financing<Fraction> {
  const { scheme, year, area, keys, set, budget, earlierResults, toFinance, sumOfKeys } = read;
  const { objective, casePot } = financingSplit.exact({ budget: toFinance }, set);
  const payments = casePayments(casePot, read);
  const municipalities = rowsOf(read, objective, payments);
  return {
    scheme: scheme.id,
    title: scheme.title,
    direction: scheme.direction,
    year,
    area: area.title,
    measure: keys === undefined ? null : measureText(keys.measure),
    keyDate: keys?.date ?? null,
    budget,
    earlierResults,
    toFinance,
    objectiveShare: exactAsWritten(read.share.text),
    objective,
    casePot,
    perCase: payments.perCase,
    caseResidue: payments.residue,
    sumOfKeys: sumOfKeys ?? null,
    sumOfPayments: total(municipalities.map(({ payment }) => payment)),
    municipalities,
    findings: financingFindings(read, { pot: casePot, payments }),
    explanation: financingWhy(read, { objective, casePot }, payments),
  };
}

function exactly(input: FinanceInput): Financing<Fraction> {
  return financed(readFinance(input, ""));
}

/** Results as they are shown: every figure a `Decimal`, findings and explanations as they are. */
function shown({ findings, explanation, ...figures }: Financing<Fraction>): Financing {
  const decimals: InDecimals<typeof figures> = inDecimals(figures);
  return { ...decimals, findings, explanation };
}

/**
 * What each municipality pays of a joint offer or task in a budget year, by its financing scheme.
 *
 * The budget, less earlier surpluses and with earlier deficits, is split into what is paid by the key, used or not, and
 * what is paid per case. The objective pot is distributed in whole øre by largest remainder, so the table always adds up
 * to it. With `expectedCases` the amount per case is fixed in whole øre and `caseResidue` is what that leaves of the
 * pot; `cases` are charged at it. With `cases` alone they share the whole case pot, to the øre. Earlier results follow
 * the split and the key of the year they enter. Keys come from the registers where they hold the key's date; else pass
 * them. Where nothing is paid by a key, none is asked for, and every `key` is `null`. Amounts in kr.
 *
 * Gives the pots, a row for each municipality of the area by code, findings (late results, what is assumed, proposed or
 * the user's own) and the explanation. Throws `RuleError`: `unknown-name`, `missing`, `malformed`, `unknown-key` for
 * the input, and for a key or its date in a scheme that pays nothing by one; `unknown-value` for a key, date or share
 * that neither sources nor registers state, with what to pass instead; `out-of-range` for a municipality outside the
 * area, keys or cases that are no whole number of 0 or more, amounts in parts of an øre; `duplicate` for a municipality
 * or year twice; `not-computable` where all keys are 0. Source: each value of the scheme carries its own; that earlier
 * results follow the later year's split and key is assumed.
 *
 * @example
 * ```ts
 * import { financeByKey } from "rammetakst";
 * const budget = { scheme: "childrens-houses", year: 2022, area: "syddanmark", budget: 20_000_000, expectedCases: 600 };
 * const financing = financeByKey(budget);
 * financing.keyDate; // => "2021-01-01"
 * financing.objective; // => 12000000
 * financing.perCase; // => 13333.33
 * financing.caseResidue; // => 2
 * financing.sumOfPayments; // => 12000000
 * financing.findings.length; // => 0
 * ```
 */
export const financeByKey: FinanceByKey = withExact(
  "financeByKey",
  (input: FinanceInput) => shown(exactly(input)),
  exactly,
);
