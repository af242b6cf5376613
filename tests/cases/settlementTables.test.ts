import { readFileSync } from "node:fs";
import { readSettlement, readTables, settleTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

/**
 * A workbook as an office keeps it, made for this test and with constructed figures: three offers of which one stands with the
 * newest year first and two close, totals between them, a year and amounts as text, and one amount by a formula. Results are
 * computed by hand from the rule: 5 % of the budget may be carried, cut to the øre, and the rest goes to the tariff two years
 * on; where an offer closes, what is left stays with the operator (closed by an authority) or is settled with the buyers.
 */
const tables = await readTables(readFileSync("tests/cases/tables/08-afregning-2019-2026.xlsx"));

const YEARS = `
Botilbuddet Mosekærhus 2019 2  -650000    500000    0          -500000    -150000    0 0
Botilbuddet Mosekærhus 2020 3  240000.25  506172.83 -500000    -259999.75 0          0 0
Botilbuddet Mosekærhus 2021 4  100000     512500    -259999.75 -159999.75 0          0 0
Botilbuddet Mosekærhus 2022 5  1100000    520000.01 -159999.75 520000.01  420000.24  0 0
Botilbuddet Mosekærhus 2023 6  -110000.1  532500    520000.01  409999.91  0          0 0
Botilbuddet Mosekærhus 2024 7  20000.24   547500    409999.91  430000.15  0          0 0
Botilbuddet Mosekærhus 2025 8  850000     555000    430000.15  555000     725000.15  0 0
Botilbuddet Mosekærhus 2026 9  -1230000.65 562500   555000     0          -725000.15 49999.5 0
Krydsfeltet 2019 18 495000     450000    120000     450000     165000     0 0
Krydsfeltet 2020 17 -180000    452500    450000     100000     170000     0 0
Krydsfeltet 2021 16 -50000     460000    100000     50000      0          0 0
Krydsfeltet 2022 15 -180000    470000    50000      -130000    0          0 0
Krydsfeltet 2023 14 50000      482500    -130000    -80000     0          0 0
Krydsfeltet 2024 13 -633333.33 493827.16 -80000     -493827.16 -219506.17 0 0
Krydsfeltet 2025 12 150000     505000    -493827.16 -300000    -43827.16  0 0
Krydsfeltet 2026 11 280493.82  515000    -300000    -19506.18  0          0 0
Tretalshuset 2019 20 10000     350000    -250000    -240000    0          0 0
Tretalshuset 2020 21 -200000.75 352500   -240000    -352500    -87500.75  0 0
Tretalshuset 2021 22 300000    355000    -352500    -52500     0          0 0
Tretalshuset 2022 23 -387500.75 365000   -52500     -365000    -75000.75  0 0
Tretalshuset 2023 24 50000     370000    -365000    0          75000.75   0 -390000.75
`;

const SHOWN = ["result", "limit", "carriedIn", "carriedOut", "toTariff", "borneByOperator", "settledWithBuyers"];

describe("a workbook of settlement years", () => {
  test("is read row by row, with its totals left out and held against their rows", () => {
    const { rows, leftOut, faults, offers } = readSettlement(tables);
    expect(rows).toHaveLength(21);
    expect(leftOut.map(({ row, why }) => [row, why])).toEqual([
      [10, "total"],
      [19, "total"],
      [25, "total"],
    ]);
    // The file's sums pass over the amounts of row 5, which are written as text.
    expect(faults.map(({ severity, cells }) => `${severity} ${cells}`)).toEqual(["question C10", "question D10"]);
    expect(offers.map(({ years }) => years.length)).toEqual([8, 8, 5]);
    // Row 5 has its year and two amounts as text.
    expect(JSON.parse(JSON.stringify(offers[0]?.years[3]))).toEqual({
      year: 2022,
      revenue: "11500000",
      costs: "10400000",
      budget: "10400000.33",
    });
    expect(JSON.parse(JSON.stringify(offers.map(({ years }) => years.at(-1)?.closure ?? null)))).toEqual([
      { by: "authority", closingCosts: "380000.25" },
      null,
      { by: "operator", closingCosts: "150000" },
    ]);
  });

  test("is settled to the øre", () => {
    const { years } = settleTables(tables).sheets;
    const at = (word: string) => years?.columns.findIndex((column) => column.word === word) ?? -1;
    const found = years?.rows.map((row) => [row[1], row[2], row[0], ...SHOWN.map((word) => row[at(word)])].join(" "));
    const expected = YEARS.trim()
      .split("\n")
      .map((line) => line.replace(/ +/g, " ").trim());
    expect(found).toEqual(expected);
  });

  test("shows what is on its way to later tariffs, and what waits to be looked at", () => {
    const { sheets, worst } = settleTables(tables);
    const at =
      sheets.offers?.columns.findIndex(({ heading }) => heading?.da === "Heraf på vej til senere takster") ?? -1;
    expect(sheets.offers?.rows.map((row) => `${row[0]} ${row[at]}`)).toEqual([
      "Botilbuddet Mosekærhus 0",
      "Krydsfeltet -43827.16",
      "Tretalshuset 0",
    ]);
    // 160,000 were built into the tariff of 2021 and not the 165,000 that 2019 came to.
    expect(sheets.findings?.rows.map((row) => row[2])).toContain("Krydsfeltet 2021");
    expect(worst).toBe("warning");
  });
});
