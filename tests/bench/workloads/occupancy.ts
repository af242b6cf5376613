import { agreementInForce, type OccupancyOffer, occupancyRates, occupancyReport } from "../../../src/index.ts";
import { column, differing, mustAgree, wholeNumbers } from "../data.ts";
import { type Contestant, race } from "../harness.ts";
import { atLeast, atMost, type Outcome, type Size, timesOf } from "../outcome.ts";

const RATES = "rammetakst, occupancyRates";
const REPORT = "rammetakst, occupancyReport.exact";
const TIGHT = "float64, tightest";
const EARLIER = "an earlier build, occupancyReport.exact";

/** The days of three quarters of 2019, the threshold in shares of 1, and beyond what occupancy figures seem mistyped. */
const [DAYS, THRESHOLD, PLAUSIBLE] = [273, 0.05, 1.5];
const [LISTED, BEYOND] = [1, 2];
const YEAR = { year: 2019 } as const;

interface Given {
  readonly places: Float64Array;
  readonly occupiedDays: Float64Array;
  readonly budgetedOccupancy: Float64Array;
}

interface Results {
  readonly budgeted: Float64Array;
  readonly actual: Float64Array;
  readonly deviation: Float64Array;
  readonly listed: Uint8Array;
  readonly findings: Uint8Array;
}

const empty = (rows: number): Results => ({
  budgeted: new Float64Array(rows),
  actual: new Float64Array(rows),
  deviation: new Float64Array(rows),
  listed: new Uint8Array(rows),
  findings: new Uint8Array(rows),
});

/** The same results in plain floats, of which nothing is looked at: a deviation of exactly five points may be missed. */
function tightest({ places, occupiedDays, budgetedOccupancy }: Given, out: Results): Results {
  for (let i = 0; i < places.length; i++) {
    const actual = (occupiedDays[i] as number) / ((places[i] as number) * DAYS);
    const budgeted = budgetedOccupancy[i] as number;
    const deviation = actual - budgeted;
    const isListed = Number(Math.abs(deviation) >= THRESHOLD);
    out.budgeted[i] = Math.round(budgeted * 1e6);
    out.actual[i] = Math.round(actual * 1e6);
    out.deviation[i] = Math.round(deviation * 1e6);
    out.listed[i] = isListed;
    out.findings[i] = isListed * LISTED + Number(actual > PLAUSIBLE) * BEYOND;
  }
  return out;
}

function columnsOf(rows: number): Given {
  const roll = wholeNumbers(23);
  const places = column(rows, () => 1 + roll(40));
  const budgetedOccupancy = column(rows, () => (90 + roll(11)) / 100);
  const occupiedDays = column(rows, (i) =>
    Math.round((places[i] as number) * DAYS * ((budgetedOccupancy[i] as number) + (roll(5) - 2) / 40)),
  );
  return { places, occupiedDays, budgetedOccupancy };
}

const offerAt = ({ places, occupiedDays, budgetedOccupancy }: Given, i: number): OccupancyOffer => ({
  id: i,
  name: `Tilbud ${i}`,
  budget: 0,
  services: [
    {
      id: 1,
      places: places[i] as number,
      countsPlaces: true,
      openingDays: "all",
      budgetedOccupancy: budgetedOccupancy[i] as number,
      occupiedDays: occupiedDays[i] as number,
    },
  ],
});

type Reporter = (offers: readonly OccupancyOffer[]) => ReturnType<typeof occupancyReport.exact>;

/** The build in the folder that BENCH_BASE names, such as that of an earlier release; nothing where it names none. */
async function earlier(): Promise<Reporter | undefined> {
  const folder = process.env.BENCH_BASE;
  if (folder === undefined) return undefined;
  const base = (await import(`${folder}/dist/index.js`)) as {
    occupancyReport: typeof occupancyReport;
    agreementInForce: typeof agreementInForce;
  };
  const agreement = base.agreementInForce("syddanmark", "2019-09-30");
  return (offers) => base.occupancyReport.exact(offers, agreement, YEAR);
}

/** The occupancy of many offers: as columns, in floats, and as a report. */
export async function occupancyWorkload({ rows, few, rounds }: Size): Promise<Outcome> {
  const columns = columnsOf(rows);
  const agreement = agreementInForce("syddanmark", "2019-09-30");
  const some = Array.from({ length: Math.ceil(few / 20) }, (_, i) => offerAt(columns, i));
  const report: Reporter = (offers) => occupancyReport.exact(offers, agreement, YEAR);
  const reported = (name: string, by: Reporter): Contestant => ({ name, rows: some.length, run: () => by(some) });
  const before = await earlier();
  const contestants: Contestant[] = [
    { name: RATES, rows, run: () => occupancyRates(columns, agreement, YEAR) },
    { name: TIGHT, rows, run: () => tightest(columns, empty(rows)) },
    reported(REPORT, report),
    ...(before === undefined ? [] : [reported(EARLIER, before)]),
  ];
  const timed = await race(contestants, Math.min(rounds, 11));
  const own = occupancyRates(columns, agreement, YEAR);
  const plain = tightest(columns, empty(rows));
  const names = ["budgeted", "actual", "deviation", "listed", "findings"] as const;
  const wrong = names.map((name) => differing(own[name], plain[name])).reduce((sum, each) => sum + each);
  const listed = report(some).offers.map((offer) => Number(offer.listed));
  mustAgree(REPORT, own.listed.subarray(0, some.length), listed);
  const slowest = before === undefined ? REPORT : EARLIER;
  return {
    title: "Occupancy of many offers: rates, deviation, listed and findings",
    one: "offer",
    times: timesOf(timed, RATES, { [TIGHT]: `${wrong} of ${names.length * rows} results wrong`, [REPORT]: "agrees" }),
    goals: [
      atMost("occupancy of many offers", "of the tightest float loop", timed.ratio(RATES, TIGHT), 3),
      atLeast("occupancy of many offers", "× faster than the report", timed.ratio(slowest, RATES), 100),
    ],
    notes: ["Both make their columns of results; ours also copies what was given, and looks at every number."],
  };
}
