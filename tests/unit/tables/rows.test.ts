import * as rows from "rammetakst/rows";
import * as tables from "rammetakst/tables";
import { expect, test } from "vitest";
import { importsOfSource, reachedFrom } from "../house/imports.ts";

test("what takes rows and tables loads decimal.js alone, and is the same by either way", () => {
  const imports = importsOfSource();
  const packagesOf = (entry: string) => [...reachedFrom(entry, imports)].filter((each) => !each.startsWith("src/"));
  expect(packagesOf("src/rows.ts").toSorted()).toEqual(["decimal.js", "leven"]);
  expect(packagesOf("src/tables.ts")).toContain("arquero");
  expect(Object.entries(rows).filter(([name, value]) => Reflect.get(tables, name) !== value)).toEqual([]);
  expect(Object.keys(rows).toSorted()).toEqual(["columnsOf", "fromTable", "sheetOf"]);
});
