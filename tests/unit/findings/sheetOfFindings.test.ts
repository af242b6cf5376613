import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/findings/finding.ts";
import { type Said, sheetOfFindings } from "../../../src/findings/sheetOfFindings.ts";
import { asText } from "../../../src/reports/text/asText.ts";

const finding: Finding = {
  code: "late",
  severity: "warning",
  message: { da: "For sent.", en: "Late." },
  figures: {},
  source: { da: "Aftalen", en: "The agreement" },
  mark: "minutes",
  remedy: { da: "Spørg.", en: "Ask." },
};
const title = { da: "Bemærkninger", en: "Findings" };
const of = (names: readonly Said["of"][]) =>
  sheetOfFindings(
    title,
    "notice",
    names.map((name) => ({ of: name, finding })),
  );
/** Ten characters each, so that n of them with a comma and a space between are 12 n − 2. */
const ids = (many: number) => Array.from({ length: many }, (_, i) => `id${String(i).padStart(8, "0")}`);

describe("sheetOfFindings", () => {
  test("names all that a thing is said of in one cell as long as that holds them", () => {
    expect(of(["a", "b", "a"]).rows.map((row) => row[2])).toEqual(["a, b"]);
    const { rows } = of(ids(2666)); // 31 990 characters
    expect(rows.map((row) => String(row[2]).length)).toEqual([31_990]);
  });

  test("gives the row again for those that do not fit, and leaves none out", () => {
    const sheet = of(ids(2667)); // would be 32 002
    expect(sheet.rows.map((row) => String(row[2]).length)).toEqual([31_990, 10]);
    for (const row of sheet.rows) expect(row.with(2, null)).toEqual(sheet.rows[0]?.with(2, null));
    const many = of(ids(50_000));
    expect(many.rows.flatMap((row) => String(row[2]).split(", "))).toEqual(ids(50_000));
    for (const language of ["da", "en"] as const) expect(asText(many, language)).toContain("id00049999");
  });

  test("counts in the longer of the two languages", () => {
    const names = ids(2000).map((id) => ({ da: id, en: `${id} in English` }));
    const lengths = of(names).rows.map((row) => (row[2] as { en: string }).en.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32_000);
    expect(of(names).rows.flatMap((row) => (row[2] as { da: string }).da.split(", "))).toEqual(ids(2000));
  });
});
