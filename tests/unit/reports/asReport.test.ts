import { describe, expect, test } from "vitest";
import { asReport } from "../../../src/reports/asReport.ts";
import type { Report } from "../../../src/reports/report.ts";
import type { Sheet } from "../../../src/reports/sheet.ts";
import { refusal } from "../../refusal.ts";
import { both } from "./sheets.ts";

const sheet: Sheet = {
  title: { da: "Takster", en: "Tariffs" },
  columns: [
    { word: "year", unit: "year" },
    { word: "current", unit: "kr", decimals: 0 },
  ],
  rows: [[2024, 4527]],
  notes: [{ da: "Afrundet.", en: "Rounded." }],
};

const report: Report = {
  title: { da: "Takster 2024", en: "Tariffs 2024" },
  parts: [
    { da: "Kun én takst er kendt.", en: "One tariff is known." },
    { title: { da: "Sikrede institutioner", en: "Secure institutions" }, parts: [sheet] },
  ],
};

describe("a report", () => {
  test("as Danish text", () => {
    expect(asReport(report, "da", "text").split("\n")).toEqual([
      "Takster 2024",
      "════════════",
      "",
      "Kun én takst er kendt.",
      "",
      "Sikrede institutioner",
      "─────────────────────",
      "",
      "Takster",
      "",
      "  År  Gældende takst (kr.)",
      "────  ────────────────────",
      "2024                 4.527",
      "",
      "- Afrundet.",
    ]);
  });

  test("as English Markdown, each section a level below", () => {
    expect(asReport(report, "en", "markdown").split("\n")).toEqual([
      "# Tariffs 2024",
      "",
      "One tariff is known.",
      "",
      "## Secure institutions",
      "",
      "### Tariffs",
      "",
      "| Year | Current tariff (DKK) |",
      "| ---: | ---: |",
      "| 2024 | 4,527 |",
      "",
      "- Rounded.",
    ]);
  });

  test("wraps its titles and paragraphs at 140", () => {
    const long = both(`${"x".repeat(100)} ${"y".repeat(100)}`);
    expect(
      asReport({ title: long, parts: [long] }, "da", "text")
        .split("\n")
        .map((line) => line.length),
    ).toEqual([100, 100, 140, 0, 100, 100]);
  });

  test("lets no paragraph become a list or a heading", () => {
    const parts = [both("1. januar"), both("# x"), both("a\n\n- b")];
    expect(asReport({ title: both("T"), parts }, "da", "markdown")).toBe("# T\n\n1\\. januar\n\n\\# x\n\na  - b");
  });
});

