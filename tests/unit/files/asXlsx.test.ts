import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { asXlsx } from "../../../src/files/asXlsx.ts";
import type { GivenTable } from "../../../src/files/cell.ts";
import { readTables } from "../../../src/files/readTables.ts";
import type { Cell, Sheet } from "../../../src/reports/sheet.ts";
import { examples, isWritten } from "../../docs/shown.ts";

const SHEET: Sheet = {
  title: { da: "Takster: 2025 [udkast]", en: "Tariffs" },
  columns: [
    { word: "offer", unit: "text" },
    { word: "amount", unit: "kr" },
    { word: "rate", unit: "rate" },
    { word: "share", unit: "rate", decimals: 4 },
    { word: "days", unit: "count" },
    { word: "year", unit: "year" },
    { word: "from", unit: "date" },
    { word: "note", unit: "text" },
  ],
  rows: [
    ["=1+1", 2476.85, 0.0551, 0.123456, 366, 2025, "2025-01-31", true],
    ["@SUM(1) _x000D_", -0.5, -0.039, null, 1.5, 1999, "1904-02-29", false],
    [{ da: "to\nlinjer", en: "two\nlines" }, 999_999_999_999.99, 1, 0, 0.125, 2024, null, null],
    ["I alt", 1_000_000_002_476.34, null, null, null, null, null, null],
  ],
  totalRows: 1,
  notes: [{ da: "Beløb er i kr.", en: "Amounts are in kr." }],
};

async function first(sheet: Sheet, language: "da" | "en" = "da"): Promise<GivenTable> {
  const [table] = await readTables(await asXlsx(sheet, language));
  if (table === undefined) throw new Error("no table");
  return table;
}

const parts = (file: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, content]) => [path, strFromU8(content)]));

