import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { RuleError } from "../../../src/errors.ts";
import type { GivenCell, GivenTable } from "../../../src/files/cell.ts";
import { readTables } from "../../../src/files/readTables.ts";
import { STYLE, workbook } from "./workbook.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A text in Windows-1252, for the letters that the tests use. */
function windows1252(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = { "–": 0x96, "’": 0x92, "€": 0x80 };
  return Uint8Array.from(text, (letter) => special[letter] ?? letter.charCodeAt(0));
}

async function table(content: Uint8Array | string): Promise<GivenTable> {
  const [first, ...others] = await readTables(content);
  expect(others).toEqual([]);
  if (first === undefined) throw new Error("no table");
  return first;
}

const texts = ({ rows }: GivenTable) =>
  rows.map(({ cells }) => cells.map((cell) => (cell?.kind === "text" ? cell.text : cell)));

async function failure(content: unknown) {
  const error = await readTables(content as never).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RuleError);
  return (error as RuleError).failure;
}

describe("the tables of a CSV file", () => {
  const danish = "Tilbud;Takst 2025\r\nÆrøhus – nord;2.347,50\r\n";

  test.each([
    ["UTF-8", bytes(danish), "UTF-8"],
    ["UTF-8 with its mark", bytes(`\ufeff${danish}`), "UTF-8"],
    ["Windows-1252", windows1252(danish), "Windows-1252"],
    [
      "UTF-16",
      Uint8Array.of(0xff, 0xfe, ...Array.from(danish).flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])),
      "UTF-16",
    ],
  ])("are read from %s", async (_, content, encoding) => {
    const found = await table(content);
    expect(found.form).toEqual({ kind: "csv", encoding, separator: ";" });
    expect(texts(found)).toEqual([
      ["Tilbud", "Takst 2025"],
      ["Ærøhus – nord", "2.347,50"],
    ]);
  });

  test.each([
    ["a;b\n1,5;2,5\n2,5;3,5\n", ";"],
    ["a,b,c\n1.5,2.5,x\n2.5,3.5,y;z\n", ","],
    ["a\tb\n1,5\t2;5\n3,5\t4;5\n", "\t"],
    ["Overskrift uden kolonner\n\na;b;c\n1;2;3\n4;5;6\n", ";"],
    ['"a,x";"b,y"\n"1,2";"3,4"\n', ";"],
    ["kun én kolonne\nx\n", ";"],
  ])("have their separator from the content: %j", async (content, separator) => {
    expect((await table(content)).form).toMatchObject({ separator });
  });

  test("keep quoted separators, quotes and line breaks, number rows as a spreadsheet, and keep empty rows", async () => {
    const found = await table('a;b\n"x;y";"siger ""nej"""\n"to\nlinjer";1\n\n;;\n2;3\n\n\n');
    expect(found.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(texts(found)).toEqual([
      ["a", "b"],
      ["x;y", 'siger "nej"'],
      ["to\nlinjer", "1"],
      [],
      [null, null, null],
      ["2", "3"],
    ]);
    expect(found.rows[5]?.cells[1]).toEqual({ kind: "text", at: "B6", text: "3" });
  });

  test.each([
    [
      "a;b\r\n1;2\n3;4\r5;6\r\n",
      [
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
        ["5", "6"],
      ],
    ],
    [
      "Sagsnr;Takst\n0;0,50\r\n1;1,50\r\n",
      [
        ["Sagsnr", "Takst"],
        ["0", "0,50"],
        ["1", "1,50"],
      ],
    ],
    ["a\r1\r", [["a"], ["1"]]],
  ])("end their rows with CR LF, LF or CR, also several in one file: %j", async (content, wanted) => {
    expect(texts(await table(content))).toEqual(wanted);
  });

  test.each([
    ["Kommune;Beløb, kr.\nOdense;1,5\nVejle;2,5\nI alt;;4,0\n", ";"],
    ["Kommune;Takst 2024, kr.;Grund\nOdense;1500,50;løn\nVejle;2100,25\nI alt;3600,75\n", ";"],
    ["Takst\n1.055,50\n2.347,50\n", ";"],
    ["name,amount\nOdense,1.5\nVejle,2.5\ntotal,4\n", ","],
  ])("are not split at the decimal comma: %j", async (content, separator) => {
    expect((await table(content)).form).toMatchObject({ separator });
  });

  test("are refused where their mark names an encoding that they do not fit", async () => {
    const broken = Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes("Kø;1\n"), 0xf8, 0x41);
    expect((await failure(broken)).found.en).toContain("do not fit the encoding");
    expect(await failure(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42))).toMatchObject({ kind: "malformed" });
    expect(await failure(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0))).toMatchObject({ kind: "malformed" });
  });

  test("are refused early where they are nothing but rows", async () => {
    expect(await failure(new Uint8Array(20_000_000).fill(10))).toMatchObject({ kind: "out-of-range" });
  });

  test("read nothing as a number, a date or a formula", async () => {
    const found = await table("a;b\n1e5;00461\n=1+1;2025-1\n");
    expect(texts(found)).toEqual([
      ["a", "b"],
      ["1e5", "00461"],
      ["=1+1", "2025-1"],
    ]);
  });

  test("tell of a quotation mark that is not closed in which row it opens", async () => {
    expect(await failure('a;b\n1;2\n"åben;3\n4;5\n')).toMatchObject({ kind: "malformed", path: "content" });
    expect((await failure('a;b\n1;2\n"åben;3\n4;5\n')).found.da).toContain("række 3");
  });
});

