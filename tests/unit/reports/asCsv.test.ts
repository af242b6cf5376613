import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { asCsv } from "../../../src/reports/asCsv.ts";
import type { Cell } from "../../../src/reports/sheet.ts";
import { refusal } from "../../refusal.ts";
import { both, oneColumn, tariffs } from "./sheets.ts";

const BOM = "\uFEFF";

/** The one field that a cell of a column is written as. */
function field(unit: "text" | "kr" | "rate" | "count", cell: Cell, language: "da" | "en" = "da"): string {
  return asCsv(oneColumn({ word: "note", unit }, cell), language, { bom: false })
    .split(/^.*\r\n/)[1]
    ?.replace(/\r\n$/, "") as string;
}

describe("a sheet as CSV", () => {
  test("in Danish: semicolons, decimal commas and a byte order mark", () => {
    expect(asCsv(tariffs, "da")).toBe(
      `${BOM}Kommune;Kommunekode;Gældende takst (kr.);Sats (andel af 1);Indbyggere;År;Bemærkning;Grundlag\r\n` +
        "Odense;461;1652253,5;0,0551;209078;2025;2024-11-01;ja\r\n" +
        "København;101;-4527;-0,0060;1238406;2024;;nej\r\n",
    );
  });

  test("in English: commas, decimal points and a byte order mark", () => {
    expect(asCsv(tariffs, "en")).toBe(
      `${BOM}Municipality,Municipality code,Current tariff (DKK),Rate (share of 1),Inhabitants,Year,Note,Mark\r\n` +
        "Odense,461,1652253.5,0.0551,209078,2025,2024-11-01,yes\r\n" +
        "Copenhagen,101,-4527,-0.0060,1238406,2024,,no\r\n",
    );
  });

  test("the mark and the separator can be chosen; the decimal sign follows the language", () => {
    const sheet = oneColumn({ word: "amount", unit: "kr" }, 1.5);
    expect(asCsv(sheet, "da", { separator: ",", bom: false })).toBe('Beløb (kr.)\r\n"1,5"\r\n');
    expect(asCsv(sheet, "en", { separator: ";", bom: true })).toBe(`${BOM}Amount (DKK)\r\n1.5\r\n`);
    expect(asCsv(sheet, "en", { bom: false })).toBe("Amount (DKK)\r\n1.5\r\n");
  });

  test("other options are refused", () => {
    const options = (given: object) => refusal(() => asCsv(tariffs, "da", given));
    expect(options({ separator: "\t" })).toMatchObject({ kind: "out-of-range", path: "options.separator" });
    expect(options({ bom: "no" })).toMatchObject({ kind: "malformed", path: "options.bom" });
    expect(options({ totals: 1 })).toMatchObject({ kind: "malformed", path: "options.totals" });
    expect(options({ seperator: ";" }).remedy.en).toBe("did you mean separator?");
  });

  test("a row of one empty cell is not a blank line, which readers skip", () => {
    expect(field("text", null)).toBe('""');
    expect(field("kr", null)).toBe('""');
  });
});

describe("numbers hold every digit", () => {
  test.each([
    ["1426.940639269406392694063926940639", "1426,940639269406392694063926940639"],
    ["0.000000000001", "0,000000000001"],
    ["-0.00", "0"],
    ["-1055.685", "-1055,6850"],
    ["1e15", "1000000000000000"],
  ])("%s", (value, expected) => {
    expect(field("kr", new Decimal(value))).toBe(expected);
  });

  test("however few of them a table shows", () => {
    const sheet = oneColumn({ word: "rate", unit: "rate", decimals: 0 }, 0.0551);
    expect(asCsv(sheet, "en", { bom: false })).toBe("Rate (share of 1)\r\n0.0551\r\n");
  });
});

describe("a number of just three decimals gets a fourth, and no other does", () => {
  test.each([
    ["kr", 0.03, "0,03"],
    ["kr", 0.039, "0,0390"],
    ["kr", 0.0391, "0,0391"],
    ["rate", -1.065, "-1,0650"],
    ["count", "1234567.125", "1234567,1250"],
    ["count", 1234567, "1234567"],
    ["kr", "0.000000000001", "0,000000000001"],
  ] as const)("%s %s", (unit, value, danish) => {
    const cell = new Decimal(value);
    expect(field(unit, cell, "da").replace(/^"|"$/g, "")).toBe(danish);
    expect(field(unit, cell, "en")).toBe(danish.replace(",", "."));
    expect(Number(field(unit, cell, "en"))).toBe(Number(value));
  });

  test("texts stay as they are", () => {
    expect(field("text", "0.039", "en")).toBe("0.039");
    expect(field("text", "5.28.213", "da")).toBe("5.28.213");
  });
});

describe("rows of totals", () => {
  const sheet = { ...oneColumn({ word: "amount", unit: "kr" }, 1), rows: [[1], [2], [3], [3]], totalRows: 2 };
  const rowsOf = (totals?: boolean) =>
    asCsv(sheet, "en", { bom: false, ...(totals !== undefined && { totals }) })
      .trimEnd()
      .split("\r\n")
      .slice(1);

  test("are left out unless asked for, so that a column adds up to its total once", () => {
    expect(rowsOf()).toEqual(["1", "2"]);
    expect(rowsOf(false)).toEqual(["1", "2"]);
    expect(rowsOf(true)).toEqual(["1", "2", "3", "3"]);
  });

  test("are none where the sheet says nothing of them", () => {
    const { totalRows, ...plain } = sheet;
    expect(asCsv(plain, "en", { bom: false }).trimEnd().split("\r\n")).toHaveLength(1 + 2 * totalRows);
  });
});

describe("text that a spreadsheet could take for a formula gets an apostrophe", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+45 66 13 13 72", "'+45 66 13 13 72"],
    ["-", "'-"],
    ["- heraf løn", "'- heraf løn"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1", "'＝1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠x", "'＠x"],
    ["  =1", "'  =1"],
    ["\u00A0=1", "'\u00A0=1"],
    ["\u200B=1", "'\u200B=1"],
    ["\tx", '"\'\tx"'],
    ["\rx", '"\'\rx"'],
    ["\nx", '"\'\nx"'],
    [" \tx", '"\' \tx"'],
    ["'=1", "''=1"],
  ])("%j", (text, expected) => {
    expect(field("text", text)).toBe(expected);
  });

  test.each(["a=1", "5-7 år", "x@y.dk", "'citat'", "−4", "0461"])("but not %j", (text) => {
    expect(field("text", text)).toBe(text);
  });

  test("in headings too they cannot stand first, and numbers never get one", () => {
    const column = { word: "note", unit: "kr", qualifier: both("=1") } as const;
    expect(asCsv(oneColumn(column, -1), "en", { bom: false })).toBe('"Note, =1 (DKK)"\r\n-1\r\n');
  });
});

describe("quotes", () => {
  test.each([
    ["a;b", '"a;b"'],
    ["a,b", '"a,b"'],
    ['sagt "så"', '"sagt ""så"""'],
    ["a\nb", '"a\nb"'],
    ["a\r\nb", '"a\r\nb"'],
    [" a", '" a"'],
    ["a ", '"a "'],
    ['=";"', '"\'="";"""'],
  ])("%j", (text, expected) => {
    expect(field("text", text)).toBe(expected);
  });
});
