import { readFileSync } from "node:fs";
import { asXlsx, readRefunds, readTables, refundTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

/**
 * A workbook as an office keeps it, made for this test and with constructed figures: five lines of three citizens with a date cell
 * over each month, amounts by formula, a column and a row of totals, the row's without stored values. Results are computed by
 * hand: 2022's limits are 860 000, 1 680 000 and 2 120 000 kr., a twelfth of them a month, of which 25, 50 and 75 % is refunded.
 */
const tables = await readTables(readFileSync("tests/cases/tables/11-refusion-2022.xlsx"));

describe("a workbook of costs by month", () => {
  test("is read line by line, with its totals left out and nothing wrong", () => {
    const { rows, leftOut, faults, cases, own, columns } = readRefunds(tables);
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
    expect(leftOut.map(({ row, why }) => [row, why])).toEqual([
      [7, "empty"],
      [8, "total"],
    ]);
    expect(faults).toEqual([]);
    expect(own).toEqual([]);
    expect(columns.filter(({ column }) => column.isRowTotal).map(({ heading }) => heading.text)).toEqual(["I alt"]);
    expect(cases.map(({ name, year, rows: own }) => [name, year, own.map(({ row }) => row)])).toEqual([
      ["Borger A", 2022, [2]],
      ["Borger B", 2022, [3]],
      ["Borger C", 2022, [4, 5, 6]],
    ]);
  });

  test("gives what the library takes: months in order, income in its month, a one-off cost for the year", () => {
    const [half, formula, mixed] = readRefunds(tables).cases.map(({ given }) => JSON.parse(JSON.stringify(given)));
    expect(half).toEqual({ year: 2022, monthly: Array(6).fill("200000") });
    // 1 750 000 / 12 to the 15 digits that a spreadsheet shows.
    expect(formula).toEqual({ year: 2022, monthly: Array(12).fill("145833.333333333") });
    expect(mixed).toEqual({
      year: 2022,
      monthly: `0 0 0 150000 150000 162500.5 162500.5 171234.56 171234.56 171234.56 98000 98000`.split(" "),
      income: ["0", "0", "0", ...Array(9).fill("6512.75")],
      oneOff: "600000",
    });
  });

  test("is refunded: six full months, a year just above the second limit, and a year of changes", () => {
    const { sheets, says, faults, worst } = refundTables(tables);
    expect(faults).toEqual([]);
    // 6 · (0,25 · 68 333,3333 + 0,5 · 36 666,6667 + 0,75 · 23 333,3333); 12 · (0,25 · 68 333,3333 + 0,5 · 5 833,3333)
    expect(sheets.cases?.rows.map((row) => [row[0], Number(row[2]), Number(row[3])])).toEqual([
      ["Borger A", 1_200_000, 317_500],
      ["Borger B", 1_749_999.999999996, 240_000],
      ["Borger C", 1_876_089.93, 438_407.16],
      [{ da: "I alt", en: "Total" }, 4_826_089.929999996, 995_907.16],
    ]);
    // Borger C in August: 171 234,56 + 50 000 - 6 512,75 = 214 721,81, of which 38 055,1433 above the third limit.
    const august = sheets.months?.rows.filter((row) => row[0] === "Borger C" && row[2] === 8);
    expect(august?.map((row) => row.slice(3).map((cell) => Number(cell).toFixed(4)))).toEqual([
      ["171234.5600", "50000.0000", "6512.7500", "214721.8100", "63958.0242"],
    ]);
    expect(says.map(({ da }) => da)).toEqual([
      "5 linjer læst, i alt 3 sager; 2 andre rækker er udeladt.",
      "Kolonnen „I alt“ er linjens sum; den er kun holdt op mod månederne.",
      "Refusionen for 2022 er 995.907,16\u00a0kr. af en udgift på 4.826.089,93\u00a0kr. i 3 sager.",
    ]);
    expect(worst).toBe("info");
  });

  test("is written back as a workbook that holds the same refund", async () => {
    const [, cases] = await readTables(await asXlsx(refundTables(tables).sheets, "da"));
    const refunds = cases?.rows.slice(1, 5).map(({ cells }) => cells[3]);
    expect(refunds?.map((cell) => (cell?.kind === "number" ? cell.number : cell))).toEqual([
      317_500, 240_000, 438_407.16, 995_907.16,
    ]);
  });
});
