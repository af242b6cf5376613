import { Window } from "happy-dom";
import { asCsv, asHtml, noticeLimit, type Sheet } from "rammetakst";
import { describe, expect, test } from "vitest";

const both = (text: string) => ({ da: text, en: text });

/** As LibreOffice Calc 7.4.7 takes a field of a CSV file in Danish and in English: a number, or a text (tried there). */
function inCalc(field: string, locale: "da" | "en"): number | string {
  const number =
    locale === "da" ? /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/ : /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
  if (!number.test(field)) return field;
  return Number(locale === "da" ? field.replaceAll(".", "").replace(",", ".") : field.replaceAll(",", ""));
}

/** Rates and amounts of the examples; 0.039 is KL's rate, which Danish Calc read as 39. */
const FIGURES = [0.039, 0.875, -1.065, 1234.567, 0.0551, 1.5, 2347.5, -35.6, 1652253, 0.055101];

describe("a CSV file that is opened in the other language", () => {
  const sheet: Sheet = {
    title: both("x"),
    columns: [{ word: "amount", unit: "kr" }],
    rows: FIGURES.map((figure) => [figure]),
  };
  const fields = (language: "da" | "en") => asCsv(sheet, language, { separator: ";" }).trimEnd().split("\r\n").slice(1);

  test.each([
    ["da", "en"],
    ["en", "da"],
  ] as const)("written in %s holds no other number in %s, but texts that are seen", (own, other) => {
    expect(fields(own).map((field) => inCalc(field, own))).toEqual(FIGURES);
    for (const [i, field] of fields(own).entries()) {
      const read = inCalc(field, other);
      expect(typeof read === "string" || read === FIGURES[i]).toBe(true);
    }
  });

  test("as the model of Calc shows of three decimals alone", () => {
    expect([inCalc("0.039", "da"), inCalc("-1,065", "en"), inCalc("0.0390", "da")]).toEqual([39, -1065, "0.0390"]);
  });
});

describe("a table of the page that is opened in Calc", () => {
  // Before, a sum over the column gave 100.5: U+2212 made texts of the others, and SUM passes over texts.
  test("sums to 54.1, and rates are numbers too, in either language of the page", () => {
    const sheet: Sheet = {
      title: both("Ændring"),
      columns: [
        { word: "amount", unit: "kr", decimals: 1 },
        { word: "rate", unit: "rate" },
      ],
      rows: [
        [100.5, 0.0551],
        [-35.6, -0.006],
        [-10.8, 0.039],
      ],
    };
    for (const language of ["da", "en"] as const) {
      const window = new Window();
      window.document.write(asHtml({ title: both("x"), parts: [sheet] }, language));
      const cells = Array.from(window.document.querySelectorAll("td"));
      expect(cells.map((cell) => Number(cell.getAttribute("sdval")))).toEqual([
        100.5, 0.0551, -35.6, -0.006, -10.8, 0.039,
      ]);
      expect(cells.every((cell) => cell.getAttribute("sdnum") === "1033;")).toBe(true);
      expect(cells.map(({ textContent }) => textContent).join("")).not.toMatch(/[\u2212\u00A0]/);
      const amounts = cells.filter((_, i) => i % 2 === 0).map(({ textContent }) => inCalc(textContent ?? "", language));
      expect(amounts.reduce((so: number, each) => so + Number(each), 0)).toBeCloseTo(54.1, 10);
    }
  });
});

describe("a tariff that rises by exactly 5.51 % and is rounded to øre", () => {
  const current = Array.from({ length: 200_001 }, (_, i) => 100_000n + BigInt(i));
  const proposed = current.map((oere) => (oere * 10_551n + 5_000n) / 10_000n);

  // Of 10 000 remainders, those from 5 000 on are rounded up. The count is that of LibreOffice Calc, Gnumeric and DuckDB.
  test("lies above its unrounded limit in 100 000 of the 200 001 from 1000.00 to 3000.00, and above ours in none", () => {
    expect(current.filter((oere, i) => (proposed[i] ?? 0n) * 10_000n > oere * 10_551n)).toHaveLength(100_000);
    const columns = { current: Int32Array.from(current, Number), proposed: Int32Array.from(proposed, Number) };
    const given = { ...columns, currentBackRegulation: 0, proposedBackRegulation: 0, index: "1.0551" };
    const { results, faults } = noticeLimit.columns(given, { units: { current: "0.01", proposed: "0.01" } });
    expect(faults).toEqual([]);
    expect(results.isAbove.some((flag) => flag !== 0)).toBe(false);
    expect(results.limit.every((limit, i) => limit === columns.proposed[i])).toBe(true);
  });
});
