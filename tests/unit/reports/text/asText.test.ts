import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import type { Sheet } from "../../../../src/reports/sheet.ts";
import { asText } from "../../../../src/reports/text/asText.ts";
import { refusal } from "../../../refusal.ts";
import { both, oneColumn, tariffs } from "../sheets.ts";

const NBSP = "\u00A0";
const lines = (text: string) => text.split("\n");

describe("a table of text", () => {
  test("in Danish", () => {
    expect(lines(asText(tariffs, "da"))).toEqual([
      "Varslede takster",
      "",
      "Kommune    Kommunekode  Gældende takst (kr.)     Sats  Indbyggere    År  Bemærkning  Grundlag",
      "─────────  ───────────  ────────────────────  ───────  ──────────  ────  ──────────  ────────",
      `Odense     461                  1.652.253,50   5,51${NBSP}%     209.078  2025  2024-11-01  ja      `,
      `København  101                     −4.527,00  −0,60${NBSP}%   1.238.406  2024              nej     `,
      "",
      "- 1. januar er skæringsdato.",
      "- Tomt er ukendt.",
    ]);
  });

  test("in English", () => {
    expect(lines(asText(tariffs, "en"))).toEqual([
      "Notified tariffs",
      "",
      "Municipality  Municipality code  Current tariff (DKK)    Rate  Inhabitants  Year  Note        Mark",
      "────────────  ─────────────────  ────────────────────  ──────  ───────────  ────  ──────────  ────",
      "Odense        461                        1,652,253.50   5.51%      209,078  2025  2024-11-01  yes ",
      "Copenhagen    101                           −4,527.00  −0.60%    1,238,406  2024              no  ",
      "",
      "- 1 January is the key date.",
      "- Blank is unknown.",
    ]);
  });

  test("without rows and notes has its headings and the rule", () => {
    expect(lines(asText(oneColumn({ word: "year", unit: "year" }), "da"))).toEqual(["T", "", "År", "──"]);
  });

  test("rounds for showing only, halves away from zero, and to the decimals asked for", () => {
    const shown = (decimals?: number) => {
      const column = { word: "amount", unit: "kr", ...(decimals === undefined ? {} : { decimals }) } as const;
      return lines(asText(oneColumn(column, new Decimal("1055.685"), new Decimal("-2.5")), "da")).slice(4);
    };
    expect(shown()).toEqual(["   1.055,69", "      −2,50"]);
    expect(shown(0)).toEqual(["      1.056", "         −3"]);
    expect(shown(3)).toEqual(["  1.055,685", "     −2,500"]);
  });

  test("shows the decimals asked for of a rate's per cent, and of a count", () => {
    const shown = (unit: "rate" | "count", decimals: number) =>
      lines(asText(oneColumn({ word: "rate", unit, decimals }, 0.05512), "da"))[4]?.trim();
    expect(shown("rate", 0)).toBe(`6${NBSP}%`);
    expect(shown("rate", 3)).toBe(`5,512${NBSP}%`);
    expect(shown("count", 1)).toBe("0,1");
  });

  test("keeps notes within the width, with the dash", () => {
    const sheet = (note: string) => ({ ...oneColumn({ word: "year", unit: "year" }), notes: [both(note)] });
    const notes = (note: string) => lines(asText(sheet(note), "da", { maxWidth: 40 })).slice(5);
    expect(notes(`${"x".repeat(20)} ${"y".repeat(17)}`)).toEqual([`- ${"x".repeat(20)} ${"y".repeat(17)}`]);
    expect(notes(`${"x".repeat(20)} ${"y".repeat(18)}`)).toEqual([`- ${"x".repeat(20)}`, `  ${"y".repeat(18)}`]);
  });

  test("makes line breaks and tabs in cells, titles and notes single spaces", () => {
    const sheet: Sheet = { ...oneColumn({ word: "note", unit: "text" }, "a\r\nb\nc\td\r"), notes: [both("x\u2028y")] };
    expect(lines(asText({ ...sheet, title: both("To\nlinjer") }, "en"))).toEqual([
      "To linjer",
      "",
      "Note   ",
      "───────",
      "a b c d",
      "",
      "- x y",
    ]);
  });
});

