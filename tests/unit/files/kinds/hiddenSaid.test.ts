import { assessTables, checkTables, readTables } from "rammetakst/files";
import { expect, test } from "vitest";
import { NEEDED, notice, sheet } from "../tables.ts";
import { workbook } from "../workbook.ts";

const rows = [NEEDED.split(";"), notice().split(";")];
const file = (name: string, hidden: typeof rows) =>
  readTables(workbook([sheet(rows), sheet(hidden, { name, state: "hidden" })]));
const SAID =
  "Det skjulte ark „Resten“ har også en sådan tabel og er ikke læst; vis arket i regnearket, hvis det skal med.";

test("a hidden sheet that holds a table of the kind is told in what is said", async () => {
  const tables = await file("Resten", rows);
  for (const { says, read } of [assessTables(tables), checkTables(tables)]) {
    expect(says.map(({ da }) => da)).toContain(SAID);
    expect(read.rows).toHaveLength(1);
    expect(read.otherSheets).toEqual([{ sheet: "Resten", why: "hidden-table" }]);
  }
});

test("a hidden sheet of something else is told in how the file was read alone", async () => {
  const { says, read } = assessTables(await file("Lister", [["Enheder"], ["døgn"]]));
  expect(says.map(({ da }) => da).join(" ")).not.toContain("skjulte");
  expect(read.otherSheets).toEqual([{ sheet: "Lister", why: "hidden" }]);
});
