import { withExact } from "../../named.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { parameters } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { Dimension, SpendingData } from "../accounts/data.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { breakFindings } from "../breaks/findings.ts";
import { allBreaks } from "../breaks/seriesBreak.ts";
import { lineKind, lineOf } from "../line.ts";
import { hasBoth, pairOf, shareAbove } from "../pairs.ts";
import { hasParts, partsMissing } from "../partsMissing.ts";
import { rulesOf } from "../rulesOf.ts";
import { type Counts, placeIn, rowsAt, rowsOfAccount } from "../selection.ts";
import { rolledUp, type Tally, tallied } from "../tally.ts";
import { noBase, nominalGrowth, notComparable } from "./findings.ts";
import { jumpFindings, jumpsOf } from "./jumps.ts";
import { type Prices, pricesOf } from "./prices.ts";
import { readGrowth } from "./read.ts";
import type { GrowthJump, GrowthLine, GrowthOptions, SpendingGrowth } from "./result.ts";
import { whyGrowth } from "./why.ts";

interface SpendingGrowthOf {
  (data: SpendingGiven, options: GrowthOptions): SpendingGrowth;
  /** The same with exact fractions, rates and contributions unrounded: contributions sum to the total's rate exactly. */
  exact(data: SpendingGiven, options: GrowthOptions): SpendingGrowth<Fraction>;
}

const PART = { function: "functions", operatorKind: "operatorKinds" } as const satisfies Record<
  NonNullable<GrowthOptions["by"]>,
  Dimension
>;

/** The two years side by side, by payer, area and what growth is further split by. */
function sidesOf(data: SpendingData, { from, to }: GrowthOptions, by: readonly Dimension[], counts: Counts): Tally[] {
  const sides = [
    [from, "from"],
    [to, "to"],
  ] as const;
  const columns = sides.map(([year, key]) => {
    const at = placeIn(data.years, year, `options.${key}`);
    return { column: data.oere, counts: rowsAt(data, counts, "years", [at]) };
  });
  return tallied(data, ["payers", "areas", ...by], columns);
}

/** The two years by payer, area and function, of the payers that have both. */
function partsOf(data: SpendingData, options: GrowthOptions, counts: Counts, payers: ReadonlySet<number | undefined>) {
  if (!hasParts(data)) return [];
  return sidesOf(data, options, ["functions"], counts).filter(({ at }) => payers.has(at[0]));
}

/** The sums of every year from the first to the last, for what happened between them. */
function yearByYear(data: SpendingData, { from, to }: GrowthOptions, counts: Counts): Tally[] {
  const within = data.years.flatMap((year, at) => (year >= from && year <= to ? [at] : []));
  const inYears = rowsAt(data, counts, "years", within);
  return tallied(data, ["payers", "areas", "years"], [{ column: data.oere, counts: inYears }]);
}

type Places = { readonly payer?: number; readonly area?: number; readonly part?: number };

function partName(data: SpendingData, by: GrowthOptions["by"], at: number | undefined): string | null {
  if (by === undefined || at === undefined) return null;
  return by === "operatorKind" ? lineKind(data, at) : (data.functions[at] ?? "not-stated");
}

interface LinesOf {
  readonly data: SpendingData;
  readonly options: GrowthOptions;
  readonly factors: readonly [Fraction, Fraction];
  /** All spending of the first year. */
  readonly base: Fraction;
}

function lineAt({ data, options, factors, base }: LinesOf, tally: Tally, places: Places): GrowthLine<Fraction> {
  const { before, after, change, rate } = pairOf(tally, factors);
  const part = partName(data, options.by, places.part);
  const contribution = shareAbove(change, base);
  return {
    ...lineOf(data, places.payer, places.area),
    part,
    spendingBefore: before,
    spending: after,
    change,
    rate,
    contribution,
  };
}

/** Growth at every level of the payers that have rows in both years. */
function levelsOf(data: SpendingData, options: GrowthOptions, sides: readonly Tally[], prices: Prices) {
  const factors = [prices.factor(options.from), prices.factor(options.to)] as const;
  const empty: Tally = { at: [], sums: [0n, 0n], rows: [0, 0] };
  const all = rolledUp(sides, [])[0] ?? empty;
  const of: LinesOf = { data, options, factors, base: pairOf(all, factors).before };
  const by = (kept: readonly number[], name: (at: readonly number[]) => Places) =>
    rolledUp(sides, kept).map((tally) => lineAt(of, tally, name(tally.at)));
  return {
    total: lineAt(of, all, {}),
    rows: by([0, 1], ([payer = 0, area = 0]) => ({ payer, area })),
    byPayer: by([0], ([payer = 0]) => ({ payer })),
    byArea: by([1], ([area = 0]) => ({ area })),
    byPart: options.by === undefined ? [] : by([2], ([part = 0]) => ({ part })),
  };
}

