import { beforeAll, describe, expect, test } from "vitest";
import { type AssessedTables, assessTables } from "../../../../src/files/assessed/assessTables.ts";
import { asXlsx } from "../../../../src/files/asXlsx.ts";
import { readTables } from "../../../../src/files/readTables.ts";
import { lookOf, partsOf } from "../parts.ts";
import { readBy } from "../secondReader.ts";

/** Notices at the border of their limit, over it, far over it, falling, and one that cannot be read. */
const FILE = [
  "Sagsnr;Tilbud;Ydelse;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden;Enheder pr. år;Sagsbehandler",
  "1;Solgården;Botilbud;Vejen Kommune;døgn;1.000,55;1.055,68;01-01-2025;365;Ida",
  "2;Engen;Botilbud;Vejen Kommune;døgn;1.000,55;1.055,69;01-01-2025;730;Bo",
  "3;Mosen;Botilbud;Varde Kommune;måned;71.856,37;80.000,99;01-01-2025;12;=1+1",
  "4;Bakken;Aflastning;Esbjerg Kommune;time;412,50;400,25;01-01-2025;;",
  "5;Åen;Botilbud;Tønder Kommune;uge;9.800;10.300;01-01-2025;;Ida",
].join("\n");

let assessed: AssessedTables;
let file: Uint8Array;
beforeAll(async () => {
  assessed = assessTables(await readTables(FILE));
  file = await asXlsx(assessed.sheets, "da");
});

const keys = () => Object.keys(assessed.sheets);
const sheetNumber = (key: string) => keys().indexOf(key) + 1;

