import {
  type Agreement,
  agreementInForce,
  calculateTariff,
  distribute,
  financeByKey,
  type IndexSeries,
  indexSeries,
  municipalities,
  stateRefund,
  type TariffInput,
} from "../../../src/index.ts";
import { type Contestant, race } from "../harness.ts";
import { type Outcome, type Size, timesOf } from "../outcome.ts";

/** The functions of a build whose results are read. */
interface Build {
  readonly calculateTariff: typeof calculateTariff;
  readonly stateRefund: typeof stateRefund;
  readonly financeByKey: typeof financeByKey;
  readonly distribute: typeof distribute;
  readonly agreementInForce: (region: string, date: string) => Agreement;
  readonly indexSeries: (name: string) => IndexSeries;
}

/** A call, and what is read of its result; figures are added up, so that none is left out. */
interface Job<R extends object = object> {
  readonly name: string;
  readonly call: (build: Build) => () => R;
  readonly figures: (result: R) => number;
  /** Everything: the lists with their figures, findings and explanation. */
  readonly rest: (result: R) => number;
}

const job = <R extends object>(made: Job<R>): Job => made as unknown as Job;

const tariffInput = (series: IndexSeries): TariffInput => ({
  year: 2025,
  unit: "day",
  costs: [
    { kind: "wages", amount: 9_000_000.25, priceLevel: 2024 },
    { kind: "premises", amount: 1_500_000, priceLevel: 2024 },
    { kind: "depreciation", amount: 150_000.5, priceLevel: 2024 },
    { kind: "indirect", rate: "0.06" },
    { kind: "other-income", amount: 150_000, priceLevel: 2025 },
  ],
  series,
  backRegulation: 84_096.12,
  places: 24,
  occupancy: "0.96",
});

const MONTHLY = [2000, 2100, 2205, 2000, 1900, 1800, 1700, 2500, 2600, 2000, 2010, 2020].map((each) => each * 100);

const refund = (name: string, given: Parameters<typeof stateRefund>[0]) =>
  job<ReturnType<typeof stateRefund>>({
    name,
    call: (build) => () => build.stateRefund(given),
    figures: ({ refund: own, cost, ownCost, brackets }) =>
      brackets.reduce(
        (sum, each) => sum + each.refund.toNumber(),
        own.toNumber() + cost.toNumber() + ownCost.toNumber(),
      ),
    rest: ({ months, findings, explanation }) =>
      months.reduce((sum, { countedCost }) => sum + countedCost.toNumber(), findings.length + explanation.says.length),
  });

const places = municipalities();

const JOBS: readonly Job[] = [
  job<ReturnType<typeof calculateTariff>>({
    name: "calculateTariff",
    call: (build) => {
      const [agreement, series] = [build.agreementInForce("syddanmark", "2025-01-01"), build.indexSeries("syddanmark")];
      return () => build.calculateTariff(tariffInput(series), agreement);
    },
    figures: ({ tariff, costBasis, composition }) =>
      composition.reduce((sum, { perUnit }) => sum + perUnit.toNumber(), tariff.toNumber() + costBasis.toNumber()),
    rest: ({ lines, findings, explanation }) =>
      lines.reduce((sum, { indexed }) => sum + indexed.toNumber(), findings.length + explanation.says.length),
  }),
  refund("stateRefund of a year", { year: 2022, yearly: 2_500_000.4, months: 12 }),
  refund("stateRefund of 12 months", { year: 2022, monthly: MONTHLY, oneOff: 60_000, income: 12_000 }),
  job<ReturnType<typeof financeByKey>>({
    name: "financeByKey, 98 municipalities",
    call: (build) => {
      const area = places.map(({ code }) => code);
      const keys = places.map(({ code }, i) => ({ municipality: code, key: 1000 + i * 37 }));
      const given = { scheme: "kofoedsminde", year: 2024, budget: 20_000_000, area, keys };
      return () => build.financeByKey(given);
    },
    figures: ({ objective, municipalities: rows }) =>
      rows.reduce((sum, { payment }) => sum + payment.toNumber(), objective.toNumber()),
    rest: ({ findings, explanation }) => findings.length + explanation.says.length,
  }),
  job<ReturnType<typeof distribute>>({
    name: "distribute, 98 participants",
    call: (build) => {
      const keys = places.map(({ code }, i) => ({ id: code, key: 1000 + i * 37 }));
      return () => build.distribute(1_234_567.89, keys);
    },
    figures: ({ distributed, shares }) =>
      shares.reduce((sum, { share }) => sum + share.toNumber(), distributed.toNumber()),
    rest: ({ shares }) => shares.reduce((sum, { quota }) => sum + quota.toNumber(), 0),
  }),
];

const CALLS = 100;
const KEPT = 400;

/** KiB that a result keeps; `read` is done to each. */
function kept(make: () => object, read: (result: object) => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const all = Array.from({ length: KEPT }, () => {
    const result = make();
    read(result);
    return result;
  });
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed - before) / all.length / 1024;
}

const READINGS = ["nothing read", "figures read", "everything read"] as const;

function contestantsOf(each: Job, build: Build, by: string): Contestant[] {
  const make = each.call(build);
  const reads: Record<(typeof READINGS)[number], (result: object) => number> = {
    "nothing read": () => 0,
    "figures read": each.figures,
    "everything read": (result) => each.figures(result) + each.rest(result),
  };
  return READINGS.map((how) => ({
    name: `${by}${each.name}, ${how}`,
    rows: CALLS,
    run: () => {
      let sum = 0;
      for (let i = 0; i < CALLS; i++) sum += reads[how](make());
      return sum;
    },
  }));
}

const EARLIER = "an earlier build, ";

function memoryNote(each: Job, own: Build, base: Build | undefined): string {
  const make = each.call(own);
  const all = (result: object) => each.figures(result) + each.rest(result);
  const [unread, read] = [kept(make, () => 0), kept(make, all)].map((kib) => kib.toFixed(1));
  const before = base === undefined ? "" : `, of the earlier build ${kept(each.call(base), all).toFixed(1)}`;
  return `A result of ${each.name} keeps ${unread} KiB unread, ${read} read${before}.`;
}

/** Single results of tariffs, refunds, financing and distributions: what is not read is not made. */
export async function singleResultsWorkload({ rounds }: Size): Promise<Outcome> {
  const own = { calculateTariff, stateRefund, financeByKey, distribute, agreementInForce, indexSeries } as Build;
  const folder = process.env.BENCH_BASE;
  const base = folder === undefined ? undefined : ((await import(`${folder}/dist/index.js`)) as Build);
  const times = [];
  for (const each of JOBS) {
    const ours = contestantsOf(each, own, "");
    const all = [...ours, ...(base === undefined ? [] : contestantsOf(each, base, EARLIER))];
    times.push(...timesOf(await race(all, Math.min(rounds, 11)), ours[0]?.name ?? ""));
  }
  const notes = JOBS.map((each) => memoryNote(each, own, base));
  return { title: "Single results: nothing, figures, and everything read", one: "result", times, goals: [], notes };
}
