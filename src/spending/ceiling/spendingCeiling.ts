import * as z from "zod";
import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { year } from "../../given/shape.ts";
import { checkedSeries, indexFactor } from "../../indexation/indexFactor.ts";
import { type IndexSeries, indexSeries } from "../../indexation/indexSeries.ts";
import { withExact } from "../../named.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { parameters } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Dimension, SpendingData } from "../accounts/data.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { hasBoth, pairOf, shareAbove } from "../pairs.ts";
import { hasParts, partsMissing } from "../partsMissing.ts";
import { namesOf, payersAt } from "../payers.ts";
import { rulesOf } from "../rulesOf.ts";
import { placeIn, rowsAt, rowsOfAccount } from "../selection.ts";
import { readLater, selectionFields } from "../selectionSchema.ts";
import { rolledUp, type Tally, tallied } from "../tally.ts";
import { type AtBounds, atBounds } from "./atBounds.ts";
import {
  type CeilingBasis,
  exceeded,
  missingYear,
  ofAgreement,
  outsideAgreement,
  withinBounds,
  withoutVerdict,
} from "./findings.ts";
import { type CeilingLine, type SpendingCeiling, type SpendingCeilingOptions, STATED } from "./result.ts";
import { ceiling } from "./rule.ts";
import { whyCeiling } from "./why.ts";

interface SpendingCeilingOf {
  (data: SpendingGiven, options: SpendingCeilingOptions, agreement?: Agreement): SpendingCeiling;
  /** The same with exact fractions and rates unrounded. */
  exact(data: SpendingGiven, options: SpendingCeilingOptions, agreement?: Agreement): SpendingCeiling<Fraction>;
}

const optionsSchema = atFirstUse(() =>
  objectOf<SpendingCeilingOptions>()({
    ...selectionFields(),
    year,
    series: readLater<IndexSeries>().optional(),
    prices: z.enum(STATED).optional(),
  }),
);

function basisOf(data: SpendingData, options: SpendingCeilingOptions, given: Agreement | undefined): CeilingBasis {
  const day = `${options.year}-12-31`;
  const agreement = given === undefined ? undefined : checkedAgreement(given, day).on(day);
  const agreed = agreement?.find(parameters.spending.ceilingSeries);
  const series =
    options.series === undefined
      ? indexSeries(agreed?.text ?? "kl-general")
      : checkedSeries(options.series, "options.series");
  const priceBasis = options.prices === "unstated" ? "unstated" : data.priceBasis;
  return { year: options.year, series, step: series.find(options.year), priceBasis, agreement, agreed };
}

/** The year before and the year side by side, by payer and what else is asked. */
function sidesOf(data: SpendingData, options: SpendingCeilingOptions, by: readonly Dimension[] = []): Tally[] {
  const counts = rowsOfAccount(data, options);
  const columns = [options.year - 1, options.year].map((each) => {
    const at = placeIn(data.years, each, "options.year");
    return { column: data.oere, counts: rowsAt(data, counts, "years", [at]) };
  });
  return tallied(data, ["payers", ...by], columns);
}

/** The same by area and function, of the payers that have both years. */
function partsOf(data: SpendingData, options: SpendingCeilingOptions, both: readonly Tally[]): Tally[] {
  if (!hasParts(data)) return [];
  const payers = new Set(both.map(({ at }) => at[0]));
  return sidesOf(data, options, ["areas", "functions"]).filter(({ at }) => payers.has(at[0]));
}

interface Judged {
  readonly line: CeilingLine<Fraction>;
  readonly atBounds?: AtBounds | undefined;
  readonly because: readonly Explanation[];
}

function judged(data: SpendingData, tally: Tally, basis: CeilingBasis): Judged {
  const { before, after, change, rate } = pairOf(tally);
  const of = data.payers[tally.at[0] ?? -1];
  const is = { payer: of?.name ?? null, payerCode: of?.code ?? null };
  const figures = { ...is, spendingBefore: before, spending: after, change, rate };
  if (basis.step === undefined || basis.priceBasis !== "nominal" || !hasBoth(tally)) {
    return { line: { ...figures, ceiling: null, excess: null, excessRate: null, verdict: "none" }, because: [] };
  }
  const index = indexFactor(basis.year - 1, basis.year, basis.series);
  const set = basis.agreement ?? rulesOf(basis.year);
  const given = { spendingBefore: before, spending: after, index };
  const { ceiling: most, excess, isAbove } = ceiling.exact(given, set);
  const verdict = isAbove ? "above" : "within";
  const line: CeilingLine<Fraction> = {
    ...figures,
    ceiling: most,
    excess,
    excessRate: shareAbove(excess, most),
    verdict,
  };
  return { line, atBounds: atBounds(line, index, set), because: [ceiling.explain(given, set)] };
}

