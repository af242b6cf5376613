import * as z from "zod";
import { lawOn } from "../../agreements/lawOn.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { groupsOf } from "../../groups.ts";
import { boundedRates } from "../../indexation/boundedRates.ts";
import { checkedSeries } from "../../indexation/indexFactor.ts";
import { areFixed, type IndexSeries } from "../../indexation/indexSeries.ts";
import { withExact } from "../../named.ts";
import { type Fraction, total } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { account } from "../../rules/explanation.ts";
import { budgetFindings } from "./findings.ts";
import { type Factor, factorOf, gapLine, lineOf } from "./lines.ts";
import { checkUnits, readBudgetTariffs, readBudgetYear, readCitizens } from "./read.ts";
import type { BudgetLine, BudgetSum, GivenBudgetTariff, GivenCitizen, PlacementBudget } from "./result.ts";
import * as say from "./words.ts";

/** How tariffs of earlier levels are lifted to the budget year. */
export interface BudgetOptions {
  /** Needed where a tariff is not at the budget year's level; never chosen for the user. */
  readonly series?: IndexSeries;
}

/** Budgets placements; see {@link placementBudget}. */
interface PlacementBudgetOf {
  (
    citizens: readonly GivenCitizen[],
    tariffs: readonly GivenBudgetTariff[],
    year: number,
    options?: BudgetOptions,
  ): PlacementBudget;
  /** The same budget as exact fractions, to go on computing with. */
  exact(
    citizens: readonly GivenCitizen[],
    tariffs: readonly GivenBudgetTariff[],
    year: number,
    options?: BudgetOptions,
  ): PlacementBudget<Fraction>;
}

/** The factors of a call, each made once; and what is found of their rates once all are made. */
function factorsTo(year: number, series: IndexSeries | undefined) {
  const known = new Map<number, Factor | undefined>();
  return {
    from(level: number): Factor | undefined {
      if (!known.has(level)) known.set(level, factorOf(level, year, series));
      return known.get(level);
    },
    rates: () =>
      series === undefined
        ? []
        : boundedRates(
            [...known.values()].flatMap((factor) => factor?.steps ?? []),
            series,
          ),
    /** Whether nobody can change the rates, as in a series of the library. */
    areRatesFixed: () => [...known.values()].every((factor) => areFixed(factor?.steps ?? [])),
  };
}

/** The options; the series is checked after them, so that its own error says what is wrong with it. */
const optionsSchema = atFirstUse(() =>
  objectOf<{ readonly [K in keyof BudgetOptions]: unknown }>()({ series: z.unknown().optional() }),
);

function seriesIn(options: unknown): IndexSeries | undefined {
  const { series } = readGiven(optionsSchema(), options, "options");
  return series === undefined ? undefined : checkedSeries(series, "options.series");
}

function sumOf(lines: readonly BudgetLine<Fraction>[]): BudgetSum<Fraction> {
  const known = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return { amount: total(known), isComplete: known.length === lines.length };
}

function budgetOf(
  citizens: readonly GivenCitizen[],
  tariffs: readonly GivenBudgetTariff[],
  year: number,
  options: BudgetOptions = {},
): PlacementBudget<Fraction> {
  const budgetYear = readBudgetYear(year);
  const rows = readCitizens(citizens, budgetYear);
  const known = readBudgetTariffs(tariffs);
  const byId = new Map(known.map((tariff) => [tariff.id, tariff]));
  checkUnits(rows, byId);
  const factors = factorsTo(budgetYear, seriesIn(options));
  const set = lawOn(`${budgetYear}-01-01`);
  const explained = rows.map((row) => {
    const tariff = byId.get(row.tariff);
    if (tariff === undefined) return gapLine(row, "tariff-missing");
    if (tariff.priceLevel === undefined) return gapLine(row, "price-level-missing");
    const factor = factors.from(tariff.priceLevel);
    return factor === undefined ? gapLine(row, "series-missing") : lineOf(row, tariff, factor, set);
  });
  const lines = explained.map(({ line }) => line);
  // The rates' findings ask the series, which may be the user's own, and so are made at once.
  const rates = factors.rates();
  const result = {
    year: budgetYear,
    lines,
    byCitizen: [...groupsOf(lines, ({ citizen }) => citizen)].map(([citizen, own]) => ({ citizen, ...sumOf(own) })),
    total: sumOf(lines),
  };
  return toldWhenRead<typeof result, PlacementBudget["findings"][number]>(
    result,
    () => budgetFindings(rows, lines, known, { year: budgetYear, rates }),
    (messages) =>
      account(
        say.budgetTitle(budgetYear),
        messages,
        explained.map(({ explain }) => explain()),
      ),
    factors.areRatesFixed(),
  );
}

function exactly(...given: Parameters<PlacementBudgetOf>): PlacementBudget<Fraction> {
  return fractionsWhenRead(budgetOf(...given));
}

function budget(...given: Parameters<PlacementBudgetOf>): PlacementBudget {
  return decimalsWhenRead(budgetOf(...given)) as PlacementBudget;
}

/**
 * What citizens' days by tariff are budgeted to cost in a year: days × tariff × P/L + known back-regulation; of a tariff per
 * month, months × tariff.
 *
 * Days are whole or half ones, or a stay whose days in the year are counted. A citizen may have a tariff in several rows, as
 * one who moves out and back; findings say so, and where one has more days and months than the year, or stays that share days.
 * The back-regulation that a tariff holds is taken out before it is indexed along the series named, and what is known to
 * enter the budget year's tariff is added in nominal kr. Each line is rounded once to whole øre; the sums by citizen and
 * in total are exact. A tariff at the budget year's level needs no series. A line whose tariff, price level or series is
 * missing has no amount, an error finding names it, and the sums it belongs to say `isComplete: false`. A rate that is known
 * between two bounds only is a finding too.
 *
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key`, `out-of-range` or `duplicate` for what was given, such as
 * back-regulation that brings a tariff below 0;
 * `unknown-value` for a year that is missing from the series. Source: derived.
 *
 * @example
 * ```ts
 * import { indexSeries, placementBudget } from "rammetakst";
 * const citizens = [{ citizen: "A", tariff: "Solgården", days: 365 }, { citizen: "B", tariff: "Birkehus", days: 90 }];
 * const backRegulation = { inTariff: 50, inBudgetYear: -10 };
 * const tariffs = [{ id: "Solgården", amount: 2_000, priceLevel: 2024, backRegulation }];
 * const budget = placementBudget(citizens, tariffs, 2025, { series: indexSeries("syddanmark") });
 * budget.lines.map(({ amount }) => amount); // => [747317.43, null]
 * budget.total; // => { amount: 747317.43, isComplete: false }
 * budget.findings[0]?.code; // => "tariff-missing"
 * ```
 */
export const placementBudget: PlacementBudgetOf = withExact("placementBudget", budget, exactly);
