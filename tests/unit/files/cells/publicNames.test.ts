import { describe, expect, test } from "vitest";
import { assessTables } from "../../../../src/files/assessed/assessTables.ts";
import { asXlsx } from "../../../../src/files/asXlsx.ts";
import { readNotices } from "../../../../src/files/notices/readNotices.ts";
import { readTables } from "../../../../src/files/readTables.ts";
import { lines, NEEDED, notice } from "../tables.ts";

const withOperator = async (operator: string) => readNotices(await readTables(lines(NEEDED, notice({ operator }))));

describe("an operator that says municipality in any way", () => {
  test.each([
    "OdenseKommune",
    "odensekommune",
    "KoldingKomm.",
    "VejenMunicipality",
    "Vejen\u00ADKommune",
    "Kbh Komm",
    "Århus komm.",
    "Ærø Komm",
    "Faaborg Midtfyn Komunne",
    "Vejen Kommunale tilbud",
  ])("%s never becomes a private party", async (operator) => {
    const { notices, faults } = await withOperator(operator);
    expect(notices).toEqual([]);
    expect(faults.map(({ severity, heading }) => [severity, heading])).toEqual([["error", "Driftsherre"]]);
  });

  test.each(["Kommunikationscenter Nord ApS", "Telekom ApS", "Fonden Eksempel"])("%s is one", async (operator) => {
    const { notices, faults } = await withOperator(operator);
    expect([notices[0]?.operator.kind, faults]).toEqual(["private", []]);
  });
});

test("a character that cannot be seen and a text that is too long are told by cell, and the workbook is written", async () => {
  const rows = [
    notice({ id: "1", offer: "Sol\u0002gården" }),
    notice({ id: "2", offer: "x".repeat(33_000) }),
    notice({ id: "3" }),
  ];
  const { faults, sheets, round } = assessTables(await readTables(lines(NEEDED, ...rows)));
  expect(faults.map(({ cells, kind }) => `${cells[0]} ${kind}`)).toEqual(["B2 not-text", "B3 not-text"]);
  expect(round?.assessments.map(({ id }) => id)).toEqual(["3"]);
  expect((await asXlsx(sheets, "da")).length).toBeGreaterThan(1000);
});
