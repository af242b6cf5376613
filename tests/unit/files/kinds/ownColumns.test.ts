import { asText } from "rammetakst";
import { asXlsx, distributeTables, readTables, settleTables } from "rammetakst/files";
import { expect, test } from "vitest";

const headings = (sheet: { columns: readonly { heading?: { da: string } | undefined }[] } | undefined) =>
  sheet?.columns.flatMap(({ heading }) => heading?.da ?? []);

test("a heading that a result has too, or that stands twice, is told apart", async () => {
  const { sheets } = distributeTables(await readTables("Kommune;Nøgle;Andel;Note;note;Note\nFanø;1;x;a;b;c\n"), {
    total: 1,
  });
  expect(headings(sheets.shares)).toEqual(["Række", "Andel (filen)", "Note", "note (filen)", "Note (filen 2)"]);
  expect(sheets.shares?.rows[0]?.slice(-4)).toEqual(["x", "a", "b", "c"]);
  expect(asText(sheets.shares as never, "en")).toContain("Andel (file)");
});

const settled = async (...notes: readonly string[]) => {
  const rows = notes.map((note, i) => `Elmely;${2020 + i};1;1;1;${note}\n`).join("");
  return settleTables(await readTables(`Tilbud;År;Takstindtægter;Omkostninger;Budget;Note\n${rows}`));
};

test("what no report holds is written by its number", async () => {
  const { sheets } = await settled("\u0001x", "b");
  expect(sheets.years?.rows.map((row) => row.at(-1))).toEqual(["\\u0001x", "b"]);
});

test("a text that no cell holds goes on in further columns, whole, and is told by cell", async () => {
  // The 31 999th and 32 000th place hold the two halves of one character, which stay together.
  const long = `${"a".repeat(31_998)}😀${"b".repeat(40_000)}`;
  const { sheets, faults } = await settled("kort", long);
  expect(headings(sheets.years)?.slice(-3)).toEqual(["Note", "Note (fortsat 2)", "Note (fortsat 3)"]);
  expect(sheets.years?.rows[0]?.slice(-3)).toEqual(["kort", null, null]);
  const parts = sheets.years?.rows[1]?.slice(-3).map(String) ?? [];
  expect(parts.join("")).toBe(long);
  expect(parts.map(({ length }) => length)).toEqual([31_998, 31_999, 8003]);
  expect(faults).toMatchObject([{ kind: "long-text", severity: "warning", cells: ["F3"], heading: "Note" }]);
  expect(faults[0]?.what.da).toContain("teksten er på 72.000 tegn");
  expect(asText(sheets.years as never, "da")).toContain("Elmely");
  const [table] = (await readTables(await asXlsx({ years: sheets.years as never }, "da"))) ?? [];
  const cells = table?.rows[2]?.cells.slice(-3).map((cell) => (cell?.kind === "text" ? cell.text : ""));
  expect(cells?.join("")).toBe(long);
});

test("a text of 31 999 characters stands in one cell and nothing is said; one of ten times that and one more is cut, and says so", async () => {
  const just = await settled("a".repeat(31_999));
  expect([just.faults, headings(just.sheets.years)?.at(-1)]).toEqual([[], "Note"]);
  const { faults, sheets } = await settled("a".repeat(319_991));
  expect(sheets.years?.rows[0]?.at(-1)).toBe(`${"a".repeat(31_999)}…`);
  expect(faults.map(({ what }) => what.en)).toEqual([
    "the text has 319,991 characters, and only its beginning can be shown in the result, in 10 columns",
  ]);
  expect((await settled("a".repeat(319_990))).faults[0]?.what.en).toContain("in the result it stands in 10 columns");
});
