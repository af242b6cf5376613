import { agreementInForce, simulateLedger } from "rammetakst";
import { simulateLedgerInThreads, startThreads } from "rammetakst/threads";
import { race } from "../harness.ts";
import { atLeast, type Outcome, type Size, timesOf } from "../outcome.ts";
import { INPUT } from "./draws.ts";

const [ALONE, ONE, TWO] = ["simulateLedger", "in one thread", "in two threads"] as const;

/** A whole simulation with its quantiles, in threads and without, by the clock on the wall. */
export async function drawsInThreadsWorkload({ rows, rounds }: Size): Promise<Outcome> {
  const agreement = agreementInForce("syddanmark", "2026-12-31");
  const years = INPUT.years.length;
  const options = { draws: Math.floor(rows / years), seed: 1 };
  const [one, two] = [await startThreads(1), await startThreads(2)];
  const inThreads = (threads: typeof one) => () => simulateLedgerInThreads(threads, INPUT, agreement, options);
  const drawn = options.draws * years;
  const alone = () => simulateLedger(INPUT, agreement, options);
  const raced = await race(
    [
      { name: ALONE, rows: drawn, run: alone },
      { name: ONE, rows: drawn, run: inThreads(one) },
      { name: TWO, rows: drawn, run: inThreads(two) },
    ],
    rounds,
  );
  const [first, ...others] = [alone(), await inThreads(one)(), await inThreads(two)()].map((each) =>
    JSON.stringify(each),
  );
  if (others.some((each) => each !== first)) throw new Error("threads change a simulation");
  await Promise.all([one.stop(), two.stop()]);
  return {
    title: "A simulation with its quantiles, by wall time",
    one: "year",
    times: timesOf(raced, ALONE, {}, "wall"),
    goals: [
      atLeast(
        "ledger draws with quantiles",
        "× faster in two threads than in one, wall time",
        raced.ratio(ONE, TWO, "wall"),
        1.7,
      ),
    ],
    notes: [
      `Of processor time two threads take ${raced.ratio(TWO, ONE).toFixed(2)} times that of one; all three give the same to the last digit.`,
    ],
  };
}