describe("a table wider than the page", () => {
  const prose = "Taksten stiger, fordi tilbuddet har færre pladser end året før";
  const sheet: Sheet = {
    title: both("T"),
    columns: [
      { word: "municipality", unit: "text" },
      { word: "current", unit: "kr", qualifier: { da: "2024-niveau", en: "2024 level" } },
      { word: "note", unit: "text" },
    ],
    rows: [
      ["Odense", 4527, prose],
      ["Ærø", 4527.5, "uændret"],
    ],
    notes: [both("Et forbehold, der er langt nok til at fylde mere end én linje.")],
  };

  test("wraps headings and prose, never figures", () => {
    expect(lines(asText(sheet, "da", { maxWidth: 60 }))).toEqual([
      "T",
      "",
      "           Gældende takst,                                  ",
      "Kommune  2024-niveau (kr.)  Bemærkning                      ",
      "───────  ─────────────────  ────────────────────────────────",
      "Odense            4.527,00  Taksten stiger, fordi tilbuddet ",
      "                            har færre pladser end året før  ",
      "Ærø               4.527,50  uændret                         ",
      "",
      "- Et forbehold, der er langt nok til at fylde mere end én",
      "  linje.",
    ]);
  });

  test("parts its rows with a blank line where the first column is wrapped too", () => {
    const column = { word: "note", unit: "text" } as const;
    const rows = (...cells: string[]) => lines(asText(oneColumn(column, ...cells), "da", { maxWidth: 40 })).slice(4);
    const [x, y] = ["x".repeat(30), "y".repeat(30)];
    const pad = " ".repeat(10);
    expect(rows(`${x} ${y}`, x, y)).toEqual([x + pad, y + pad, pad.repeat(4), x + pad, pad.repeat(4), y + pad]);
    expect(rows(x, y)).toEqual([x, y]);
  });

  test("is left as it is where it just fits", () => {
    const whole = lines(asText(sheet, "da", { maxWidth: Number.POSITIVE_INFINITY }));
    expect(whole[4]).toHaveLength(7 + 2 + 33 + 2 + 62);
    expect(lines(asText(sheet, "da", { maxWidth: 106 })).slice(0, 6)).toEqual(whole.slice(0, 6));
    expect(lines(asText(sheet, "da", { maxWidth: 105 }))[2]).toContain("Gældende takst,");
  });

  test("is wrapped at 140 unless asked otherwise", () => {
    const column = { word: "note", unit: "text" } as const;
    expect(lines(asText(oneColumn(column, "æ".repeat(140)), "da"))).toHaveLength(5);
    expect(lines(asText(oneColumn(column, `${"æ".repeat(139)} ø`), "da")).slice(4)).toEqual([
      `${"æ".repeat(139)} `,
      `ø${" ".repeat(139)}`,
    ]);
  });

  test("may be wider still when its figures are", () => {
    const years = [2018, 2019, 2020, 2021, 2022, 2023];
    const wide: Sheet = {
      title: both("T"),
      columns: years.map((qualifier) => ({ word: "amount", unit: "kr", qualifier })),
      rows: [years.map(() => 1_000_000)],
    };
    expect(lines(asText(wide, "da", { maxWidth: 40 }))[5]).toBe(years.map(() => "1.000.000,00").join("  "));
  });
});

test("a width that no table fits is refused", () => {
  const width = (maxWidth: unknown) => refusal(() => asText(tariffs, "da", { maxWidth } as { maxWidth: number }));
  expect(asText(tariffs, "da", { maxWidth: 40 })).toContain("Odense");
  expect(width(39)).toMatchObject({ kind: "out-of-range", path: "options.maxWidth" });
  expect(width(60.5).kind).toBe("out-of-range");
  expect(width(Number.NaN).kind).toBe("out-of-range");
  expect(width("60").kind).toBe("malformed");
  const misspelt = refusal(() => asText(tariffs, "da", { maxwidth: 60 } as object));
  expect(misspelt).toMatchObject({ kind: "unknown-key", path: "options", remedy: { en: "did you mean maxWidth?" } });
  expect(refusal(() => asText(tariffs, "da", null as unknown as object)).kind).toBe("malformed");
  expect(refusal(() => asText(tariffs, "sv" as "da"))).toMatchObject({ kind: "unknown-name", path: "language" });
});
