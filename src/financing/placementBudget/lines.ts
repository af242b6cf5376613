import { refuseOutOfRange } from "../../given/figures.ts";
import { indexFactor, ratesInWords } from "../../indexation/indexFactor.ts";
import type { IndexSeries, IndexStep } from "../../indexation/indexSeries.ts";
import { ledBy } from "../../indexation/ledBy.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, minus, ONE, plus, times, ZERO } from "../../numbers/fraction.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import type { ReadBudgetTariff, ReadCitizen } from "./read.ts";
import type { BudgetGap, BudgetLine } from "./result.ts";
import { placementBudgetLine, placementBudgetMonths } from "./rule.ts";
import * as say from "./words.ts";

/** A line of the budget with why it is what it is. */
interface ExplainedLine {
  readonly line: BudgetLine<Fraction>;
  /** Made when it is asked for. */
  readonly explain: () => Explanation;
}

const lineTitle = ({ citizen, tariff }: ReadCitizen): Text => say.lineTitle(citizen, tariff);

/** What a row says that a line shows. */
const use = ({ citizen, tariff, days, months }: ReadCitizen) => ({ citizen, tariff, days, months });

/** A line that has no amount. */
export function gapLine(row: ReadCitizen, gap: BudgetGap): ExplainedLine {
  return { line: { ...use(row), amount: null, gap }, explain: () => account(lineTitle(row), [say.NO_AMOUNT]) };
}

/** A line whose tariff, price level and factor are known. */
export function lineOf(row: ReadCitizen, tariff: ReadBudgetTariff, factor: Factor, set: RuleSet): ExplainedLine {
  const { amount, priceLevel = factor.to, inTariff, inBudgetYear } = tariff;
  const at = (exact: Fraction, level: number) => ({ amount: 0, priceLevel: level, exact });
  const given = {
    tariff: at(amount, priceLevel),
    tariffBackRegulation: at(inTariff, priceLevel),
    index: factor,
    knownBackRegulation: at(inBudgetYear, factor.to),
  };
  checkBudgetTariff(tariff, times(minus(amount, inTariff), factor.exact));
  const { amount: budgeted, because } = budgetedUse(row, given, set);
  return {
    line: { ...use(row), amount: budgeted, gap: null },
    explain: () => account(lineTitle(row), factor.says, [because()]),
  };
}

/** The back-regulation of the budget year may take all of the tariff, and no more. */
function checkBudgetTariff({ path, inBudgetYear }: ReadBudgetTariff, before: Fraction): void {
  if (plus(before, inBudgetYear).n >= 0n) return;
  const at = `${path}.backRegulation.inBudgetYear`;
  refuseOutOfRange(at, toDecimal(inBudgetYear), say.atLeastMinus(before));
}

type Tariffs = Omit<Parameters<typeof placementBudgetLine.exact>[0], "days">;

/** What the days of a row cost, or its months. */
function budgetedUse({ days, months }: ReadCitizen, tariffs: Tariffs, set: RuleSet) {
  if (months === null) {
    const given = { ...tariffs, days: days ?? ZERO };
    return {
      amount: placementBudgetLine.exact(given, set).budgetAmount,
      because: () => placementBudgetLine.explain(given, set),
    };
  }
  const given = { ...tariffs, months };
  return {
    amount: placementBudgetMonths.exact(given, set).budgetAmount,
    because: () => placementBudgetMonths.explain(given, set),
  };
}

export interface Factor {
  readonly factor: number;
  readonly from: number;
  readonly to: number;
  readonly exact: Fraction;
  readonly steps: readonly IndexStep[];
  readonly says: readonly Text[];
}

/** From a tariff's level to the budget year's; the same level needs no series. */
export function factorOf(from: number, to: number, series: IndexSeries | undefined): Factor | undefined {
  if (from === to) return { factor: 1, from, to, exact: ONE, steps: [], says: [] };
  if (series === undefined) return undefined;
  const { exact, steps } = indexFactor(from, to, series);
  return { factor: 1, from, to, exact, steps, says: [ledBy(series, steps), ...ratesInWords(steps)] };
}