function exactly(
  given: SpendingGiven,
  asked: SpendingCeilingOptions,
  agreement?: Agreement,
): SpendingCeiling<Fraction> {
  const data = spendingData(given);
  const options = readGiven(optionsSchema(), asked, "options");
  const basis = basisOf(data, options, agreement);
  const all = sidesOf(data, options);
  const both = all.filter(hasBoth);
  const total = judged(data, rolledUp(both, [])[0] ?? { at: [], sums: [0n, 0n], rows: [0, 0] }, basis);
  const each = both.map((tally) => judged(data, tally, basis));
  const payers = each.map(({ line }) => line);
  const missingIn = (side: number) =>
    namesOf(
      data.payers,
      all.filter(({ rows }) => rows[side] === 0).map(({ at }) => at[0] ?? 0),
    );
  const findings = [
    ...withoutVerdict(basis),
    ...exceeded([total.line, ...payers], basis.agreed),
    ...withinBounds(
      [total, ...each].flatMap(({ atBounds }) => atBounds ?? []),
      basis,
    ),
    ...missingYear(missingIn(0), options.year - 1),
    ...missingYear(missingIn(1), options.year),
    ...partsMissing(data, partsOf(data, options, both), [options.year - 1, options.year]),
    ...ofAgreement(basis),
    ...outsideAgreement(
      payersAt(
        data,
        both.map(({ at }) => at[0] ?? 0),
      ),
      basis.agreement,
    ),
  ];
  const result = {
    year: options.year,
    account: options.account ?? ("accounts" as const),
    series: basis.series.id,
    indexation: basis.step?.exact ?? null,
    payers,
    total: total.line,
    findings,
  };
  return {
    ...result,
    explanation: whyCeiling(
      result,
      basis,
      [total, ...each].flatMap(({ because }) => because),
    ),
  };
}

function shown(result: SpendingCeiling<Fraction>): SpendingCeiling<Fraction> {
  const set = rulesOf(result.year);
  const line = (each: CeilingLine<Fraction>): CeilingLine<Fraction> => ({
    ...each,
    rate: shownRate(each.rate, set),
    excessRate: shownRate(each.excessRate, set),
  });
  return { ...result, payers: result.payers.map(line), total: line(result.total) };
}

/**
 * Whether spending keeps within the agreements' ceiling: at most the year before plus KL's indexation, in every municipality and
 * the region, and in all.
 *
 * Kr.; the ceiling is rounded to whole øre, exactly the ceiling is not exceeded, and the excess is never below 0; rates are
 * rounded to 6 decimals, and `.exact` gives fractions. A rate that is derived from rounded amounts is judged by as it stands; where
 * a verdict is another by the lowest or the highest that it may be, the finding `rate-known-within-bounds` gives both. There is no verdict (`"none"`), and a finding says why, without the
 * rate of the year, for a table in fixed prices, and where the prices are unstated. `agreement` is any of the region: the one in
 * force at the end of the year is asked whether it has a ceiling; without one, this is not examined. Throws `RuleError`:
 * `unknown-name` where the table does not have the year or the one before, `missing` for the account, `outside-validity` where no
 * agreement of the year is known, and what {@link spendingData} refuses. Source: the forum of Syddanmark, 20 May 2015, item 3,
 * and 11 December 2019, item 5: the steering agreement 2016 and the framework agreement 2019-20.
 *
 * @example
 * ```ts
 * import { agreementInForce, indexSeries, spendingCeiling } from "rammetakst";
 * const row = { payer: "Odense", area: "adults", account: "accounts", priceLevel: "nominal" } as const;
 * const rows = [{ ...row, year: 2018, amount: 100_000_000 }, { ...row, year: 2019, amount: "102000000.01" }];
 * const agreement = agreementInForce("syddanmark", "2019-12-31");
 * const series = indexSeries("kl-general").with({ 2019: "0.02" });
 * spendingCeiling(rows, { year: 2019, series }, agreement).total.verdict; // => "above"
 * spendingCeiling(rows, { year: 2019, series }, agreement).total.excess; // => 0.01
 * ```
 */
export const spendingCeiling: SpendingCeilingOf = withExact(
  "spendingCeiling",
  (data: SpendingGiven, options: SpendingCeilingOptions, agreement?: Agreement) =>
    inDecimals(shown(exactly(data, options, agreement))),
  exactly,
);
