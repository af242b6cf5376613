import * as z from "zod";
import { lawOn } from "../../agreements/lawOn.ts";
import { fail } from "../../errors.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { year as yearSchema } from "../../given/shape.ts";
import { groupsOf } from "../../groups.ts";
import { boundedRates } from "../../indexation/boundedRates.ts";
import { checkedSeries, indexFactor } from "../../indexation/indexFactor.ts";
import { areFixed, type IndexSeries } from "../../indexation/indexSeries.ts";
import { withExact } from "../../named.ts";
import { type Fraction, ONE } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { account } from "../../rules/explanation.ts";
import { stayCountGiven } from "../../stays/givenStay.ts";
import { planFindings } from "./findings.ts";
import { type LevelFactor, lineOf, monthsOf, type PlanContext, sumOf } from "./line.ts";
import { readPlans } from "./read.ts";
import type { GivenPlan, PaymentPlan, PlanOptions } from "./result.ts";
import * as say from "./words.ts";

/** Computes payment plans; see {@link paymentPlan}. */
interface PaymentPlanOf {
  (plans: readonly GivenPlan[], options: PlanOptions): PaymentPlan;
  /** The same plans as exact fractions, to go on computing with. */
  exact(plans: readonly GivenPlan[], options: PlanOptions): PaymentPlan<Fraction>;
}

/** The series is checked after the rest, so that its own error says what is wrong with it. */
const optionsSchema = atFirstUse(() =>
  objectOf<{ readonly [K in keyof PlanOptions]: K extends "series" ? unknown : PlanOptions[K] }>()({
    year: yearSchema,
    counting: stayCountGiven(),
    series: z.unknown().optional(),
  }),
);

/** From a price level to the year's; the same level needs no series. */
function factorFrom(from: number, to: number, series: IndexSeries | undefined): LevelFactor {
  if (from === to) return { factor: 1, from, to, exact: ONE, steps: [] };
  if (series === undefined) return fail({ kind: "missing", path: "options.series", ...say.seriesMissing(from, to) });
  const { exact, steps } = indexFactor(from, to, series);
  return { factor: 1, from, to, exact, steps };
}

/** The factors of a call, each made once, and what is found of their rates once all are made. */
function factorsTo(year: number, series: IndexSeries | undefined) {
  const known = new Map<number, LevelFactor>();
  return {
    factorOf({ priceLevel }: { readonly priceLevel: number }): LevelFactor {
      const factor = known.get(priceLevel) ?? factorFrom(priceLevel, year, series);
      known.set(priceLevel, factor);
      return factor;
    },
    rates: () =>
      series === undefined
        ? []
        : boundedRates(
            [...known.values()].flatMap(({ steps }) => steps),
            series,
          ),
    /** Whether nobody can change the rates, as in a series of the library. */
    areRatesFixed: () => [...known.values()].every(({ steps }) => areFixed(steps)),
  };
}

function contextOf(options: unknown) {
  const { year, counting, series } = readGiven(optionsSchema(), options, "options");
  const led = series === undefined ? undefined : checkedSeries(series, "options.series");
  const { factorOf, rates, areRatesFixed } = factorsTo(year, led);
  const context: PlanContext = { year, counting, set: lawOn(`${year}-01-01`), factorOf };
  return { context, rates, areRatesFixed };
}

function plansOf(given: readonly GivenPlan[], options: PlanOptions): PaymentPlan<Fraction> {
  const plans = readPlans(given);
  const { context, rates, areRatesFixed } = contextOf(options);
  const { year, counting } = context;
  const read = plans.map((plan) => lineOf(plan, context));
  const lines = read.map(({ line }) => line);
  // The rates' findings ask the series, which may be the user's own, and so are made at once.
  const bounded = rates();
  const result = {
    year,
    counting,
    lines,
    byCitizen: [...groupsOf(lines, ({ citizen }) => citizen)].map(([citizen, own]) => ({ citizen, ...sumOf(own) })),
    months: monthsOf(lines),
    ...sumOf(lines),
  };
  return toldWhenRead<typeof result, PaymentPlan["findings"][number]>(
    result,
    () => planFindings(plans, read, { year, counting, rates: bounded }),
    (messages) =>
      account(
        say.plansTitle(year),
        messages,
        read.map(({ explain }) => explain()),
      ),
    areRatesFixed(),
  );
}

function exactly(given: readonly GivenPlan[], options: PlanOptions): PaymentPlan<Fraction> {
  return fractionsWhenRead(plansOf(given, options));
}

function shown(given: readonly GivenPlan[], options: PlanOptions): PaymentPlan {
  return decimalsWhenRead(plansOf(given, options)) as PaymentPlan;
}

/**
 * What citizens' payment plans come to in a year: month by month, in the year and in a full year.
 *
 * A plan buys a service from a day on, for so many hours, days, weeks, months or pieces, by tariffs that may change within
 * the year. Tariffs in kr. per unit are indexed from their price level to the year's along the series. A week is seven days,
 * a part of a month is paid by its days; whether the last day of a plan counts is said by `counting`. While a citizen is
 * absent a share of the tariff is paid. What the citizen pays, kr. a month, is taken off. Each part of a month with one
 * tariff and share is rounded once to whole øre; months, plans and citizens add up. `fullYear` is
 * what a full year costs with the plans in force on 31 December, by their terms of that day: 0 of a plan that has ended before,
 * so that one that is followed by another is not counted twice, and of what is bought once, which is paid on the first day.
 * `fullYearEffect` is what that year costs more than this one, at this year's prices, rounded once for each plan: since `expected` is
 * a sum of rounded months, it may lie a few øre from `fullYear` less `expected`. Days that one
 * citizen's plans share are findings; so are a plan whose last day is 31 December, which the full year holds, and rates that are
 * known between two bounds only.
 *
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key` or `out-of-range` for what was given, such as an absence
 * outside its plan; `missing` for a series that a tariff needs; `unknown-value` for a year that the series does not have.
 * Source: derived; that part months are paid by their days is assumed.
 *
 * @example
 * ```ts
 * import { paymentPlan } from "rammetakst";
 * const stay = { citizen: "A", service: "Solgården", from: "2025-03-17", per: "day" } as const;
 * const tariffs = [{ amount: 2_000, priceLevel: 2025 }, { amount: 2_100, priceLevel: 2025, from: "2025-07-01" }];
 * const plan = paymentPlan([{ ...stay, tariffs }], { year: 2025, counting: "with-last-day" });
 * plan.months[2]; // => 30000
 * plan.expected; // => 598400
 * plan.fullYear; // => 766500
 * plan.fullYearEffect; // => 168100
 * ```
 */
export const paymentPlan: PaymentPlanOf = withExact("paymentPlan", shown, exactly);
