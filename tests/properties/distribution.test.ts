import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditDistribution } from "../../src/distribution/audit/auditDistribution.ts";
import type { BilledRow, RateInterval } from "../../src/distribution/audit/result.ts";
import { distribute } from "../../src/distribution/distribute.ts";
import type { Distribution, DistributionOptions, KeyRow } from "../../src/distribution/distribution.ts";
import type { DistributionMethod } from "../../src/distribution/methods/method.ts";
import { exactAsWritten as exact } from "../../src/numbers/exact.ts";
import { compare, type Fraction } from "../../src/numbers/fraction.ts";
import { municipalities } from "../../src/registers/municipalities.ts";

const seed = 20250124;

const keysOf = (most: number, longest = 20) =>
  fc.array(fc.nat(most), { minLength: 1, maxLength: longest }).filter((keys) => keys.some((key) => key > 0));
const rowsOf = (keys: readonly number[]): KeyRow[] =>
  keys.map((key, i) => ({ id: `p${String(i).padStart(3, "0")}`, key }));
const whole = (total: number | bigint, keys: readonly number[], method: DistributionMethod = "largest-remainder") =>
  distribute.exact(total, rowsOf(keys), { unit: 1, method }).shares.map(({ share }) => Number(share.n));
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const shareById = ({ shares }: Distribution<Fraction>) => new Map(shares.map(({ id, share }) => [id, share]));

/** Units handed out one at a time to the largest quotient, found anew each time; ties to the first. */
function byQuotients(units: number, keys: readonly number[], divisor: (nth: number) => number): number[] {
  const shares = keys.map(() => 0);
  for (let unit = 0; unit < units; unit++) {
    let best = 0;
    for (const [i, key] of keys.entries()) {
      const [mine, its] = [divisor((shares[i] ?? 0) + 1), divisor((shares[best] ?? 0) + 1)];
      if (key * its > (keys[best] ?? 0) * mine) best = i;
    }
    shares[best] = (shares[best] ?? 0) + 1;
  }
  return shares;
}

describe("distribute by largest remainder", () => {
  test("adds up to the total, and gives every one the quota rounded down or up", () => {
    const check = (total: number, keys: number[]) => {
      const shares = whole(total, keys);
      const sum = BigInt(sumOf(keys));
      expect(sumOf(shares)).toBe(total);
      for (const [i, key] of keys.entries()) {
        const off = BigInt(shares[i] ?? 0) * sum - BigInt(total) * BigInt(key);
        expect(off < sum && -off < sum).toBe(true);
        if (key === 0) expect(shares[i]).toBe(0);
      }
    };
    fc.assert(fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), keysOf(700_000), check), { seed });
    fc.assert(fc.property(fc.nat(50), keysOf(5), check), { seed, numRuns: 500 });
  });

  test("rounds up the largest remainders, of equal ones the lower id", () => {
    const check = (total: number, keys: number[]) => {
      const sum = sumOf(keys);
      const order = keys
        .map((key, i) => ({ i, remainder: (total * key) % sum }))
        .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
      const expected = keys.map((key) => Math.floor((total * key) / sum));
      for (const { i } of order.slice(0, total - sumOf(expected))) expected[i] = (expected[i] ?? 0) + 1;
      expect(whole(total, keys)).toEqual(expected);
    };
    fc.assert(fc.property(fc.nat(1000), keysOf(6), check), { seed, numRuns: 1000 });
    fc.assert(fc.property(fc.nat(1000), keysOf(1000), check), { seed, numRuns: 1000 });
  });
});

describe("distribute by quotients", () => {
  const methods = [
    ["d-hondt", (nth: number) => nth],
    ["sainte-lague", (nth: number) => 2 * nth - 1],
  ] as const;

  test.each(methods)("%s gives each unit to the largest quotient", (method, divisor) => {
    const check = (units: number, keys: number[]) => {
      expect(whole(units, keys, method)).toEqual(byQuotients(units, keys, divisor));
    };
    fc.assert(fc.property(fc.nat(60), keysOf(4), check), { seed, numRuns: 1000 });
    fc.assert(fc.property(fc.nat(60), keysOf(200), check), { seed, numRuns: 1000 });
  });

  test.each(methods)("%s never gives anyone less of a larger total", (method) => {
    const check = (units: number, keys: number[]) => {
      const more = whole(units + 1, keys, method);
      for (const [i, share] of whole(units, keys, method).entries()) expect(more[i]).toBeGreaterThanOrEqual(share);
    };
    fc.assert(fc.property(fc.nat(10_000), keysOf(500), check), { seed });
  });
});

