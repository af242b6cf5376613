import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toDecimal } from "../../src/numbers/exact.ts";
import { fraction } from "../../src/numbers/fraction.ts";
import { asCsv } from "../../src/reports/asCsv.ts";
import { asMarkdown } from "../../src/reports/markdown/asMarkdown.ts";
import type { Sheet } from "../../src/reports/sheet.ts";
import { asText } from "../../src/reports/text/asText.ts";

const SEED = 20250124;
const both = (text: string) => ({ da: text, en: text });

/** Pieces that break tables, files and spreadsheets, among ordinary ones. */
const PIECES = [
  ..."|\\`<>&*_[]()!#~$-+=@＝＋－＠.,;:'\"{}% ",
  ..."\n\r\t\u000B\u2028\u00A0",
  ..."abæøå漢é1",
  "e\u0301",
  "\r\n",
  "\\|",
  "&amp;",
  "<br>",
  "-->",
  "```",
  "</td>",
  "=1+1",
  "ungdomskriminalitetsnævnet",
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""));

/** A number of kr. as whole øre, so that the expected text needs no arithmetic of the library. */
const oere = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const amount = (ore: bigint) => toDecimal(fraction(ore, 100n));

interface Row {
  readonly first: string;
  readonly ore: bigint | null;
  readonly last: string | null;
}
const rows = fc.array(fc.record<Row>({ first: hostile, ore: fc.option(oere), last: fc.option(hostile) }), {
  maxLength: 6,
});

function sheetOf(list: readonly Row[], title = "T", notes: readonly string[] = []): Sheet {
  return {
    title: both(title),
    columns: [
      { word: "municipality", unit: "text" },
      { word: "amount", unit: "kr" },
      { word: "note", unit: "text" },
    ],
    rows: list.map(({ first, ore, last }) => [first, ore === null ? null : amount(ore), last]),
    notes: notes.map(both),
  };
}

/** A reader of RFC 4180 that knows nothing of the writer. */
function readCsv(text: string, separator: string): string[][] {
  const table: string[][] = [];
  let row: string[] = [];
  let field = "";
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"' && field === "") {
      for (i++; text[i] !== '"' || text[i + 1] === '"'; i++) {
        if (i >= text.length) throw new Error("a quote is not closed");
        if (text[i] === '"') i++;
        field += text[i];
      }
      const after = text[i + 1];
      if (after !== separator && after !== "\r") throw new Error("text after a closing quote");
    } else if (text[i] === separator) {
      row.push(field);
      field = "";
    } else if (text[i] === "\r" && text[i + 1] === "\n") {
      table.push([...row, field]);
      row = [];
      field = "";
      i++;
    } else if (text[i] === '"' || text[i] === "\r" || text[i] === "\n") {
      throw new Error("an unquoted field holds a quote or a line break");
    } else {
      field += text[i];
    }
  }
  if (row.length > 0 || field !== "") throw new Error("the last line is not ended");
  return table;
}

const OPENS_FORMULA = /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** The text that a field of text stands for. */
function unguarded(field: string): string {
  return field.startsWith("'") && OPENS_FORMULA.test(field.replace(/^'+/, "").replace(/^ +(?=[\t\r\n])/, ""))
    ? field.slice(1)
    : field;
}

function plain(ore: bigint, mark: string): string {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, "0");
  const decimals = digits.slice(-2).replace(/0+$/, "");
  return `${ore < 0n ? "-" : ""}${digits.slice(0, -2)}${decimals === "" ? "" : mark + decimals}`;
}

describe("CSV", () => {
  const dialects = [
    { language: "da", separator: ";", mark: "," },
    { language: "da", separator: ",", mark: "," },
    { language: "en", separator: ",", mark: "." },
    { language: "en", separator: ";", mark: "." },
  ] as const;

  test("reads back to the same cells", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...dialects), (list, { language, separator, mark }) => {
        const text = asCsv(sheetOf(list), language, { separator, bom: false });
        const [headings, ...table] = readCsv(text, separator);
        expect(headings).toHaveLength(3);
        expect(table.map(([first, number, last]) => [unguarded(first ?? ""), number, unguarded(last ?? "")])).toEqual(
          list.map(({ first, ore, last }) => [first, ore === null ? "" : plain(ore, mark), last ?? ""]),
        );
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  test("opens no formula in a spreadsheet but for numbers", () => {
    fc.assert(
      fc.property(rows, (list) => {
        for (const [first = "", , last = ""] of readCsv(asCsv(sheetOf(list), "en"), ",").slice(1)) {
          expect(first).not.toMatch(OPENS_FORMULA);
          expect(last).not.toMatch(OPENS_FORMULA);
        }
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

/** The pipes that no backslash escapes: those before which the run of backslashes is even. */
function openPipes(line: string): number {
  return [...line.matchAll(/(\\*)\|/g)].filter(([, slashes = ""]) => slashes.length % 2 === 0).length;
}

describe("Markdown", () => {
  test("every line of a table has one pipe more than columns, whatever its cells", () => {
    fc.assert(
      fc.property(rows, hostile, fc.array(hostile, { maxLength: 2 }), (list, title, notes) => {
        const lines = asMarkdown(sheetOf(list, title, notes), "da").split("\n");
        expect(lines).toHaveLength(4 + list.length + (notes.length > 0 ? 1 + notes.length : 0));
        expect(lines[0]?.startsWith("## ")).toBe(true);
        for (const line of lines.slice(2, 4 + list.length)) {
          expect(openPipes(line)).toBe(4);
          expect(line).toMatch(/^\| .* \|$/);
        }
        for (const note of lines.slice(5 + list.length)) expect(note.startsWith("- ")).toBe(true);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  test("no cell holds HTML, code, emphasis or a link", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = asMarkdown(sheetOf([{ first: text, ore: null, last: null }]), "en").split("\n")[4] ?? "";
        expect(line.replace(/\\./g, "")).not.toMatch(/[<>`*[\]\\]/);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

/** The columns of a line of these tests' own characters. */
function columnsOf(line: string): number {
  return [...line].reduce((sum, each) => sum + (each === "\u0301" ? 0 : "漢＝＋－＠".includes(each) ? 2 : 1), 0);
}

describe("text", () => {
  test("the lines of a table are equally wide, and no wider than asked", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 70, max: 160 }), (list, maxWidth) => {
        const widths = asText(sheetOf(list), "da", { maxWidth }).split("\n").slice(2).map(columnsOf);
        expect(new Set(widths).size).toBe(1);
        expect(widths[0]).toBeLessThanOrEqual(maxWidth);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  test("no character of a cell is lost by wrapping", () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 12 }), (texts) => {
        const text = texts.join(" ");
        const sheet: Sheet = { title: both("T"), columns: [{ word: "note", unit: "text" }], rows: [[text]] };
        const table = asText(sheet, "en", { maxWidth: 40 }).split("\n").slice(4);
        expect(table.join("").replace(/[ ]/g, "")).toBe(text.replace(/[\n\r\t\v\u2028 ]/g, ""));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
