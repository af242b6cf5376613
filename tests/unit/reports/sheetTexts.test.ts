import { describe, expect, test } from "vitest";
import { asCsv } from "../../../src/reports/asCsv.ts";
import { asMarkdown } from "../../../src/reports/markdown/asMarkdown.ts";
import type { Column, Sheet } from "../../../src/reports/sheet.ts";
import { asText } from "../../../src/reports/text/asText.ts";
import { refusal } from "../../refusal.ts";
import { both } from "./sheets.ts";

const sound: Sheet = {
  title: both("T"),
  columns: [
    { word: "municipality", unit: "text" },
    { word: "year", unit: "year" },
    { word: "amount", unit: "kr" },
  ],
  rows: [
    ["a", 2021, 1],
    ["b", 2022, 2],
    ["c", 2023, 3],
    ["d", 2024, 4],
  ],
};

const changed = (change: object) => refusal(() => asText({ ...sound, ...change } as Sheet, "da"));
const lastRow = (...row: unknown[]) => changed({ rows: [...sound.rows.slice(0, 3), row] });
const column = (change: object) =>
  changed({ columns: [...sound.columns.slice(0, 2), { ...sound.columns[2], ...change }] });

describe("rows", () => {
  test("every format refuses a cell that does not fit, and says where", () => {
    const wrong: Sheet = { ...sound, rows: [...sound.rows.slice(0, 3), ["d", 2024, "fire"]] };
    for (const write of [asText, asMarkdown, asCsv]) {
      expect(refusal(() => write(wrong, "da"))).toMatchObject({ kind: "malformed", path: "rows[3][2]" });
    }
  });

  test("a row has a cell for each column", () => {
    expect(lastRow("d", 2024)).toMatchObject({ kind: "missing", path: "rows[3][2]" });
    expect(lastRow()).toMatchObject({ kind: "missing", path: "rows[3][0]", found: { en: "0 cells in the row" } });
    expect(lastRow("d", 2024, 4, 5)).toMatchObject({ kind: "malformed", path: "rows[3][3]" });
  });

  test("a row is a list, and none is left out", () => {
    expect(changed({ rows: [{ municipality: "a" }] })).toMatchObject({ kind: "malformed", path: "rows[0]" });
    expect(changed({ rows: [sound.rows[0], undefined] })).toMatchObject({ kind: "missing", path: "rows[1]" });
    const holes: unknown[] = [...sound.rows];
    delete holes[1];
    expect(changed({ rows: holes })).toMatchObject({ kind: "missing", path: "rows[1]" });
    expect(changed({ rows: undefined })).toMatchObject({ kind: "missing", path: "rows" });
    expect(changed({ rows: "a" })).toMatchObject({ kind: "malformed", path: "rows" });
  });
});

describe("columns", () => {
  test("there is at least one", () => {
    expect(changed({ columns: [] })).toMatchObject({ kind: "missing", path: "columns" });
    expect(changed({ columns: undefined })).toMatchObject({ kind: "missing", path: "columns" });
  });

  test("a word is in the word list", () => {
    expect(column({ word: "ammount" })).toMatchObject({
      kind: "unknown-name",
      path: "columns[2].word",
      remedy: { da: "mente du amount?", en: "did you mean amount?" },
    });
    expect(column({ word: "toString" }).kind).toBe("unknown-name");
    expect(column({ word: "__proto__" }).kind).toBe("unknown-name");
    expect(column({ word: undefined }).kind).toBe("missing");
    expect(column({ word: 7 }).kind).toBe("unknown-name");
  });

  test("a unit is one of the six", () => {
    expect(column({ unit: "dkk" })).toMatchObject({ kind: "out-of-range", path: "columns[2].unit" });
    expect(column({ unit: undefined }).kind).toBe("malformed");
  });

  test("decimals are 0 to 34, of numbers only", () => {
    const path = "columns[2].decimals";
    expect(column({ decimals: -1 })).toMatchObject({ kind: "out-of-range", path });
    expect(column({ decimals: 35 }).path).toBe(path);
    expect(column({ decimals: 1.5 }).path).toBe(path);
    expect(column({ decimals: "2" }).path).toBe(path);
    expect(column({ unit: "year", decimals: 0 })).toMatchObject({
      path,
      remedy: { en: "remove decimals; year has none" },
    });
    expect(
      asText({ ...sound, columns: [...sound.columns.slice(0, 2), { word: "amount", unit: "kr", decimals: 34 }] }, "da"),
    ).toContain(`1,${"0".repeat(34)}`);
  });

  test("no key is passed over in silence", () => {
    expect(column({ decimal: 0 })).toMatchObject({
      kind: "unknown-key",
      path: "columns[2]",
      found: { en: '"decimal"' },
    });
    expect(changed({ note: [] })).toMatchObject({
      kind: "unknown-key",
      path: "",
      remedy: { en: "did you mean notes?" },
    });
    expect(changed({ colour: "red" }).remedy.da).toBe("fjern nøglen; den ville ellers blive overset");
    expect(refusal(() => asText(null as unknown as Sheet, "da"))).toMatchObject({ kind: "malformed", path: "" });
  });
});

