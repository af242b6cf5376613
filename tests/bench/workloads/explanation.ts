import { agreementInForce, carryOver, dayTariff, type Explanation, explanationText } from "../../../src/core.ts";
import { race } from "../harness.ts";
import { atLeast, type Outcome, type Size, timesOf } from "../outcome.ts";

const CALLS = 100;
const SECOND = 1e9;

/** The trees of two rules, and their text in Danish. */
export async function explanationWorkload({ rounds }: Size): Promise<Outcome> {
  const agreement = agreementInForce("syddanmark", "2025-12-31");
  const tariff = { costBasis: 12_000_000, places: 24, occupancy: "0.96", days: 365, index: "1.0551" };
  const year = { result: -600_000, carriedIn: 0, fullYearBudget: 10_000_000 };
  const rules: Readonly<Record<string, () => Explanation>> = {
    "day tariff": () => dayTariff.explain(tariff),
    "carry-over": () => carryOver.explain(year, agreement),
  };
  let length = 0;
  const contestants = Object.entries(rules).flatMap(([name, explain]) => {
    const ready = explain();
    const times = (call: () => unknown) => () => {
      for (let i = 0; i < CALLS; i++) call();
    };
    const write = (explanation: Explanation) => {
      length += explanationText(explanation, "da").length;
    };
    return [
      { name: `${name}: tree`, rows: CALLS, run: times(explain) },
      { name: `${name}: text of a tree`, rows: CALLS, run: times(() => write(ready)) },
      { name: `${name}: tree and text`, rows: CALLS, run: times(() => write(explain())) },
    ];
  });
  const timed = await race(contestants, rounds);
  if (length === 0) throw new Error("nothing was written");
  const perSecond = (name: string) => SECOND / timed.nanoseconds(name);
  return {
    title: "Explanation",
    one: "explanation",
    times: timesOf(timed, "day tariff: tree"),
    goals: Object.keys(rules).flatMap((name) => [
      atLeast(`explanation, ${name}`, "trees", perSecond(`${name}: tree`), 20_000, "/s"),
      atLeast(`explanation, ${name}`, "texts, the tree made as well", perSecond(`${name}: tree and text`), 5_000, "/s"),
    ]),
    notes: [],
  };
}
