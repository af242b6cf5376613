import {
  municipalities,
  type PerCitizenOptions,
  population,
  spendingPerCitizen,
  spendingPerCitizenSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { unknownCountYear } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";
import { codes, line } from "../line.ts";

const inhabitant = { per: "inhabitant", date: "01-01" } as const;

describe("spendingPerCitizen", () => {
  test("holds each line against its payer's inhabitants, and means against those of all", () => {
    const rows = [
      line({ amount: 209_078 }),
      line({ area: "children", amount: 418_156 }),
      line({ payer: "Assens", amount: 0 }),
    ];
    const assens = population({ municipality: "Assens", date: "2024-01-01" });
    const exactly = spendingPerCitizen.exact(rows, inhabitant);
    expect(exactly.byPayer.map(({ perCitizen }) => perCitizen)).toEqual([
      { n: 0n, d: 1n },
      { n: 3n, d: 1n },
    ]);
    expect(exactly.total[0]?.citizens).toEqual({ n: BigInt(209_078 + assens), d: 1n });
    const children = exactly.byArea.find(({ area }) => area === "children");
    expect([children?.payer, children?.perCitizen]).toEqual([null, { n: 2n, d: 1n }]);
  });

  test("counts on 1 January, 1 July, or one date for all years, and says so", () => {
    const rows = [line({ year: 2023, amount: 0 }), line({ amount: 0 })];
    const on = (date: string) => spendingPerCitizen(rows, { per: "inhabitant", date } as PerCitizenOptions);
    const of = (date: string) => population({ municipality: 461, date });
    expect(on("07-01").total.map(({ citizens }) => citizens?.toNumber())).toEqual([of("2023-07-01"), of("2024-07-01")]);
    const fixed = on("2024-01-01");
    expect(fixed.total.map(({ citizens }) => citizens?.toNumber())).toEqual([209_078, 209_078]);
    const found = fixed.findings.find(({ code }) => code === "fixed-key-date");
    expect(found?.message.da).toContain("Indbyggerne er talt den 1. januar 2024 også for 2023;");
    expect(codes(on("07-01"))).not.toContain("fixed-key-date");
    expect(on("07-01").explanation.says[1]?.da).toContain("talt 1. juli i hvert år");
  });

  test("counts persons of some ages, 15-17 in all of Denmark's municipalities on 1 January 2021", () => {
    const rows = municipalities().map(({ code }) => line({ payer: code, year: 2021, amount: 204_208 }));
    const { total } = spendingPerCitizen(rows, { per: { ages: "15-17" }, date: "01-01" });
    expect([String(total[0]?.citizens), String(total[0]?.perCitizen)]).toEqual(["204208", "98"]);
  });

  test("takes the user's own counts before the register's, and says so", () => {
    const population = [{ payer: "Odense", year: 2030, count: 200 }];
    const own = spendingPerCitizen([line({ year: 2030 })], { ...inhabitant, population });
    expect([String(own.total[0]?.perCitizen), codes(own)]).toEqual(["0.5", ["own-population"]]);
    expect(own.findings[0]?.severity).toBe("info");
    const mixed = spendingPerCitizen([line({ year: 2030 }), line()], { ...inhabitant, population });
    expect(mixed.findings[0]).toMatchObject({ code: "own-population", severity: "warning" });
  });

  describe("with a region as payer", () => {
    const region = line({ payer: "Region Syddanmark", amount: 1_238_406 });
    const own = municipalities("syddanmark").map(({ code }) => line({ payer: code, amount: 0 }));

    test("uses its region's inhabitants, 1 238 406 on 1 January 2024", () => {
      const { total } = spendingPerCitizen([region], inhabitant);
      expect([String(total[0]?.citizens), String(total[0]?.perCitizen)]).toEqual(["1238406", "1"]);
    });

    test("counts nobody twice with all its municipalities", () => {
      const { total, findings } = spendingPerCitizen([region, ...own], inhabitant);
      expect([String(total[0]?.citizens), String(total[0]?.perCitizen), findings]).toEqual(["1238406", "1", []]);
    });

    test("has no sum with only some of them", () => {
      const result = spendingPerCitizen([region, ...own.slice(1)], inhabitant);
      expect([result.total[0]?.citizens, result.total[0]?.perCitizen]).toEqual([null, null]);
      expect(codes(result)).toEqual(["payers-overlap"]);
      expect(result.byPayer).toHaveLength(22);
    });

    test("adds up with municipalities of another region", () => {
      const { total } = spendingPerCitizen([region, line({ payer: "Aarhus" })], inhabitant);
      const aarhus = population({ municipality: "Aarhus", date: "2024-01-01" });
      expect(total[0]?.citizens?.toNumber()).toBe(1_238_406 + aarhus);
    });
  });

  test("per user leaves out rows that state none, and says how much", () => {
    const rows = [
      line({ amount: 1000, users: 4 }),
      line({ area: "children", amount: 500, users: 0 }),
      line({ operatorKind: "private", amount: 999 }),
    ];
    const result = spendingPerCitizen(rows, { per: "user" });
    const [total] = result.total;
    expect([total?.spending, total?.citizens, total?.perCitizen, total?.leftOut].map(String)).toEqual([
      "1500",
      "4",
      "375",
      "999",
    ]);
    expect(result.rows.map(({ perCitizen }) => perCitizen && String(perCitizen))).toEqual(["250", null]);
    expect(codes(result)).toEqual(["activity-not-stated", "no-activity", "activity-of-rows"]);
    expect([result.keyDate, spendingPerCitizenSheet(result).columns.at(-1)?.word]).toEqual([null, "withoutActivity"]);
  });

  test("reports payers without rows in a year, and nominal amounts", () => {
    const rows = [line(), line({ year: 2023 }), line({ payer: "Fanø" })];
    const result = spendingPerCitizen(rows, inhabitant);
    expect(codes(result)).toEqual(["payer-missing-in-year", "nominal-amounts"]);
    expect(result.findings[0]?.message.da).toContain("Fanø har ingen rækker i 2023");
  });

  test("misses no payer in a year that has a budget alone, and tells that nobody has accounts there", () => {
    const rows = [line(), line({ payer: "Fanø" }), line({ year: 2025, account: "budget" })];
    const [found] = spendingPerCitizen(rows, inhabitant).findings;
    expect([found?.code, found?.severity, found?.figures.year]).toEqual(["payer-missing-in-year", "info", "2025"]);
    expect(found?.message.da).toBe("Ingen har rækker fra regnskabet i 2025; året er ikke med.");
  });

  test.each([
    [{ per: "inhabitant" }, "missing", "options.date"],
    [{ per: "inhabitant", date: "1. juli" }, "malformed", "options.date"],
    [{ per: "inhabitant", date: "2024-02-30" }, "malformed", "options.date"],
    [{ date: "01-01" }, "missing", "options.per"],
    [{ per: "citizen", date: "01-01" }, "malformed", "options.per"],
    [{ per: { age: "0-17" }, date: "01-01" }, "unknown-key", "options.per"],
    [{ per: { ages: "80+" }, date: "01-01" }, "unknown-value", "options.population"],
    [{ per: "user", date: "01-01" }, "unknown-key", "options"],
    [{ per: "user" }, "missing", "users"],
    [{ ...inhabitant, years: [2019] }, "unknown-name", "options.years[0]"],
    [{ ...inhabitant, areas: ["adlts"] }, "unknown-name", "options.areas[0]"],
    [{ ...inhabitant, payers: ["Assens"] }, "unknown-name", "options.payers[0]"],
    [{ ...inhabitant, account: "budget" }, "missing", "options.account"],
    [{ ...inhabitant, yeras: [2024] }, "unknown-key", "options"],
    [
      { ...inhabitant, population: [{ payer: 461, year: 2024, count: 0 }] },
      "out-of-range",
      "options.population[0].count",
    ],
    [
      { ...inhabitant, population: [1, 2].map((count) => ({ payer: 461, year: 2024, count })) },
      "duplicate",
      "options.population[1]",
    ],
  ])("refuses %j", (options, kind, path) => {
    const failure = refusal(() => spendingPerCitizen([line()], options as PerCitizenOptions));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });

  test("says how to pass a count that is not in the register", () => {
    for (const [ages, options] of [
      [undefined, inhabitant],
      ["0-17", { per: { ages: "0-17" }, date: "01-01" }],
    ] as const) {
      const year = unknownCountYear(ages);
      const { kind, path, remedy, found } = refusal(() => spendingPerCitizen([line({ year })], options));
      expect([kind, path]).toEqual(["unknown-value", "options.population"]);
      expect(remedy.en).toContain(`population: [{ payer: "Odense", year: ${year}, count: … }]`);
      expect(found.da).toContain(`Odense i ${year}`);
    }
  });
});