describe("headings", () => {
  const headings = (...columns: Column[]) =>
    (["da", "en"] as const).map((language) => {
      const sheet = { title: both("T"), columns, rows: [] };
      return asCsv(sheet, language, { bom: false, separator: ";" }).trimEnd();
    });

  test("a year follows the word, a text follows a comma, and the unit comes last", () => {
    const qualifier = { da: "2024-niveau", en: "2024 level" };
    expect(headings({ word: "total", unit: "kr", qualifier: 2023 })).toEqual(["I alt 2023 (kr.)", "Total 2023 (DKK)"]);
    expect(headings({ word: "current", unit: "kr", qualifier })).toEqual([
      '"Gældende takst, 2024-niveau (kr.)"',
      '"Current tariff, 2024 level (DKK)"',
    ]);
  });

  test("one stands for one column", () => {
    const twice = (...columns: Column[]) => refusal(() => headings(...columns));
    const year: Column = { word: "amount", unit: "kr", qualifier: 2023 };
    expect(twice(year, { word: "year", unit: "year" }, year)).toMatchObject({
      kind: "duplicate",
      path: "columns[2]",
      found: { da: '"Beløb 2023 (kr.)"' },
    });
    expect(headings(year, { ...year, qualifier: 2024 })[0]).toBe("Beløb 2023 (kr.);Beløb 2024 (kr.)");
    expect(headings({ word: "total", unit: "kr" }, { word: "total", unit: "rate" })[1]).toBe(
      "Total (DKK);Total (share of 1)",
    );
  });

  test("may be the same for a rate and a count, whose cells differ", () => {
    const columns: Column[] = [
      { word: "total", unit: "count" },
      { word: "total", unit: "rate" },
    ];
    expect(asMarkdown({ title: both("T"), columns, rows: [] }, "da")).toContain("\n| I alt | I alt |\n");
  });

  test("a qualifier is a year or a text in both languages", () => {
    expect(column({ qualifier: 2023.5 })).toMatchObject({ kind: "malformed", path: "columns[2].qualifier" });
    expect(column({ qualifier: "2023" })).toMatchObject({ kind: "malformed", path: "columns[2].qualifier" });
    expect(column({ qualifier: null }).kind).toBe("malformed");
    expect(column({ qualifier: both("\u0000") }).path).toBe("columns[2].qualifier");
  });
});

test("a title and notes are texts in both languages", () => {
  expect(changed({ title: "T" })).toMatchObject({ kind: "malformed", path: "title" });
  expect(changed({ title: undefined })).toMatchObject({ kind: "missing", path: "title" });
  expect(changed({ notes: [both("a"), "b"] })).toMatchObject({ kind: "malformed", path: "notes[1]" });
  expect(changed({ notes: "a" })).toMatchObject({ kind: "malformed", path: "notes" });
});