const cell = (at: string, rest: string, type = "", style = 0) =>
  `<c r="${at}"${type === "" ? "" : ` t="${type}"`} s="${style}">${rest}</c>`;
const row = (number: number, cells: string, more = "") => `<row r="${number}"${more}>${cells}</row>`;

async function cellsOf(data: string, after = ""): Promise<readonly (GivenCell | null)[]> {
  const [found] = await readTables(workbook([{ name: "Ark", data, after }]));
  return found?.rows.flatMap(({ cells }) => cells) ?? [];
}

describe("the tables of a workbook", () => {
  test("say of every cell what it is, and nothing is empty in silence", async () => {
    const cells = await cellsOf(
      row(
        1,
        [
          cell("A1", "<is><t>2.347,50</t></is>", "inlineStr"),
          cell("B1", "<v>2476.8499999999999</v>"),
          cell("C1", "<v>5.5100000000000003E-2</v>", "", STYLE.percent),
          cell("D1", "<v>45688</v>", "", STYLE.date),
          cell("E1", "<v>45688.75</v>", "", STYLE.time),
          cell("F1", "<v>1</v>", "b"),
          cell("G1", "<v>#N/A</v>", "e"),
          cell("H1", "<f>B1*2</f>"),
          cell("I1", "<f>B1*1.0551</f><v>2613.3244350000001</v>"),
          cell("J1", "<f>1/0</f><v>#DIV/0!</v>", "e"),
          cell("K1", ""),
          cell("L1", "<v>12</v>", "", STYLE.percentInText),
        ].join(""),
      ),
    );
    expect(cells).toEqual([
      { kind: "text", at: "A1", text: "2.347,50" },
      { kind: "number", at: "B1", number: 2476.85 },
      { kind: "number", at: "C1", number: 0.0551, isPercent: true },
      { kind: "date", at: "D1", date: "2025-01-31" },
      { kind: "date", at: "E1", date: "2025-01-31", time: "18:00:00" },
      { kind: "flag", at: "F1", flag: true },
      { kind: "error", at: "G1", error: "#N/A" },
      { kind: "uncomputed", at: "H1", formula: "B1*2" },
      { kind: "number", at: "I1", number: 2613.324435, formula: "B1*1.0551" },
      { kind: "error", at: "J1", error: "#DIV/0!", formula: "1/0" },
      null,
      { kind: "number", at: "L1", number: 12 },
    ]);
  });

  test("take numbers to 15 digits, and say where the file holds more", async () => {
    const [third] = await cellsOf(row(1, cell("A1", "<v>145833.33333333334</v>")));
    expect(third).toEqual({ kind: "number", at: "A1", number: 145833.333333333, isShortened: true });
  });

  test("say by which cell a merged one is covered, and which rows and sheets are hidden", async () => {
    const data = row(1, cell("A1", "<is><t>x</t></is>", "inlineStr")) + row(3, cell("C3", "<v>7</v>"), ' hidden="1"');
    const after = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    const [shown, hidden] = await readTables(
      workbook([
        { name: "A", data, after },
        { name: "B", data: row(1, cell("A1", "<v>1</v>")), state: "veryHidden" },
      ]),
    );
    expect(shown?.rows[0]?.cells.slice(0, 2)).toEqual([
      { kind: "text", at: "A1", text: "x" },
      { kind: "covered", at: "B1", by: "A1" },
    ]);
    expect(shown?.rows[1]?.cells[0]).toEqual({ kind: "covered", at: "A2", by: "A1" });
    expect(shown?.rows[2]).toMatchObject({ row: 3, isHidden: true });
    expect([shown?.isHidden, hidden?.isHidden, hidden?.name]).toEqual([undefined, true, "B"]);
  });

  test("show what no spreadsheet shows, and keep what a merged area covers", async () => {
    const cells = await cellsOf(
      row(
        1,
        [
          cell("A1", "<v>1e999</v>"),
          cell("B1", "<v>1e20</v>", "", STYLE.date),
          cell("C1", "<v>2958466</v>", "", STYLE.date),
          cell("D1", '<f>IF(1=1,"","x")</f><v></v>', "str"),
          cell("E1", "<v>1</v>"),
          cell("F1", "<v>7</v>"),
        ].join(""),
      ),
      '<mergeCells count="1"><mergeCell ref="E1:Z700000"/></mergeCells>',
    );
    expect(cells.slice(0, 3).map((each) => each?.kind)).toEqual(["error", "error", "error"]);
    expect(cells[3]).toEqual({ kind: "uncomputed", at: "D1", formula: 'IF(1=1,"","x")' });
    expect(cells[5]).toEqual({ kind: "number", at: "F1", number: 7 });
  });

  test("is refused for its size where its cells lie far apart", async () => {
    const data = row(1, cell("A1", "<v>1</v>")) + row(1_048_576, cell("XFD1048576", "<v>1</v>"));
    expect(await failure(workbook([{ name: "A", data }]))).toMatchObject({ kind: "out-of-range" });
  });

  test("read dates of a workbook that counts from 1904", async () => {
    const data = row(1, cell("A1", "<v>44226</v>", "", STYLE.date));
    const [found] = await readTables(workbook([{ name: "A", data }], '<workbookPr date1904="1"/>'));
    expect(found?.rows[0]?.cells[0]).toEqual({ kind: "date", at: "A1", date: "2025-01-31" });
  });
});

