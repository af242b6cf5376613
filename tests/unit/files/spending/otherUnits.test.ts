import { readSpending, readTables, spendingTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

/* REGK31 of StatBank has two price units: "Løbende priser (1.000 kr.)" and "Pr. indbygger, løbende priser (kr.)". */

const HEADINGS = "OMRÅDE;FUNK1;PRISENHED;TID;INDHOLD\n";
const row = (prices: string, amount = "13152", name = "5.28.22 Plejefamilier") =>
  `482 Langeland;${name};${prices};2022;${amount}\n`;

const read = async (file: string) => readSpending(await readTables(file));
const told = async (file: string) => {
  const { spending, faults } = await read(file);
  expect(spending).toEqual([]);
  return faults.map(({ cells, kind, severity, what }) => [cells[0], kind, severity, what.da]);
};

describe("amounts that are no kroner in all", () => {
  test.each([
    ["Pr. indbygger, løbende priser (kr.)", "beløbet er pr. indbygger, ikke i alt"],
    ["Per capita, current prices (DKK)", "beløbet er pr. indbygger, ikke i alt"],
    ["Løbende priser, kr./indb.", "beløbet er pr. indbygger, ikke i alt"],
    ["2024-priser pr. 1.000 indbyggere", "beløbet er pr. indbygger, ikke i alt"],
    ["Pr. 0-17-årig, løbende priser (kr.)", "beløbet er ikke i alt, men „Pr. 0-17-årig“"],
    ["Løbende priser, kr. pr. døgn", "beløbet er ikke i alt, men „pr. døgn“"],
    ["Indeks 2015=100", "tallet er ikke i kr., men „Indeks“"],
    ["Løbende priser (pct.)", "tallet er ikke i kr., men „pct“"],
  ])("%s is refused in its cell", async (prices, what) => {
    expect(await told(HEADINGS + row(prices))).toEqual([["C2", "not-in-all", "error", what]]);
  });

  test.each(["EUR", "€", "1.000 euro", "SEK", "svenske kroner"])("prices in %s are refused", async (currency) => {
    const [[cell, kind] = []] = await told(HEADINGS + row(`Løbende priser (${currency})`));
    expect([cell, kind]).toEqual(["C2", "other-currency"]);
  });

  test.each([
    ["Løbende priser (1.000 kr.)", 13_152_000],
    ["Current prices (DKK 1,000)", 13_152_000],
    ["2024-p/l, kr.", 13_152],
    ["Pris- og lønniveau pr. 1. januar 2024", 13_152],
    ["Løbende priser, kr. pr. år", 13_152],
  ])("%s is read", async (prices, amount) => {
    const { spending, faults } = await read(HEADINGS + row(prices));
    expect(faults).toEqual([]);
    expect(spending.map((each) => Number(each.amount))).toEqual([amount]);
  });

  test.each([
    ["Udgift pr. indbygger", "not-in-all"],
    ["Beløb pr. indbygger (kr.)", "not-in-all"],
    ["INDHOLD (kr. pr. indb.)", "not-in-all"],
    ["Beløb (EUR)", "other-currency"],
  ])("a heading %s is told once, and no row below it is used", async (heading, kind) => {
    const file = `Kommune;Funktion;År;${heading}\nOdense;5.28.22;2022;1050\nVejen;5.28.22;2022;1100\n`;
    const faults = await told(file);
    expect(faults.map(([cell, of]) => [cell, of])).toEqual([["D1", kind]]);
    expect((await read(file)).rows.every(({ hasError }) => hasError)).toBe(true);
  });

  test("a row of units below the headings counts as they do", async () => {
    const file = "Kommune;Funktion;År;Beløb\n;;;kr. pr. indb.\nOdense;5.28.22;2022;1050\n";
    expect((await told(file)).map(([cell, kind]) => [cell, kind])).toEqual([["D1", "not-in-all"]]);
  });

  test("of an extract with both units the totals are read, and the others told once", async () => {
    const both = row("Løbende priser (1.000 kr.)") + row("Pr. indbygger, løbende priser (kr.)", "1.050");
    const tables = await readTables(HEADINGS + both);
    const { read: asRead, faults, says } = spendingTables(tables);
    expect(faults).toEqual([]);
    expect(asRead.spending.map((each) => Number(each.amount))).toEqual([13_152_000]);
    expect(asRead.leftOut).toEqual([
      { sheet: "", row: 3, why: "other-unit", found: "Pr. indbygger, løbende priser (kr.)" },
    ]);
    expect(says.filter(({ da }) => da.includes("pr. indbygger")).map(({ en }) => en)).toEqual([
      "1 row is per inhabitant or in another unit and left out: the file has the same lines as totals in DKK, which are counted.",
    ]);
  });

  test("a line that the file has per inhabitant alone is not lost in silence", async () => {
    const file =
      HEADINGS + row("Løbende priser (1.000 kr.)") + row("Pr. indbygger, løbende priser (kr.)", "1.050", "5.28.23");
    const { spending, leftOut, faults } = await read(file);
    expect([spending.length, leftOut.length]).toEqual([1, 0]);
    expect(faults.map(({ cells, kind }) => [cells[0], kind])).toEqual([["C3", "not-in-all"]]);
  });
});
