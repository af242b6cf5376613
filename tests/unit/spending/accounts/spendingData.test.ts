import { checkSpending, type SpendingRow, spendingData } from "rammetakst";
import { describe, expect, test } from "vitest";
import { allRows, rowsAt } from "../../../../src/spending/selection.ts";
import { groupSums } from "../../../../src/spending/sums.ts";
import { refusal } from "../../../refusal.ts";

const row = (own: Partial<SpendingRow> = {}): SpendingRow => ({
  payer: "Odense",
  year: 2024,
  area: "adults",
  account: "accounts",
  amount: 100,
  priceLevel: "nominal",
  ...own,
});

describe("spendingData", () => {
  test("keeps what occurs, sorted, and every amount in whole øre", () => {
    const data = spendingData([
      row({ payer: "461", amount: "12.34", operatorKind: "private" }),
      row({ payer: "Region Syddanmark", year: 2023, amount: -5n, area: "children", account: "budget" }),
      row({ payer: 461, year: 2023, amount: 0.1, users: "2.5" }),
    ]);
    expect(data.payers.map(({ kind, code }) => [kind, code])).toEqual([
      ["municipality", 461],
      ["region", 1083],
    ]);
    expect([data.years, data.areas, data.accounts]).toEqual([
      [2023, 2024],
      ["adults", "children"],
      ["budget", "accounts"],
    ]);
    expect(data.operatorKinds).toEqual([undefined, "private"]);
    expect([...data.oere]).toEqual([1234, -500, 10]);
    expect(data.activity.users).toEqual(Float64Array.of(-1, -1, 25_000));
    expect(data.activity.days).toBeUndefined();
    const byYear = groupSums(data, data.oere, ["years"], allRows(data));
    expect(byYear).toEqual([
      { at: [0], rows: 2, sum: -490n },
      { at: [1], rows: 1, sum: 1234n },
    ]);
  });

  test("takes columns, and a table it has read before", () => {
    const columns = {
      payer: Int32Array.of(461, 479),
      year: [2024, 2024],
      area: ["adults", "adults"],
      account: ["accounts", "accounts"],
      amount: Float64Array.of(1.5, 2.25),
      priceLevel: ["nominal", 2024],
    } as const;
    const data = spendingData(columns);
    expect([...data.oere]).toEqual([150, 225]);
    expect(data.priceBasis).toBe("nominal");
    expect(spendingData(data)).toBe(data);
  });

  test("knows a table at one level", () => {
    expect(spendingData([row({ priceLevel: 2025 }), row({ year: 2025, priceLevel: 2025 })]).priceBasis).toBe(2025);
  });

  test("adds exactly beyond what floats hold", () => {
    const most = 2 ** 52 / 100;
    const years = Array.from({ length: 200 }, (_, i) => row({ year: 2000 + i, amount: String(most - 0.96) }));
    const data = spendingData(years);
    const sum = groupSums(data, data.oere, ["payers"], allRows(data))[0]?.sum;
    const one = 2n ** 52n - 96n;
    expect(sum).toBe(200n * one);
  });

  test("gives the same groups where there could be more than have a place each", () => {
    const many = Array.from({ length: 3_000 }, (_, i) =>
      row({ area: `area ${i % 1_500}`, function: `5.${i}`, year: i % 2 === 0 ? 2023 : 2024, amount: i }),
    );
    const data = spendingData(many);
    const groups = groupSums(data, data.oere, ["areas", "functions"], allRows(data));
    expect(groups.length).toBe(3_000);
    expect(groups.reduce((sum, group) => sum + group.sum, 0n)).toBe(449_850_000n);
    const odd = groupSums(data, data.oere, ["areas", "functions"], rowsAt(data, allRows(data), "years", [1]));
    expect(odd.length).toBe(1_500);
    const [area, name] = odd[0]?.at ?? [];
    const first = many.find(
      (each) => each.area === data.areas[area ?? -1] && each.function === data.functions[name ?? -1],
    );
    expect(odd[0]?.sum).toBe(BigInt(Number(first?.amount) * 100));
  });

  test.each([
    [[row({ payer: "Odnse" })], "unknown-name", "rows[0].payer", "Odense"],
    [[row(), row({ payer: "Odense Kommune" })], "duplicate", "rows[1].payer", "remove one"],
    [[row({ amount: "1.234,50" })], "malformed", "rows[0].amount", "parseAmount"],
    [[row({ amount: "0.0010" })], "out-of-range", "rows[0].amount", "the number"],
    [[row({ amount: 2 ** 52 / 100 + 1 })], "out-of-range", "rows[0].amount", "the number"],
    [[row({ amount: Number.NaN })], "malformed", "rows[0].amount", "NaN"],
    [[row(), row({ year: 2023, priceLevel: 2025 })], "price-level", "rows[1].priceLevel", "index("],
    [[row(), { ...row(), amout: 1 }], "unknown-key", "rows[1]", "amount"],
    [[{ ...row(), year: undefined }], "missing", "rows[0].year", "guessed"],
    [[{ ...row(), account: "acounts" }], "malformed", "rows[0].account", "accounts"],
    [[row({ area: "vok\u0000sne" })], "malformed", "rows[0].area", "remove the character"],
    [[row({ users: -1 })], "out-of-range", "rows[0].users", "the number"],
    [[row({ users: "0.00001" })], "out-of-range", "rows[0].users", "the number"],
    [[], "missing", "rows", "row"],
    ["rows", "malformed", "rows", "give"],
    [{ payer: [461], year: [2024, 2025] }, "missing", "area", "give"],
    [
      { payer: [461], year: [2024, 2025], area: ["a"], account: ["budget"], amount: [1], priceLevel: [2024] },
      "out-of-range",
      "year",
      "length",
    ],
  ])("says what is wrong with %j", (given, kind, path, says) => {
    const failure = refusal(() => spendingData(given as never));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
    expect(failure.remedy.en).toContain(says);
    expect(checkSpending(given as never)[0]).toMatchObject({ kind, path });
  });

  test("reports everything that is wrong, not only the first", () => {
    const rows = [row({ payer: "Odnse" }), row({ amount: "x" }), row(), row()];
    expect(checkSpending(rows).map(({ path }) => path)).toEqual(["rows[0].payer", "rows[1].amount"]);
    expect(checkSpending(rows.slice(2)).map(({ kind }) => kind)).toEqual(["duplicate"]);
    expect(refusal(() => spendingData(rows)).remedy.en).toContain("1 more");
  });
});
