import { readFileSync } from "node:fs";
import { agreementInForce, parameters } from "rammetakst";
import { readTables, readValues, valuesTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

/**
 * A working group's own values as a table, made for this test with constructed figures: per cent, percentage points, kroner, days, a price
 * per day at a price level, an unknown word, regions in three spellings and dates in three forms.
 */
const tables = await readTables(readFileSync("tests/cases/tables/12-egne-vaerdier.csv"));

const VALUES = `
2  proposals.noticeDeadline        day             syddanmark  2026-01-01 null       92
3  settlement.band                 rate            syddanmark  2027-01-01 2028-12-31 0.04
4  capacity.coverageThreshold      rate            syddanmark  2027-01-01 null       0.085
5  occupancy.listingThreshold      rate-difference syddanmark  2026-01-01 null       0.03
6  proposals.limitRounding         kr              null        null       null       1
7  tariffs.overheadTarget          rate            hovedstaden 2025-01-01 2026-12-31 0.0525
8  settlement.backRegulationDelay  year            null        null       null       2
9  caps.shelterCap                 kr@2024/day     null        2026-01-01 null       2322.5
10 proposals.hearingBody           word            sjaelland   2027-01-01 null       null
`;

describe("a table of own values", () => {
  test("is read value by value, with nothing wrong", () => {
    const { faults, valueRows, file } = readValues(tables);
    expect(faults).toEqual([]);
    const read = valueRows.map(({ row, value: { parameter, unit, scope, from, to, value } }) =>
      [row.row, parameter, unit, scope, from, to, value].map(String),
    );
    expect(read).toEqual(
      VALUES.trim()
        .split("\n")
        .map((line) => line.split(/\s+/)),
    );
    expect(file.values[1]).toMatchObject({
      source: "Økonomisk arbejdsgruppe, referat 3. marts 2025, pkt. 5",
      note: "forslag",
    });
    expect(file.values[0]).not.toHaveProperty("note");
  });

  test("is what an agreement answers from, marked as own, in its area and time", () => {
    const { local } = readValues(tables);
    const asked = { local, mode: "lenient" } as const;
    const known = agreementInForce("syddanmark", "2026-06-01", asked).known(parameters.proposals.noticeDeadline);
    expect([known.text, known.mark]).toEqual(["92", "local"]);
    const before = agreementInForce("syddanmark", "2025-06-01", asked).find(parameters.proposals.noticeDeadline);
    expect(before?.mark).not.toBe("local");
    expect(agreementInForce("midtjylland", "2025-06-01", asked).known(parameters.proposals.limitRounding).text).toBe(
      "1",
    );
  });

  test("is shown with what would be used without it", () => {
    const { sheets, says } = valuesTables(tables);
    const row = sheets.values?.rows.find((each) => each[0] === 6);
    expect(row?.slice(1, 7)).toEqual([
      { da: "bruges", en: "used" },
      parameters.proposals.limitRounding.title,
      "proposals.limitRounding",
      { da: "1,00 kr.", en: "1.00 DKK" },
      { da: "0,01 kr.", en: "0.01 DKK" },
      { da: "hele landet", en: "whole country" },
    ]);
    expect(says.map(({ da }) => da)).toEqual(["9 værdier læst; alle kan bruges, heraf 1 som ukendt eller ophørt."]);
  });
});
