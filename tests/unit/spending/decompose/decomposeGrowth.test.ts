import { type DecomposeOptions, decomposeGrowth, decomposeGrowthSheet, type SpendingRow } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const row = (year: number, amount: number, users: number | undefined, own: Partial<SpendingRow> = {}): SpendingRow => ({
  payer: "Odense",
  year,
  area: "adults",
  account: "accounts",
  amount,
  priceLevel: "nominal",
  ...(users !== undefined && { users }),
  ...own,
});
const count = (payer: string, year: number, persons: number) => ({ payer, year, count: persons });
const options: DecomposeOptions = {
  from: 2018,
  to: 2019,
  population: [
    count("Odense", 2018, 100),
    count("Odense", 2019, 110),
    count("Fanø", 2018, 100),
    count("Fanø", 2019, 100),
  ],
};
const texts = (effects: object) => Object.values(effects).map(String);

describe("decomposeGrowth", () => {
  test("averages each factor over the six orders", () => {
    // 100 × 0.2 × 50 = 1 000; 110 × 0.3 × 60 = 1 980
    // population: 10 × ((0.2·50 + 0.3·60) / 3 + (0.2·60 + 0.3·50) / 6) = 10 × (28/3 + 27/6) = 138.3333
    // share: 0.1 × ((100·50 + 110·60) / 3 + (100·60 + 110·50) / 6) = 0.1 × (11 600/3 + 11 500/6) = 578.3333
    // unit cost: 10 × ((100·0.2 + 110·0.3) / 3 + (100·0.3 + 110·0.2) / 6) = 10 × (53/3 + 52/6) = 263.3333
    const rows = [row(2018, 1000, 20), row(2019, 1980, 33)];
    const exact = decomposeGrowth.exact(rows, options).payers[0]?.effects;
    expect([exact?.population, exact?.userShare, exact?.unitCost].map((each) => each && `${each.n}/${each.d}`)).toEqual(
      ["415/3", "1735/3", "790/3"],
    );
    // 138.33 + 578.33 + 263.33 are an øre short, which goes to the first of equal remainders
    const { payers, total } = decomposeGrowth(rows, options);
    expect(texts(payers[0]?.effects ?? {})).toEqual(["138.34", "578.33", "263.33"]);
    expect(String(total.change)).toBe("980");
    expect([payers[0]?.from.userShare, payers[0]?.to.unitCost].map(String)).toEqual(["0.2", "60"]);
  });

  test("adds payers up, and takes them apart as one with another split of the same sum", () => {
    const fanø = { payer: "Fanø" };
    const rows = [row(2018, 1000, 20), row(2019, 1980, 33), row(2018, 100, 20, fanø), row(2019, 100, 20, fanø)];
    const { total, asOne } = decomposeGrowth(rows, options);
    expect(texts(total.effects)).toEqual(["138.34", "578.33", "263.33"]);
    expect(String(asOne?.change)).toBe("980");
    expect(asOne?.effects.population.toString()).not.toBe("138.34");
    const sheet = decomposeGrowthSheet(decomposeGrowth(rows, options));
    expect([sheet.rows.length, sheet.totalRows]).toEqual([3, 1]);
    expect(sheet.rows[2]?.slice(2).map(String)).toEqual(["1100", "2080", "980", "138.34", "578.33", "263.33"]);
  });

  test("leaves out, and reports, payers without both years, without users and with users in some rows only", () => {
    const rows = [
      row(2018, 1000, 20),
      row(2019, 1980, 33),
      row(2018, 5, 1, { payer: "Fanø" }),
      row(2018, 7, 0, { payer: "Nyborg" }),
      row(2019, 8, 1, { payer: "Nyborg" }),
      row(2018, 7, 3, { payer: "Assens" }),
      row(2019, 8, 1, { payer: "Assens" }),
      row(2019, 9, undefined, { payer: "Assens", area: "children" }),
    ];
    const { payers, leftOut, total, findings } = decomposeGrowth(rows, options);
    expect(payers.map(({ payer }) => payer)).toEqual(["Odense"]);
    expect(
      leftOut.map(({ payer, why, amountFrom, amountTo }) => [payer, why, String(amountFrom), String(amountTo)]),
    ).toEqual([
      ["Assens", "users-not-stated", "7", "17"],
      ["Nyborg", "no-users", "7", "8"],
      ["Fanø", "payer-not-comparable", "5", "null"],
    ]);
    expect(String(total.change)).toBe("980");
    expect(findings.map(({ code }) => code)).toEqual([
      "payer-not-comparable",
      "users-not-stated",
      "no-users",
      "users-of-rows",
      "nominal-amounts",
    ]);
  });

  test("names its method and its inhabitants", () => {
    const { says } = decomposeGrowth([row(2018, 1000, 20), row(2019, 1980, 33)], {
      from: 2018,
      to: 2019,
      date: "07-01",
    }).explanation;
    expect(says.some(({ da }) => da.includes("seks rækkefølger"))).toBe(true);
    expect(says.some(({ da }) => da.includes("Indbyggere den 1. juli 2018 og 2019: Danmarks Statistik, FOLK1A"))).toBe(
      true,
    );
  });

  test("counts full-year users where they are asked for", () => {
    const rows = [row(2018, 1000, 20, { fullYearUsers: 10 }), row(2019, 1980, 33, { fullYearUsers: 11 })];
    expect(decomposeGrowth(rows, { ...options, users: "fullYearUsers" }).payers[0]?.to.users.toString()).toBe("11");
  });

  test("has nothing to take apart where nobody can be", () => {
    const result = decomposeGrowth([row(2018, 1000, 0), row(2019, 1980, 33)], options);
    expect([result.payers, result.asOne, String(result.total.change)]).toEqual([[], null, "0"]);
  });

  const rows = [row(2018, 1000, 20), row(2019, 1980, 33)];
  const refused: readonly (readonly [unknown, unknown, string, string])[] = [
    [rows, { from: 2019, to: 2018 }, "out-of-range", "options.to"],
    [rows, { from: 2018, to: 2018 }, "out-of-range", "options.to"],
    [rows, { from: 2017, to: 2019 }, "unknown-name", "options.from"],
    [rows, { from: 2018, to: 2019, users: "days" }, "malformed", "options.users"],
    [rows, { from: 2018, to: 2019, area: "adults" }, "unknown-key", "options"],
    [rows, { ...options, users: "fullYearUsers" }, "missing", "fullYearUsers"],
    [
      rows,
      { from: 2018, to: 2019, population: [count("Odense", 2018, 1), count("Odense", 2018, 1)] },
      "duplicate",
      "options.population[1]",
    ],
    [[row(2005, 1, 1), row(2006, 1, 1)], { from: 2005, to: 2006 }, "unknown-value", "options.population"],
  ];
  test.each(refused)("refuses %j with %j", (given, asked, kind, path) => {
    const failure = refusal(() => decomposeGrowth(given as SpendingRow[], asked as DecomposeOptions));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});
