import { ownLoops, printedColumns } from "../engines.ts";
import { tightRound } from "../floatLoops.ts";
import { race } from "../harness.ts";
import { atMost, type Goal, type Outcome, type Size, type Time, timesOf } from "../outcome.ts";
import { DAYS, emptyResults, INDEX, tariffRound, UNITS, wholeRows } from "../tariffRound.ts";

/** What machines vary by anyway. */
const CONSTANT = 1.25;

/** The tariff round beside the same plain loop, from few rows to many. */
export async function growthWorkload({ growth, rounds }: Size): Promise<Outcome> {
  const loop = printedColumns(tariffRound, await ownLoops());
  const times: Time[] = [];
  const ratios: number[] = [];
  for (const rows of growth) {
    const whole = wholeRows(rows);
    const given = { ...whole, days: DAYS, index: INDEX };
    const [out, plainOut] = [emptyResults(rows), emptyResults(rows)];
    const own = `rammetakst, printed, ${rows} rows`;
    const plain = `float64, tightest, ${rows} rows`;
    const timed = await race(
      [
        { name: own, rows, run: () => loop(given, { units: UNITS, out }) },
        { name: plain, rows, run: () => tightRound(whole, plainOut) },
      ],
      rounds,
    );
    times.push(...timesOf(timed, own));
    ratios.push(timed.ratio(own, plain));
  }
  const spread = Math.max(...ratios) / Math.min(...ratios);
  const sizes = growth.map((rows, i) => `${ratios[i]?.toFixed(2)} at ${rows}`).join(", ");
  const goal: Goal = atMost("growth", "largest ratio to the plain loop over the smallest", spread, CONSTANT);
  return { title: "Growth", one: "row", times, goals: [goal], notes: [`Ratio to the plain loop: ${sizes} rows.`] };
}
