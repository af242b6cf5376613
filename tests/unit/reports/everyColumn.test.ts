import * as rammetakst from "rammetakst";
import { describe, expect, it } from "vitest";
import type { Sheet } from "../../../src/reports/sheet.ts";
import { asText } from "../../../src/reports/text/asText.ts";
import { differences, expectedRows, interchanged, nameOf } from "../../columns/compare.ts";
import { withBelow } from "../../columns/declared.ts";
import { EVERY_SHEET } from "../../columns/everySheet.ts";
import { sheetsOf } from "../../columns/sheetsOf.ts";

/** Every function of the face that gives sheets. */
const SHEETS = Object.entries(rammetakst)
  .filter(([name, value]) => /Sheets?$/.test(name) && typeof value === "function")
  .map(([name]) => name);

/** The columns that are declared of a sheet in any of its cases. */
function declaredOf(name: string, part: string): string[] {
  const rows = (EVERY_SHEET[name] ?? []).flatMap(({ sheets }) => withBelow(sheets[part] ?? []));
  return rows.flatMap(({ cells }) => Object.keys(cells));
}

/** Each sheet of each case, with what it is to hold. */
function printed(name: string) {
  return (EVERY_SHEET[name] ?? []).flatMap((each) =>
    Object.entries(sheetsOf(name, each)).map(([part, sheet]) => {
      const rows = each.sheets[part] ?? [];
      const expected = expectedRows(rows, each.result);
      const told = (given: Sheet) => differences(given, expected, declaredOf(name, part));
      return { part, sheet, rows: withBelow(rows), expected, unknown: each.unknown ?? [], told };
    }),
  );
}

it("declares the columns of every sheet of the face", () => {
  expect(Object.keys(EVERY_SHEET).toSorted()).toEqual(SHEETS.toSorted());
});

describe.each(SHEETS)("%s", (name) => {
  it("shows in every column the field that is declared", () => {
    const cases = EVERY_SHEET[name] ?? [];
    for (const each of cases) expect(Object.keys(each.sheets)).toEqual(Object.keys(sheetsOf(name, each)));
    for (const { part, sheet, told } of printed(name)) {
      expect(told(sheet), part).toEqual([]);
      expect(asText(sheet, "da"), part).toContain(sheet.title.da);
    }
    expect(cases).not.toEqual([]);
  });

  it("shows something of everything that is declared", () => {
    for (const { part, sheet, rows, expected, unknown } of printed(name)) {
      const names = sheet.columns.map(nameOf);
      const unseen = rows.flatMap(({ each, cells }, at) =>
        Object.keys(cells)
          .filter((column) => !unknown.includes(column))
          .filter((column) => {
            const isSeen = expected.some(({ of, cells }) => of === rows[at] && (cells.get(column) ?? "") !== "");
            return !isSeen || !names.includes(column);
          })
          .map((column) => `${column} of rows of ${each || "the result"}`),
      );
      expect(unseen, part).toEqual([]);
    }
  });

  it("would tell if any two cells of a row were interchanged", () => {
    const pairs = printed(name).flatMap(({ part, sheet, expected, told }) => {
      const names = sheet.columns.map(nameOf);
      return expected.flatMap(({ cells }, row) =>
        names.flatMap((one, i) =>
          names.slice(i + 1).flatMap((other, j) => {
            const isEmpty = [one, other].every((each) => (cells.get(each) ?? "") === "");
            if (isEmpty) return [];
            const found = told(interchanged(sheet, row, i, i + 1 + j));
            return [{ pair: `${part}, row ${row}: ${one} and ${other}`, isTold: found.length > 0 }];
          }),
        ),
      );
    });
    expect(pairs).not.toEqual([]);
    expect(pairs.filter(({ isTold }) => !isTold)).toEqual([]);
  });
});
