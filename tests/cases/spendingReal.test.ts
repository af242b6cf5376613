import { readFileSync } from "node:fs";
import {
  checkSpending,
  compareWith,
  completeness,
  decomposeGrowth,
  impliedBase,
  maskSmallCounts,
  municipalAmounts,
  type PerInhabitantTable,
  rowsFromPerInhabitant,
  type SpendingRow,
  spendingData,
  spendingGrowth,
  unitCosts,
  unitCostsSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { type ConstructedPanel, constructedPanel, panelRows } from "../../examples/support/constructedPanel.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/data/${name}.json`, import.meta.url), "utf8"));
const table: PerInhabitantTable = read("accounts-2018-2024");
const panel: ConstructedPanel = read("spending-panel-constructed");

const FUNCTIONS = ["5.28.21", "5.28.22", "5.38.45"];
const converted = rowsFromPerInhabitant(table);
const data = spendingData(converted.rows);

function means(year: number, options: Parameters<typeof compareWith>[1]) {
  return FUNCTIONS.map((each) => {
    const values = municipalAmounts(data, { year, functions: [each], halfUnit: converted.halfUnit });
    return compareWith(values, options);
  });
}

describe("the accounts of three functions, 98 municipalities, 2018-2024", () => {
  test("are 2 058 rows, and the weighted means round to the national row in all 21 cells", () => {
    expect(converted.rows).toHaveLength(98 * 7 * 3);
    expect(converted.control).toHaveLength(21);
    expect(converted.control.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(converted.findings.map(({ code }) => code)).toEqual(["known-to-rounding"]);
  });

  test("miss four cells by the inhabitants of 1 January, which a finding says", () => {
    const { control, findings } = rowsFromPerInhabitant(table, { date: "01-01" });
    expect(control.filter(({ agrees }) => !agrees)).toHaveLength(4);
    expect(findings.map(({ code }) => code)).toContain("national-figure-disagrees");
  });

  test.each([
    [2018, ["1021.4", "666.6", "164.6"]],
    [2021, ["1108.4", "685.8", "165.4"]],
    [2024, ["1351.4", "732.5", "180.9"]],
  ])("have the national means of %i, weighted by the inhabitants of 1 July", (year, wanted) => {
    expect(means(year, { with: "country" }).map((each) => each.with[0]?.weighted?.value.toFixed(1))).toEqual(wanted);
  });

  test("have the means of Syddanmark in 2024, weighted and unweighted", () => {
    const own = means(2024, { of: "syddanmark", with: "country" }).map(({ of }) => of);
    expect(own.map(({ weighted }) => weighted?.value.toFixed(1))).toEqual(["1226.0", "904.0", "139.3"]);
    expect(own.map(({ unweighted }) => unweighted.value.toFixed(1))).toEqual(["1193.0", "917.2", "120.6"]);
    expect(own.map(({ municipalities }) => municipalities)).toEqual([22, 22, 22]);
  });

  test("are known to half a krone per inhabitant, and to three halves where the three are added", () => {
    const half = municipalAmounts(data, { year: 2024, functions: ["5.28.21"], halfUnit: converted.halfUnit });
    const all = municipalAmounts(data, { year: 2024, halfUnit: converted.halfUnit });
    expect([half[0]?.uncertainty?.toString(), all[0]?.uncertainty?.toString()]).toEqual(["0.5", "1.5"]);
    const { differences, findings } = compareWith(all, { of: "syddanmark", with: "country" });
    expect(differences?.weighted?.uncertainty.toString()).toBe("3");
    expect(findings.map(({ code }) => code)).toEqual(["figures-rounded"]);
  });

  test("of Syddanmark are about 2.28 bn kr. in 2018 and 2.81 bn in 2024", () => {
    const south = new Set<unknown>(panel.payers);
    const sum = (year: number) =>
      municipalAmounts(data, { year })
        .filter(({ municipality }) => south.has(municipality))
        .reduce((so, { amount }) => so + Number(amount), 0);
    expect([(sum(2018) / 1e9).toFixed(2), (sum(2024) / 1e9).toFixed(2)]).toEqual(["2.28", "2.81"]);
  });

  test("have jumps in Læsø, Fanø and Samsø that are told, and lack nothing", () => {
    const { isComplete, missingRows, findings, jumps } = completeness(data, {
      payers: "country",
      functions: FUNCTIONS,
    });
    expect([isComplete, missingRows]).toEqual([true, 0]);
    const told = findings.flatMap(({ code, figures }) => (code === "jump" ? [figures.payer] : []));
    expect(told).toEqual(expect.arrayContaining(["Læsø", "Fanø", "Samsø"]));
    const fanø = jumps.filter(({ payer, function: of }) => payer === "Fanø" && of === "5.28.21");
    expect(fanø.map(({ from, to }) => [from, to])).toEqual([[2022, 2023]]);
    expect(findings.filter(({ code }) => code === "series-break").map(({ figures }) => figures.lines)).toEqual([
      "5.38.45",
    ]);
  });
});

describe("a table as it comes from outside", () => {
  const rows = converted.rows;
  const spoilt = (at: number, own: object): SpendingRow[] =>
    rows.map((row, i) => (i === at ? { ...row, ...own } : row));

  test.each([
    [{ payer: "Aabenra" }, "unknown-name", "rows[7].payer", "Aabenraa"],
    [{ amount: "1.234.000 kr." }, "malformed", "rows[7].amount", "parseAmount"],
    [{ priceLevel: 2026 }, "price-level", "rows[7].priceLevel", "index("],
  ])("with %j is told where and how to mend it", (own, kind, path, says) => {
    const [first, ...more] = checkSpending(spoilt(7, own));
    expect([first?.kind, first?.path, more]).toEqual([kind, path, []]);
    expect(first?.remedy.en).toContain(says);
  });

  test("with a doubled row is told by both rows", () => {
    const [first] = checkSpending([...rows, rows[3] as SpendingRow]);
    expect([first?.kind, first?.path, first?.found.en]).toEqual([
      "duplicate",
      "rows[2058].payer",
      "the same line as rows[3].payer",
    ]);
  });

  test("with a missing year is told by year, and one municipality's by its name", () => {
    const without = completeness(rows.filter(({ year }) => year !== 2021));
    expect(without.findings[0]).toMatchObject({ code: "year-missing", figures: { missing: "2021" } });
    const one = completeness(rows.filter(({ payer, year }) => payer !== 563 || year !== 2021));
    expect(one.missingRows).toBe(3);
    expect(one.findings[0]).toMatchObject({ code: "rows-missing", figures: { payer: "Fanø", rows: "3" } });
    const none = completeness(
      rows.filter(({ payer }) => payer !== 563),
      { payers: "country" },
    );
    expect(none.findings[0]).toMatchObject({ code: "payer-missing", figures: { missing: "Fanø" } });
  });
});

describe("a base implied by rounded figures", () => {
  test("162 ± 0.5 mio. at 1.9 ± 0.05% allows 8.28 to 8.78 bn kr.", () => {
    const { from, to } = impliedBase({ value: 162_000_000, halfUnit: 500_000 }, { value: "0.019", halfUnit: "0.0005" });
    expect([from.div(1e9).toFixed(2), to.div(1e9).toFixed(2)]).toEqual(["8.28", "8.78"]);
    const exact = impliedBase.exact({ value: 162_000_000, unit: 1_000_000 }, { value: "0.019", unit: "0.001" });
    // 161 500 000 / 0.0195 = 323 000 000 000 / 39, and 162 500 000 / 0.0185 = 325 000 000 000 / 37
    expect(exact.from.n * 39n).toBe(exact.from.d * 323_000_000_000n);
    expect(exact.to.n * 37n).toBe(exact.to.d * 325_000_000_000n);
  });
});

describe("the constructed panel", () => {
  const rows = panelRows(panel);

  test("is what its script makes, complete and marked as constructed", () => {
    expect(panel).toEqual(constructedPanel());
    expect(panel.title.da).toContain("Konstrueret");
    expect(rows).toHaveLength(22 * 5 * 2 * 3 * 3);
    const { isComplete, missingRows } = completeness(rows, { payers: "syddanmark" });
    expect([isComplete, missingRows]).toEqual([true, 0]);
  });

  test("is taken apart so that tables add both ways", () => {
    const { payers, total } = decomposeGrowth(rows, { from: 2020, to: 2024, users: "fullYearUsers" });
    expect(payers).toHaveLength(22);
    for (const { change, effects } of [...payers, total]) {
      expect(effects.population.plus(effects.userShare).plus(effects.unitCost).toString()).toBe(change.toString());
    }
    expect(total.change.toString()).toBe(
      spendingGrowth(rows, { from: 2020, to: 2024, prices: "nominal" }).total.change.toString(),
    );
  });

  test("has small counts that are masked in a table of unit costs", () => {
    const sheet = unitCostsSheet(unitCosts(rows, { per: "users", years: [2024] }));
    const masked = maskSmallCounts(sheet, { groupBy: ["payer", "area"] });
    const at = sheet.columns.findIndex(({ word }) => word === "users");
    const small = sheet.rows.flatMap((row, i) => (Number(row[at]) > 0 && Number(row[at]) < 5 ? [i] : []));
    expect(small.length).toBeGreaterThan(0);
    for (const row of small) expect(masked.sheet.rows[row]?.[at]).toBeNull();
    expect(masked.findings[0]?.code).toBe("masked");
  });
});
