import { from, table } from "arquero";
import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { ResultDecimal } from "../../../src/decimal.ts";
import { distribute } from "../../../src/distribution/distribute.ts";
import { distributeSheet } from "../../../src/distribution/distributeSheet.ts";
import { asXlsx } from "../../../src/files/asXlsx.ts";
import { asCsv } from "../../../src/reports/asCsv.ts";
import { asHtml } from "../../../src/reports/html/asHtml.ts";
import { barPicture } from "../../../src/reports/pictures/barPicture.ts";
import type { Sheet } from "../../../src/reports/sheet.ts";
import { asText } from "../../../src/reports/text/asText.ts";
import { sheetOf } from "../../../src/tables/sheetOf.ts";
import { toTable } from "../../../src/tables/toTable.ts";
import { refusal } from "../../refusal.ts";

const csv = (sheet: Sheet) => asCsv(sheet, "da", { bom: false });
const unitsOf = ({ columns }: Sheet) => columns.map(({ unit }) => unit);
const unit = (...values: unknown[]) => unitsOf(sheetOf(values.map((a) => ({ a }))))[0];

describe("units that nobody stated", () => {
  test("are seen from the values where these say them", () => {
    expect(unit(1, 2.5, null)).toBe("count");
    expect(unit(3n)).toBe("count");
    expect(unit(new Decimal("1.5"), 2)).toBe("count");
    expect(unit(structuredClone(new ResultDecimal("1.5")))).toBe("count");
    expect(unit("2025-01-31")).toBe("text");
    expect(unit(new Date("2025-01-31"))).toBe("date");
    expect(unit(undefined, "", true, "x", { da: "ja", en: "yes" })).toBe("text");
    expect(unit(null, undefined)).toBe("text");
  });

  test("are those that a heading ends with as the library writes it, for numbers only", () => {
    const row = { "Takst (kr.)": 1, "Rate (share of 1)": 0.1, "Note (kr.)": "x", Andel: 0.1 };
    expect(unitsOf(sheetOf([row]))).toEqual(["kr", "rate", "text", "count"]);
    expect(csv(sheetOf([{ "Takst (kr.)": 1 }]))).toBe("Takst (kr.)\r\n1\r\n");
  });

  test("are years under the word for a year only, and where all are", () => {
    expect(unitsOf(sheetOf([{ År: 2024, Årgang: 2024 }]))).toEqual(["year", "count"]);
    expect(unitsOf(sheetOf([{ year: 2024 }, { year: null }]))).toEqual(["year"]);
    expect(unitsOf(sheetOf([{ år: 2024 }, { år: 12 }]))).toEqual(["count"]);
  });
});

describe("rows", () => {
  test("have a column for every key that one of them has, in the order of appearance", () => {
    const sheet = sheetOf([{ b: "x" }, { a: 1, b: "y" }]);
    expect(sheet.columns.map(({ heading }) => heading)).toEqual([
      { da: "b", en: "b" },
      { da: "a", en: "a" },
    ]);
    expect(sheet.rows).toEqual([
      ["x", null],
      ["y", 1],
    ]);
    expect(sheet.title).toEqual({ da: "Tabel", en: "Table" });
  });

  test("hold numbers that stand for their first 15 digits", () => {
    expect(csv(sheetOf([{ a: 0.1 + 0.2, b: 1 / 3, c: 1000 * 1.0551 }]))).toBe(
      "a;b;c\r\n0,3;0,333333333333333;1055,1\r\n",
    );
  });

  test("hold dates without a time of day", () => {
    expect(sheetOf([{ a: new Date("2025-01-31") }]).rows).toEqual([["2025-01-31"]]);
    expect(refusal(() => sheetOf([{ a: new Date("2025-01-31T10:00:01Z") }]))).toMatchObject({
      kind: "malformed",
      path: "rows[0].a",
    });
    expect(refusal(() => sheetOf([{ a: "31-01-2025" }], { units: { a: "date" } })).path).toBe("rows[0].a");
  });

  test("are guarded as all cells are", () => {
    expect(csv(sheetOf([{ "=a": "=1+1" }]))).toBe("'=a\r\n'=1+1\r\n");
    expect(refusal(() => sheetOf([{ a: "x\u0000" }])).path).toBe("rows[0].a");
    expect(refusal(() => sheetOf([{ a: 1 }, { a: Number.NaN }])).path).toBe("rows[1].a");
    const inherited = sheetOf([{ constructor: "x" }, { a: 1 }]);
    expect(inherited.rows[1]).toEqual([null, 1]);
  });

  test("come with the columns asked for, in that order", () => {
    const sheet = sheetOf([{ 2024: 1, Område: "Voksne" }], { only: ["Område", "2024"], title: "Udgift" });
    expect(csv(sheet)).toBe("Område;2024\r\nVoksne;1\r\n");
    expect(sheet.title).toEqual({ da: "Udgift", en: "Udgift" });
  });

  test("are told what is wrong with them, by row and column", () => {
    const mixed = refusal(() => sheetOf([{ Takst: null }, { Takst: 1 }, { Takst: "2.347,50" }]));
    expect(mixed).toMatchObject({
      kind: "malformed",
      path: "rows[2].Takst",
      found: { da: '"2.347,50"' },
      allowed: { da: "tal, som kolonnen begynder med i rows[1]" },
    });
    expect(mixed.remedy.da).toContain("parseAmount");
    expect(refusal(() => sheetOf([{ a: "x" }, { a: 1 }])).path).toBe("rows[1].a");
    expect(refusal(() => sheetOf([{ a: new Date("2025-01-31") }, { a: "x" }])).path).toBe("rows[1].a");
    expect(refusal(() => sheetOf([{ a: { b: 1 } }]))).toMatchObject({ kind: "malformed", path: "rows[0].a" });
    expect(refusal(() => sheetOf([{ a: 1 }, [1]])).path).toBe("rows[1]");
    expect(refusal(() => sheetOf([]))).toMatchObject({ kind: "missing", path: "rows" });
    expect(refusal(() => sheetOf(undefined as never))).toMatchObject({ kind: "missing", path: "rows" });
    expect(refusal(() => sheetOf([{ " ": 1 }])).kind).toBe("missing");
    expect(refusal(() => sheetOf([{ a: 1, "a ": 1 }])).kind).toBe("duplicate");
  });
});

