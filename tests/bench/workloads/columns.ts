import { differing, mustAgree } from "../data.ts";
import { decimalRoundOfNumbers } from "../decimalJs.ts";
import { interpretedColumns, ownLoops, printedColumns } from "../engines.ts";
import { carelessRound, carelessRoundNoJump, tightRound } from "../floatLoops.ts";
import { race } from "../harness.ts";
import { atLeast, atMost, type Outcome, type Size, timesOf } from "../outcome.ts";
import { type Columns, DAYS, emptyResults, floatRows, INDEX, tariffRound, UNITS, wholeRows } from "../tariffRound.ts";

const PRINTED = "rammetakst, printed";
const INTERPRETED = "rammetakst, interpreted";
const CARELESS = "float64, careless Math.round";
const NO_JUMP = "float64, Math.round, flag without a jump";
const TIGHT = "float64, tightest";
const DECIMAL = "decimal.js, 34 digits";

/** decimal.js over the first rows of the columns; gives whole øre. */
function decimalRows({ costBasis, places, occupancy, proposed }: Columns, out: ReturnType<typeof emptyResults>): void {
  for (let i = 0; i < out.tariff.length; i++) {
    const { tariff, isAbove } = decimalRoundOfNumbers({
      costBasis: costBasis[i] as number,
      places: places[i] as number,
      occupancy: occupancy[i] as number,
      days: DAYS,
      index: INDEX,
      proposed: proposed[i] as number,
    });
    out.tariff[i] = tariff.times(100).toNumber();
    out.isAbove[i] = isAbove ? 1 : 0;
  }
}

/** Day tariff, index, rounding and flag over columns. */
export async function columnsWorkload({ rows, few, rounds }: Size): Promise<Outcome> {
  const whole = wholeRows(rows);
  const floats = floatRows(whole);
  const given = { ...whole, days: DAYS, index: INDEX };
  const results = {
    [PRINTED]: emptyResults(rows),
    [INTERPRETED]: emptyResults(rows),
    [CARELESS]: emptyResults(rows),
    [NO_JUMP]: emptyResults(rows),
    [TIGHT]: emptyResults(rows),
    [DECIMAL]: emptyResults(few),
  };
  const loop = printedColumns(tariffRound, await ownLoops());
  const plain = interpretedColumns(tariffRound);
  const contestants = [
    { name: PRINTED, rows, run: () => loop(given, { units: UNITS, out: results[PRINTED] }) },
    { name: INTERPRETED, rows, run: () => plain(given, { units: UNITS, out: results[INTERPRETED] }) },
    { name: CARELESS, rows, run: () => carelessRound(floats, results[CARELESS]) },
    { name: NO_JUMP, rows, run: () => carelessRoundNoJump(floats, results[NO_JUMP]) },
    { name: TIGHT, rows, run: () => tightRound(whole, results[TIGHT]) },
    { name: DECIMAL, rows: few, run: () => decimalRows(floats, results[DECIMAL]) },
  ];
  const timed = await race(contestants, rounds);
  const own = results[PRINTED];
  for (const name of ["tariff", "isAbove"] as const) {
    mustAgree(INTERPRETED, own[name], results[INTERPRETED][name]);
    mustAgree(DECIMAL, own[name].subarray(0, few), results[DECIMAL][name]);
  }
  const { exactRows, faults } = loop(given, { units: UNITS });
  const inØre = (tariffs: Float64Array) => tariffs.map((kroner) => Math.round(kroner * 100));
  const wrong = (tariffs: Float64Array) => `${differing(own.tariff, tariffs)} of ${rows} tariffs wrong`;
  return {
    title: "Day tariff + index + flag over columns",
    one: "row",
    times: timesOf(timed, PRINTED, {
      [PRINTED]: `exact; ${exactRows} rows one by one, ${faults.length} faults`,
      [INTERPRETED]: "exact",
      [CARELESS]: wrong(inØre(results[CARELESS].tariff)),
      [NO_JUMP]: wrong(inØre(results[NO_JUMP].tariff)),
      [TIGHT]: wrong(results[TIGHT].tariff),
      [DECIMAL]: "agrees",
    }),
    goals: [
      atLeast("tariff round, printed", "× faster than decimal.js", timed.ratio(DECIMAL, PRINTED), 800),
      atMost("tariff round, printed", "of a Math.round loop", timed.ratio(PRINTED, CARELESS), 0.8),
      atMost("tariff round, printed", "of the tightest float loop", timed.ratio(PRINTED, TIGHT), 1.5),
      atLeast("tariff round, interpreted", "× faster than decimal.js", timed.ratio(DECIMAL, INTERPRETED), 200),
      atMost("tariff round, interpreted (short)", "of a Math.round loop", timed.ratio(INTERPRETED, CARELESS), 3),
    ],
    notes: [],
  };
}