describe("lines that stand as they are", () => {
  const written = (text: string, format: "text" | "markdown") =>
    asReport({ title: both("T"), parts: [{ verbatim: both(text) }] }, "da", format)
      .split("\n")
      .slice(format === "text" ? 3 : 2);

  test("keep their indentation, and become a block in Markdown", () => {
    const letter = "Kære Odense\r\n\r\n  1. Takst | *dag*  \n\tfx";
    expect(written(letter, "text")).toEqual(["Kære Odense", "", "  1. Takst | *dag*", "  fx"]);
    expect(written(letter, "markdown")).toEqual(["```text", "Kære Odense", "", "  1. Takst | *dag*", "  fx", "```"]);
  });

  test("go on below further in than they began, but at the margin where they began there", () => {
    const word = "ord ".repeat(40).trim();
    const [first, second] = written(word, "text");
    expect([first?.startsWith("ord"), second?.startsWith("ord")]).toEqual([true, true]);
    const [deep, deeper] = written(`  ${word}`, "text");
    expect([deep?.startsWith("  ord"), deeper?.startsWith("    ord")]).toEqual([true, true]);
  });

  test("cannot end their block", () => {
    expect(written("a\n```\n# b", "markdown")).toEqual(["````text", "a", "```", "# b", "````"]);
    expect(written("a\r`````", "markdown")).toEqual(["``````text", "a", "`````", "``````"]);
  });

  test("are wrapped where they are wider than 140, further in than they began", () => {
    const word = "x".repeat(60);
    expect(written(`  ${word} ${"y".repeat(77)}`, "text")).toEqual([`  ${word} ${"y".repeat(77)}`]);
    expect(written(`  ${word} ${"y".repeat(78)}`, "text")).toEqual([`  ${word}`, `    ${"y".repeat(78)}`]);
    expect(written(`${" ".repeat(200)}${word} ${word}`, "text")).toEqual([
      `${" ".repeat(70)}${word}`,
      `${" ".repeat(72)}${word}`,
    ]);
  });

  test("are at most a million characters, in both languages, and nothing else", () => {
    const refused = (part: object) =>
      refusal(() => asReport({ title: both("T"), parts: [part as Report] }, "da", "text"));
    expect(written("x".repeat(1_000_000), "markdown")[1]).toHaveLength(1_000_000);
    expect(refused({ verbatim: both("x".repeat(1_000_001)) })).toMatchObject({
      kind: "out-of-range",
      path: "parts[0].verbatim",
    });
    expect(refused({ verbatim: "x" })).toMatchObject({ kind: "malformed", path: "parts[0].verbatim" });
    expect(refused({ verbatim: both("\u0000") }).kind).toBe("malformed");
    expect(refused({ verbatim: both("x"), title: both("T") })).toMatchObject({ kind: "unknown-key", path: "parts[0]" });
  });
});

describe("what is refused in a report", () => {
  const refused = (given: unknown, format: unknown = "text") =>
    refusal(() => asReport(given as Report, "da", format as "text"));

  test("names its place, however deep", () => {
    const wrong = { ...sheet, rows: [[2024, "mange"]] };
    expect(refused({ title: both("T"), parts: [both("a"), wrong] }).path).toBe("parts[1].rows[0][1]");
    const section = { title: both("S"), parts: [both("a"), wrong] };
    expect(refused({ title: both("T"), parts: [section] }, "markdown").path).toBe("parts[0].parts[1].rows[0][1]");
    expect(refused({ title: both("T"), parts: [{ ...section, title: "S" }] }).path).toBe("parts[0].title");
    expect(refused({ title: both("T"), parts: [{ ...sheet, titel: "x" }] })).toMatchObject({
      kind: "unknown-key",
      path: "parts[0]",
    });
  });

  test("is anything but texts, sheets and sections", () => {
    expect(refused({ title: both("T"), parts: ["a"] })).toMatchObject({ kind: "malformed", path: "parts[0]" });
    expect(refused({ title: both("T"), parts: [null] }).kind).toBe("malformed");
    expect(refused({ title: both("T"), parts: [undefined] }).kind).toBe("missing");
    expect(refused({ title: both("T") })).toMatchObject({ kind: "missing", path: "parts" });
    expect(refused({ title: both("T"), parts: [], part: [] })).toMatchObject({ kind: "unknown-key", path: "" });
    expect(refused([])).toMatchObject({ kind: "malformed", path: "" });
  });

  test("is another format or language", () => {
    expect(refused(report, "html")).toMatchObject({ kind: "out-of-range", path: "format" });
    expect(refusal(() => asReport(report, "DA" as "da", "text")).kind).toBe("unknown-name");
  });

  test("is a section at the sixth level", () => {
    const nested = (levels: number): Report =>
      levels === 1 ? { title: both("T"), parts: [sheet] } : { title: both("T"), parts: [nested(levels - 1)] };
    expect(asReport(nested(5), "da", "markdown")).toContain("\n###### Takster\n");
    expect(refused(nested(6))).toMatchObject({
      kind: "out-of-range",
      path: "parts[0].parts[0].parts[0].parts[0].parts[0]",
    });
    const endless: { title: unknown; parts: unknown[] } = { title: both("T"), parts: [] };
    endless.parts.push(endless);
    expect(refused(endless).kind).toBe("out-of-range");
  });
});
