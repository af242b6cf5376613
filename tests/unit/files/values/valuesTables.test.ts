import { RuleError } from "rammetakst";
import { readTables, valuesTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

const FILE =
  "Parameter;Værdi;Enhed;Kilde;Ansvarlig\nsettlement.band;4 %;andel;referat;Bo\nsettlement.bånd;5 %;andel;referat;Eva\n";

describe("valuesTables", () => {
  test("shows every row, those that cannot be used with the cell to look at, and the file's own columns", async () => {
    const { sheets, says, local } = valuesTables(await readTables(FILE));
    expect(Object.keys(sheets)).toEqual(["values", "faults", "reading"]);
    expect(sheets.values?.rows.map((row) => [row[0], row[1], row[4], row.at(-1)])).toEqual([
      [2, { da: "bruges", en: "used" }, { da: "4\u00a0%", en: "4%" }, "Bo"],
      [3, { da: "bruges ikke, se A3", en: "not used, see A3" }, "5 %", "Eva"],
    ]);
    expect(says.map(({ da }) => da)).toEqual([
      "2 værdier læst; 1 kan bruges.",
      "Bruges ikke: række 3; arket med fejl siger, hvad der skal rettes.",
      "Filen har 1 fejl; se først A3.",
    ]);
    expect([...local.values.keys()]).toEqual(["settlement.band"]);
  });

  test("has no table of values where there are none, and refuses options that it has not", async () => {
    const { sheets } = valuesTables(await readTables("x;y\n1;2\n"));
    expect(Object.keys(sheets)).toEqual(["faults", "reading"]);
    expect(() => valuesTables([], { name: "x" } as never)).toThrow(RuleError);
  });
});
