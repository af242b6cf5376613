import { type IsoDate, isoOf } from "../../dates.ts";
import type { IndexStep } from "../../indexation/indexSeries.ts";
import {
  type Fraction,
  fraction,
  minus,
  negated,
  ONE,
  plus,
  reduced,
  times,
  total,
  ZERO,
} from "../../numbers/fraction.ts";
import { roundedTo } from "../../numbers/rounding.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { perUnit } from "../../rules/perUnit.ts";
import type { StayCount } from "../../stays/stayCount.ts";
import type { ReadPlan, ReadPlanTariff } from "./read.ts";
import type { PlanLine } from "./result.ts";
import { planPayment } from "./rule.ts";
import { isInForceAtEnd, monthOf, type PlanMonth, type Segment, wholeYear } from "./segments.ts";
import * as say from "./words.ts";

/** From a tariff's price level to the year's, as a rule takes it. */
export interface LevelFactor {
  readonly factor: number;
  readonly from: number;
  readonly to: number;
  readonly exact: Fraction;
  readonly steps: readonly IndexStep[];
}

/** What plans are counted by. */
export interface PlanContext {
  readonly year: number;
  readonly counting: StayCount;
  readonly set: RuleSet;
  readonly factorOf: (tariff: ReadPlanTariff) => LevelFactor;
}

/** A plan's line, with its months and why. */
export interface ReadLine {
  readonly line: PlanLine<Fraction>;
  readonly months: readonly PlanMonth[];
  /** Made when it is asked for. */
  readonly explain: () => Explanation;
}

function givenOf({ tariff, quantity, paidShare }: Segment, { factorOf }: PlanContext) {
  const at = { amount: 0, priceLevel: tariff.priceLevel, exact: tariff.amount };
  return { tariff: at, index: factorOf(tariff), units: quantity, paidShare };
}

const paidFor = (segment: Segment, context: PlanContext): Fraction =>
  planPayment.exact(givenOf(segment, context), context.set).planAmount;

/** The same without rounding. */
function exactlyFor({ tariff, quantity, paidShare }: Segment, { factorOf }: PlanContext): Fraction {
  return reduced(times(times(times(tariff.amount, factorOf(tariff).exact), quantity), paidShare));
}

/** What the citizen pays in a month, as the rule takes it: a part of one by its days. */
function ownGiven({ ownPayment }: ReadPlan, { days, daysOfMonth }: PlanMonth, { year }: PlanContext) {
  const tariff = { amount: 0, priceLevel: year, exact: ownPayment };
  const index = { factor: 1, from: year, to: year, exact: ONE };
  const units = fraction(BigInt(days), BigInt(daysOfMonth));
  return { tariff, index, units, paidShare: ONE };
}

function ownIn(plan: ReadPlan, month: PlanMonth, context: PlanContext): Fraction {
  return planPayment.exact(ownGiven(plan, month, context), context.set).planAmount;
}

/** Why a segment costs what it does, in the unit of the plan. */
const whyPaid = (segment: Segment, { per }: ReadPlan, context: PlanContext): Explanation =>
  perUnit(planPayment.explain(givenOf(segment, context), context.set), per);

/** Why a month costs what it does: its segments, and what the citizen pays. */
function whyMonth(plan: ReadPlan, month: PlanMonth, at: IsoDate, context: PlanContext): Explanation[] {
  const { segments, days } = month;
  if (segments.length === 0) return [];
  const because = segments.map((each) => whyPaid(each, plan, context));
  if (plan.ownPayment.n === 0n || days === 0) return [account(say.monthTitle(at), [], because)];
  const own = perUnit(planPayment.explain(ownGiven(plan, month, context), context.set), "month");
  return [account(say.monthTitle(at), [], [...because, { ...own, title: say.OWN_PAYMENT }])];
}

/** Why a full year costs what it does; of a plan that has none there is nothing more to say. */
function whyFullYear(plan: ReadPlan, context: PlanContext): Explanation[] {
  const whole = wholeYear(plan, context.year, context.counting);
  return whole === undefined ? [] : [account(say.FULL_YEAR, [], [whyPaid(whole, plan, context)])];
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const MONTHS_IN_YEAR = 12n;

/** A year's cost with the terms of 31 December: nothing of a plan that has ended, or that is bought once. */
function fullYearOf(plan: ReadPlan, context: PlanContext): Fraction {
  const whole = wholeYear(plan, context.year, context.counting);
  if (whole === undefined) return ZERO;
  const { n, d } = plan.ownPayment;
  return minus(paidFor(whole, context), fraction(n * MONTHS_IN_YEAR, d));
}

/** What a full year of the plan costs more than the months of this one, from amounts that are not rounded yet. */
function exactEffect(plan: ReadPlan, months: readonly PlanMonth[], whole: Segment, context: PlanContext): Fraction {
  const { ownPayment } = plan;
  const paid = months.flatMap(({ segments }) => segments.map((each) => exactlyFor(each, context)));
  const own = months.map(({ days, daysOfMonth }) => times(ownPayment, fraction(BigInt(days), BigInt(daysOfMonth))));
  const fullOwn = times(ownPayment, fraction(MONTHS_IN_YEAR));
  return minus(minus(exactlyFor(whole, context), fullOwn), minus(total(paid), total(own)));
}

const { financingRounding } = parameters.financing;

/** What a full year costs more. A plan that goes on unchanged costs no øre more because its months were rounded. */
function effectOf(plan: ReadPlan, months: readonly PlanMonth[], expected: Fraction, context: PlanContext): Fraction {
  const whole = wholeYear(plan, context.year, context.counting);
  if (whole === undefined) return negated(expected);
  const { mode } = financingRounding;
  return roundedTo(exactEffect(plan, months, whole, context), exactParameter(financingRounding, context.set), mode);
}

/** What one plan comes to in the year. */
export function lineOf(plan: ReadPlan, context: PlanContext): ReadLine {
  const { citizen, service, per, dates } = plan;
  const months = MONTHS.map((month) => monthOf(plan, context.year, month, context.counting));
  const own = months.map((month) => ownIn(plan, month, context));
  const paid = months.map(({ segments }, i) =>
    minus(total(segments.map((each) => paidFor(each, context))), own[i] ?? ZERO),
  );
  const expected = total(paid);
  const fullYear = fullYearOf(plan, context);
  const days = months.reduce((sum, each) => sum + each.days, 0);
  const sums = { expected, fullYear, fullYearEffect: effectOf(plan, months, expected, context) };
  const line = { citizen, service, per, ...dates, days, ...sums, ownPayment: total(own), months: paid };
  const explain = () => {
    const because = [
      ...months.flatMap((month, i) => whyMonth(plan, month, isoOf(context.year, i + 1, 1), context)),
      ...whyFullYear(plan, context),
    ];
    const isInForce = isInForceAtEnd(plan, context.year, context.counting);
    const says = [say.inYear(line, context.year), say.inFullYear(line, { isInForce, isOnce: plan.every === "once" })];
    return account(say.planTitle(line), says, because);
  };
  return { line, months, explain };
}

/** Plans added up. */
export function sumOf(lines: readonly PlanLine<Fraction>[]) {
  const of = (key: "expected" | "fullYear" | "fullYearEffect") => total(lines.map((each) => each[key]));
  return { expected: of("expected"), fullYear: of("fullYear"), fullYearEffect: of("fullYearEffect") };
}

/** The months of all plans. */
export function monthsOf(lines: readonly PlanLine<Fraction>[]): Fraction[] {
  return MONTHS.map((_, i) => lines.reduce((sum, { months }) => plus(sum, months[i] ?? ZERO), ZERO));
}
