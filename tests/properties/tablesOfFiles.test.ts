import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asXlsx } from "../../src/files/asXlsx.ts";
import { KIND_READERS } from "../../src/files/checked/readers.ts";
import type { Kind } from "../../src/files/kind.ts";
import { readNotices } from "../../src/files/notices/readNotices.ts";
import { readTables } from "../../src/files/readTables.ts";
import { templateColumns } from "../../src/files/template/columns.ts";
import * as kinds from "../../src/generated/tables.ts";
import { tableOf } from "../../src/reports/tableOf.ts";
import { inBothLanguages, type Language } from "../../src/words.ts";
import { sheet } from "../unit/files/tables.ts";
import { workbook } from "../unit/files/workbook.ts";

const KINDS = Object.values(kinds).flatMap((each): Kind[] => ("columns" in each ? [each] : []));

/** A column without an example need not be there; one for each month has the same in all of them. */
const withExample = (kind: Kind, language: Language) =>
  templateColumns(kind, language).filter(({ column: { example } }) => example !== null);

function exampleOf(kind: Kind, language: Language): string {
  const columns = withExample(kind, language);
  const examples = columns.map(({ column: { example } }) => example?.[language] ?? "");
  return `${columns.map(({ heading }) => heading).join("\t")}\n${examples.join("\t")}\n`;
}

describe.each(KINDS.map((kind) => [kind.id, kind] as const))("a table of %s", (id, kind) => {
  test.each(["da", "en"] as const)("reads its own example back without an error in %s", async (language) => {
    const read = KIND_READERS[id]?.(await readTables(exampleOf(kind, language)));
    expect(read?.faults.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read?.rows.length).toBe(1);
    expect(read?.columns.map(({ column }) => column.key)).toEqual(
      withExample(kind, language).map(({ column: { key } }) => key),
    );
  });
});

// Rows of notices in one form; what they hold needs no quotes in any of the files.
const HEADINGS = ["Sagsnr", "Tilbud", "Driftsherre", "Enhed", "Takst 2024", "Takst 2025", "Ikrafttræden", "Bemærkning"];
const amount = fc
  .integer({ min: 100, max: 999_999 })
  .map((oere) => `${Math.floor(oere / 100)},${String(oere % 100).padStart(2, "0")}`);
const row = fc.record({
  offer: fc.constantFrom("Solgården", "Ærøhus", "Lyngtoftegård", "Hus 9 – nord"),
  operator: fc.constantFrom("Vejen Kommune", "Åbenrå", "Region Syddanmark", "Fonden Eksempel", "461"),
  unit: fc.constantFrom("døgn", "Pr. døgn", "kr./md.", "time"),
  current: amount,
  proposed: amount,
  from: fc.constantFrom("01-01-2025", "1/2-2025", "1. marts 2025", "2025-04-01"),
  remark: fc.constantFrom("", "ringet", "jf. aftale"),
});
const rows = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((each, i) => [`${i + 1}`, ...Object.values(each)]));

/** A text in Windows-1252, for the letters that the rows use. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === "–" ? 0x96 : letter.charCodeAt(0)));
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);

async function read(content: string | Uint8Array): Promise<string> {
  const { notices, faults, own, rows: all } = readNotices(await readTables(content));
  const remarks = all.map((each) => each.own.map((cell) => (cell?.kind === "text" ? cell.text : "")));
  // Where a fault stands is the same in every file, for the rows are.
  return JSON.stringify({ notices, remarks, own, faults: faults.map(({ cells, kind }) => [cells, kind]) });
}

/** Rows whose columns stand in another order, told by numbers between 0 and 1. */
function shuffled(lines: readonly (readonly string[])[], order: readonly number[]): string[][] {
  const indexes = HEADINGS.map((_, i) => i).toSorted((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
  return lines.map((line) => indexes.map((i) => line[i] ?? ""));
}

test("the same rows are the same notices in every encoding, with every separator, and in a workbook", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const lines = [HEADINGS, ...all];
      const text = (separator: string, end = "\n") => lines.map((line) => line.join(separator)).join(end);
      const plain = await read(text(";"));
      expect(await read(`\ufeff${text("\t", "\r\n")}`)).toBe(plain);
      expect(await read(windows1252(text(";", "\r\n")))).toBe(plain);
      expect(await read(utf16(text("\t")))).toBe(plain);
      expect(await read(workbook([sheet(lines)]))).toBe(plain);
    }),
    { numRuns: 25 },
  );
});

test("headings in any order and case give the same notices", async () => {
  const values = (content: string) => readTables(content).then((tables) => JSON.stringify(readNotices(tables).notices));
  const shuffle = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, shuffle, fc.boolean(), async (all, order, isUpper) => {
      const headings = isUpper ? HEADINGS.map((each) => each.toUpperCase()) : HEADINGS;
      const text = (lines: readonly (readonly string[])[]) => lines.map((line) => line.join(";")).join("\n");
      expect(await values(text(shuffled([headings, ...all], order)))).toBe(await values(text([HEADINGS, ...all])));
    }),
    { numRuns: 50 },
  );
});

test("a workbook that the library writes of the rows reads back as they are", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const columns = HEADINGS.map((heading, i) => ({
        heading: inBothLanguages(heading),
        unit: "text" as const,
        cell: (line: readonly string[]) => line[i] ?? "",
      }));
      const written = await asXlsx({ notices: tableOf(inBothLanguages("Varsler"), all, columns) }, "da");
      const text = [HEADINGS, ...all].map((line) => line.join(";")).join("\n");
      expect(await read(written)).toBe(await read(text));
    }),
    { numRuns: 15 },
  );
});
