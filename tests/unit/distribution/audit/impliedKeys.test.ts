import { describe, expect, test } from "vitest";
import { impliedKeys } from "../../../../src/distribution/audit/impliedKeys.ts";
import { type Interval, roundedToAmount } from "../../../../src/distribution/audit/interval.ts";
import { ONE } from "../../../../src/numbers/fraction.ts";

/** Rates in tenths: `[15,20)` is 1.5 ≤ rate < 2. */
function rates(text: string): Interval {
  const [from = "", to = ""] = text.slice(1, -1).split(",");
  return {
    from: { at: { n: BigInt(from), d: 10n }, after: text.startsWith("(") },
    to: { at: { n: BigInt(to), d: 10n }, after: text.endsWith("]") },
  };
}

function keys(interval: string, amount: bigint): string {
  const amounts = roundedToAmount({ n: amount, d: 1n }, ONE);
  const range = amounts && impliedKeys(rates(interval), amounts);
  return range === undefined ? "none" : `${range.from}..${range.to ?? ""}`;
}

describe("impliedKeys", () => {
  // The amount 10 comes from 9.5 ≤ rate · key < 10.5, the amount −10 from −10.5 < rate · key ≤ −9.5.
  test.each<[string, bigint, string]>([
    ["[20,20]", 10n, "5..5"],
    ["[19,19]", 10n, "5..5"],
    ["[21,21]", 10n, "none"],
    ["(18,21)", 10n, "5..5"],
    ["[10,20)", 10n, "5..10"],
    ["[95,95]", 10n, "1..1"],
    ["(95,100)", 10n, "1..1"],
    ["[50,95)", 10n, "2..2"],
    ["[50,95]", 10n, "1..2"],
    ["[105,200]", 10n, "none"],
    ["(105,200]", 10n, "none"],
    ["[35,36]", 10n, "none"],
    ["(35,36]", 10n, "none"],
    ["[34,35]", 10n, "3..3"],
    ["[0,20)", 10n, "5.."],
    ["[-5,20)", 10n, "5.."],
    ["(-5,0]", 10n, "none"],
    ["[-20,-10]", 10n, "none"],
    ["[-20,-20]", -10n, "5..5"],
    ["(-20,-10]", -10n, "5..10"],
    ["[-95,-50]", -10n, "1..2"],
    ["(-95,-50]", -10n, "2..2"],
    ["(-20,5]", -10n, "5.."],
    ["[10,20]", -10n, "none"],
  ])("of rates %s and the amount %i are %s", (interval, amount, expected) => {
    expect(keys(interval, amount)).toBe(expected);
  });

  // The amount 0 comes from −0.5 < rate · key < 0.5.
  test.each<[string, string]>([
    ["[1,1]", "0..4"],
    ["(1,2)", "0..4"],
    ["[2,3]", "0..2"],
    ["[5,6]", "0..0"],
    ["[-1,-1]", "0..4"],
    ["(-1,5)", "0.."],
    ["[0,0]", "0.."],
  ])("of rates %s and the amount 0 are %s", (interval, expected) => {
    expect(keys(interval, 0n)).toBe(expected);
  });
});
