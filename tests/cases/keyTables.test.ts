import { readFileSync } from "node:fs";
import { financeTables, readKeys, readTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

/**
 * A key and cases of twelve municipalities as an office keeps them, made for this test and with constructed figures: Windows-1252,
 * by name with Aabenraa last, `Vejen Kommune`, a dash for no cases, shares of one's own and a row of totals. Payments are
 * computed by hand: 80 % of 12.4 million kr. by the key and 20 % by cases, each to the øre by the largest remainders.
 */
const tables = await readTables(readFileSync("tests/cases/tables/10-boernehus-noegle-2025.csv"));

const PAID = `
410 691998.99  163353.29 855352.28
420 689504.22  133652.7  823156.92
430 835491.58  207904.19 1043395.77
440 387550.41  89101.8   476652.21
450 542054.41  148502.99 690557.4
461 3348160.22 905868.26 4254028.48
479 941992.66  222754.49 1164747.15
480 505837.16  103952.1  609789.26
482 149084.32  44550.9   193635.22
492 78370.35   0         78370.35
575 783015.27  178203.59 961218.86
580 966940.41  282155.69 1249096.1
`;

const CHILDRENS_HOUSE = { scheme: "childrens-houses", budget: 12_400_000 };

describe("a key and cases of twelve municipalities", () => {
  test("are read by name, with the total left out", () => {
    const { municipalities, leftOut, own, faults, measure, keyDate, year } = readKeys(tables);
    expect(faults).toEqual([]);
    expect(municipalities.map(({ municipality }) => municipality)).toEqual([
      420, 430, 440, 482, 410, 480, 450, 461, 479, 575, 492, 580,
    ]);
    expect(municipalities.reduce((sum, { key }) => sum + Number(key), 0)).toBe(115_313);
    expect(municipalities.map(({ cases }) => Number(cases))).toEqual([9, 14, 6, 3, 11, 7, 10, 61, 15, 12, 0, 19]);
    expect(leftOut.map(({ row, why }) => [row, why])).toEqual([[14, "total"]]);
    expect([own.map(({ heading }) => heading), measure, keyDate, year]).toEqual([
      ["Andel"],
      "0-17",
      "2024-01-01",
      2025,
    ]);
  });

  test("finance a children's house to the øre", () => {
    const { payments } = financeTables(tables, CHILDRENS_HOUSE).sheets;
    const expected = PAID.trim()
      .split("\n")
      .map((line) => line.replace(/ +/g, " ").trim());
    expect(payments?.rows.slice(0, -1).map((row) => [row[1], row[5], row[7], row[8]].join(" "))).toEqual(expected);
    expect(
      payments?.rows
        .at(-1)
        ?.map((cell) => String(cell))
        .slice(5, 9),
    ).toEqual(["9920000", "167", "2480000", "12400000"]);
    expect(payments?.rows.map((row) => row.at(-1)).slice(0, 3)).toEqual(["7 %", "7 %", "8,4 %"]);
  });

  test("finance it at an amount per case where 165 cases are expected", () => {
    // 2,480,000 / 165 = 15,030.303…, in whole øre 15,030.30.
    const { payments } = financeTables(tables, { ...CHILDRENS_HOUSE, expectedCases: 165 }).sheets;
    expect(String(payments?.rows[5]?.[7])).toBe("916848.3");
    expect(String(payments?.rows[9]?.[7])).toBe("0");
  });
});
