import {
  type AccountingYear,
  agreementInForce,
  type Ledger,
  mergeLedgers,
  settlementLedger,
} from "../../../src/index.ts";
import { wholeNumbers } from "../data.ts";
import { race } from "../harness.ts";
import { atMost, type Outcome, type Size, type Time, timesOf } from "../outcome.ts";

/** What machines vary by anyway. */
const CONSTANT = 1.3;

/** The years of a ledger, and the ledgers that are merged; each is looked at beside the first. */
const [YEARS, LEDGERS, OF_YEARS] = [[20, 60, 180], [20, 200, 2000], 5];

/** From 2019 on the band is known, and after 2026 lenient mode carries it on. */
const FIRST = 2019;
const agreement = () => agreementInForce("syddanmark", "2025-12-31", { mode: "lenient" });

function yearsOf(count: number, seed: number): AccountingYear[] {
  const roll = wholeNumbers(seed);
  return Array.from({ length: count }, (_, at) => ({
    year: FIRST + at,
    revenue: 9_000_000 + roll(2_000_000),
    costs: 9_000_000 + roll(2_000_000),
    budget: 10_000_000,
  }));
}

/** How many rows a run has at least, so that what a call costs beside them does not count. */
const LEAST = 720;

const named = (what: string, size: number) => `${what} ${size}`;

/** Races sizes of one kind of work, and gives their times with the largest ratio of a row's time to that of the smallest size. */
async function grown(
  what: string,
  sizes: readonly number[],
  rounds: number,
  workOf: (size: number) => { readonly rows: number; readonly run: () => unknown },
): Promise<{ readonly times: Time[]; readonly most: number }> {
  const contestants = sizes.map((size) => ({ name: named(what, size), ...workOf(size) }));
  const timed = await race(contestants, rounds);
  const [first, ...others] = contestants as [(typeof contestants)[0], ...typeof contestants];
  const most = Math.max(...others.map(({ name }) => timed.ratio(name, first.name)));
  return { times: timesOf(timed, first.name), most };
}

function settling(size: number, settle: (years: readonly AccountingYear[]) => unknown) {
  const ledgers = Array.from({ length: Math.ceil(LEAST / size) }, (_, seed) => yearsOf(size, seed));
  return { rows: ledgers.length * size, run: () => ledgers.map(settle) };
}

/** Ledgers of more and more years, and merging of more and more ledgers: a row takes as long whatever their number is. */
export async function ledgerGrowthWorkload({ rounds }: Size): Promise<Outcome> {
  const rules = agreement();
  const all: readonly Ledger[] = Array.from({ length: Math.max(...LEDGERS) }, (_, seed) =>
    settlementLedger(yearsOf(OF_YEARS, seed), rules, { offer: `Tilbud ${seed}` }),
  );
  const merging = (size: number) => {
    const ledgers = all.slice(0, size);
    const times = Math.ceil(LEAST / (size * OF_YEARS));
    return {
      rows: times * size * OF_YEARS,
      run: () => Array.from({ length: times }, () => mergeLedgers(ledgers)),
    };
  };
  const turns = Math.min(rounds, 11);
  const exact = await grown("settlementLedger.exact, years:", YEARS, turns, (size) =>
    settling(size, (years) => settlementLedger.exact(years, rules)),
  );
  const full = await grown("settlementLedger, years:", YEARS, turns, (size) =>
    settling(size, (years) => settlementLedger(years, rules)),
  );
  const merged = await grown(`mergeLedgers, of ${OF_YEARS} years, ledgers:`, LEDGERS, turns, merging);
  const goal = (work: string, most: number) =>
    atMost(work, "largest ratio of a year's time to the smallest's", most, CONSTANT);
  return {
    title: "Growth of ledgers",
    one: "year",
    times: [...exact.times, ...full.times, ...merged.times],
    goals: [
      goal("ledgers of 20 to 180 years, figures alone", exact.most),
      goal("ledgers of 20 to 180 years", full.most),
      goal("merging of 20 to 2000 ledgers", merged.most),
    ],
    notes: [],
  };
}
