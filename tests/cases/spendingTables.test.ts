import { readFileSync } from "node:fs";
import { readSpending, readTables, spendingTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

/**
 * Accounts in the form of StatBank's API, made for this test and with constructed figures: three functions of five municipalities
 * in three years, names in two of them and codes in the third, in 1,000 kr.; rows of the region and the country between them, two amounts
 * that are not available, and a negative one. Sums are added up by hand from the file's own rows.
 */
const tables = await readTables(readFileSync("tests/cases/tables/09-regnskab-statbank.csv"));

describe("accounts in StatBank's form", () => {
  test("are read in kr., without sums and without what is not available", () => {
    const { spending, missing, leftOut, faults } = readSpending(tables);
    expect(faults).toEqual([]);
    expect([spending.length, leftOut.length]).toEqual([43, 18]);
    expect(missing.map(({ payer, year, function: name, row }) => [payer, year, name, row.row])).toEqual([
      [492, 2022, "5.38.45", 16],
      [482, 2023, "5.38.45", 34],
    ]);
    const sums = [2022, 2023, 2024].map((of) =>
      spending.reduce((sum, { year, amount }) => sum + (year === of ? Number(amount) : 0), 0),
    );
    expect(sums).toEqual([714_328_000, 741_400_000, 768_110_000]);
    expect(spending.find(({ amount }) => Number(amount) < 0)).toMatchObject({
      payer: 492,
      year: 2024,
      function: "5.28.22",
      area: "children",
    });
  });

  test("grow by what both years have", () => {
    const { growth, gaps } = spendingTables(tables).sheets;
    // Without Ærø's 292,000 kr. on 5.38.45, of which 2022 is not available.
    expect(growth?.rows.at(-1)?.slice(3, 6).map(String)).toEqual(["714328000", "767818000", "53490000"]);
    // Both rows are there with `..`, and are told as amounts that are not available.
    expect(gaps?.rows).toEqual([]);
  });
});
