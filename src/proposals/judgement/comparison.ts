import type { Decimal } from "../../decimal.ts";
import { ratesInWords } from "../../indexation/indexFactor.ts";
import { type IndexSeries, indexSeries } from "../../indexation/indexSeries.ts";
import { ledBy } from "../../indexation/ledBy.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { dividedBy, type Fraction, minus, ZERO } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { shownRate as roundedRate } from "../../parameters/shownRate.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { knownIn } from "../../rules/knownIn.ts";
import type { Parameter, RuleSet } from "../../rules/parameter.ts";
import { answering, isSteady } from "../../rules/steadyRuleSet.ts";
import type { ReadTariff } from "../notice/read.ts";
import type { Indexing, OwnIndexing } from "./indexing.ts";
import { exactNoticeLimit, noticeLimit } from "./noticeLimit.ts";
import type { Change, Comparison, OwnIndexation, PaidChange } from "./result.ts";

/** A comparison with its figures exact. */
export interface ExactComparison extends Indexing {
  readonly exactLimit: Fraction;
  readonly limit: Fraction;
  readonly excess: Fraction;
  readonly isAbove: boolean;
  /** Only where the rate is not the agreed one. */
  readonly own?: OwnIndexing | undefined;
  /** The comparison as it is shown, once that was asked for: findings show the same figures as the assessment. */
  shown?: Comparison;
}

/** The tariff in force on 31 December before, and the one notified, compared by a series. */
export function compareWithSeries(
  before: ReadTariff,
  proposed: ReadTariff,
  { series, factor, rate }: Indexing,
  set: RuleSet,
): ExactComparison {
  const indexed = { current: before.amount, currentBackRegulation: before.backRegulation, index: factor.exact };
  const given = {
    current: before.amount,
    currentBackRegulation: before.backRegulation,
    proposed: proposed.amount,
    proposedBackRegulation: proposed.backRegulation,
    index: factor.exact,
  };
  const { exactLimit } = exactNoticeLimit.exact(indexed, set);
  const { limit, excess, isAbove } = noticeLimit.exact(given, set);
  return { series, factor, rate, exactLimit, limit, excess, isAbove };
}

/** Whether a tariff lies above its limit also as it is paid, with all back-regulation left in both tariffs. */
export function isAboveAsPaid(before: ReadTariff, proposed: ReadTariff, { factor }: Indexing, set: RuleSet): boolean {
  const given = { current: before.amount, proposed: proposed.amount, index: factor.exact };
  return noticeLimit.exact({ ...given, currentBackRegulation: ZERO, proposedBackRegulation: ZERO }, set).isAbove;
}

/** Why a comparison comes to what it does, with the years of the price levels. */
export function whyCompared(
  { series, factor }: ExactComparison,
  before: ReadTariff,
  proposed: ReadTariff,
  set: RuleSet,
): Explanation {
  const at = (exact: Fraction, priceLevel: number) => ({ amount: 0, priceLevel, exact });
  const given = {
    current: at(before.amount, before.priceLevel),
    currentBackRegulation: at(before.backRegulation, before.priceLevel),
    proposed: at(proposed.amount, proposed.priceLevel),
    proposedBackRegulation: at(proposed.backRegulation, proposed.priceLevel),
    index: factor,
  };
  return account(ledBy(series, factor.steps), ratesInWords(factor.steps), [noticeLimit.explain(given, set)]);
}

/** A comparison as it is shown, made once. */
export function shownComparison(comparison: ExactComparison, set: RuleSet): Comparison {
  comparison.shown ??= madeShown(comparison, set);
  return comparison.shown;
}

function madeShown({ series, rate, exactLimit, limit, excess, own }: ExactComparison, set: RuleSet): Comparison {
  return {
    series: series.id,
    rate: sharedRate(rate, set),
    exactLimit: toDecimal(exactLimit),
    limit: toDecimal(limit),
    excess: toDecimal(excess),
    ...(own !== undefined && { own: shownOwn(own, set) }),
  };
}

function shownOwn({ agreed, series }: OwnIndexing, set: RuleSet): OwnIndexation {
  return { ...(agreed !== undefined && { agreedRate: shownRate(agreed, set) }), ...(series && { title: series }) };
}

const SHOWN_BY = [parameters.proposals.shownRateRounding];
const ratesBySet = new WeakMap<RuleSet, WeakMap<Fraction, Decimal>>();

/** A rate that many notices share, as it is shown: made once for a rule set that answers the same as long as it lives. */
export function sharedRate(rate: Fraction, by: RuleSet): Decimal {
  if (!isSteady(by) || !Object.isFrozen(rate)) return shownRate(rate, by);
  const set = answering(by, SHOWN_BY);
  const rates = ratesBySet.get(set) ?? new WeakMap<Fraction, Decimal>();
  ratesBySet.set(set, rates);
  const shown = rates.get(rate) ?? shownRate(rate, set);
  rates.set(rate, shown);
  return shown;
}

/** A rate rounded for showing; never compared. */
export function shownRate(rate: Fraction, set: RuleSet): Decimal {
  return toDecimal(roundedRate(rate, set));
}

/** The change from one tariff to another; `before` is above 0. */
export function changeOf(before: Fraction, after: Fraction, set: RuleSet): Change {
  const amount = minus(after, before);
  return { amount: toDecimal(amount), rate: shownRate(dividedBy(amount, before), set) };
}

/** The change of what is paid for a unit, with back-regulation, which may have made it nothing before. */
export function paidChangeOf(before: Fraction, after: Fraction, set: RuleSet): PaidChange {
  return before.n > 0n ? changeOf(before, after, set) : { amount: toDecimal(minus(after, before)), rate: null };
}

const BUILT_IN = new Map<string, IndexSeries>();

/** The series that a parameter of the agreement names. */
export function seriesOf(parameter: Parameter, set: RuleSet): IndexSeries {
  const { text } = knownIn(set, parameter);
  const series = BUILT_IN.get(text) ?? indexSeries(text);
  BUILT_IN.set(text, series);
  return series;
}
