import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { WordsBehind, withWords } from "../../findings/wordsBehind.ts";
import { readGiven } from "../../given/readGiven.ts";
import { allRead, fieldsWhenRead } from "../../madeWhenRead.ts";
import { withExact } from "../../named.ts";
import { type Fraction, minus, plus, total, ZERO } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { sources } from "../../parameters/parameters.ts";
import { account } from "../../rules/explanation.ts";
import { isSteady } from "../../rules/steadyRuleSet.ts";
import { agreementOfYear } from "../agreementOfYear.ts";
import { Memory } from "../memory.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import * as shared from "../words.ts";
import { inYearOrder } from "../yearOrder.ts";
import { setAsideYearsSchema } from "../yearSchema.ts";
import { setAsideFindings } from "./findings.ts";
import type { SetAsideOptions, SetAsideYear } from "./input.ts";
import { SetAsideQueue } from "./queue.ts";
import { type ReadSetAsideOptions, readSetAsideOptions } from "./read.ts";
import { readSetAsideYear } from "./readYear.ts";
import type { SetAsideFigures, SetAsideLedger, SetAsideTotals, SettledSetAside } from "./result.ts";
import { type SettledSetAsideYear, settleSetAside, usableYears } from "./settleSetAside.ts";
import { setAsideText } from "./text.ts";
import * as say from "./words.ts";

/** Settles years with set-asides; see {@link setAsideLedger}. */
interface SettleSetAsides {
  (years: readonly SetAsideYear[], agreement: Agreement, options: SetAsideOptions): SetAsideLedger;
  /** The figures of the same ledger as exact fractions, for bulk work. */
  exact(
    years: readonly SetAsideYear[],
    agreement: Agreement,
    options: SetAsideOptions,
  ): { readonly years: readonly SetAsideFigures<Fraction>[]; readonly totals: SetAsideTotals<Fraction> };
}

function settledIn(given: readonly SetAsideYear[], agreement: Agreement, options: SetAsideOptions) {
  const bound = checkedAgreement(agreement, "2025-12-31");
  const read = readGiven(setAsideYearsSchema(), given, "years").map((year, i) => readSetAsideYear(year, `years[${i}]`));
  const ordered = inYearOrder(read);
  const first = ordered[0]?.year ?? 0;
  const years = usableYears(agreementOfYear(bound, first));
  const chosen = readSetAsideOptions(options, first, years);
  const [queue, memory] = [new SetAsideQueue(), new Memory()];
  for (const { year, amount } of chosen.opening ?? []) queue.add(year, amount, year + years);
  const settled = ordered.map((year) => settleSetAside(year, bound, queue, memory, chosen));
  return { settled, chosen };
}

function totalsOf(years: readonly SetAsideFigures<Fraction>[]): SetAsideTotals<Fraction> {
  const setAsideIn = years[0]?.setAsideIn ?? ZERO;
  const setAsideOut = years.at(-1)?.setAsideOut ?? ZERO;
  const result = total(years.map((year) => year.result));
  const toTariff = total(years.map((year) => year.toTariff));
  const borneByOperator = total(years.map((year) => year.borneByOperator));
  const difference = minus(plus(setAsideIn, result), total([setAsideOut, toTariff, borneByOperator]));
  return { setAsideIn, result, setAsideOut, toTariff, borneByOperator, difference };
}

type YearBehind = WordsBehind<SettlementFinding>;

function yearBehind(settled: SettledSetAsideYear, chosen: ReadSetAsideOptions, isFirst: boolean): YearBehind {
  const title = shared.settlementOf(String(settled.figures.year));
  return new WordsBehind({
    findings: () => setAsideFindings(settled, chosen, isFirst),
    explanation: () => account(title, [setAsideText(settled)], settled.because()),
  });
}

function shownYear({ figures, set }: SettledSetAsideYear, own: YearBehind): SettledSetAside {
  return withWords({ ...inDecimals(figures), agreement: set.id }, own);
}

function exactly(years: readonly SetAsideYear[], agreement: Agreement, options: SetAsideOptions) {
  const figures = settledIn(years, agreement, options).settled.map((each) => each.figures);
  return { years: figures, totals: totalsOf(figures) };
}

function explanationOf(settled: readonly SettledSetAsideYear[], own: readonly YearBehind[], offer?: string) {
  const years = settled.map(({ figures }) => figures);
  const span = shared.spanOf(years[0]?.year ?? 0, years.at(-1)?.year ?? 0);
  return account(
    shared.ofOffer(offer, say.surplusesSetAside(span)),
    [say.bothSides(totalsOf(years))],
    own.map(({ explanation }) => explanation),
    [{ mark: "agreed", source: sources.nordjyllandSurplus }],
  );
}

function ledger(given: readonly SetAsideYear[], agreement: Agreement, options: SetAsideOptions): SetAsideLedger {
  const { settled, chosen } = settledIn(given, agreement, options);
  const own = settled.map((each, i) => yearBehind(each, chosen, i === 0));
  const made = fieldsWhenRead(
    {},
    {
      years: () => settled.map((each, i) => shownYear(each, own[i] as YearBehind)),
      totals: () => inDecimals(totalsOf(settled.map(({ figures }) => figures))),
      findings: () => own.flatMap(({ found }) => found),
      explanation: () => explanationOf(settled, own, chosen.offer),
    },
  );
  return settled.every(({ set }) => isSteady(set)) ? made : allRead(made);
}

/**
 * Settles an operator's years as Nordjylland does: a surplus of up to 5 % of the tariff basis is set aside and must be
 * used within five years; what lies above enters the tariff two years after.
 *
 * Years in any order, without gaps; amounts in nominal kr., surpluses above 0. What is set aside in a year may be used in
 * the five years after it, the oldest first; what is left at the close of the fifth enters the tariff two years after
 * that. Within a year amounts are first used, then expire, then are set aside. **Two things the sources do not state must
 * be chosen in `options`**: whether the limit is per year or of the balance, and what becomes of a deficit. The years'
 * back-regulation is taken out as {@link settlementLedger} does.
 *
 * Throws `RuleError`: `malformed`, `missing`, `unknown-key`, `duplicate` or `out-of-range` for years and options; a choice
 * left out is `missing`; `unknown-value` outside Nordjylland, unless `agreement.with({ setAsideShare, setAsideYears })`.
 * Source: social agreement of Nordjylland, "Håndtering af overskud"; this reading of the five years, and the order, assumed.
 *
 * @example
 * ```ts
 * import { agreementInForce, setAsideLedger } from "rammetakst";
 * const year = { year: 2021, revenue: 8_418_000, costs: 7_648_000, budget: 8_000_000 };
 * const options = { limitIs: "per-year", deficits: "set-asides-then-tariff" } as const;
 * const { years } = setAsideLedger([year], agreementInForce("nordjylland", "2021-12-31"), options);
 * years[0]?.setAside; // => 400000
 * years[0]?.toTariff; // => 370000
 * years[0]?.balances[0]?.usableUntil; // => 2026
 * ```
 */
export const setAsideLedger: SettleSetAsides = withExact("setAsideLedger", ledger, exactly);