/** The same archive whose last part claims another size when it is unpacked. */
function claiming(packed: Uint8Array, size: number): Uint8Array {
  const view = new DataView(packed.slice().buffer);
  const starts = Array.from({ length: view.byteLength - 46 }, (_, i) => i).filter(
    (i) => view.getUint32(i, true) === 0x02014b50,
  );
  view.setUint32((starts.at(-1) ?? 0) + 24, size, true);
  return new Uint8Array(view.buffer);
}

describe("a file that is no table", () => {
  test.each([
    ["nothing", undefined, "missing"],
    ["a name", 7, "malformed"],
    ["an empty file", new Uint8Array(), "malformed"],
    ["a PDF", bytes("%PDF-1.7 x"), "malformed"],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), "malformed"],
    ["a page", bytes("<!DOCTYPE html><table><tr><td>1</td></tr></table>"), "malformed"],
    ["a page of XML", bytes('<?xml version="1.0"?><html><table/></html>'), "malformed"],
    ["another archive", zipSync({ "a.txt": bytes("x") }), "malformed"],
    ["half a workbook", workbook([{ name: "A", data: "" }]).slice(0, 400), "malformed"],
    ["bytes that are no text", Uint8Array.of(65, 0, 66, 0, 0, 67), "malformed"],
  ])("is refused in words: %s", async (_, content, kind) => {
    const found = await failure(content);
    expect(found).toMatchObject({ kind, path: "content" });
    expect(found.allowed.da).toMatch(/xlsx|bytes/);
  });

  test("is refused before it is unpacked where it says that it unpacks to too much", async () => {
    const packed = workbook([{ name: "A", data: "" }]);
    const found = await failure(claiming(packed, 1_200_000_000));
    expect(found).toMatchObject({ kind: "out-of-range" });
    expect(found.found.da).toContain("1200 MB");
  });

  test("is refused where it is larger than is read", async () => {
    expect(await failure(new Uint8Array(100_000_001))).toMatchObject({ kind: "out-of-range" });
  });
});

