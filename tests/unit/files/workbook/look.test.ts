import { describe, expect, test } from "vitest";
import { asXlsx } from "../../../../src/files/asXlsx.ts";
import type { Cell, Column, Sheet } from "../../../../src/reports/sheet.ts";
import { lookOf, partsOf } from "../parts.ts";

const same = (text: string) => ({ da: text, en: text });
const sheet = (columns: readonly Column[], rows: readonly (readonly Cell[])[], title = "Ark et"): Sheet => {
  return { title: same(title), columns, rows };
};
const VERDICT: Column = { word: "verdict", unit: "text", coded: true };
const coded = (code: string) => ({ ...same(`ord for ${code}`), code });

/** How light a colour is on a print without colours, from 0 to 255. */
function lightness(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

const WIDE: readonly Column[] = [
  { heading: same("Række"), unit: "count" },
  { heading: same("Sagsnr."), unit: "text" },
  { heading: same("Tilbud"), unit: "text" },
  ...Array.from({ length: 24 }, (_, i): Column => ({ word: "budget", unit: "kr", qualifier: 2000 + i })),
  { heading: same("Bemærkning"), unit: "text" },
];
const wideRow = ["1", "Solgården, Botilbud § 108"];
const wide = sheet(WIDE, [[1, ...wideRow, ...Array.from({ length: 24 }, () => 1_234_567.89), "ord ".repeat(60)]]);

describe("a workbook's look", () => {
  test("marks codes dark and bold or light and italic, which differ without colours too", async () => {
    const codes = ["unsubstantiated", "within-rounding", "decrease"];
    const parts = partsOf(
      await asXlsx(
        sheet(
          [VERDICT],
          codes.map((code) => [coded(code)]),
        ),
        "da",
      ),
    );
    const [strong, light, none] = ["A2", "A3", "A4"].map((cell) => lookOf(parts, 1, cell));
    expect(strong).toMatchObject({ isBold: true, isItalic: false });
    expect(light).toMatchObject({ isBold: false, isItalic: true });
    expect(none).toEqual({ isBold: false, isItalic: false });
    expect(lightness(light?.rgb ?? "") - lightness(strong?.rgb ?? "")).toBeGreaterThan(40);
  });

  test("marks no code of a column that says something else", async () => {
    const message: Column = { word: "message", unit: "text", coded: true };
    const parts = partsOf(await asXlsx(sheet([message], [[coded("within-rounding")], [coded("error")]]), "da"));
    expect(lookOf(parts, 1, "A2")).toEqual({ isBold: false, isItalic: false });
    expect(lookOf(parts, 1, "A3")).toEqual({ isBold: false, isItalic: false });
  });

  test("marks the same cells where the codes stand beside them", async () => {
    const parts = partsOf(await asXlsx(sheet([VERDICT], [[coded("unsubstantiated")]]), "da", { codes: true }));
    expect(lookOf(parts, 1, "A2").isBold).toBe(true);
    expect(lookOf(parts, 1, "B2").isBold).toBe(false);
  });

  test("keeps what names a row in sight and on every page of a wide table", async () => {
    const parts = partsOf(await asXlsx(wide, "da"));
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toMatch(/<pane xSplit="3" ySplit="1" topLeftCell="D2" state="frozen"/);
    expect(xml).toMatch(/orientation="landscape" fitToWidth="[23]" fitToHeight="0"/);
    expect(parts["xl/workbook.xml"]).toContain("'Ark et'!$A:$C,'Ark et'!$1:$1</definedName>");
  });

  test("is legible on A4: no page has more characters across than eight points leave room for", async () => {
    const xml = partsOf(await asXlsx(wide, "da"))["xl/worksheets/sheet1.xml"] ?? "";
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    const pages = Number(/fitToWidth="(\d+)"/.exec(xml)?.[1]);
    const again = widths.slice(0, 3).reduce((sum, width) => sum + width, 0);
    const all = widths.reduce((sum, width) => sum + width, 0);
    // A4 across without margins is 277 mm; a character of Calibri 11 is 7 of 96 pixels an inch wide.
    const characters = 277 / ((7 / 96) * 25.4);
    expect((all - again) / pages + again).toBeLessThan(characters / 0.65);
  });

  test("of a narrow table is upright on one page with nothing held in place but the headings", async () => {
    const parts = partsOf(await asXlsx(sheet([VERDICT], [[coded("decrease")]]), "da"));
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toMatch(/<pane ySplit="1" topLeftCell="A2"/);
    expect(xml).toMatch(/orientation="portrait" fitToWidth="1"/);
  });

  test("names a sheet in quotation marks where it says what is printed, also one with an apostrophe", async () => {
    const parts = partsOf(await asXlsx(sheet([VERDICT], [[coded("decrease")]], "Bo's ark"), "da", { codes: false }));
    expect(parts["xl/workbook.xml"]).toContain("'Bo''s ark'!$A$1:$A$2</definedName>");
    expect(parts["xl/workbook.xml"]).toContain("'Bo''s ark'!$1:$1</definedName>");
  });

  test("shows blanks before a text as an indent of all its lines, in levels below the row that opens them", async () => {
    const column: Column = { heading: same("Forklaring"), unit: "text" };
    const lines = [["Varsel 1"], ["    Vurdering"], ["        Grænse"], ["Varsel 2"]];
    const parts = partsOf(await asXlsx(sheet([column], lines), "da"));
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(parts["xl/sharedStrings.xml"]).toContain("<t>Grænse</t>");
    expect(xml).toMatch(/<row r="3" outlineLevel="1">/);
    expect(xml).toMatch(/<row r="4" outlineLevel="2">/);
    expect(xml).toMatch(/<outlinePr summaryBelow="0"\/>/);
    expect(xml).not.toMatch(/hidden="1"|collapsed="1"/);
    expect(parts["xl/styles.xml"]).toMatch(/indent="2"/);
    expect(parts["xl/styles.xml"]).toMatch(/indent="4"/);
    expect([lookOf(parts, 1, "A2").isBold, lookOf(parts, 1, "A3").isBold]).toEqual([true, false]);
  });

  test("folds long explanations to their titles, and keeps every line of them", async () => {
    const column: Column = { heading: same("Forklaring"), unit: "text" };
    const of = (count: number) =>
      Array.from({ length: count }, (_, i) => [
        [`Varsel ${i}`],
        ["    Vurdering"],
        ["        Grænse"],
        ["    P/L"],
      ]).flat();
    const xmlOf = async (key: string, count: number) => {
      const parts = partsOf(await asXlsx({ [key]: sheet([column], of(count)) }, "da"));
      return { xml: parts["xl/worksheets/sheet1.xml"] ?? "", texts: parts["xl/sharedStrings.xml"] ?? "" };
    };
    const { xml, texts } = await xmlOf("explanations", 51);
    const rows = [...xml.matchAll(/<row r="(\d+)"([^>]*)>/g)].map(([, row, rest = ""]) => ({
      row: Number(row),
      isHidden: rest.includes('hidden="1"'),
      isCollapsed: rest.includes('collapsed="1"'),
    }));
    // Row 1 has the heading; of each four rows the first is the title, and the second opens the third.
    const lines = rows.filter(({ row }) => row > 1 && row <= 205);
    expect(lines).toHaveLength(204);
    expect(lines.filter(({ isHidden }) => !isHidden).map(({ row }) => row)).toEqual(
      Array.from({ length: 51 }, (_, i) => 4 * i + 2),
    );
    expect(lines.filter(({ isCollapsed }) => isCollapsed).map(({ row }) => (row - 2) % 4)).toEqual(
      Array.from({ length: 51 }, () => [0, 1]).flat(),
    );
    expect(rows.at(-1)).toMatchObject({ row: 207, isHidden: false });
    expect(texts).toContain("Tryk på + i margenen for at folde en forklaring ud");
    for (const [key, count] of [
      ["explanations", 50],
      ["costs", 51],
    ] as const) {
      const other = await xmlOf(key, count);
      expect(`${other.xml}${other.texts}`).not.toMatch(/hidden="1"|collapsed="1"|Tryk på/);
    }
  });

  test("gives no row more points than a spreadsheet takes", async () => {
    const column: Column = { heading: same("Tekst"), unit: "text" };
    const xml = partsOf(await asXlsx(sheet([column], [["lang ".repeat(6000)]]), "da"))["xl/worksheets/sheet1.xml"];
    expect(xml).toMatch(/<row r="2" ht="409"/);
  });

  test("leads from the name of a sheet with its key to that sheet, and from no other text", async () => {
    const see: Column = { heading: same("Se"), unit: "text", coded: true };
    const named = { ...same("Bo's ark"), code: "other" };
    const file = await asXlsx(
      {
        overview: sheet([see], [[named], [{ ...named, da: "Andet", en: "Other" }], [{ ...named, code: "x" }]]),
        other: sheet([VERDICT], [], "Bo's ark"),
      },
      "da",
    );
    const links = partsOf(file)["xl/worksheets/sheet1.xml"]?.match(/<hyperlink .*?\/>/g);
    expect(links).toEqual(['<hyperlink ref="A2" location="&apos;Bo&apos;&apos;s ark&apos;!A1"/>']);
  });
});