describe("distribute by any method", () => {
  const anyMethod = fc.constantFrom<DistributionMethod>("largest-remainder", "round-each", "sainte-lague", "d-hondt");
  const anyUnit = fc.constantFrom("0.01", "1", "0.25", "1000");
  const oere = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n): Fraction => ({ n: BigInt(n), d: 100n }));

  test("does not heed the order of the rows", () => {
    const ids = municipalities().map(({ code }) => code);
    const some = fc.shuffledSubarray(ids, { minLength: 2, maxLength: 30 });
    const check = (order: number[], total: Fraction, most: number, options: DistributionOptions) => {
      const rows = order.map((id) => ({ id, key: (id % most) + 1 }));
      const sorted = [...rows].sort((a, b) => a.id - b.id);
      expect(shareById(distribute.exact(total, rows, options))).toEqual(
        shareById(distribute.exact(total, sorted, options)),
      );
    };
    const options = fc.record({ unit: anyUnit, method: anyMethod });
    fc.assert(fc.property(some, oere, fc.integer({ min: 1, max: 7 }), options, check), { seed, numRuns: 300 });
  });

  test("does not heed the scale of the keys", () => {
    const check = (keys: number[], total: Fraction, n: bigint, d: bigint, method: DistributionMethod) => {
      const scaled = rowsOf(keys).map(({ id, key }) => ({ id, key: { n: BigInt(key as number) * n, d } }));
      const share = (rows: KeyRow[]) => distribute.exact(total, rows, { method }).shares.map(({ share: { n } }) => n);
      expect(share(scaled)).toEqual(share(rowsOf(keys)));
    };
    const factor = fc.bigInt({ min: 1n, max: 10_000n });
    fc.assert(fc.property(keysOf(1000), oere, factor, factor, anyMethod, check), { seed, numRuns: 300 });
  });

  test("mirrors a negative total, and tells what the sum misses by", () => {
    const check = (keys: number[], total: Fraction, options: DistributionOptions) => {
      const plain = distribute.exact(total, rowsOf(keys), options);
      const mirrored = distribute.exact({ n: -total.n, d: total.d }, rowsOf(keys), options);
      for (const [i, { share }] of plain.shares.entries()) expect(mirrored.shares[i]?.share.n).toBe(-share.n);
      const sum = plain.shares.reduce((so, { share }) => so + share.n, 0n);
      expect(compare(plain.distributed, { n: sum, d: exact(options.unit ?? 1).d })).toBe(0);
      expect(plain.difference.n * total.d * plain.distributed.d).toBe(
        (plain.distributed.n * total.d - total.n * plain.distributed.d) * plain.difference.d,
      );
    };
    const options = fc.record({ unit: anyUnit, method: anyMethod });
    fc.assert(fc.property(keysOf(1000), oere, options, check), { seed, numRuns: 300 });
  });

  test("gives the Decimals of its exact fractions", () => {
    const check = (keys: number[], total: Fraction, options: DistributionOptions) => {
      const decimals = distribute(total, rowsOf(keys), options);
      const exactly = distribute.exact(total, rowsOf(keys), options);
      const same = (a: { toFixed(): string }, b: Fraction) => compare(exact(a.toFixed()), b) === 0;
      expect(same(decimals.total, exactly.total)).toBe(true);
      expect(same(decimals.distributed, exactly.distributed)).toBe(true);
      expect(same(decimals.difference, exactly.difference)).toBe(true);
      for (const [i, { key, share, quota }] of exactly.shares.entries()) {
        const shown = decimals.shares[i];
        expect(shown && same(shown.key, key) && same(shown.share, share)).toBe(true);
        expect(shown?.quota.times(quota.d.toString()).toFixed(20)).toBe(`${quota.n}.${"0".repeat(20)}`);
      }
    };
    const options = fc.record({ unit: anyUnit, method: anyMethod });
    fc.assert(fc.property(keysOf(1000), oere, options, check), { seed, numRuns: 100 });
  });
});

describe("the 98 municipalities", () => {
  /** Whole numbers below 2^32 from a seed, so that a hundred thousand cases are made quickly and always alike. */
  function numbers(from: number): () => number {
    let state = from;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return (mixed ^ (mixed >>> 14)) >>> 0;
    };
  }

  test("add up to the øre in 100 000 cases, each within an øre of the quota", () => {
    const next = numbers(seed);
    const codes = municipalities().map(({ code }) => code);
    let wrong = 0;
    for (let run = 0; run < 100_000; run++) {
      const oere = BigInt(next()) * BigInt((next() % 1000) - 500);
      const most = (next() % 700_000) + 2;
      const rows = codes.map((id) => ({ id, key: next() % most }));
      const keys = BigInt(sumOf(rows.map(({ key }) => key)));
      const { shares } = distribute.exact({ n: oere, d: 100n }, rows);
      let sum = 0n;
      for (const [i, { share }] of shares.entries()) {
        const off = share.n * keys - oere * BigInt(rows[i]?.key ?? 0);
        if (share.d !== 100n || off >= keys || -off >= keys) wrong++;
        sum += share.n;
      }
      if (sum !== oere) wrong++;
    }
    expect(wrong).toBe(0);
  });
});

