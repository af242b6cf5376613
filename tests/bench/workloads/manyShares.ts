import { allocate, DKK, dinero, toSnapshot } from "dinero.js";
import { distribute, distributeMany, municipalities } from "../../../src/index.ts";
import { column, differing, mustAgree, wholeNumbers } from "../data.ts";
import { race } from "../harness.ts";
import { atLeast, atMost, type Outcome, type Size, timesOf } from "../outcome.ts";

const MANY = "rammetakst, distributeMany";
const SINGLE = "rammetakst, distribute.exact";
const NAIVE = "float64, each share rounded";
const DINERO = "dinero.js, allocate";

/** Budgets of a region's or the country's schemes over the 98 municipalities. */
export async function manySharesWorkload({ few, rounds }: Size): Promise<Outcome> {
  const roll = wholeNumbers(11);
  const keys = municipalities().map(({ code }) => ({ id: code, key: 2000 + roll(700_000) }));
  const counts = Float64Array.from(keys, ({ key }) => key);
  const sum = counts.reduce((all, key) => all + key);
  const totals = column(few * 2, () => 1e7 + roll(1e9));
  const single = totals.subarray(0, Math.ceil(few / 20));
  const naive = new Float64Array(totals.length * keys.length);
  const roundEach = () => {
    for (let i = 0; i < totals.length; i++) {
      for (let j = 0; j < counts.length; j++) {
        naive[i * counts.length + j] = Math.round(((totals[i] as number) * (counts[j] as number)) / sum);
      }
    }
  };
  const oneByOne = () => [...single].map((total) => distribute.exact({ n: BigInt(total), d: 100n }, keys));
  const ratios = [...counts];
  const byDinero = () => [...single].map((total) => allocate(dinero({ amount: total, currency: DKK }), ratios));
  const timed = await race(
    [
      { name: MANY, rows: totals.length, run: () => distributeMany(totals, keys) },
      { name: NAIVE, rows: totals.length, run: roundEach },
      { name: SINGLE, rows: single.length, run: oneByOne },
      { name: DINERO, rows: single.length, run: byDinero },
    ],
    rounds,
  );
  const { shares } = distributeMany(totals, keys);
  const exactly = oneByOne().flatMap((each) => each.shares.map(({ share }) => Number((share.n * 100n) / share.d)));
  mustAgree(SINGLE, shares.subarray(0, exactly.length), exactly);
  const others = byDinero().flatMap((each) => each.map((share) => toSnapshot(share).amount));
  const firsts = shares.subarray(0, others.length);
  return {
    title: "Many totals over 98 municipalities",
    one: "total",
    times: timesOf(timed, MANY, {
      [NAIVE]: `${differing(shares, naive)} of ${shares.length} shares differ; their sums miss the totals`,
      [SINGLE]: "agrees",
      [DINERO]: `${differing(firsts, others)} of ${others.length} shares differ: the øre that are left go to the largest keys`,
    }),
    goals: [
      atMost("many totals over 98 municipalities", "of naive rounding", timed.ratio(MANY, NAIVE), 3),
      atLeast("many totals over 98 municipalities", "× faster than one by one", timed.ratio(SINGLE, MANY), 20),
      atLeast("many totals over 98 municipalities", "× faster than dinero.js allocate", timed.ratio(DINERO, MANY), 100),
    ],
    notes: [],
  };
}
