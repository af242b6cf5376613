import { describe, expect, test } from "vitest";
import { asCsv } from "../../../src/reports/asCsv.ts";
import { asHtml } from "../../../src/reports/html/asHtml.ts";
import { asMarkdown } from "../../../src/reports/markdown/asMarkdown.ts";
import { barPicture } from "../../../src/reports/pictures/barPicture.ts";
import { linePicture } from "../../../src/reports/pictures/linePicture.ts";
import type { Column, Sheet } from "../../../src/reports/sheet.ts";
import { type Shown, tableOf } from "../../../src/reports/tableOf.ts";
import { asText } from "../../../src/reports/text/asText.ts";
import { maskSmallCounts } from "../../../src/spending/masking/maskSmallCounts.ts";
import { toTable } from "../../../src/tables/toTable.ts";
import { refusal } from "../../refusal.ts";
import { both } from "./sheets.ts";

const CASE = { da: "sagsnr.", en: "case no." };
const sheet: Sheet = {
  title: both("Sager"),
  columns: [
    { heading: CASE, unit: "text" },
    { word: "offer", unit: "text" },
    { heading: both("Merpris (kr.)"), unit: "kr" },
  ],
  rows: [
    ["24/017", "Birk", 1200.5],
    ["=1+1", "Eg", null],
  ],
};
const withColumn = (column: object): Sheet => ({ ...sheet, columns: [...sheet.columns.slice(0, 2), column as Column] });
const refusedColumn = (column: object) => refusal(() => asText(withColumn(column), "da"));

describe("a heading of one's own", () => {
  test("is written as it is, with the unit once and by the language", () => {
    expect(asCsv(sheet, "da", { bom: false })).toBe(
      "sagsnr.;Tilbud;Merpris (kr.)\r\n24/017;Birk;1200,5\r\n'=1+1;Eg;\r\n",
    );
    expect(asCsv(sheet, "en", { bom: false }).split("\r\n")[0]).toBe("case no.,Offer,Merpris (DKK)");
    expect(asMarkdown(sheet, "da").split("\n")[2]).toBe("| sagsnr. | Tilbud | Merpris (kr.) |");
    expect(asText(sheet, "en")).toContain("case no.");
    expect(asHtml({ title: both("R"), parts: [sheet] }, "da")).toContain('<th scope="row" class="s">24/017</th>');
  });

  test("has its qualifier before the unit", () => {
    const column = { heading: both("Merpris (kr.)"), unit: "kr", qualifier: 2025 };
    expect(asMarkdown(withColumn(column), "da")).toContain("| Merpris 2025 (kr.) |");
  });

  test("is harmless where it looks like a formula or like markup", () => {
    const column = { heading: both("=cmd|<b>"), unit: "text" };
    const harmful = { ...withColumn(column), rows: [] };
    expect(asCsv(harmful, "da", { bom: false })).toContain(";'=cmd|<b>\r\n");
    expect(asMarkdown(harmful, "da")).toContain("=cmd\\|&lt;b&gt;");
    expect(asHtml({ title: both("R"), parts: [harmful] }, "da")).not.toContain("<b>");
    expect(refusedColumn({ heading: both("a\u0007"), unit: "text" }).path).toBe("columns[2].heading");
  });

  test("stands where a word would, and neither beside one nor empty", () => {
    expect(refusedColumn({ heading: CASE, word: "offer", unit: "kr" })).toMatchObject({
      kind: "malformed",
      path: "columns[2]",
      found: { da: "både word og heading" },
    });
    expect(refusedColumn({ unit: "kr" })).toMatchObject({ kind: "missing", path: "columns[2].word" });
    expect(refusedColumn({ heading: "Merpris", unit: "kr" })).toMatchObject({
      kind: "malformed",
      path: "columns[2].heading",
    });
    expect(refusedColumn({ heading: { da: "Merpris", en: " " }, unit: "kr" })).toMatchObject({
      kind: "missing",
      path: "columns[2].heading",
      found: { en: "an empty heading" },
    });
  });

  test("is refused where another column is called the same, also by a word", () => {
    expect(refusedColumn({ heading: both("Tilbud"), unit: "text" })).toMatchObject({
      kind: "duplicate",
      path: "columns[2]",
      found: { da: '"Tilbud"' },
    });
    expect(refusedColumn({ heading: both("sagsnr.\u00a0"), unit: "text" }).kind).toBe("duplicate");
  });

  test("names the column of a picture, in either language", () => {
    const title = both("Merpriser");
    expect(barPicture(sheet, { names: "sagsnr.", values: "Merpris (kr.)", title }).alt).toEqual({
      da: "Søjlediagram, 1 søjler. Merpris (kr.): størst 24/017 1.200,50, mindst 24/017 1.200,50. Uden tal: =1+1.",
      en: "Bar chart of 1 bars. Merpris (DKK): largest 24/017 1,200.50, least 24/017 1,200.50. Without a figure: =1+1.",
    });
    expect(barPicture(sheet, { names: "case no.", values: 2 }).alt.en).toContain("24/017");
    expect(refusal(() => barPicture(sheet, { names: "Sag", values: 2 })).kind).toBe("missing");
    const years = [2024, 2025].map((qualifier) => ({ heading: both("Merpris"), unit: "kr", qualifier }) as const);
    const lines = { title, columns: [{ heading: CASE, unit: "text" } as const, ...years], rows: [["a", 1, 2]] };
    expect(linePicture(lines, { names: "case no.", values: "Merpris" }).alt.da).toBe(
      "Kurver 2024–2025. Merpris (kr.): a 1,00 i 2024, 2,00 i 2025.",
    );
  });

  test("names the columns whose small counts are hidden, and a count of one's own goes with them", () => {
    const counts: Sheet = {
      title: both("Brugere"),
      columns: [
        { heading: both("Sted"), unit: "text" },
        { heading: both("Unge"), unit: "count" },
        { heading: both("Andel"), unit: "rate" },
      ],
      rows: [
        ["a", 3, 0.1],
        ["b", 10, 0.2],
        ["c", 50, 0.7],
      ],
    };
    const { sheet: shown } = maskSmallCounts(counts, { columns: ["Unge"] });
    expect(shown.rows.map((row) => row.slice(1))).toEqual([
      [null, null],
      [null, null],
      [50, 0.7],
    ]);
    const named = refusal(() => maskSmallCounts(counts, { columns: ["Ung"] }));
    expect([named.kind, named.remedy.da]).toEqual(["unknown-name", "mente du Unge?"]);
  });

  test("names the column of a table", () => {
    expect(toTable(sheet).columnNames()).toEqual(["sagsnr.", "offer", "Merpris (kr.)"]);
    expect(toTable(sheet, { language: "en", names: "headings" }).columnNames()).toEqual([
      "case no.",
      "Offer",
      "Merpris (DKK)",
    ]);
  });

  test("is shown by a table that is made of shown columns", () => {
    const shown: Shown<string>[] = [{ heading: CASE, unit: "text", cell: (row) => row }];
    expect(tableOf(both("T"), ["a"], shown)).toEqual({
      title: both("T"),
      columns: [{ heading: CASE, unit: "text" }],
      rows: [["a"]],
    });
  });
});
