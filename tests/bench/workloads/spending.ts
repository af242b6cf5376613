import {
  activityGrowth,
  budgetVariance,
  compareWith,
  completeness,
  decomposeGrowth,
  indexSeries,
  maskSmallCounts,
  municipalAmounts,
  socioEconomicAdjustment,
  spendingCeiling,
  spendingData,
  spendingGrowth,
  spendingPerCitizen,
  unitCosts,
  unitCostsSheet,
} from "../../../src/index.ts";
import { type Contestant, race } from "../harness.ts";
import { atMost, type Outcome, type Size, timesOf } from "../outcome.ts";
import { arqueroTable, type BenchTable, FIRST_YEAR, givenColumns, LAST_YEAR, spendingTable } from "../spendingTable.ts";

const MOST_ROWS = 147_000;
const MOST_MS = 1000;
const READ = "reading the columns";

/** The same figures by groupby and rollup: the columns that are grouped, and what is summed. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  spendingPerCitizen: ["payer", "area", "year"],
  spendingGrowth: ["payer", "area", "year"],
  spendingCeiling: ["payer", "year"],
  budgetVariance: ["payer", "area", "year"],
  activityGrowth: ["kind", "year"],
  unitCosts: ["payer", "area", "kind", "year"],
  decomposeGrowth: ["payer", "year"],
  "compareWith, municipalAmounts": ["payer", "year"],
  "socioEconomicAdjustment, municipalAmounts": ["payer", "year"],
  completeness: ["payer", "area", "functionOf", "kind", "year"],
};

function analyses(whole: BenchTable): Readonly<Record<string, () => unknown>> {
  const columns = givenColumns(whole);
  const [data, withBudget] = [spendingData(columns), spendingData(givenColumns(whole, true))];
  const series = indexSeries("kl-general").with({ [LAST_YEAR]: "0.03" });
  const [from, to] = [FIRST_YEAR, LAST_YEAR];
  const codes = data.payers.map(({ code }) => code);
  const index = codes.map((municipality) => ({ municipality, index: 1 }));
  const amounts = () => municipalAmounts(data, { year: to });
  return {
    [READ]: () => spendingData(columns),
    spendingPerCitizen: () => spendingPerCitizen(data, { per: "inhabitant", date: "07-01" }),
    spendingGrowth: () => spendingGrowth(data, { from, to, prices: "nominal" }),
    spendingCeiling: () => spendingCeiling(data, { year: to, series }),
    budgetVariance: () => budgetVariance(withBudget, { budget: "budget" }),
    activityGrowth: () => activityGrowth(data, { to }),
    unitCosts: () => unitCosts(data, { per: "users" }),
    decomposeGrowth: () => decomposeGrowth(data, { from, to }),
    "compareWith, municipalAmounts": () => compareWith(amounts(), { with: "region" }),
    "socioEconomicAdjustment, municipalAmounts": () => socioEconomicAdjustment(amounts(), { index }),
    completeness: () => completeness(data, { payers: codes }),
    "maskSmallCounts of the unit costs": () =>
      maskSmallCounts(unitCostsSheet(unitCosts(data, { per: "users" })), { below: 300 }),
  };
}

/** Every analysis of spending on a large account table, with plain groupby and rollup of the same table beside. */
export async function spendingWorkload({ rows: asked, rounds }: Size): Promise<Outcome> {
  const whole = spendingTable(Math.min(asked, MOST_ROWS));
  const rows = whole.count;
  const plain = arqueroTable(whole);
  const sums = { amount: "d => op.sum(d.amount)", users: "d => op.sum(d.users)" };
  const named = (name: string) => `arquero, as ${name}`;
  const own = Object.entries(analyses(whole)).map(([name, run]): Contestant => ({ name, rows, run }));
  const beside = Object.entries(PLAIN).map(([name, by]): Contestant => {
    return {
      name: named(name),
      rows,
      run: () =>
        plain
          .groupby(...by)
          .rollup(sums)
          .numRows(),
    };
  });
  const timed = await race([...own, ...beside], rounds);
  const ms = (name: string) => (timed.nanoseconds(name) * rows) / 1e6;
  const notes = Object.fromEntries([...own, ...beside].map(({ name }) => [name, `${ms(name).toFixed(1)} ms in all`]));
  return {
    title: `Spending, ${rows} rows: every analysis`,
    one: "row",
    times: timesOf(timed, READ, notes),
    goals: own.map(({ name }) => atMost(`spending, ${rows} rows`, name, ms(name), MOST_MS, "ms")),
    notes: [
      "Arquero sums kroner as floats and does no more: neither names, price levels and doubled rows, nor inhabitants, findings or explanations.",
    ],
  };
}