describe("auditDistribution", () => {
  /** Half away from zero, by its definition: the size and a half, cut, with the sign put back. */
  const rounded = (n: bigint, d: bigint): bigint => {
    const size = ((n < 0n ? -n : n) * 2n + d) / (2n * d);
    return n < 0n ? -size : size;
  };
  const billedAt = ({ n, d }: Fraction, keys: readonly number[]): BilledRow[] =>
    rowsOf(keys).map(({ id, key }) => ({ id, key, amount: rounded(n * BigInt(key as number), d) }));
  const rate = fc
    .tuple(fc.bigInt({ min: -100_000n, max: 100_000n }), fc.bigInt({ min: 1n, max: 1000n }))
    .map(([n, d]): Fraction => ({ n, d }));

  test("explains every row of a bill by one rate, and its interval holds that rate", () => {
    const check = (keys: number[], behind: Fraction) => {
      const audit = auditDistribution.exact(billedAt(behind, keys), { unit: 1 });
      const { from, to, includesFrom, includesTo } = audit.rate;
      expect(audit.explained).toBe(keys.length);
      expect(audit.candidates).toHaveLength(1);
      expect(compare(from, behind)).toBeLessThanOrEqual(includesFrom ? 0 : -1);
      expect(compare(behind, to)).toBeLessThanOrEqual(includesTo ? 0 : -1);
      for (const [i, key] of keys.entries()) {
        const implied = audit.rows[i]?.impliedKey;
        expect(implied && implied.from.n <= key && (implied.to === null || implied.to.n >= key)).toBe(true);
      }
    };
    fc.assert(fc.property(keysOf(20_000), rate, check), { seed, numRuns: 500 });
  });

  const fits = ({ key, amount }: BilledRow, { n, d }: Fraction) => rounded(n * BigInt(key as number), d) === amount;
  const middle = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: 2n * a.d * b.d });
  /** Any keys and amounts: most bills have no common rate. */
  const anyBill = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.bigInt({ min: -8n, max: 8n })), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some(([key]) => key > 0))
    .map((list): BilledRow[] => list.map(([key, amount], i) => ({ id: `p${i}`, key, amount })));

  test("finds the rate that explains most rows: none of all that could matter explains more", () => {
    const check = (bill: BilledRow[]) => {
      const { explained, rate: found, rows, candidates } = auditDistribution.exact(bill, { unit: 1 });
      const ends = bill
        .filter(({ key }) => key !== 0)
        .flatMap(({ key, amount }) =>
          [-1n, 1n].map((side) => ({ n: 2n * (amount as bigint) + side, d: 2n * BigInt(key as number) })),
        )
        .sort(compare);
      const rates = ends.flatMap((end, i) => [end, middle(end, ends[i + 1] ?? end)]);
      expect(explained).toBe(Math.max(...rates.map((each) => bill.filter((row) => fits(row, each)).length)));
      const inside = middle(found.from, found.to);
      expect(rows.map((row) => row.fits)).toEqual(bill.map((row) => fits(row, inside)));
      for (const { from, to } of candidates) {
        expect(bill.filter((row) => fits(row, middle(from, to)))).toHaveLength(explained);
      }
    };
    fc.assert(fc.property(anyBill, check), { seed, numRuns: 1000 });
  });

  test("says of each end whether it belongs to the interval", () => {
    const check = (bill: BilledRow[]) => {
      const { explained, rate: found, rows } = auditDistribution.exact(bill, { unit: 1 });
      const fitting = bill.filter((_, i) => rows[i]?.fits);
      const allFit = (each: Fraction) => fitting.every((row) => fits(row, each));
      expect(fitting).toHaveLength(explained);
      expect(allFit(found.from)).toBe(found.includesFrom);
      expect(allFit(found.to)).toBe(found.includesTo);
    };
    fc.assert(fc.property(anyBill, check), { seed, numRuns: 1000 });
  });

  /** Whether the rates that turn a key into an amount and the interval found have one in common. */
  function haveOneInCommon(amount: bigint, key: bigint, found: RateInterval<Fraction>): boolean {
    if (key === 0n) return amount === 0n;
    const start = compare({ n: 2n * amount - 1n, d: 2n * key }, found.to);
    const end = compare({ n: 2n * amount + 1n, d: 2n * key }, found.from);
    const startsInTime = start < 0 || (start === 0 && amount > 0n && found.includesTo);
    return startsInTime && (end > 0 || (end === 0 && amount < 0n && found.includesFrom));
  }

  test("implies just the whole keys that some rate of the interval turns into the amount", () => {
    const check = (bill: BilledRow[]) => {
      const { rate: found, rows } = auditDistribution.exact(bill, { unit: 1 });
      for (const { amount, impliedKey } of rows) {
        const { from, to } = impliedKey ?? { from: { n: 1n }, to: { n: 0n } };
        for (let key = 0n; key < 40n; key++) {
          expect(from.n <= key && (to === null || key <= to.n)).toBe(haveOneInCommon(amount.n, key, found));
        }
      }
    };
    fc.assert(fc.property(anyBill, check), { seed, numRuns: 500 });
  });
});
