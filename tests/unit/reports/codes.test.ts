import { describe, expect, test } from "vitest";
import { asXlsx } from "../../../src/files/asXlsx.ts";
import { readTables } from "../../../src/files/readTables.ts";
import { asCsv } from "../../../src/reports/asCsv.ts";
import type { Cell, Column, Sheet } from "../../../src/reports/sheet.ts";
import { type Shown, tableOf } from "../../../src/reports/tableOf.ts";
import { asText } from "../../../src/reports/text/asText.ts";
import { sheetOf } from "../../../src/tables/sheetOf.ts";
import { toTable } from "../../../src/tables/toTable.ts";
import { refusal } from "../../refusal.ts";
import { both } from "./sheets.ts";

const WITHIN = { da: "inden for", en: "within", code: "within-agreed" };
const sheet: Sheet = {
  title: both("T"),
  columns: [
    { word: "offer", unit: "text" },
    { word: "verdict", unit: "text", coded: true },
    { word: "excess", unit: "kr" },
  ],
  rows: [
    ["Birk", WITHIN, 0],
    [{ da: "I alt", en: "Total" }, { da: "alle", en: "all" }, 0],
  ],
  totalRows: 1,
};
const withCell = (column: Column, cell: unknown): Sheet => ({
  title: both("T"),
  columns: [column],
  rows: [[cell as Cell]],
});

describe("words that stand for codes", () => {
  test("are what people read", () => {
    expect(asText(sheet, "da")).toContain("inden for");
    expect(asText(sheet, "da")).not.toContain("within-agreed");
    expect(asCsv(sheet, "da", { bom: false })).toBe("Tilbud;Vurdering;Overskridelse (kr.)\r\nBirk;inden for;0\r\n");
  });

  test("have their codes beside them in CSV where these are asked for; a total has none", () => {
    expect(asCsv(sheet, "da", { bom: false, codes: true, totals: true })).toBe(
      'Tilbud;Vurdering;"Vurdering, kode";Overskridelse (kr.)\r\nBirk;inden for;within-agreed;0\r\nI alt;alle;;0\r\n',
    );
    expect(refusal(() => asCsv(sheet, "da", { codes: "yes" as never })).path).toBe("options.codes");
  });

  test("and in a workbook", async () => {
    const written = async (options?: { codes: boolean }) => {
      const [table] = await readTables(await asXlsx(sheet, "en", options));
      return table?.rows.map(({ cells }) => cells.map((cell) => (cell?.kind === "text" ? cell.text : null)));
    };
    expect((await written({ codes: true }))?.slice(0, 2)).toEqual([
      ["Offer", "Verdict", "Verdict, code", "Excess (DKK)"],
      ["Birk", "within", "within-agreed", null],
    ]);
    expect((await written({ codes: false }))?.[0]).toEqual(["Offer", "Verdict", "Excess (DKK)"]);
  });

  test("of verdicts have them in a workbook unless they are asked away, and no others have", async () => {
    const unit: Column = { word: "unit", unit: "text", coded: true };
    const day = { da: "døgn", en: "day", code: "day" };
    const two = { ...sheet, columns: [...sheet.columns, unit], rows: sheet.rows.map((row) => [...row, day]) };
    const headings = async (options?: { codes: boolean }) => {
      const [table] = await readTables(await asXlsx(two, "da", options));
      return table?.rows[0]?.cells.map((cell) => (cell?.kind === "text" ? cell.text : null));
    };
    const [before, behind] = [
      ["Tilbud", "Vurdering"],
      ["Overskridelse (kr.)", "Enhed"],
    ];
    expect(await headings()).toEqual([...before, "Vurdering, kode", ...behind]);
    expect(await headings({ codes: false })).toEqual([...before, ...behind]);
    expect(await headings({ codes: true })).toEqual([...before, "Vurdering, kode", ...behind, "Enhed, kode"]);
    const [table] = await readTables(await asXlsx(two, "da"));
    expect(table?.rows[1]?.cells[2]).toMatchObject({ kind: "text", text: "within-agreed" });
    expect(table?.rows[2]?.cells[2]).toBeNull();
  });

  test("have their codes beside them in a table, under one name in every language", () => {
    for (const language of ["da", "en"] as const) {
      const table = toTable(sheet, { language });
      expect(table.columnNames()).toEqual(["offer", "verdict", "verdict_code", "excess"]);
      expect(table.get("verdict_code")).toBe("within-agreed");
      expect(table.get("verdict")).toBe(WITHIN[language]);
    }
    expect(toTable(sheet, { names: "headings" }).columnNames()[2]).toBe("Vurdering, kode");
    expect(toTable({ ...sheet, rows: [], totalRows: 0 }).columnNames()).toContain("verdict_code");
  });

  test("come back from a table with the sheet's columns", () => {
    const again = sheetOf(toTable(sheet), { columns: sheet.columns });
    expect(asCsv(again, "da")).toBe(asCsv(sheet, "da", { codes: true }));
  });

  test("are not lost in silence, nor something else than text", () => {
    const plain: Column = { word: "verdict", unit: "text" };
    expect(refusal(() => asText(withCell(plain, WITHIN), "da"))).toMatchObject({
      kind: "unknown-key",
      path: "rows[0][0]",
    });
    const coded: Column = { ...plain, coded: true };
    expect(refusal(() => asText(withCell(coded, { ...WITHIN, code: 7 }), "da")).path).toBe("rows[0][0].code");
    expect(refusal(() => asCsv(withCell(coded, { ...WITHIN, code: "a\u0000" }), "da", { codes: true })).kind).toBe(
      "malformed",
    );
    const count = { ...coded, unit: "count" } as Column;
    expect(refusal(() => asText(withCell(count, 1), "da"))).toMatchObject({ path: "columns[0].coded" });
    expect(refusal(() => asText(withCell({ ...plain, coded: false as never }, "x"), "da")).path).toBe(
      "columns[0].coded",
    );
  });

  test("are followed by their codes after a qualifier", () => {
    const years = [2024, 2025].map((qualifier): Column => ({ word: "verdict", unit: "text", coded: true, qualifier }));
    const two: Sheet = { title: both("T"), columns: years, rows: [[WITHIN, null]] };
    expect(toTable(two).columnNames()).toEqual([
      "verdict_2024",
      "verdict_2024_code",
      "verdict_2025",
      "verdict_2025_code",
    ]);
    expect(asCsv(two, "en", { bom: false, codes: true }).split("\r\n")[0]).toBe(
      'Verdict 2024,"Verdict, 2024, code",Verdict 2025,"Verdict, 2025, code"',
    );
  });

  test("are made with the table: of a text in one language too, and of none where there is no code", () => {
    const shown: Shown<string | null>[] = [
      { word: "verdict", unit: "text", cell: (row) => row && `ord for ${row}`, code: (row) => row, total: "alt" },
    ];
    expect(tableOf(both("T"), ["a", null], shown)).toEqual({
      title: both("T"),
      columns: [{ word: "verdict", unit: "text", coded: true }],
      rows: [[{ da: "ord for a", en: "ord for a", code: "a" }], [null], ["alt"]],
      totalRows: 1,
    });
  });
});
