import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { readGiven } from "../../given/readGiven.ts";
import { allRead } from "../../madeWhenRead.ts";
import { withExact } from "../../named.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { at } from "../readAccounts.ts";
import { inYearOrder } from "../yearOrder.ts";
import { accountingYearsSchema } from "../yearSchema.ts";
import type { AccountingYear } from "./input.ts";
import { ledgerOf } from "./ledgerOf.ts";
import { type LedgerOptions, type ReadOptions, readOptions } from "./options.ts";
import { type ReadYear, readYear } from "./readYear.ts";
import type { Ledger, LedgerFigures } from "./result.ts";
import { type Settled, settle } from "./settle.ts";
import { canWait, settledYear } from "./settledYear.ts";
import { totalsOf } from "./totals.ts";
import * as say from "./words.ts";

/** Settles years one after the other; see {@link settlementLedger}. */
interface SettlementLedger {
  (years: readonly AccountingYear[], agreement: Agreement, options?: LedgerOptions): Ledger;
  /** The figures of the same ledger as exact fractions, for bulk work: it spares `Decimal`s, findings and explanation. */
  exact(years: readonly AccountingYear[], agreement: Agreement, options?: LedgerOptions): LedgerFigures<Fraction>;
}

/** What is carried in is known to the ledger in every year but the first. */
function refuseLaterOpening({ path, carriedIn }: ReadYear): void {
  if (carriedIn === undefined) return;
  const { allowed, remedy } = say.openingOfLaterYear;
  refuseOutOfRange(at(path, "carriedIn"), "carriedIn", allowed, remedy);
}

/** No year follows a closure. */
function refuseAfterClosure(ordered: readonly ReadYear[]): void {
  const closed = ordered.findIndex(({ closure }) => closure !== undefined);
  const [last, next] = closed < 0 ? [] : ordered.slice(closed);
  if (last === undefined || next === undefined) return;
  const { allowed, remedy } = say.yearAfterClosure(last.year);
  refuseOutOfRange(at(next.path, "year"), next.year, allowed, remedy);
}

function settledIn(
  given: readonly AccountingYear[],
  agreement: Agreement,
  { memory, lastYear }: ReadOptions,
): Settled[] {
  const bound = checkedAgreement(agreement, "2025-12-31");
  const read = readGiven(accountingYearsSchema(), given, "years").map((year, i) => readYear(year, `years[${i}]`));
  const ordered = inYearOrder(read, lastYear);
  for (const year of ordered.slice(lastYear === undefined ? 1 : 0)) refuseLaterOpening(year);
  refuseAfterClosure(ordered);
  return ordered.map((year) => settle(year, bound, memory));
}

function exactly(years: readonly AccountingYear[], agreement: Agreement, options: LedgerOptions = {}) {
  const settled = settledIn(years, agreement, readOptions(options));
  const figures = settled.map((each) => each.figures);
  return { years: figures, totals: totalsOf(figures) };
}

function ledger(years: readonly AccountingYear[], agreement: Agreement, options: LedgerOptions = {}): Ledger {
  const read = readOptions(options);
  const settled = settledIn(years, agreement, read);
  const made = ledgerOf(settled.map(settledYear), read.offer);
  return settled.every(canWait) ? made : allRead(made);
}

/**
 * Settles an operator's years one after the other: what is carried over goes from year to year, and what enters a tariff
 * is taken out of the result of the year whose tariff it is, so that no krone is counted twice.
 *
 * Years in any order, each as {@link settleYear} takes it and `carriedIn` in the first only; a missing year, a year given
 * twice and a year after a closure are refused. Each year has the band of the agreement in force in the agreement's
 * region on its own 31 December, in the same mode and with the values tried by `with`. The back-regulation in a year's
 * tariff is by default what the ledger itself put there; a stated one overrides it, and a finding says by how much they differ.
 * In the year an offer closes, what is left — with what was on its way to later tariffs — is borne by the operator or
 * settled with the buyers. `options.after` goes on from an earlier ledger. All in nominal kr., exact to the øre.
 *
 * Gives the years in order and totals whose `difference` is always 0. Throws `RuleError` as {@link settleYear} does, with
 * `missing` or `duplicate` for years, naming the year's place such as `years[3].carry`.
 * Source: annex "Model for indregning af overskud eller underskud i taksterne"; closures: minutes 11 December 2019, item 3.
 *
 * @example
 * ```ts
 * import { agreementInForce, settlementLedger } from "rammetakst";
 * const even = { costs: 10_000_000, budget: 10_000_000 };
 * const years = [
 *   { ...even, year: 2021, revenue: 9_400_000, carriedIn: 0, backRegulationInTariff: 0 },
 *   { ...even, year: 2022, revenue: 10_000_000, backRegulationInTariff: 0 },
 *   { ...even, year: 2023, revenue: 10_100_000 },
 * ];
 * const ledger = settlementLedger(years, agreementInForce("syddanmark", "2023-12-31"));
 * ledger.years.map(({ result }) => result.toNumber()); // => [-600000, 0, 0]
 * ledger.years.map(({ toTariff }) => toTariff.toNumber()); // => [-100000, 0, 0]
 * ledger.totals.carriedOut; // => -500000
 * ```
 */
export const settlementLedger: SettlementLedger = withExact("settlementLedger", ledger, exactly);
