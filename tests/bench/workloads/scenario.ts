import {
  type Agreement,
  agreementInForce,
  assessProposal,
  carryOver,
  type Notice,
  type Scenario,
  settlementLedger,
} from "../../../src/index.ts";
import { type Contestant, race } from "../harness.ts";
import { atMost, type Outcome, type Size, timesOf } from "../outcome.ts";

const ROWS = 200;
const agreement = agreementInForce("syddanmark", "2025-12-31");

const notice: Notice = {
  id: "1",
  offer: "Birk",
  service: "botilbud",
  operator: { kind: "municipality", municipality: "Middelfart" },
  unit: "day",
  current: { amount: 1990, priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: 2140, priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2025-01-01",
};
const years = [2023, 2024, 2025].map((year) => ({ year, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 }));
const result = { carriedIn: 0, result: -600_000, fullYearBudget: 10_000_000 };

/** What an agreement is asked, and the value that a scenario has another of. */
const ASKED = {
  "a rule": { call: (set: Agreement) => carryOver.exact(result, set), of: (value) => ({ deficitBand: value }) },
  "three years of a ledger": {
    call: (set: Agreement) => settlementLedger(years, set),
    of: (value) => ({ deficitBand: value }),
  },
  "a notice": {
    call: (set: Agreement) => assessProposal(notice, set),
    of: (value) => ({ wholeKronerAllowance: value }),
  },
} satisfies Readonly<Record<string, { call: (set: Agreement) => unknown; of: (value: string) => Scenario }>>;

const MADE = "the scenario alone";
const READY = "of the agreement itself";
const NEW = "of a scenario made for it";
/** A scenario that is asked once may take so many times as long as the agreement that answers again and again. */
const MOST_TIMES = 5;

let kept: unknown;

/** A scenario, made and asked once: what a search for a value, or a table of values, does for each of them. */
export async function scenarioWorkload({ rounds }: Size): Promise<Outcome> {
  const each = (call: (value: string) => unknown) => () => {
    for (let i = 0; i < ROWS; i++) kept = call(`0.0${100 + i}`);
  };
  const contestants: Contestant[] = [
    { name: MADE, rows: ROWS, run: each((value) => agreement.with({ deficitBand: value })) },
    ...Object.entries(ASKED).flatMap(([name, { call, of }]) => [
      { name: `${name}, ${READY}`, rows: ROWS, run: each(() => call(agreement)) },
      { name: `${name}, ${NEW}`, rows: ROWS, run: each((value) => call(agreement.with(of(value)))) },
    ]),
  ];
  const timed = await race(contestants, rounds);
  if (kept === undefined) throw new Error("nothing was computed");
  return {
    title: "A scenario, made and asked once",
    one: "scenario",
    times: timesOf(timed, MADE),
    goals: Object.keys(ASKED).map((name) =>
      atMost(
        "a scenario, made and asked once",
        `${name}, of the agreement asked again`,
        timed.ratio(`${name}, ${NEW}`, `${name}, ${READY}`),
        MOST_TIMES,
      ),
    ),
    notes: [],
  };
}
