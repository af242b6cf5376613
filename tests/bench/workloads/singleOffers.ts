import {
  type AccountingYear,
  type Agreement,
  agreementInForce,
  budgetedOccupancy,
  type OccupancyOffer,
  occupancyReport,
  settlementLedger,
} from "../../../src/index.ts";
import { wholeNumbers } from "../data.ts";
import { type Contestant, race } from "../harness.ts";
import { atLeast, type Outcome, type Size, timesOf } from "../outcome.ts";

interface Library {
  readonly agreementInForce: typeof agreementInForce;
  readonly budgetedOccupancy: typeof budgetedOccupancy;
  readonly occupancyReport: typeof occupancyReport;
  readonly settlementLedger: typeof settlementLedger;
}

/** A way of making one result, and of reading its figures. */
interface Work {
  readonly name: string;
  readonly make: () => object;
  readonly figures: (made: never) => unknown;
}

const FIRST = 2021;
const SERVICES = 2;

function yearsOf(count: number): AccountingYear[] {
  const roll = wholeNumbers(count);
  return Array.from({ length: count }, (_, at) => ({
    year: FIRST + at,
    revenue: 9_000_000 + roll(2_000_000),
    costs: 9_000_000 + roll(2_000_000),
    budget: 10_000_000,
  }));
}

function offersOf(count: number): OccupancyOffer[] {
  const roll = wholeNumbers(29);
  const service = (id: number) => ({
    ...{ id, places: 10 + id, countsPlaces: true, openingDays: "all" as const, budgetedOccupancy: "0.95" },
    occupiedDays: 2300 + roll(400),
    tariff: "1441.96",
  });
  return Array.from({ length: count }, (_, id) => ({
    ...{ id, name: `Tilbud ${id}`, budget: 10_000_000 },
    services: Array.from({ length: SERVICES }, (_each, i) => service(i)),
  }));
}

const HISTORY = {
  year: 2025,
  actual: [
    { year: 2023, occupancy: "0.92" },
    { year: 2024, occupancy: "0.95" },
  ],
};

type Ledger = ReturnType<typeof settlementLedger>;
type Report = ReturnType<typeof occupancyReport>;
type Budgeted = ReturnType<typeof budgetedOccupancy>;

/** What each build is asked for. */
function worksOf(library: Library): Work[] {
  const agreement: Agreement = library.agreementInForce("syddanmark", "2025-12-31", { mode: "lenient" });
  const listing = library.agreementInForce("syddanmark", "2019-09-30");
  const nordjylland = library.agreementInForce("nordjylland", "2025-01-01");
  const ledger = (count: number): Work => {
    const years = yearsOf(count);
    return {
      name: `a ledger of ${count} years`,
      make: () => library.settlementLedger(years, agreement),
      figures: ({ years: settled, totals }: Ledger) => [settled.map(({ result }) => result), totals.toTariff],
    };
  };
  const report = (count: number): Work => {
    const offers = offersOf(count);
    return {
      name: `an occupancy report of ${count} ${count === 1 ? "offer" : "offers"}`,
      make: () => library.occupancyReport(offers, listing, { year: 2019 }),
      figures: ({ offers: reported }: Report) => reported.map(({ actual, projected }) => [actual, projected?.result]),
    };
  };
  const budgeted: Work = {
    name: "a budgeted occupancy",
    make: () => library.budgetedOccupancy(HISTORY, nordjylland),
    figures: ({ mean }: Budgeted) => mean,
  };
  return [ledger(4), ledger(60), report(1), report(40), budgeted];
}

/** Reads a result to its depths. */
function readAll(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const each of Object.values(value)) readAll(each);
}

type Reading = (made: object, work: Work) => void;
const READINGS: Readonly<Record<string, Reading>> = {
  "nothing read": () => undefined,
  "figures read": (made, { figures }) => void figures(made as never),
  "everything read": (made) => readAll(made),
};

const SAMPLE = 100;

/** How many KiB a result keeps. */
function kept(make: () => object): number {
  const used = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const held: object[] = [make()];
  const before = used();
  for (let i = 0; i < SAMPLE; i++) held.push(make());
  const after = used();
  if (held.length <= SAMPLE) throw new Error("nothing was held");
  return (after - before) / 1024 / SAMPLE;
}

/** The build in the folder that BENCH_BASE names, such as that of an earlier release; nothing where it names none. */
async function earlier(): Promise<Library | undefined> {
  const folder = process.env.BENCH_BASE;
  return folder === undefined ? undefined : ((await import(`${folder}/dist/index.js`)) as Library);
}

const OWN = "rammetakst";
const EARLIER = "an earlier build";
const called = (build: string, work: string, reading: string) => `${work}, ${reading}: ${build}`;

/** One result by itself: what it takes where nothing of it is read, its figures alone, and all of it. */
export async function singleOffersWorkload({ rounds }: Size): Promise<Outcome> {
  const before = await earlier();
  const own: Library = { agreementInForce, budgetedOccupancy, occupancyReport, settlementLedger };
  const builds: [string, Work[]][] = [[OWN, worksOf(own)]];
  if (before !== undefined) builds.push([EARLIER, worksOf(before)]);
  const outcomes: Outcome[] = [];
  for (const [at, { name }] of worksOf(own).entries()) {
    const reads = Object.entries(READINGS).flatMap(([reading, read]) =>
      builds.map(([build, works]) => ({ build, reading, read, work: works[at] as Work })),
    );
    const doing = (read: Reading, work: Work) => () => {
      const made = work.make();
      read(made, work);
      return made;
    };
    const contestants = reads.map(
      ({ build, reading, read, work }): Contestant => ({
        name: called(build, name, reading),
        rows: 1,
        run: doing(read, work),
      }),
    );
    const timed = await race(contestants, Math.min(rounds, 7));
    const notes = Object.fromEntries(
      reads.map(({ build, reading, read, work }) => [
        called(build, name, reading),
        `keeps ${kept(doing(read, work)).toFixed(1)} KiB`,
      ]),
    );
    const figures = (build: string) => called(build, name, "figures read");
    outcomes.push({
      title: name,
      one: "result",
      times: timesOf(timed, figures(OWN), notes),
      goals:
        before === undefined
          ? []
          : [atLeast(name, "× faster with its figures read", timed.ratio(figures(EARLIER), figures(OWN)), 1)],
      notes: [],
    });
  }
  return {
    title: "Single ledgers and reports of occupancy",
    one: "result",
    times: outcomes.flatMap(({ times }) => times),
    goals: outcomes.flatMap(({ goals }) => goals),
    notes: ["Ratios are to the same result with its figures read."],
  };
}
