import * as library from "../../../src/index.ts";
import { type Contestant, race } from "../harness.ts";
import { atMost, type Outcome, type Size, timesOf } from "../outcome.ts";
import { arqueroTable, type BenchTable, FIRST_YEAR, givenColumns, LAST_YEAR, spendingTable } from "../spendingTable.ts";

const MOST_ROWS = 147_000;
const READ = "reading the columns";
const MASKED = "maskSmallCounts of the unit costs";
const WHOLE = "reading, every analysis, completeness, masking and the report";
const EARLIER = "an earlier build, the same";

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
  [MASKED]: ["payer", "area", "kind", "year"],
};

/** What of the library is measured; an earlier build may have called the sheet of unit costs otherwise. */
type Library = Pick<
  typeof library,
  | "activityGrowth"
  | "budgetVariance"
  | "compareWith"
  | "completeness"
  | "decomposeGrowth"
  | "indexSeries"
  | "maskSmallCounts"
  | "municipalAmounts"
  | "socioEconomicAdjustment"
  | "spendingCeiling"
  | "spendingData"
  | "spendingGrowth"
  | "spendingPerCitizen"
  | "spendingReport"
  | "unitCosts"
  | "unitCostsSheet"
>;

function analyses(whole: BenchTable, of: Library): Readonly<Record<string, () => unknown>> {
  const { indexSeries, maskSmallCounts, municipalAmounts, spendingData, unitCosts, unitCostsSheet } = of;
  const columns = givenColumns(whole);
  const [data, withBudget] = [spendingData(columns), spendingData(givenColumns(whole, true))];
  const series = indexSeries("kl-general").with({ [LAST_YEAR]: "0.03" });
  const [from, to] = [FIRST_YEAR, LAST_YEAR];
  const codes = data.payers.map(({ code }) => code);
  const index = codes.map((municipality) => ({ municipality, index: 1 }));
  const amounts = () => municipalAmounts(data, { year: to });
  return {
    [READ]: () => spendingData(columns),
    spendingPerCitizen: () => of.spendingPerCitizen(data, { per: "inhabitant", date: "07-01" }),
    spendingGrowth: () => of.spendingGrowth(data, { from, to, prices: "nominal" }),
    spendingCeiling: () => of.spendingCeiling(data, { year: to, series }),
    budgetVariance: () => of.budgetVariance(withBudget, { budget: "budget" }),
    activityGrowth: () => of.activityGrowth(data, { to }),
    unitCosts: () => unitCosts(data, { per: "users" }),
    decomposeGrowth: () => of.decomposeGrowth(data, { from, to }),
    "compareWith, municipalAmounts": () => of.compareWith(amounts(), { with: "region" }),
    "socioEconomicAdjustment, municipalAmounts": () => of.socioEconomicAdjustment(amounts(), { index }),
    completeness: () => of.completeness(data, { payers: codes }),
    [MASKED]: () => maskSmallCounts(unitCostsSheet(unitCosts(data, { per: "users" })), { below: 300 }),
  };
}

/** All that is done with a table from its columns to the report, in one run. */
function wholeOf(whole: BenchTable, of: Library): () => unknown {
  const all = Object.values(analyses(whole, of));
  const columns = givenColumns(whole);
  return () => {
    for (const run of all) run();
    return of.spendingReport(of.spendingData(columns), { date: "07-01" });
  };
}

/** The build in the folder that BENCH_BASE names, such as that of an earlier release; nothing where it names none. */
async function earlier(): Promise<Library | undefined> {
  const folder = process.env.BENCH_BASE;
  if (folder === undefined) return undefined;
  const base: Library & { readonly unitCostSheet?: Library["unitCostsSheet"] } = await import(
    `${folder}/dist/index.js`
  );
  return { ...base, unitCostsSheet: base.unitCostsSheet ?? base.unitCostSheet ?? library.unitCostsSheet };
}

/** Every analysis of spending on a large account table, with plain groupby and rollup of the same table beside. */
export async function spendingWorkload({ rows: asked, rounds }: Size): Promise<Outcome> {
  const whole = spendingTable(Math.min(asked, MOST_ROWS));
  const rows = whole.count;
  const plain = arqueroTable(whole);
  const sums = { amount: "d => op.sum(d.amount)", users: "d => op.sum(d.users)" };
  const named = (name: string) => `arquero, as ${name}`;
  const own = Object.entries(analyses(whole, library)).map(([name, run]): Contestant => ({ name, rows, run }));
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
  const base = await earlier();
  const inAll: Contestant[] = [
    { name: WHOLE, rows, run: wholeOf(whole, library) },
    ...(base === undefined ? [] : [{ name: EARLIER, rows, run: wholeOf(whole, base) }]),
  ];
  const timed = await race([...own, ...beside, ...inAll], Math.min(rounds, 11));
  const ms = (name: string) => (timed.nanoseconds(name) * rows) / 1e6;
  const work = `spending, ${rows} rows`;
  const notes = Object.fromEntries(
    [...own, ...beside, ...inAll].map(({ name }) => [name, `${ms(name).toFixed(1)} ms in all`]),
  );
  return {
    title: `Spending, ${rows} rows: every analysis`,
    one: "row",
    times: timesOf(timed, READ, notes),
    goals: [
      ...Object.keys(PLAIN).map((name) => atMost(work, `${name}, of arquero`, timed.ratio(name, named(name)), 1)),
      ...(base === undefined
        ? []
        : [atMost(work, "from columns to the report, of the earlier build", timed.ratio(WHOLE, EARLIER), 0.6)]),
    ],
    notes: [
      "Lines, findings and explanations of a result are made when they are read: those of the report and of the masked sheet are, the others not.",
      "Arquero sums kroner as floats and does no more: neither names, price levels and doubled rows, nor inhabitants, findings or explanations.",
    ],
  };
}
