import { asText } from "rammetakst";
import { distributeTables, readTables, settleTables } from "rammetakst/files";
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

test("what no report holds is written by its number, and a long text is cut", async () => {
  const file = `Tilbud;År;Takstindtægter;Omkostninger;Budget;Note\nElmely;2024;1;1;1;\u0001x\nElmely;2025;1;1;1;${"a".repeat(40_000)}\n`;
  const { years } = settleTables(await readTables(file)).sheets;
  expect(years?.rows[0]?.at(-1)).toBe("\\u0001x");
  expect(String(years?.rows[1]?.at(-1))).toHaveLength(31_001);
  expect(asText(years as never, "da")).toContain("Elmely");
});
