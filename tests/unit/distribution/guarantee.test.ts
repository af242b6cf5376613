import { asText, type DistributionOptions, distribute, distributeSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const rows = (...keys: number[]) => keys.map((key, i) => ({ id: "abcdefgh".charAt(i), key }));
const shares = (total: number, keys: number[], options: DistributionOptions) =>
  distribute(total, rows(...keys), { unit: 1, ...options }).shares.map(({ share }) => Number(share));

describe("a floor", () => {
  // By the key 2, 3 and 95; with 10 each at least, the third has 80 left.
  test("lifts those whom the key gives less, and the others share the rest", () => {
    expect(shares(100, [2, 3, 95], { floor: 10 })).toEqual([10, 10, 80]);
    expect(distribute(100, rows(2, 3, 95), { floor: 10 }).atFloor).toEqual(["a", "b"]);
  });

  // 100 by 1, 29 and 70 with 30: a gets 30, of the 70 left b's 29/99 is 20.5, so b gets 30 too.
  test("is looked at again when the rest has become smaller", () => {
    expect(shares(100, [1, 29, 70], { floor: 30 })).toEqual([30, 30, 40]);
    // b's share of 100 is above 28, but of what a leaves it is below.
    expect(shares(100, [1, 29, 70], { floor: 28 })).toEqual([28, 28, 44]);
  });

  test("that nobody is below changes nothing; that is just the share neither", () => {
    expect(shares(100, [20, 30, 50], { floor: 20 })).toEqual([20, 30, 50]);
    expect(distribute(100, rows(20, 30, 50), { unit: 1, floor: 20 }).atFloor).toEqual([]);
    expect(shares(100, [20, 30, 50], { floor: 0 })).toEqual([20, 30, 50]);
  });

  test("that takes all leaves everyone with it; more is refused", () => {
    expect(shares(90, [1, 2, 97], { floor: 30 })).toEqual([30, 30, 30]);
    expect(refusal(() => shares(89, [1, 2, 97], { floor: 30 }))).toMatchObject({
      kind: "out-of-range",
      path: "options.floor",
    });
    expect(refusal(() => shares(-1, [1], { floor: 0 })).path).toBe("options.floor");
  });

  test("holds for a key of 0 and for every method", () => {
    for (const method of ["largest-remainder", "sainte-lague", "d-hondt"] as const) {
      expect(shares(100, [0, 1, 9], { floor: 5, method }).slice(0, 1)).toEqual([5]);
      expect(shares(100, [0, 1, 9], { floor: 5, method }).reduce((a, b) => a + b)).toBe(100);
    }
  });
});

describe("a fixed amount", () => {
  test("comes first, and the rest goes by the key", () => {
    expect(shares(100, [1, 1, 8], { fixed: 10 })).toEqual([17, 17, 66]);
    const { quota } = distribute.exact(100, rows(1, 1, 8), { fixed: 10 }).shares[2] ?? {};
    expect(quota && quota.n === 66n * quota.d).toBe(true);
  });

  test("that takes all leaves nothing for the key; more is refused", () => {
    expect(shares(30, [1, 1, 8], { fixed: 10 })).toEqual([10, 10, 10]);
    expect(refusal(() => shares(29, [1, 1, 8], { fixed: 10 }))).toMatchObject({
      kind: "out-of-range",
      path: "options.fixed",
    });
  });
});

describe("a guarantee is refused", () => {
  test.each<[string, DistributionOptions, string]>([
    ["of both kinds", { floor: 1, fixed: 1 }, "options.fixed"],
    ["below 0", { floor: -1 }, "options.floor"],
    ["in parts of the unit", { fixed: "0.5" }, "options.fixed"],
    ["where each is rounded alone", { floor: 1, method: "round-each" }, "options.method"],
    ["that is no number", { floor: "mindst" }, "options.floor"],
  ])("%s", (_, options, path) => {
    expect(refusal(() => shares(100, [1, 2], options)).path).toBe(path);
  });
});

test("the sheet says so", () => {
  const text = (options: DistributionOptions) =>
    asText(distributeSheet(distribute(100, rows(2, 3, 95), { unit: 1, ...options })), "da");
  expect(text({ floor: 10 })).toMatch(/Hver deltager får mindst 10\skr\.; mindstebeløbet får a, b\./);
  expect(text({ floor: 1 })).toMatch(/Hver deltager får mindst 1\skr\.\s/);
  expect(text({ fixed: 10 })).toMatch(/Hver deltager får først 10\skr\.; resten/);
});