describe("the workbook of assessed notices", () => {
  test("holds in every column of kroner the exact result to the øre, read by another library", async () => {
    let amounts = 0;
    for (const [i, { columns, rows }] of Object.values(assessed.sheets).entries()) {
      const found = await readBy(file, i + 1);
      for (const [row, cells] of rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          if (columns[column]?.unit !== "kr" || cell === null) continue;
          // Half away from zero by the digits of the exact text, not by the number in between.
          const [, sign, whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(cell)) ?? [];
          const digits = `${decimals}000`;
          const oere = BigInt(whole) * 100n + BigInt(digits.slice(0, 2)) + (Number(digits[2]) >= 5 ? 1n : 0n);
          // The codes of verdicts stand behind their words.
          const codes = columns.slice(0, column).filter(({ word }) => word === "verdict").length;
          const value = found[row + 1]?.[column + codes];
          expect(typeof value, `${keys()[i]} ${row} ${column}`).toBe("number");
          expect(Number(value).toFixed(2)).toBe((Number(`${sign}${oere}`) / 100).toFixed(2));
          amounts++;
        }
      }
    }
    expect(amounts).toBeGreaterThan(50);
  });

  test("says each verdict in words and beside them as code", async () => {
    const rows = await readBy(file, sheetNumber("notices"));
    const at = rows[0]?.indexOf("Vurdering") ?? -1;
    expect(rows[0]?.[at + 1]).toBe("Vurdering, kode");
    expect(rows.slice(1, 6).map((row) => row.slice(at, at + 2))).toEqual([
      ["inden for aftalt P/L", "within-agreed"],
      ["inden for afrunding", "within-rounding"],
      ["ikke begrundet", "unsubstantiated"],
      ["fald", "decrease"],
      ["ikke vurderet – se arket med fejl", "not-assessed"],
    ]);
  });

  test("has the limits that the agreed indexation of 5.51 per cent gives, computed by hand", async () => {
    const rows = await readBy(file, sheetNumber("notices"));
    const at = (name: string) => rows[0]?.indexOf(name) ?? -1;
    const figures = (row: number) => ["Grænse (kr.)", "Overskridelse (kr.)"].map((name) => rows[row]?.[at(name)]);
    // 1000.55 · 1.0551 = 1055.680305; 71 856.37 · 1.0551 = 75 815.655987; 412.50 · 1.0551 = 435.22875.
    expect(figures(1)).toEqual([1055.68, 0]);
    expect(figures(2)).toEqual([1055.68, 0.01]);
    expect(figures(3)).toEqual([75_815.66, 4185.33]);
    expect(figures(4)).toEqual([435.23, 0]);
    expect(figures(5)).toEqual([null, null]);
  });

  test("names a row that was not assessed as the file does, and marks it", async () => {
    const rows = await readBy(file, sheetNumber("notices"));
    expect(rows[5]?.slice(0, 4)).toEqual([6, "5", "Åen", "Tønder Kommune"]);
    expect(rows[5]).toContain("ikke vurderet – se arket med fejl");
    const at = rows[0]?.indexOf("Vurdering") ?? -1;
    const cell = `${String.fromCharCode("A".charCodeAt(0) + at)}`;
    const parts = partsOf(file);
    expect(lookOf(parts, sheetNumber("notices"), `${cell}6`).isItalic).toBe(true);
    expect(lookOf(parts, sheetNumber("notices"), `${cell}4`).isBold).toBe(true);
  });

  test("begins with an overview of what was found, what was read and where the rest stands", async () => {
    const rows = await readBy(file, 1);
    expect(keys()[0]).toBe("overview");
    expect(rows.map((row) => row[1])).toEqual(expect.arrayContaining(assessed.says.map(({ da }) => da)));
    expect(rows.find((row) => row[0] === "Kolonner læst")?.[1]).toBe(
      "A Sagsnr · B Tilbud · C Ydelse · D Driftsherre · E Enhed · F Takst 2024 · G Takst 2025 · H Ikrafttræden · I Enheder pr. år",
    );
    const titles = Object.values(assessed.sheets)
      .slice(1)
      .map(({ title }) => title.da);
    expect(rows.filter((row) => row[0] === "Ark").map((row) => row[2])).toEqual(titles);
    const links = partsOf(file)["xl/worksheets/sheet1.xml"]?.match(/<hyperlink /g);
    expect(links).toHaveLength(titles.length + 1);
  });

  test("keeps own columns as they stand, and no formula", async () => {
    const rows = await readBy(file, sheetNumber("notices"));
    const at = rows[0]?.indexOf("Sagsbehandler") ?? -1;
    expect(rows.slice(1, 6).map((row) => row[at])).toEqual(["Ida", "Bo", "=1+1", null, "Ida"]);
    expect(Object.values(partsOf(file)).filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
  });

  test("writes recognised columns as the numbers and days that were read, and what could not be read beside them", async () => {
    const given = [
      "Sagsnr;Tilbud;Ydelse;Driftsherre;Enhed;Takst 2024;Takst 2025;heraf efterregulering 2025;Ikrafttræden;Varslet den;Antal borgere;Begrundet beløb",
      "1;Solgården;Botilbud;Vejen Kommune;døgn;1.000,00;1.050,00;-12,50;1. januar 2025;15-10-2024;2,5;1.234,50 kr.",
      "2;Engen;Aflastning;Vejen Kommune;døgn;1.000,00;1.050,00;;01-01-2025;;1.200;",
      "3;Mosen;Botilbud;Vejen Kommune;uge;1.000,00;1.050,00;0;01-01-2025;31-02-2024;mange;",
    ].join("\n");
    const { sheets } = assessTables(await readTables(given));
    const rows = await readBy(await asXlsx(sheets, "da"), Object.keys(sheets).indexOf("notices") + 1);
    const under = (name: string) => {
      const at = rows[0]?.indexOf(name) ?? -1;
      expect(at, name).toBeGreaterThan(0);
      return rows.slice(1, 4).map((row) => row[at] ?? null);
    };
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    expect(under("Ydelse")).toEqual(["Botilbud", "Aflastning", "Botilbud"]);
    expect(under("heraf efterregulering 2025 (kr.)")).toEqual([-12.5, null, 0]);
    expect(under("Ikrafttræden")).toEqual([day("2025-01-01"), day("2025-01-01"), day("2025-01-01")]);
    expect(under("Varslet den")).toEqual([day("2024-10-15"), null, null]);
    expect(under("Varslet den (som skrevet)")).toEqual([null, null, "31-02-2024"]);
    expect(under("Antal borgere")).toEqual([2.5, 1200, null]);
    expect(under("Antal borgere (som skrevet)")).toEqual([null, null, "mange"]);
    expect(under("Begrundet beløb (kr.)")).toEqual([1234.5, null, null]);
    expect(rows[0]).not.toContain("Ikrafttræden (som skrevet)");
  });

  test("keeps of a row that was not assessed the unit, the tariffs and the reason, also a tariff that is no number", async () => {
    const given = [
      "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden;Begrundelse;Antal borgere",
      "1;Solgården;Vejen Kommune;døgn;1.000,00;1.050,00;01-01-2025;;3",
      "2;Engen;Vejen Kommune;uge;2.000,00;2.100,50;01-01-2025;Flere ansatte;1",
      "3;Mosen;Vejen Kommune;døgn;3.000,00;efter aftale;01-01-2025;;2",
    ].join("\n");
    const { sheets } = assessTables(await readTables(given));
    const rows = await readBy(await asXlsx(sheets, "da"), Object.keys(sheets).indexOf("notices") + 1);
    const at = (name: string) => rows[0]?.indexOf(name) ?? -1;
    const of = (row: number) =>
      ["Enhed", "Gældende takst (kr.)", "Varslet takst (kr.)", "Takst 2025 (som skrevet)"].map(
        (name) => rows[row]?.[at(name)] ?? null,
      );
    expect(of(1)).toEqual(["pr. døgn", 1000, 1050, null]);
    expect(of(2)).toEqual(["uge", 2000, 2100.5, null]);
    expect(of(3)).toEqual(["døgn", 3000, null, "efter aftale"]);
    expect(rows[2]).toContain("Flere ansatte");
    expect(rows[3]?.[at("Antal borgere")]).toBe(2);
  });
});