function exactly(given: SpendingGiven, asked: GrowthOptions): SpendingGrowth<Fraction> {
  const data = spendingData(given);
  const options = readGrowth(asked);
  const { from, to } = options;
  const prices = pricesOf(data.priceBasis, options.prices, from, to);
  const counts = rowsOfAccount(data, options);
  const all = sidesOf(data, options, options.by === undefined ? [] : [PART[options.by]], counts);
  const byPayer = rolledUp(all, [0]);
  const comparable = new Set(byPayer.filter(hasBoth).map(({ at }) => at[0]));
  const sides = all.filter(({ at }) => comparable.has(at[0]));
  const levels = levelsOf(data, options, sides, prices);
  const above = exactAsWritten(options.jumpAbove ?? rulesOf(to).known(parameters.spending.growthJump).text);
  const jumps = jumpsOf(data, yearByYear(data, options, counts), prices, above);
  const growth = {
    from,
    to,
    account: options.account ?? ("accounts" as const),
    priceLevel: prices.level,
    series: prices.series?.id ?? null,
    ...levels,
    jumps,
    findings: [
      ...notComparable(data, byPayer, from, to),
      ...partsMissing(data, partsOf(data, options, counts, comparable), [from, to]),
      ...jumpFindings(jumps, above),
      ...breakFindings(data, allBreaks(options.breaks), [from, to], counts),
      ...noBase([levels.total, ...levels.byPayer, ...levels.rows]),
      ...nominalGrowth(prices.level === "nominal"),
    ],
  };
  return { ...growth, explanation: whyGrowth(growth, prices) };
}

/** Rates and contributions rounded for showing. */
function shown(growth: SpendingGrowth<Fraction>): SpendingGrowth<Fraction> {
  const set = rulesOf(growth.to);
  const line = (each: GrowthLine<Fraction>): GrowthLine<Fraction> => ({
    ...each,
    rate: shownRate(each.rate, set),
    contribution: shownRate(each.contribution, set),
  });
  const jump = (each: GrowthJump<Fraction>) => ({ ...each, rate: shownRate(each.rate, set) });
  const { total, rows, byPayer, byArea, byPart, jumps } = growth;
  return {
    ...growth,
    total: line(total),
    rows: rows.map(line),
    byPayer: byPayer.map(line),
    byArea: byArea.map(line),
    byPart: byPart.map(line),
    jumps: jumps.map(jump),
  };
}

/**
 * What spending grew by from one year to another: for each payer and area, and in all, in kr. and as a rate, with what each
 * contributes to the whole.
 *
 * `prices` is `"nominal"`, `{ series }` for fixed prices by a deflator that the user names, or `{ level }` for a table that is
 * in the prices of that year. Contributions are shares of 1 that sum exactly to the total's rate in `.exact`; here they and
 * the rates are rounded to 6 decimals one by one, so that contributions may miss the rate by a few millionths. A rate is
 * `null` where spending before was not above 0. Payers without rows in one of the years are left out of both. Findings name
 * these payers, growth of over 50% from one year to the next, and the lines whose growth runs over a known series break or
 * one of `breaks`.
 *
 * Throws `RuleError`: `price-level` for a basis different from the table's, `unknown-value` for a rate that is not in the series,
 * `unknown-name` for a year, payer or area that is not in the table, `missing` for the account, and what {@link spendingData}
 * refuses. Source: the forum of Syddanmark, 6 September 2024, item 5; the threshold is assumed.
 *
 * @example
 * ```ts
 * import { spendingGrowth } from "rammetakst";
 * const row = { payer: "Odense", account: "accounts", priceLevel: "nominal" } as const;
 * const rows = [
 *   { ...row, area: "children", year: 2023, amount: 40_000_000 },
 *   { ...row, area: "children", year: 2024, amount: 41_000_000 },
 *   { ...row, area: "adults", year: 2023, amount: 60_000_000 },
 *   { ...row, area: "adults", year: 2024, amount: 63_000_000 },
 * ];
 * const growth = spendingGrowth(rows, { from: 2023, to: 2024, prices: "nominal" });
 * growth.total.change; // => 4000000
 * growth.total.rate; // => 0.04
 * growth.byArea.map(({ contribution }) => contribution); // => [0.03, 0.01]
 * ```
 */
export const spendingGrowth: SpendingGrowthOf = withExact(
  "spendingGrowth",
  (data: SpendingGiven, options: GrowthOptions) => inDecimals(shown(exactly(data, options))),
  exactly,
);
