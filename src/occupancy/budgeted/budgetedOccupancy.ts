import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement, checkInForce } from "../../agreements/checkedAgreement.ts";
import { onDay } from "../../agreements/onDay.ts";
import { WordsBehind, withWords } from "../../findings/wordsBehind.ts";
import { readGiven } from "../../given/readGiven.ts";
import { allRead } from "../../madeWhenRead.ts";
import { withExact } from "../../named.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { type InDecimals, inDecimals, inOwnFractions } from "../../numbers/inDecimals.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import { account } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { isSteady } from "../../rules/steadyRuleSet.ts";
import { both, type Text } from "../../words.ts";
import { plausibleShare } from "../plausibleShare.ts";
import { percent } from "../shown.ts";
import { type HistoryFinding, historyFindings } from "./findings.ts";
import { occupancyForTariff } from "./occupancyForTariff.ts";
import { basisOf, historySchema } from "./read.ts";
import type { BudgetedOccupancy, OccupancyHistory } from "./result.ts";
import * as say from "./words.ts";

/** Sets the occupancy of a tariff; see {@link budgetedOccupancy}. */
interface OccupancyOfHistory {
  (history: OccupancyHistory, rules: Agreement): BudgetedOccupancy;
  /** The same with exact fractions, its rates unrounded. */
  exact(history: OccupancyHistory, rules: Agreement): BudgetedOccupancy<Fraction>;
}

function meanText(
  { basis, mean, budgeted }: Pick<BudgetedOccupancy<Fraction>, "basis" | "mean" | "budgeted">,
  set: RuleSet,
): Text {
  const years = basis.map(({ year, occupancy }) => ({ year, occupancy: both(percent, occupancy, set) }));
  return say.meanGives(years, both(percent, mean, set), both(percent, budgeted, set));
}

type Figures = Omit<BudgetedOccupancy<Fraction>, "findings" | "explanation">;

/** A budgeted occupancy before it is shown, with what is said of it for when it is read. */
interface Budgeted {
  readonly figures: Figures;
  readonly words: WordsBehind<HistoryFinding>;
  readonly agreement: Agreement;
}

function budgetedBy(given: OccupancyHistory, rules: Agreement): Budgeted {
  const asked = checkedAgreement(rules, "2025-01-01", "rules");
  const history = readGiven(historySchema(), given, "history");
  const first = `${history.year}-01-01`;
  checkInForce(first, asked, "history.year");
  const agreement = onDay(asked, first);
  const basis = basisOf(history, agreement);
  const isShortStay = (history.kind ?? "ordinary") !== "ordinary";
  const rates = { occupancies: basis.map(({ occupancy }) => occupancy), isShortStay };
  const {
    meanOccupancy,
    lowestOccupancy,
    highestOccupancy,
    budgetedOccupancy: budgeted,
  } = occupancyForTariff.exact(rates, agreement);
  const { applied } = history;
  const figures = {
    year: history.year,
    basis,
    mean: meanOccupancy,
    lowest: lowestOccupancy,
    highest: highestOccupancy,
    recommended: exactParameter(parameters.occupancy.recommendedOccupancy, agreement),
    budgeted,
    ...(applied !== undefined && { applied: plausibleShare(applied, agreement, "history.applied") }),
  };
  const words: WordsBehind<HistoryFinding> = new WordsBehind({
    findings: () => historyFindings(figures, isShortStay, agreement),
    explanation: (said) => {
      const says = [meanText(figures, agreement), ...said().map(({ message }) => message)];
      return account(say.budgetedFor(figures.year), says, [occupancyForTariff.explain(rates, agreement)]);
    },
  });
  return { figures, words, agreement };
}

function shownFigures({ figures, agreement }: Budgeted): InDecimals<Figures> {
  const { basis, mean, budgeted, applied } = figures;
  const shown = (rate: Fraction) => shownRate(rate, agreement);
  return inDecimals({
    ...figures,
    basis: basis.map((each) => ({ ...each, occupancy: shown(each.occupancy) })),
    mean: shown(mean),
    budgeted: shown(budgeted),
    ...(applied && { applied: shown(applied) }),
  });
}

/** What is said is made when it is read, but at once where the agreement may say something else later. */
const kept = <T extends object>(made: T, agreement: Agreement): T => (isSteady(agreement) ? made : allRead(made));

function exactly(history: OccupancyHistory, rules: Agreement): BudgetedOccupancy<Fraction> {
  const { figures, words, agreement } = budgetedBy(history, rules);
  return kept(withWords(inOwnFractions(figures), words), agreement);
}

function shownOccupancy(history: OccupancyHistory, rules: Agreement): BudgetedOccupancy {
  const made = budgetedBy(history, rules);
  const { basis, mean, budgeted, applied, ...bounds } = shownFigures(made);
  const rates = { basis, mean, budgeted, ...(applied && { applied }) };
  return kept(Object.assign(withWords(bounds, made.words), rates), made.agreement);
}

/**
 * The occupancy that next year's tariff is to rest on: the mean of the preceding years' actual, within the agreement's
 * bounds, with a finding for every deviation that needs approval.
 *
 * Occupancies are shares of 1, such as `"0.97"`, or fractions from {@link occupancyReport}'s `.exact`; the two calendar
 * years before the tariff year are taken, and others are left alone. The occupancy that the operator applies, where it is
 * given, is compared with bounds and mean; the mean rounded is no deviation. Rates are rounded to 6 decimals for showing and
 * compared unrounded; `.exact` gives fractions. `rules` is the agreement, or a scenario of it.
 *
 * Throws `RuleError`: `missing` for a year that the mean needs, `duplicate` for one given twice, `malformed`,
 * `unknown-key` and `out-of-range` for the history; `outside-validity` where the agreement is not in force on 1 January of
 * the tariff year; `unknown-value` where its bounds are not known, as in all regions but Nordjylland.
 * Source: steering agreements of Nordjylland; which years, and that a bound replaces a mean outside it, is assumed.
 *
 * @example
 * ```ts
 * import { agreementInForce, budgetedOccupancy } from "rammetakst";
 * const agreement = agreementInForce("nordjylland", "2025-01-01");
 * const actual = [{ year: 2023, occupancy: "0.92" }, { year: 2024, occupancy: "0.95" }];
 * const { mean, budgeted, findings } = budgetedOccupancy({ year: 2025, actual }, agreement);
 * mean; // => 0.935
 * budgeted; // => 0.95
 * findings.map(({ code }) => code); // => ["below-lowest"]
 * budgetedOccupancy({ year: 2025, actual, kind: "respite" }, agreement).findings; // => []
 * ```
 */
export const budgetedOccupancy: OccupancyOfHistory = withExact("budgetedOccupancy", shownOccupancy, exactly);
