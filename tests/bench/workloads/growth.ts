import { ownLoops, printedColumns } from "../engines.ts";
import { tightRound } from "../floatLoops.ts";
import { race } from "../harness.ts";
import { atMost, type Goal, type Outcome, type Size, type Time, timesOf } from "../outcome.ts";
import { DAYS, emptyResults, INDEX, tariffRound, UNITS, wholeRows } from "../tariffRound.ts";

/** What machines vary by anyway. */
const CONSTANT = 1.25;

/** Calls until what a call costs beside its rows is compiled. */
const CALLS = 10_000;

/** Both loops over so many rows. */
function contestants(loop: ReturnType<typeof printedColumns>, rows: number) {
  const whole = wholeRows(rows);
  const given = { ...whole, days: DAYS, index: INDEX };
  const [out, plainOut] = [emptyResults(rows), emptyResults(rows)];
  const own = { name: `rammetakst, printed, ${rows} rows`, rows, run: () => loop(given, { units: UNITS, out }) };
  const plain = { name: `float64, tightest, ${rows} rows`, rows, run: () => tightRound(whole, plainOut) };
  return { own, plain };
}

/**
 * The tariff round beside the same plain loop, from few rows to many.
 *
 * All contestants are made before the first race: of a function that was made only once, Node takes what it closes over
 * for constants, and would compile the plain loop at the first size for those very arrays, twice as fast as at the others.
 * What a call costs beside its rows is compiled after some thousand calls, which a race of few rows has not.
 */
export async function growthWorkload({ growth, rounds }: Size): Promise<Outcome> {
  const loop = printedColumns(tariffRound, await ownLoops());
  const all = growth.map((rows) => contestants(loop as never, rows));
  for (let call = 0; call < CALLS; call++) all[0]?.own.run();
  const times: Time[] = [];
  const ratios: number[] = [];
  for (const { own, plain } of all) {
    const timed = await race([own, plain], rounds);
    times.push(...timesOf(timed, own.name));
    ratios.push(timed.ratio(own.name, plain.name));
  }
  const spread = Math.max(...ratios) / Math.min(...ratios);
  const sizes = growth.map((rows, i) => `${ratios[i]?.toFixed(2)} at ${rows}`).join(", ");
  const goal: Goal = atMost("growth", "largest ratio to the plain loop over the smallest", spread, CONSTANT);
  return { title: "Growth", one: "row", times, goals: [goal], notes: [`Ratio to the plain loop: ${sizes} rows.`] };
}