describe("a table as a workbook", () => {
  test("has numbers, dates and texts as what they are, and is read back as it was", async () => {
    const { rows, name } = await first(SHEET);
    expect(name).toBe("Takster- 2025 -udkast-");
    const values = rows.map(({ cells }) => cells.map((cell) => cell && { ...cell, at: undefined }));
    expect(values[1]).toEqual([
      { kind: "text", text: "=1+1" },
      { kind: "number", number: 2476.85 },
      { kind: "number", number: 0.0551, isPercent: true },
      { kind: "number", number: 0.123456, isPercent: true },
      { kind: "number", number: 366 },
      { kind: "number", number: 2025 },
      { kind: "date", date: "2025-01-31" },
      { kind: "text", text: "ja" },
    ]);
    expect(values[2]?.[0]).toEqual({ kind: "text", text: "@SUM(1) _x000D_" });
    expect(values[2]?.[6]).toEqual({ kind: "date", date: "1904-02-29" });
    expect(values[3]?.[0]).toEqual({ kind: "text", text: "to\nlinjer" });
    expect(values[3]?.[6]).toBeNull();
    expect(values[4]?.[1]).toEqual({ kind: "number", number: 1_000_000_002_476.34 });
    expect(values.at(-1)?.[0]).toEqual({ kind: "text", text: "Beløb er i kr." });
  });

  test("is the same to another reader", async () => {
    const rows = await readExcelFile(Buffer.from(await asXlsx(SHEET, "en")) as never, { sheet: 1 } as never);
    const data = (
      Array.isArray(rows) && "data" in (rows[0] as object) ? (rows[0] as unknown as { data: unknown[][] }).data : rows
    ) as unknown[][];
    expect(data[1]?.slice(0, 6)).toEqual(["=1+1", 2476.85, 0.0551, 0.123456, 366, 2025]);
    expect(data[1]?.[6]).toEqual(new Date("2025-01-31T00:00:00Z"));
    expect(data[2]?.slice(1, 3)).toEqual([-0.5, -0.039]);
  });

  test("holds no formula, whatever a text begins with", async () => {
    const nasty = ["=1+1", "+1", "-1", "@A1", "\t=1", '=HYPERLINK("x")', "'=1", "＝1"];
    const sheet: Sheet = {
      title: SHEET.title,
      columns: [{ word: "note", unit: "text" }],
      rows: nasty.map((text) => [text]),
    };
    const files = parts(await asXlsx(sheet, "da"));
    expect(Object.values(files).filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
    const { rows } = await first(sheet);
    expect(rows.slice(1).map(({ cells: [cell] }) => cell?.kind === "text" && cell.text)).toEqual(nasty);
  });

  test("writes a number of more digits than spreadsheets keep as text with all of them", async () => {
    const sheet = (cell: Cell): Sheet => ({
      title: SHEET.title,
      columns: [{ word: "amount", unit: "kr" }],
      rows: [[cell]],
    });
    const shown = async (cell: Cell) => (await first(sheet(cell))).rows[1]?.cells[0];
    expect(await shown(99_999_999_999_999n)).toMatchObject({ kind: "text", text: "99.999.999.999.999" });
    expect(await shown(9_999_999_999_999n)).toMatchObject({ kind: "number", number: 9_999_999_999_999 });
  });

  test("keeps its headings in sight, can be filtered without its totals, and is printed on A4", async () => {
    const xml = parts(await asXlsx(SHEET, "da"))["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/<autoFilter ref="A1:H4"/);
    expect(xml).toMatch(/paperSize="9"/);
    expect(xml).toMatch(/orientation="portrait"/);
  });

  test("of several has a sheet for each, named by its title in 31 characters, no two alike", async () => {
    const long = { ...SHEET, title: { da: "Varsler, der ikke kunne vurderes i denne runde", en: "x" } };
    const tables = await readTables(
      await asXlsx({ a: SHEET, b: long, c: long, d: { ...SHEET, title: { da: "'", en: "x" } } }, "da"),
    );
    const names = tables.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
    expect(names[1]).toMatch(/^Varsler, der ikke kunne/);
  });

  test("takes any title as the name of a sheet, and does not cut through a character", async () => {
    const titled = (da: string): Sheet => ({ ...SHEET, title: { da, en: da } });
    const tables = await readTables(await asXlsx([titled("History"), titled("👩‍👩‍👧".repeat(6))], "da"));
    expect(tables.map(({ name }) => name)[0]).toBe("History –");
    expect(tables.map(({ name }) => name)[1]).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|�/);
  });

  test("refuses more columns than a workbook holds", async () => {
    const columns = Array.from(
      { length: 16_385 },
      (_, i) => ({ word: "amount", unit: "kr", qualifier: i + 1 }) as const,
    );
    const wide: Sheet = { title: SHEET.title, columns, rows: [] };
    await expect(asXlsx(wide, "da")).rejects.toMatchObject({ failure: { kind: "out-of-range" } });
  });

  test.each([
    [undefined, "missing"],
    [[], "malformed"],
    [{}, "malformed"],
    [7, "malformed"],
  ])("is refused for %j", async (given, kind) => {
    await expect(asXlsx(given as never, "da")).rejects.toMatchObject({ failure: { kind, path: "sheets" } });
  });

  test("names the cell that does not fit its column", async () => {
    const broken = { ...SHEET, rows: [...SHEET.rows.slice(0, 1), ["x", "2.347", 0, 0, 0, 2025, null, null]] } as Sheet;
    await expect(asXlsx([SHEET, broken], "da")).rejects.toMatchObject({ failure: { path: "sheets[1].rows[1][1]" } });
  });
});

/** A sheet, and not what was read of a file, which has columns and rows as well. */
const isSheet = (each: unknown): each is Sheet =>
  typeof each === "object" && each !== null && ["title", "columns", "rows"].every((key) => key in each);

/** What a cell of a column of kroner shows, in whole øre. */
const oere = (value: number) => Math.round(value * 100);

test("every table of the examples can be a workbook, and every amount in it is right to the øre", async () => {
  const { results, shown } = await examples();
  const all = [...results.map(({ result }) => result), ...shown.map(({ first: made }) => made)].filter(isWritten);
  const sheets = all.filter(isSheet);
  expect(sheets.length).toBeGreaterThan(60);
  const tables = await readTables(await asXlsx(sheets, "da"));
  let amounts = 0;
  for (const [i, { columns, rows }] of sheets.entries()) {
    for (const [j, row] of rows.entries()) {
      for (const [k, cell] of row.entries()) {
        if (columns[k]?.unit !== "kr" || cell === null) continue;
        const found = tables[i]?.rows[j + 1]?.cells[k];
        expect(found?.kind === "number" && oere(found.number), `${i} ${j} ${k}`).toBe(oere(Number(String(cell))));
        amounts++;
      }
    }
  }
  expect(amounts).toBeGreaterThan(300);
}, 240_000);
