import { describe, expect, test } from "vitest";
import { comparisonsSheet, effectsSheet } from "../../../../src/files/costs/comparisonSheets.ts";
import { compositionSheet, tariffsSheet } from "../../../../src/files/costs/sheets.ts";
import type { Sheet } from "../../../../src/reports/sheet.ts";
import { differences, expectedRows } from "../../../columns/compare.ts";
import { ONLY, withBelow } from "../../../columns/declared.ts";
import { FILES } from "../../../columns/sheets/files.ts";

const MADE: Readonly<Record<string, (results: never) => Sheet>> = {
  tariffsSheet,
  compositionSheet,
  comparisonsSheet,
  effectsSheet,
};

describe.each(Object.entries(MADE))("%s", (name, make) => {
  test("shows in every column the field that is declared", () => {
    const cases = FILES[name] ?? [];
    expect(cases.length).toBe(1);
    for (const { given, result, sheets } of cases) {
      const rows = sheets[ONLY] ?? [];
      const declared = withBelow(rows).flatMap(({ cells }) => Object.keys(cells));
      const sheet = make(given[0] as never);
      expect(sheet.rows.length).toBeGreaterThan(1);
      expect(differences(sheet, expectedRows(rows, result), declared)).toEqual([]);
    }
  });
});

test("every sheet that is declared is made", () => {
  expect(Object.keys(FILES)).toEqual(Object.keys(MADE));
});
