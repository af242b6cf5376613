import { describe, expect, test } from "vitest";
import { asMarkdown } from "../../../../src/reports/markdown/asMarkdown.ts";
import { blockMarkdown, inlineMarkdown } from "../../../../src/reports/markdown/text.ts";
import { refusal } from "../../../refusal.ts";
import { both, oneColumn, tariffs } from "../sheets.ts";

const NBSP = "\u00A0";
const lines = (text: string) => text.split("\n");

describe("a sheet as Markdown", () => {
  test("in Danish", () => {
    expect(lines(asMarkdown(tariffs, "da"))).toEqual([
      "## Varslede takster",
      "",
      "| Kommune | Kommunekode | Gældende takst (kr.) | Sats | Indbyggere | År | Bemærkning | Grundlag |",
      "| :--- | :--- | ---: | ---: | ---: | ---: | :--- | :--- |",
      `| Odense | 461 | 1.652.253,50 | 5,51${NBSP}% | 209.078 | 2025 | 2024-11-01 | ja |`,
      `| København | 101 | −4.527,00 | −0,60${NBSP}% | 1.238.406 | 2024 |  | nej |`,
      "",
      "- 1\\. januar er skæringsdato.",
      "- Tomt er ukendt.",
    ]);
  });

  test("in English, at another level", () => {
    expect(lines(asMarkdown(tariffs, "en", { level: 1 }))).toEqual([
      "# Notified tariffs",
      "",
      "| Municipality | Municipality code | Current tariff (DKK) | Rate | Inhabitants | Year | Note | Mark |",
      "| :--- | :--- | ---: | ---: | ---: | ---: | :--- | :--- |",
      "| Odense | 461 | 1,652,253.50 | 5.51% | 209,078 | 2025 | 2024-11-01 | yes |",
      "| Copenhagen | 101 | −4,527.00 | −0.60% | 1,238,406 | 2024 |  | no |",
      "",
      "- 1 January is the key date.",
      "- Blank is unknown.",
    ]);
  });

  test("the level is from 1 to 6", () => {
    const level = (value: unknown) =>
      asMarkdown(oneColumn({ word: "year", unit: "year" }), "da", { level: value as 1 });
    expect(level(6)).toMatch(/^###### T\n/);
    expect(refusal(() => level(0))).toMatchObject({ kind: "out-of-range", path: "options.level" });
    expect(refusal(() => level(7)).kind).toBe("out-of-range");
    expect(refusal(() => level(1.5)).kind).toBe("out-of-range");
    expect(refusal(() => level("2")).kind).toBe("malformed");
    expect(refusal(() => asMarkdown(tariffs, "da", { levels: 2 } as object)).kind).toBe("unknown-key");
  });
});

describe("text is shown as it is", () => {
  test.each([
    ["dag | nat", "dag \\| nat"],
    ["C:\\sti", "C:\\\\sti"],
    ["a\\|b", "a\\\\\\|b"],
    ["a\\", "a\\\\"],
    ["`kode`", "\\`kode\\`"],
    ["<b>fed</b>", "&lt;b&gt;fed&lt;/b&gt;"],
    ["<!-- -->", "&lt;!-- --&gt;"],
    ["*) foreløbig", "\\*) foreløbig"],
    ["[minutes]", "\\[minutes\\]"],
    ["![x](y)", "!\\[x\\](y)"],
    ["_kursiv_", "\\_kursiv\\_"],
    ["snake_case", "snake_case"],
    ["~~streget~~", "\\~\\~streget\\~\\~"],
    ["$x$", "\\$x\\$"],
    ["sag #12", "sag \\#12"],
    ["Børn & Unge", "Børn & Unge"],
    ["&lt;", "&amp;lt;"],
    ["&#60;", "&amp;\\#60;"],
    ["https://x.dk/a_b/~c#d", "https://x.dk/a_b/~c#d"],
    ["en\nto", "en to"],
    ["en\r\n\r\nto", "en  to"],
    [" luft ", "luft"],
    ["1. januar", "1. januar"],
    ["- heraf løn", "- heraf løn"],
  ])("in a cell: %j", (text, expected) => {
    expect(inlineMarkdown(text)).toBe(expected);
  });

  test.each([
    ["1. januar", "1\\. januar"],
    ["31) bilag", "31\\) bilag"],
    ["2025 er åbent", "2025 er åbent"],
    ["- heraf løn", "\\- heraf løn"],
    ["-0,6 pct.", "\\-0,6 pct."],
    ["+ moms", "\\+ moms"],
    ["* note", "\\* note"],
    ["# overskrift", "\\# overskrift"],
    ["> citat", "&gt; citat"],
    ["---", "\\---"],
    ["```", "\\`\\`\\`"],
    ["    indrykket", "indrykket"],
    ["| a |", "\\| a \\|"],
  ])("at the start of a line: %j", (text, expected) => {
    expect(blockMarkdown(text)).toBe(expected);
  });

  test("in titles, headings and notes too", () => {
    const column = { word: "note", unit: "text", qualifier: both("a|b") } as const;
    const sheet = { ...oneColumn(column), title: both("Sag #\n## X"), notes: [both("- <i>")] };
    expect(lines(asMarkdown(sheet, "en"))).toEqual([
      "## Sag \\# \\#\\# X",
      "",
      "| Note, a\\|b |",
      "| :--- |",
      "",
      "- \\- &lt;i&gt;",
    ]);
  });
});
