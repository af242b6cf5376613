import { exact } from "../../../src/numbers/exact.ts";
import { Decimal34, decimalRound, decimalRoundOfNumbers, type RoundRow } from "../decimalJs.ts";
import { race } from "../harness.ts";
import { atLeast, atMost, type Outcome, type Size, timesOf } from "../outcome.ts";
import { DAYS, floatRows, INDEX, tariffRound, wholeRows } from "../tariffRound.ts";

const ROWS = 1_000;
const NUMBERS = "rammetakst, numbers in and Decimal out";
const LIFTED = "rammetakst, fractions in and fractions out";
const DECIMAL = "decimal.js, numbers in";
const DECIMAL_LIFTED = "decimal.js, Decimals in";
const FLOAT = "float64 function";

type Row = RoundRow<number>;

function plainRows(): Row[] {
  const { costBasis, places, occupancy, proposed } = floatRows(wholeRows(ROWS));
  const cell = (column: Float64Array, row: number) => column[row] as number;
  return Array.from(costBasis, (cost, row) => ({
    costBasis: cost,
    places: cell(places, row),
    occupancy: cell(occupancy, row),
    days: DAYS,
    index: INDEX,
    proposed: cell(proposed, row),
  }));
}

function lifted<N>(row: Row, lift: (number: number) => N): RoundRow<N> {
  return Object.fromEntries(
    Object.entries(row).map(([name, number]) => [name, lift(number)]),
  ) as unknown as RoundRow<N>;
}

function floatRound({ costBasis, places, occupancy, days, index, proposed }: Row) {
  const tariff = Math.round((costBasis / (places * occupancy * days)) * index * 100) / 100;
  return { tariff, isAbove: proposed > tariff };
}

/** Keeps the last result, so that no call is left out as idle. */
let kept: unknown;

function each<R>(rows: readonly R[], call: (row: R) => unknown): () => void {
  return () => {
    for (const row of rows) kept = call(row);
  };
}

function mustAgree(rows: readonly Row[]): void {
  for (const row of rows) {
    const { tariff, isAbove } = tariffRound(row);
    const { n, d } = tariffRound.exact(lifted(row, exact)).tariff;
    const other = decimalRoundOfNumbers(row);
    const same = tariff.equals(other.tariff) && isAbove === other.isAbove && tariff.times(Number(d)).equals(Number(n));
    if (!same) throw new Error(`${JSON.stringify(row)}: ${tariff} and ${other.tariff}`);
  }
}

/** One call for one row: a day tariff, indexed and rounded, and a flag. */
export async function valueWorkload({ rounds }: Size): Promise<Outcome> {
  const rows = plainRows();
  mustAgree(rows);
  const fractions = rows.map((row) => lifted(row, exact));
  const decimals = rows.map((row) => lifted(row, (number) => new Decimal34(number)));
  const timed = await race(
    [
      { name: NUMBERS, rows: ROWS, run: each(rows, (row) => tariffRound(row)) },
      { name: LIFTED, rows: ROWS, run: each(fractions, (row) => tariffRound.exact(row)) },
      { name: DECIMAL, rows: ROWS, run: each(rows, decimalRoundOfNumbers) },
      { name: DECIMAL_LIFTED, rows: ROWS, run: each(decimals, decimalRound) },
      { name: FLOAT, rows: ROWS, run: each(rows, floatRound) },
    ],
    rounds,
  );
  if (kept === undefined) throw new Error("nothing was computed");
  return {
    title: "One call for one row",
    one: "call",
    times: timesOf(timed, NUMBERS),
    goals: [
      atLeast(
        "value, numbers in and Decimal out",
        "× faster than decimal.js, numbers in",
        timed.ratio(DECIMAL, NUMBERS),
        5,
      ),
      atLeast(
        "value, lifted in and exact out",
        "× faster than decimal.js, numbers in",
        timed.ratio(DECIMAL, LIFTED),
        25,
      ),
      atMost("value, lifted in and exact out", "of a float function", timed.ratio(LIFTED, FLOAT), 12),
    ],
    notes: [
      `With Decimals in, decimal.js takes ${timed.ratio(DECIMAL_LIFTED, LIFTED).toFixed(1)} times as long as fractions in and out.`,
    ],
  };
}
