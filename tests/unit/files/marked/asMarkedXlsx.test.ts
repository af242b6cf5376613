import { describe, expect, test } from "vitest";
import type { GivenTable } from "../../../../src/files/cell.ts";
import { checkTables } from "../../../../src/files/checked/checkTables.ts";
import type { TableFault } from "../../../../src/files/faults/fault.ts";
import { asMarkedXlsx } from "../../../../src/files/marked/asMarkedXlsx.ts";
import { readTables } from "../../../../src/files/readTables.ts";
import { lookOf, partsOf } from "../parts.ts";
import { readBy } from "../secondReader.ts";
import { STYLE, workbook } from "../workbook.ts";

const same = (text: string) => ({ da: text, en: text });
const fault = (given: Partial<TableFault>): TableFault => ({
  kind: "not-an-amount",
  severity: "error",
  what: same("det er intet beløb"),
  write: same("skriv et beløb"),
  suggestions: [],
  sheet: "",
  row: 2,
  cells: ["B2"],
  heading: "Takst",
  found: "abc",
  allowed: same("en takst"),
  ...given,
});

const CSV = "Sagsnr;Takst\n1;2.347,50\n2;=1+1\n3;abc\n";
const COMMENTS = "xl/comments1.xml";

/** What a reader sees in a table, without places. */
const valuesOf = ({ rows }: GivenTable) =>
  rows.map(({ cells }) => cells.map((cell) => cell && { ...cell, at: undefined, formula: undefined }));

