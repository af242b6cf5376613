import { lawOn } from "../../agreements/lawOn.ts";
import { RuleError } from "../../errors.ts";
import { notNegative } from "../../given/figures.ts";
import { compare, dividedBy, type Fraction, fraction, minus, reduced, total, ZERO } from "../../numbers/fraction.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import { at } from "../stateRefund/costSpan.ts";
import { monthsOf } from "../stateRefund/months.ts";
import { refundOfCase } from "../stateRefund/stateRefund.ts";
import type { CostlyCase, CostlyYear, YearGrowth } from "./result.ts";

/** A case of a list with its cost and, where it is known, its refund. */
export interface CountedCase {
  readonly id: string | number;
  readonly year: number;
  readonly cost: Fraction;
  readonly refund: Fraction | undefined;
  readonly isReceived: boolean;
}

/** The refund by the rules of the year; nothing where its limits are not known. */
function computed(given: Omit<CostlyCase, "id" | "refund">, path: string): Fraction | undefined {
  try {
    return refundOfCase(given, path).refund;
  } catch (error) {
    if (error instanceof RuleError && error.failure.kind === "unknown-value") return undefined;
    throw error;
  }
}

/** A case of the list, checked; `path` is its place for errors. */
export function countedCase({ id, refund, ...given }: CostlyCase, path: string): CountedCase {
  const cost = total(monthsOf(given, path).map(({ countedCost }) => countedCost));
  const isReceived = refund !== undefined;
  const known = isReceived ? notNegative(refund, at(path, "refund")) : computed(given, path);
  return { id, year: given.year, cost, refund: known, isReceived };
}

/** The change from one figure to the next; its rate is for showing only. */
function growth(from: Fraction, to: Fraction, year: number): YearGrowth<Fraction> {
  const change = minus(to, from);
  return { change, rate: from.n === 0n ? null : shownRate(dividedBy(change, from), lawOn(`${year}-12-31`)) };
}

type Sums = Omit<CostlyYear<Fraction>, "growth">;

function sumsOf(year: number, cases: readonly CountedCase[]): Sums {
  const cost = reduced(total(cases.map((each) => each.cost)));
  const refunds = cases.map(({ refund }) => refund).filter((refund) => refund !== undefined);
  if (refunds.length < cases.length) {
    return { year, cases: cases.length, refundedCases: null, cost, refund: null, ownCost: null };
  }
  const refund = total(refunds);
  const refundedCases = refunds.filter((each) => compare(each, ZERO) > 0).length;
  return { year, cases: cases.length, refundedCases, cost, refund, ownCost: minus(cost, refund) };
}

function grown(before: Sums | undefined, now: Sums): CostlyYear<Fraction> {
  if (before === undefined) return { ...now, growth: null };
  const { year } = now;
  const cases = growth(fraction(BigInt(before.cases)), fraction(BigInt(now.cases)), year);
  const refund = before.refund && now.refund ? growth(before.refund, now.refund, year) : null;
  return { ...now, growth: { cases, cost: growth(before.cost, now.cost, year), refund } };
}

/** The cases summed by year, oldest first, each against the year right before it. */
export function costlyYears(cases: readonly CountedCase[]): CostlyYear<Fraction>[] {
  const years = [...new Set(cases.map(({ year }) => year))].toSorted((a, b) => a - b);
  const sums = new Map(
    years.map((year) => [
      year,
      sumsOf(
        year,
        cases.filter((each) => each.year === year),
      ),
    ]),
  );
  return [...sums.values()].map((now) => grown(sums.get(now.year - 1), now));
}
