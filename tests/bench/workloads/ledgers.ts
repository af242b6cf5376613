import {
  type AccountingYear,
  agreementInForce,
  type LedgerColumns,
  type SettledLedgers,
  settleLedgers,
  settlementLedger,
} from "../../../src/index.ts";
import { column, differing, mustAgree, wholeNumbers } from "../data.ts";
import { type Contestant, race } from "../harness.ts";
import { atLeast, atMost, type Outcome, type Size, timesOf } from "../outcome.ts";

const MANY = "rammetakst, settleLedgers";
const SINGLE = "rammetakst, settlementLedger.exact";
const TIGHT = "float64, tightest";
const EARLIER = "an earlier build, settlementLedger.exact";

const [FIRST, YEARS, BAND] = [2019, 8, 0.05];
/** The bits of what is found, as in the library's list, for Syddanmark's agreements of these years. */
const [OPENING, NOT_STATED, MOST_CARRIED, DEFICIT_CARRIED, SHARE_ASSUMED] = [0, 1, 3, 4, 5].map((bit) => 1 << bit) as [
  number,
  number,
  number,
  number,
  number,
];

/** In 2021 and 2022 the band is the agreement's own, in the other years it is assumed. */
const SHARES = Uint16Array.of(1, 1, 0, 0, 1, 1, 1, 1).map((isAssumed) => isAssumed * SHARE_ASSUMED);

const RESULTS = [
  "backRegulationInTariff",
  "result",
  "limit",
  "carriedIn",
  "available",
  "carriedOut",
  "toTariff",
  "year",
  "tariffYear",
  "findings",
] as const;

type Results = Pick<SettledLedgers, (typeof RESULTS)[number]>;

const empty = (rows: number): Results => ({
  backRegulationInTariff: new Float64Array(rows),
  result: new Float64Array(rows),
  limit: new Float64Array(rows),
  carriedIn: new Float64Array(rows),
  available: new Float64Array(rows),
  carriedOut: new Float64Array(rows),
  toTariff: new Float64Array(rows),
  year: new Int16Array(rows),
  tariffYear: new Int16Array(rows),
  findings: new Uint16Array(rows),
});

type Given = LedgerColumns & Readonly<Record<"revenue" | "costs" | "budget", Float64Array>>;

/** The same results in plain floats that count øre, of which nothing is looked at and nothing is kept. */
function tightest({ revenue, costs, budget }: Given, out: Results): Results {
  for (let start = 0; start < revenue.length; start += YEARS) {
    let carried = 0;
    for (let at = 0; at < YEARS; at++) {
      const i = start + at;
      const back = at < 2 ? 0 : 0 - (out.toTariff[i - 2] as number);
      const result = (revenue[i] as number) - (costs[i] as number) - back;
      const available = carried + result;
      const limit = Math.floor((budget[i] as number) * BAND);
      out.year[i] = FIRST + at;
      out.tariffYear[i] = FIRST + at + 2;
      out.backRegulationInTariff[i] = back;
      out.result[i] = result;
      out.limit[i] = limit;
      out.carriedIn[i] = carried;
      out.available[i] = available;
      carried = available > limit ? limit : available < -limit ? -limit : available;
      out.carriedOut[i] = carried;
      out.toTariff[i] = available - carried;
      out.findings[i] =
        (at === 0 ? OPENING : 0) |
        (at < 2 ? NOT_STATED : 0) |
        (available === 0 ? 0 : MOST_CARRIED) |
        (carried < 0 ? DEFICIT_CARRIED : 0) |
        (SHARES[at] as number);
    }
  }
  return out;
}

function columnsOf(offers: number): Given {
  const roll = wholeNumbers(17);
  const rows = offers * YEARS;
  const budget = column(rows, () => 4e8 + roll(2e9));
  const costs = column(rows, (i) => Math.round((budget[i] as number) * (0.9 + roll(2000) / 10_000)));
  const revenue = column(rows, (i) => Math.round((budget[i] as number) * (0.9 + roll(2000) / 10_000)));
  return { firstYear: FIRST, years: YEARS, revenue, costs, budget };
}

const kr = (oere: number) => ({ n: BigInt(oere), d: 100n });

const yearsOf = ({ revenue, costs, budget }: Given, offer: number): AccountingYear[] =>
  Array.from({ length: YEARS }, (_, at) => {
    const i = offer * YEARS + at;
    return {
      year: FIRST + at,
      revenue: kr(revenue[i] as number),
      costs: kr(costs[i] as number),
      budget: kr(budget[i] as number),
    };
  });

type OneByOne = (years: readonly AccountingYear[]) => unknown;

/** The build in the folder that BENCH_BASE names, such as that of an earlier release; nothing where it names none. */
async function earlier(): Promise<OneByOne | undefined> {
  const folder = process.env.BENCH_BASE;
  if (folder === undefined) return undefined;
  const base = (await import(`${folder}/dist/index.js`)) as {
    settlementLedger: typeof settlementLedger;
    agreementInForce: typeof agreementInForce;
  };
  const agreement = base.agreementInForce("syddanmark", "2025-12-31");
  return (years) => base.settlementLedger.exact(years, agreement);
}

/** Ledgers of many offers: settled as columns, in floats, and one by one. */
export async function ledgersWorkload({ rows, few, rounds }: Size): Promise<Outcome> {
  const offers = Math.ceil(rows / 10);
  const columns = columnsOf(offers);
  const cells = offers * YEARS;
  const agreement = agreementInForce("syddanmark", "2025-12-31");
  const some = Array.from({ length: Math.ceil(few / 20) }, (_, offer) => yearsOf(columns, offer));
  const oneByOne = (name: string, settle: OneByOne): Contestant => ({
    name,
    rows: some.length * YEARS,
    run: () => some.map(settle),
  });
  const before = await earlier();
  const contestants: Contestant[] = [
    { name: MANY, rows: cells, run: () => settleLedgers(columns, agreement) },
    { name: TIGHT, rows: cells, run: () => tightest(columns, empty(cells)) },
    oneByOne(SINGLE, (years) => settlementLedger.exact(years, agreement)),
    ...(before === undefined ? [] : [oneByOne(EARLIER, before)]),
  ];
  const timed = await race(contestants, Math.min(rounds, 11));
  const own = settleLedgers(columns, agreement);
  const plain = tightest(columns, empty(cells));
  const wrong = RESULTS.map((name) => differing(own[name], plain[name])).reduce((sum, each) => sum + each);
  const singly = some.flatMap((years) => settlementLedger.exact(years, agreement).years);
  const toTariff = singly.map(({ toTariff: { n, d } }) => Number((n * 100n) / d));
  mustAgree(SINGLE, own.toTariff.subarray(0, singly.length), toTariff);
  const slowest = before === undefined ? SINGLE : EARLIER;
  return {
    title: "Ledgers of many offers, eight years each",
    one: "year",
    times: timesOf(timed, MANY, { [TIGHT]: `${wrong} of ${RESULTS.length * cells} results wrong`, [SINGLE]: "agrees" }),
    goals: [
      atMost("ledgers of many offers", "of the tightest float loop", timed.ratio(MANY, TIGHT), 2),
      atLeast("ledgers of many offers", "× faster than one by one", timed.ratio(slowest, MANY), 20),
    ],
    notes: ["Both make their columns of results; ours also copies what was given, and looks at every amount."],
  };
}
