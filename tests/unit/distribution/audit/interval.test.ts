import { describe, expect, test } from "vitest";
import { compareCuts, isInside, ratesFor, roundedToAmount } from "../../../../src/distribution/audit/interval.ts";
import { type Fraction, ONE } from "../../../../src/numbers/fraction.ts";

const whole = (n: bigint): Fraction => ({ n, d: 1n });
const ends = (amount: Fraction, unit: Fraction) => {
  const interval = roundedToAmount(amount, unit);
  if (interval === undefined) return undefined;
  const { from, to } = interval;
  return [Number(from.at.n) / Number(from.at.d), !from.after, Number(to.at.n) / Number(to.at.d), to.after];
};

describe("roundedToAmount", () => {
  test("has half a unit to each side; of its ends the one nearer to zero belongs to it", () => {
    expect(ends(whole(3n), ONE)).toEqual([2.5, true, 3.5, false]);
    expect(ends(whole(-3n), ONE)).toEqual([-3.5, false, -2.5, true]);
    expect(ends(whole(0n), ONE)).toEqual([-0.5, false, 0.5, false]);
    expect(ends({ n: 5n, d: 100n }, { n: 5n, d: 100n })).toEqual([0.025, true, 0.075, false]);
  });

  test("is nothing for a part of a unit", () => {
    expect(ends({ n: 7n, d: 2n }, ONE)).toBeUndefined();
    expect(ends(whole(15n), whole(10n))).toBeUndefined();
    expect(ends({ n: 14n, d: 2n }, ONE)).toEqual([6.5, true, 7.5, false]);
  });
});

describe("cuts", () => {
  const before = { at: { n: 2n, d: 4n }, after: false };
  const after = { at: { n: 1n, d: 2n }, after: true };

  test("come before a number, then after it", () => {
    expect(compareCuts(before, after)).toBeLessThan(0);
    expect(compareCuts(after, before)).toBeGreaterThan(0);
    expect(compareCuts(before, { at: { n: 1n, d: 2n }, after: false })).toBe(0);
    expect(compareCuts(after, { at: ONE, after: false })).toBeLessThan(0);
  });

  test("tell whether one interval lies inside another", () => {
    const closed = { from: before, to: { at: ONE, after: true } };
    const open = { from: after, to: { at: ONE, after: false } };
    expect(isInside(open, closed)).toBe(true);
    expect(isInside(closed, closed)).toBe(true);
    expect(isInside(closed, open)).toBe(false);
    expect(isInside({ from: before, to: open.to }, open)).toBe(false);
    expect(isInside({ from: after, to: closed.to }, open)).toBe(false);
  });
});

describe("ratesFor", () => {
  test("divides the ends by the key, and keeps what belongs", () => {
    const rates = ratesFor(whole(4n), { from: { at: ONE, after: false }, to: { at: whole(2n), after: true } });
    expect(rates).toEqual({ from: { at: { n: 1n, d: 4n }, after: false }, to: { at: { n: 2n, d: 4n }, after: true } });
  });
});
