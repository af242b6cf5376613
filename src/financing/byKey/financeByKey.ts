import { distribute } from "../../distribution/distribute.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { madeWhenRead } from "../../madeWhenRead.ts";
import { withExact } from "../../named.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import { type Fraction, fraction, minus, plus, total, ZERO } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { knownInYear } from "../schemes/scheme.ts";
import { type CasePayments, casePayments } from "./casePayments.ts";
import { financingFindings } from "./findings.ts";
import { type ReadFinance, readFinance } from "./read.ts";
import type { FinancedMunicipality, FinanceInput, Financing, FinancingFinding } from "./result.ts";
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

/** Equal parts of an amount of whole øre, an øre more in the first of them where it does not divide. */
function partsOf({ n, d }: Fraction, number: number): Fraction[] {
  const [oere, many] = [(n * 100n) / d, BigInt(number)];
  const [each, left] = [oere / many, Number(oere % many)];
  const sign = left < 0 ? -1n : 1n;
  return Array.from({ length: number }, (_, i) => fraction(i < Math.abs(left) ? each + sign : each, 100n));
}

/** What each municipality has of the pots, in the order of the area. */
interface Payments {
  readonly shares: readonly OwnShare[];
  readonly ofCases: readonly Fraction[] | undefined;
  readonly paid: readonly Fraction[];
}

function paymentsOf(read: ReadFinance, objective: Fraction, { payments }: CasePayments): Payments {
  const shares = byKey(objective, read);
  const paid = shares.map(({ share }, i) => plus(share, payments?.[i] ?? ZERO));
  return { shares, ofCases: payments, paid };
}

function rowsOf(read: ReadFinance, { shares, ofCases, paid }: Payments): FinancedMunicipality<Fraction>[] {
  const { area, budget, cases, earlierResults, scheme, set, year } = read;
  const without = earlierResults.length === 0 ? shares : byKey(financingSplit.exact({ budget }, set).objective, read);
  const number = knownInYear(scheme.instalments, year)?.value;
  return area.municipalities.map(({ name, code }, i) => {
    const { key, quota, share } = shares[i] as OwnShare;
    const casePayment = ofCases?.[i];
    return {
      municipality: name,
      code,
      key,
      quota,
      objective: share,
      ofEarlierResults: minus(share, without[i]?.share ?? share),
      ...(cases !== undefined && { cases: cases[i] as Fraction }),
      ...(casePayment !== undefined && { casePayment }),
      payment: paid[i] as Fraction,
      ...(number !== undefined && { instalments: partsOf(share, number) }),
    };
  });
}

/**
 * @internal A budget that has been read, financed, for whoever shows it to nobody as it is. A scheme and the law of a year never
 * change, so that rows, findings and explanation can wait.
 */
export function financed(read: ReadFinance): Financing<Fraction> {
  const { scheme, year, area, keys, set, budget, earlierResults, toFinance, sumOfKeys } = read;
  const { objective, casePot } = financingSplit.exact({ budget: toFinance }, set);
  const payments = casePayments(casePot, read);
  const each = paymentsOf(read, objective, payments);
  const result = {
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
    sumOfPayments: total(each.paid),
  };
  const withRows = madeWhenRead(result, "municipalities", () => rowsOf(read, each));
  return toldWhenRead<typeof withRows, FinancingFinding>(
    withRows,
    () => financingFindings(read, { pot: casePot, payments }),
    () => financingWhy(read, { objective, casePot }, payments),
  );
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
  (input: FinanceInput) => decimalsWhenRead(financed(readFinance(input, ""))),
  (input: FinanceInput) => fractionsWhenRead(financed(readFinance(input, ""))),
);