describe("a text file with a character of number 0", () => {
  const FILE = "Tilbud;Takst\nSol\0gården;2.347,50\nLyng;1.0\u000000,00\n";
  const ofNulls = (content: Uint8Array | string) =>
    readTables(content).then(
      () => "read",
      (error: RuleError) => error.failure.found.da,
    );

  test("is refused by the cells that hold one, however it is encoded", async () => {
    const told = "et tegn, der ikke kan ses (U+0000), i 2 celler: A2, B3";
    expect(await ofNulls(FILE)).toBe(told);
    expect(await ofNulls(Uint8Array.from(FILE, (each) => each.charCodeAt(0)))).toBe(told);
    const wide = Uint8Array.from(
      [...`\uFEFF${FILE}`].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]),
    );
    expect(await ofNulls(wide)).toBe(told);
    expect(await ofNulls(`Tilbud;Takst\n${"Lyng;1\n".repeat(3)}\0;2\n`)).toBe(
      "et tegn, der ikke kan ses (U+0000), i cellen A5",
    );
    expect(await ofNulls(`Tilbud;Takst\n${"Lyngbakken ved åen;1\0\n".repeat(9)}`)).toMatch(/ B2, B3, B4, B5, B6 …$/);
  });

  test("is no text where it has many, as programs, pictures and UTF-16 without its mark have", async () => {
    const binary = "en fil, der hverken er tekst eller en projektmappe";
    expect(await ofNulls(Uint8Array.from({ length: 2000 }, (_, i) => i % 256))).toBe(binary);
    expect(await ofNulls([..."Tilbud;Takst\nLyng;1\n"].join("\0"))).toBe(binary);
  });
});

describe("columns that another mark separates", () => {
  test.each(["|", "¦", "^", "~"])("as %s are told with the marks that are read", async (mark) => {
    const file = ["Tilbud", "Takst 2025", "Enhed"].join(mark);
    const row = ["Solgården, afd. A", "2.347,50", "døgn"].join(mark);
    const failure = await readTables(`${file}\n${row}\n${row}\n`).catch((error: RuleError) => error.failure);
    expect(failure).toMatchObject({
      found: { da: `kolonner med „${mark}“ imellem` },
      allowed: { da: "kolonner med semikolon, komma eller tabulator imellem" },
    });
  });

  test("are those of a mark that is read where that splits as well", async () => {
    const [read] = await readTables("Tilbud;Takst|kr.\nA|B;1\nC|D;2\n");
    expect(read?.form).toMatchObject({ separator: ";" });
  });
});
