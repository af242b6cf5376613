import type { Decimal } from "../../decimal.ts";
import { exact } from "../../numbers/exact.ts";
import { kr } from "../../numbers/krText.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { both, sentence, type Text } from "../../words.ts";
import type { GivenTable } from "../cell.ts";
import { jobOptions } from "../jobs/jobOptions.ts";
import { outcomeOf } from "../jobs/outcomeOf.ts";
import { type Lift, ownRatesOf, ratesSaid, seriesUsed } from "../jobs/ratesSaid.ts";
import { indexedBy } from "../jobs/words.ts";
import { withFaults } from "../kinds/withFaults.ts";
import type { JobOptions } from "../options.ts";
import type { Outcome } from "../outcome.ts";
import { type BudgetOfYear, budgetPlacements } from "./budgeted.ts";
import { type PlacementsOptions, type PlacementsRead, readPlacements } from "./readPlacements.ts";
import { budgetFindingsSheet, budgetSheet, byTariff, citizensSheet, ownPaymentOf, tariffsSheet } from "./sheets.ts";
import * as say from "./words.ts";

/** How the placements of a table are budgeted. */
export interface PlacementTablesOptions extends JobOptions, PlacementsOptions {}

/** A file of placements, read and budgeted. */
export interface PlacementTables extends Outcome {
  readonly read: PlacementsRead;
  /** By budget year, the earliest first. */
  readonly budgets: readonly BudgetOfYear[];
}

/** The tariffs that cost the most are named. */
const MOST_NAMED = 3;

const inKr = (amount: Decimal): Text => both(kr, exact(amount));

function saidOfYear(of: BudgetOfYear): Text[] {
  const { year, total, byCitizen, lines } = of.budget;
  const own = ownPaymentOf(of);
  const named = byTariff(of).slice(0, MOST_NAMED);
  return [
    say.budgetIs(year, inKr(total.amount), byCitizen.length, lines.length),
    ...(own === undefined ? [] : [sentence(say.afterOwnPayment(year, inKr(own), inKr(total.amount.minus(own))))]),
    ...(named.length < 2 ? [] : [say.largest(named.map(({ name, amount }) => say.tariffCosts(name, inKr(amount))))]),
  ];
}

/** From where to where the tariffs of each year were led. */
function liftsOf(budgets: readonly BudgetOfYear[]): Lift[] {
  return budgets.flatMap(({ series, levels, budget: { year: to } }) =>
    series === undefined ? [] : levels.map((from) => ({ from, to, series })),
  );
}

/** The sheets of each year; of several, each by its year. */
function sheetsOf(read: PlacementsRead, budgets: readonly BudgetOfYear[], lost: number): Record<string, Sheet> {
  const all = budgets.map((of): [string, Sheet][] => {
    const year = budgets.length === 1 ? "" : String(of.budget.year);
    const budget = budgetSheet(read, of);
    const notes = [...(lost === 0 ? [] : [say.notInSum(lost)]), ...(budget.notes ?? [])];
    return [
      [`budget${year}`, { ...budget, notes }],
      [`citizens${year}`, citizensSheet(of)],
      [`tariffs${year}`, tariffsSheet(of)],
    ];
  });
  return Object.fromEntries(all.flat());
}

/**
 * Budgets the placements in the tables of a file, and gives the tables to show and to write: each stay beside its row, a row for
 * each citizen and each tariff, what was found, and what is wrong by cell. The residents' own payment, where it is stated,
 * is shown by itself and subtracted in a column of its own; the budget is without it.
 *
 * Tariffs of other years are indexed along the series that the region has agreed on (by default Region Syddanmark's; the
 * region is that of the municipalities in the table); `rates` gives years that it does not have. Rows with an error are not in
 * the sums, which is said with them. Throws `RuleError` for options that cannot be used.
 *
 * @example
 * ```ts
 * import { placementTables, readTables } from "rammetakst/files";
 * const file = "Borger;Tilbud;Døgn 2025;Takst 2024;Egenbetaling\nA;Solgården;365;2.000;48.000\nB;Solgården;100;;\n";
 * const { budgets, sheets } = placementTables(await readTables(file));
 * budgets[0]?.budget.total.amount; // => 981243
 * sheets.citizens?.rows[0]?.[4]; // => 722223
 * ```
 */
export function placementTables(tables: readonly GivenTable[], given: PlacementTablesOptions = {}): PlacementTables {
  const options = jobOptions(given, ["year"]);
  const asRead = readPlacements(tables, options);
  const { budgets, faults: refused } = budgetPlacements(asRead, options);
  const read = withFaults(asRead, refused);
  const lost = read.rows.length - budgets.reduce((sum, { rows }) => sum + rows.length, 0);
  const lifts = liftsOf(budgets);
  const series = seriesUsed(lifts);
  const isDone = budgets.length > 0;
  const outcome = outcomeOf({
    own: options.asked?.local,
    read,
    says: [
      ...(isDone ? budgets.flatMap(saidOfYear) : [say.NOTHING_BUDGETED]),
      ...(series.length === 0 ? [] : [indexedBy(series)]),
      ...(isDone ? ratesSaid(ownRatesOf(options), lifts) : []),
      ...(lost === 0 || !isDone ? [] : [say.notInSum(lost)]),
    ],
    results: isDone ? sheetsOf(read, budgets, lost) : undefined,
    found: isDone
      ? { sheet: budgetFindingsSheet(budgets), findings: budgets.flatMap(({ budget }) => budget.findings) }
      : undefined,
    explained: budgets.map(({ budget: { year, explanation } }) => ({ of: String(year), explanation })),
  });
  return { ...outcome, budgets };
}
