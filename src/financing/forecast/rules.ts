import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity, RoundingTerm } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

const { shownCasesRounding } = parameters.financing;

interface Pace {
  readonly cases: Quantity;
  readonly elapsed: Quantity;
  readonly wholeYear: Quantity;
}

/** The pace so far, kept for the whole year; multiplied first, so that the figures can be followed. */
function kept({ cases, elapsed, wholeYear }: Pace, rounding: RoundingTerm) {
  return { expected: cases.times(wholeYear).dividedBy(elapsed).roundedTo(rounding) };
}

/**
 * The cases of a whole year at the pace of the days so far, rounded once, half away from zero, to two decimals.
 *
 * `cases` are those since 1 January, `elapsed` the days from then through the last day counted, and `wholeYear` the days
 * of the calendar year, 365 or 366. Throws `not-computable` where no day has passed.
 * Source: the forum of Syddanmark, 24 January 2025, item 2; counting by days is derived.
 *
 * @example
 * ```ts
 * import { expectedCasesByDays } from "rammetakst";
 * expectedCasesByDays({ cases: 920, elapsed: 320, wholeYear: 366 }).expected; // => 1052.25
 * ```
 */
export const expectedCasesByDays: Rule<
  {
    /** Since 1 January. */
    readonly cases: "case";
    /** Days from 1 January through the last day counted, above 0. */
    readonly elapsed: "day";
    /** 365 or 366. */
    readonly wholeYear: "day";
  },
  { readonly expected: "case" }
> = ruleAtFirstUse({
  name: "expectedCasesByDays",
  title: say.EXPECTED_BY_DAYS,
  mark: "derived",
  source: sources.forum2025Item2,
  inputs: { cases: "case", elapsed: "day", wholeYear: "day" },
  parameters: { shownCasesRounding },
  gives: { expected: "case" },
  formula: ({ shownCasesRounding, ...pace }) => kept(pace, shownCasesRounding),
});

/**
 * The cases of a whole year at the pace of the months so far, rounded once, half away from zero, to two decimals.
 *
 * `cases` are those since 1 January, `elapsed` the months from then, 10.5 through 15 November, and `wholeYear` 12.
 * Throws `not-computable` where no month has passed.
 * Source: the forum of Syddanmark, 24 January 2025, item 2, which counts the rest of the year as a month and a half.
 *
 * @example
 * ```ts
 * import { expectedCasesByMonths } from "rammetakst";
 * expectedCasesByMonths({ cases: 920, elapsed: "10.5", wholeYear: 12 }).expected; // => 1051.43
 * ```
 */
export const expectedCasesByMonths: Rule<
  {
    /** Since 1 January. */
    readonly cases: "case";
    /** Months from 1 January, above 0: 10.5 through 15 November. */
    readonly elapsed: "month";
    /** 12. */
    readonly wholeYear: "month";
  },
  { readonly expected: "case" }
> = ruleAtFirstUse({
  name: "expectedCasesByMonths",
  title: say.EXPECTED_BY_MONTHS,
  mark: "minutes",
  source: sources.forum2025Item2,
  inputs: { cases: "case", elapsed: "month", wholeYear: "month" },
  parameters: { shownCasesRounding },
  gives: { expected: "case" },
  formula: ({ shownCasesRounding, ...pace }) => kept(pace, shownCasesRounding),
});

/**
 * The growth from one number of cases to another, as a share of 1, rounded once, half away from zero, to six decimals.
 *
 * `base` is the number compared with: a budget, or the year before. For showing only: it is never compared.
 * Throws `not-computable` where the base is 0. Source: derived.
 *
 * @example
 * ```ts
 * import { caseGrowth } from "rammetakst";
 * caseGrowth({ cases: 1_050, base: 606 }).growth; // => 0.732673
 * ```
 */
export const caseGrowth: Rule<
  {
    /** The number that is compared. */
    readonly cases: "case";
    /** The number it is compared with, not 0: a budget, or the year before. */
    readonly base: "case";
  },
  { readonly growth: "rate" }
> = ruleAtFirstUse({
  name: "caseGrowth",
  title: say.CASE_GROWTH,
  mark: "derived",
  source: sources.ownReading,
  inputs: { cases: "case", base: "case" },
  parameters: { shownRateRounding: parameters.proposals.shownRateRounding },
  gives: { growth: "rate" },
  formula: ({ cases, base, shownRateRounding }) => ({
    growth: cases.minus(base).named("caseChange").dividedBy(base).roundedTo(shownRateRounding),
  }),
});