describe("a marked copy of a file", () => {
  test("of a CSV file holds its texts as they stand, also to another reader, and no formula", async () => {
    const tables = await readTables(CSV);
    const file = await asMarkedXlsx(tables, [fault({ row: 4, cells: ["B4"] })], "da");
    const [copy] = await readTables(file);
    expect(copy?.name).toBe("Tabel");
    expect(copy && valuesOf(copy)).toEqual(tables[0] && valuesOf(tables[0]));
    const texts = [
      ["Sagsnr", "Takst"],
      ["1", "2.347,50"],
      ["2", "=1+1"],
      ["3", "abc"],
    ];
    expect(await readBy(file, 1)).toEqual(texts);
    expect(Object.values(partsOf(file)).filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
  });

  test("of a workbook keeps numbers, per cent, dates, times, yes and no, errors, merged cells and what is hidden", async () => {
    const given = workbook([
      {
        name: "Bo's takster",
        data:
          '<row r="1"><c r="A1" t="str"><v>Titel</v></c><c r="B1"/></row>' +
          `<row r="2" hidden="1"><c r="A2"><f>1+1</f><v>2347.5</v></c><c r="B2" s="${STYLE.percent}"><v>0.0551</v></c></row>` +
          `<row r="3"><c r="A3" s="${STYLE.date}"><v>45688</v></c><c r="B3" s="${STYLE.time}"><v>45688.5</v></c></row>` +
          '<row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5"><f>A9</f></c></row>',
        after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      },
      { name: "Skjult", data: '<row r="1"><c r="A1"><v>7</v></c></row>', state: "hidden" },
    ]);
    const tables = await readTables(given);
    const file = await asMarkedXlsx(tables, [], "da");
    const [copy, hidden, faults] = await readTables(file);
    expect([copy?.name, hidden?.name, faults?.name]).toEqual(["Bo's takster", "Skjult", "Fejl i filen"]);
    expect([copy?.isHidden, hidden?.isHidden, faults?.isHidden]).toEqual([undefined, true, undefined]);
    const rows = copy?.rows ?? [];
    const at = (row: number, column: number) => rows[row - 1]?.cells[column] ?? null;
    expect(rows.map(({ isHidden = false }) => isHidden)).toEqual([false, true, false, false, false]);
    expect(at(1, 1)).toEqual({ kind: "covered", at: "B1", by: "A1" });
    expect(at(2, 0)).toEqual({ kind: "number", at: "A2", number: 2347.5 });
    expect(at(2, 1)).toEqual({ kind: "number", at: "B2", number: 0.0551, isPercent: true });
    expect(at(3, 0)).toEqual({ kind: "date", at: "A3", date: "2025-01-31" });
    expect(at(3, 1)).toEqual({ kind: "date", at: "B3", date: "2025-01-31", time: "12:00:00" });
    expect(at(5, 0)).toEqual({ kind: "flag", at: "A5", flag: true });
    expect(at(5, 1)).toEqual({ kind: "error", at: "B5", error: "#N/A" });
    expect(at(5, 2)).toBeNull();
    const notes = faults?.rows.flatMap(({ cells: [cell] }) => (cell?.kind === "text" ? [cell.text] : []));
    expect(notes).toContain("Formler uden gemt værdi er tomme her: Bo's takster!C5.");
  });

  test("marks errors and questions apart, the worst of a cell, and says all of it in a comment", async () => {
    const tables = await readTables(CSV);
    const faults = [
      fault({ severity: "question", cells: ["B2"], suggestions: ["2,35"] }),
      fault({ severity: "error", cells: ["B2"], what: same("andet") }),
      fault({ severity: "warning", row: 3, cells: ["A3"] }),
    ];
    const parts = partsOf(await asMarkedXlsx(tables, faults, "da"));
    expect(lookOf(parts, 1, "B2")).toMatchObject({ isBold: true });
    expect(lookOf(parts, 1, "A3")).toMatchObject({ isItalic: true });
    expect(lookOf(parts, 1, "B3")).toEqual({ isBold: false, isItalic: false });
    expect(parts[COMMENTS]).toContain(
      "Spørgsmål: Det er intet beløb. Skriv et beløb. Måske: „2,35“.\nFejl: Andet. Skriv et beløb.",
    );
    expect(parts[COMMENTS]?.match(/<comment /g)).toHaveLength(2);
  });

  test("marks every cell that a fault is about, and tells one without a cell on the first of its row", async () => {
    const tables = await readTables(CSV);
    const faults = [fault({ cells: ["A2", "A4"] }), fault({ row: 1, cells: [], kind: "missing-column" })];
    const refs = partsOf(await asMarkedXlsx(tables, faults, "da"))[COMMENTS]?.match(/ref="\w+"/g);
    expect(refs).toEqual(['ref="A1"', 'ref="A2"', 'ref="A4"']);
  });

  test.each([
    ["da", "se A4"],
    ["en", "see A4"],
  ] as const)(
    "says in %s what to do on the first cell of a fault, leads to it from the others, and marks none of another sheet",
    async (language, leads) => {
      const tables = await readTables(CSV);
      const faults = [fault({ row: 4, cells: ["A4", "A2", "Ark2!A3"] })];
      const xml = partsOf(await asMarkedXlsx(tables, faults, language))[COMMENTS] ?? "";
      const comments = new Map(
        Array.from(xml.matchAll(/<comment ref="(\w+)".*?<\/comment>/gs), ([all, ref]) => [
          ref,
          all.replace(/<[^>]*>/g, ""),
        ]),
      );
      expect([...comments.keys()].sort()).toEqual(["A2", "A4"]);
      expect(comments.get("A4")).toContain("Det er intet beløb. Skriv et beløb.");
      expect(comments.get("A2")).toBe(leads);
    },
  );

  test("marks a cell that is empty, and one beyond the last of its row", async () => {
    const tables = await readTables("A;B\n1;\n2\n");
    const faults = [fault({ cells: ["B2"] }), fault({ row: 3, cells: ["B3"] }), fault({ row: 9, cells: ["D9"] })];
    const parts = partsOf(await asMarkedXlsx(tables, faults, "da"));
    expect(["B2", "B3", "D9"].map((cell) => lookOf(parts, 1, cell).isBold)).toEqual([true, true, true]);
  });

  test("lists the faults last, the errors first, and leads from each to its cell", async () => {
    const names = ["Et ark", "Bo's"].map((name) => ({ name, data: '<row r="1"><c r="A1"><v>7</v></c></row>' }));
    const tables = await readTables(workbook(names));
    const faults = [
      fault({ severity: "warning", sheet: "Et ark", cells: ["A1"] }),
      fault({ severity: "error", sheet: "Bo's", cells: ["C7", "D7"] }),
    ];
    const parts = partsOf(await asMarkedXlsx(tables, faults, "en"));
    const links = parts["xl/worksheets/sheet3.xml"]?.match(/location="[^"]*"/g);
    expect(links).toEqual(['location="&apos;Bo&apos;&apos;s&apos;!C7"', 'location="&apos;Et ark&apos;!A1"']);
    expect(parts["xl/comments1.xml"]).toContain("Warning: Det er intet beløb. Skriv et beløb.");
    expect(parts["xl/comments2.xml"]).toContain('ref="C7"');
  });

  test("gives each comment a box in which all of it can be read", async () => {
    const tables = await readTables(CSV);
    const long = fault({
      cells: ["B2"],
      write: same("skriv et beløb i kr. pr. døgn, som det står i takstbladet ".repeat(6)),
    });
    const boxes = async (given: TableFault) => {
      const vml = partsOf(await asMarkedXlsx(tables, [given], "da"))["xl/drawings/vmlDrawing1.vml"] ?? "";
      const [, width, height] = /width:([\d.]+)pt;height:([\d.]+)pt/.exec(vml) ?? [];
      const [, top, bottom] = /<x:Anchor>\d+,15,(\d+),2,\d+,31,(\d+),4</.exec(vml) ?? [];
      return { width: Number(width), height: Number(height), rows: Number(bottom) - Number(top) };
    };
    const [small, large] = [await boxes(fault({})), await boxes(long)];
    expect(small.width).toBe(240);
    // 400 characters at 48 a line are nine lines of 12 points.
    expect(large.height).toBeGreaterThanOrEqual(9 * 12);
    expect(large.rows * 15).toBeGreaterThanOrEqual(large.height);
    expect(small.height).toBeLessThan(large.height);
  });

  test("leaves out the list of faults of an earlier copy, and tells its own anew", async () => {
    const first = await asMarkedXlsx(await readTables(CSV), [fault({})], "da");
    const again = await readTables(
      await asMarkedXlsx(await readTables(first), [fault({ sheet: "Tabel", cells: ["A2"] })], "da"),
    );
    expect(again.map(({ name }) => name)).toEqual(["Tabel", "Fejl i filen"]);
    expect(again[1]?.rows[1]?.cells.map((cell) => (cell?.kind === "text" ? cell.text : null))).toContain("A2");
  });

  test("shortens a text that no cell has room for, and says so", async () => {
    const tables = await readTables(`A\n${"x".repeat(1_000_000)}\n`);
    const [copy, faults] = await readTables(await asMarkedXlsx(tables, [], "da"));
    const cell = copy?.rows[1]?.cells[0];
    expect(cell?.kind === "text" && cell.text).toBe(`${"x".repeat(32_000)}…`);
    expect(JSON.stringify(faults)).toContain("forkortet");
  });

  test("takes what a spreadsheet would read as a character's number, and control characters, as text", async () => {
    const text = "_x000D_ \u0001 slut";
    const [copy] = await readTables(await asMarkedXlsx(await readTables(`A\n${text}\n`), [], "da"));
    expect(copy?.rows[1]?.cells[0]).toEqual({ kind: "text", at: "A2", text });
  });

  test("marks what checking a file finds", async () => {
    const tables = await readTables(
      "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden\n1;Solgården;Vejen Kommune;uge;650;685;1/1-2025\n",
    );
    const { faults } = checkTables(tables, { kind: "notices" });
    const parts = partsOf(await asMarkedXlsx(tables, faults, "da"));
    expect(parts[COMMENTS]).toMatch(/ref="D2".*Fejl: Enheden „uge“ er ikke en enhed for takster/);
  });

  test.each([
    [undefined, "missing"],
    [7, "malformed"],
  ])("is refused for %j", async (given, kind) => {
    await expect(asMarkedXlsx(given as never, [], "da")).rejects.toMatchObject({ failure: { kind, path: "tables" } });
    await expect(asMarkedXlsx([], given as never, "da")).rejects.toMatchObject({ failure: { kind, path: "faults" } });
  });
});