describe("what is stated", () => {
  test("a unit is that of its column, and the cells must fit", () => {
    const units = { Sagsnr: "text", Takst: "kr", Stigning: "rate" } as const;
    const sheet = sheetOf([{ Sagsnr: 24017, Takst: 2347.5, Stigning: 0.0551 }], { units });
    expect(asText(sheet, "da").split("\n").at(-1)).toBe("24017      2.347,50    5,51\u00a0%");
    expect(refusal(() => sheetOf([{ Takst: "x" }], { units: { Takst: "kr" } })).path).toBe("rows[0].Takst");
  });

  test("names and units that are not there are told with the nearest", () => {
    const rows = [{ Takst: 1 }];
    expect(refusal(() => sheetOf(rows, { units: { takst: "kr" } }))).toMatchObject({
      kind: "unknown-name",
      path: "options.units.takst",
      remedy: { da: "mente du Takst?" },
    });
    expect(refusal(() => sheetOf(rows, { units: { Takst: "dkk" as never } })).path).toBe("options.units.Takst");
    expect(refusal(() => sheetOf(rows, { units: [] as never })).path).toBe("options.units");
    expect(refusal(() => sheetOf(rows, { only: ["Taks"] })).path).toBe("options.only[0]");
    expect(refusal(() => sheetOf(rows, { only: [] })).kind).toBe("missing");
    expect(refusal(() => sheetOf(rows, { unit: {} } as never)).kind).toBe("unknown-key");
    expect(refusal(() => sheetOf(rows, { columns: [{ word: "offers", unit: "kr" } as never] })).path).toBe(
      "options.columns[0].word",
    );
  });
});

describe("an arquero table", () => {
  const shares = distributeSheet(
    distribute(
      300,
      [461, 479].map((id, i) => ({ id, key: 2 - i })),
    ),
  );

  test("that was filtered, joined and derived is a sheet, and so CSV and a picture", () => {
    const cases = from([
      { Sted: "Birk", Antal: 3 },
      { Sted: "Eg", Antal: 5 },
    ]);
    const places = table({ Sted: ["Birk", "Eg"], Kommune: ["Vejen", "Odense"] });
    const joined = cases.join(places).filter((row: { Antal: number }) => row.Antal > 4);
    const sheet = sheetOf(joined as never, { title: "Sager" });
    expect(csv(sheet)).toBe("Sted;Antal;Kommune\r\nEg;5;Odense\r\n");
    expect(barPicture(sheet, { names: "Kommune", values: "Antal" }).alt.da).toContain("størst Odense 5");
  });

  test("of a sheet gets the columns of the sheet back, by key and by heading in both languages", () => {
    const { columns, title } = shares;
    for (const options of [{}, { names: "headings" }, { names: "headings", language: "en" }] as const) {
      const again = sheetOf(toTable(shares, options), { columns, title });
      expect(again.columns).toEqual(columns);
      expect(csv(again)).toBe(csv({ ...shares, totalRows: 1 }));
    }
  });

  test("without rows keeps its columns", () => {
    expect(csv(sheetOf(table({ a: [], b: [] }) as never))).toBe("a;b\r\n");
  });

  test("or rows given where a sheet is asked for are told how to become one", async () => {
    const given = table({ a: [1] }) as never;
    const title = { da: "R", en: "R" };
    expect(refusal(() => asHtml({ title, parts: [given] }, "da"))).toMatchObject({
      path: "parts[0]",
      remedy: { en: "make a sheet of the rows or the table: sheetOf(…) of rammetakst/rows" },
    });
    await expect(asXlsx(given, "da")).rejects.toMatchObject({
      failure: { path: "sheets", found: { da: "en tabel, ikke et ark" } },
    });
    for (const refused of [given, [{ a: 1 }] as never]) {
      expect(refusal(() => csv(refused)).remedy.en).toContain("sheetOf");
      expect(refusal(() => barPicture(refused, { names: "a", values: "a" })).path).toBe("sheet");
    }
  });
});
