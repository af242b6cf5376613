import { activityGrowth, activityGrowthSheet, maskSmallCounts, type Sheet } from "rammetakst";
import { describe, expect, test } from "vitest";

/**
 * Origin: tables as municipalities publish them, where a count that is hidden stands once more in another column: users by
 * sex beside all users, a share of the total, a change from the year before. A reader takes one from the other.
 */
const all = { da: "I alt", en: "Total" };
const women = { da: "kvinder", en: "women" };
const men = { da: "mænd", en: "men" };
const title = { da: "Brugere", en: "Users" };
const row = ({ rows }: Sheet, name: string) => rows.find((each) => each[0] === name)?.slice(1);
const payer = { word: "payer", unit: "text" } as const;

describe("what another column says of a hidden count", () => {
  test("3 women are not 30 users less 27 men", () => {
    const sheet: Sheet = {
      title,
      columns: [
        payer,
        { word: "users", unit: "count" },
        { word: "users", unit: "count", qualifier: women },
        { word: "users", unit: "count", qualifier: men },
      ],
      rows: [
        ["Fanø", 30, 3, 27],
        ["Vejen", 40, 20, 20],
        ["Odense", 900, 450, 450],
        [all, 970, 473, 497],
      ],
      totalRows: 1,
    };
    const shown = maskSmallCounts(sheet).sheet;
    expect(row(shown, "Fanø")).toEqual([null, null, null]);
    // hidden women 3 + 20, men 27 + 20: the sums of the two rows have many readings
    expect(row(shown, "Vejen")).toEqual([null, null, null]);
    expect(row(shown, "Odense")).toEqual([900, 450, 450]);
    expect(shown.rows.at(-1)).toEqual(sheet.rows.at(-1));
  });

  test("3 of 2023 are not the 33 of both years less the 30 of 2024", () => {
    const sheet: Sheet = {
      title,
      columns: [
        payer,
        { word: "users", unit: "count", qualifier: 2023 },
        { word: "users", unit: "count", qualifier: 2024 },
        { word: "users", unit: "count" },
      ],
      rows: [
        ["Fanø", 3, 30, 33],
        ["Vejen", 40, 40, 80],
        ["Odense", 50, 50, 100],
      ],
    };
    expect(row(maskSmallCounts(sheet).sheet, "Fanø")).toEqual([null, null, null]);
    const years = { ...sheet, columns: sheet.columns.slice(0, 3), rows: sheet.rows.map((row) => row.slice(0, 3)) };
    expect(row(maskSmallCounts(years).sheet, "Fanø")).toEqual([null, 30]);
  });

  test("3 are not 0.3 % of 1000", () => {
    const sheet: Sheet = {
      title,
      columns: [payer, { word: "users", unit: "count" }, { word: "share", unit: "rate" }],
      rows: [
        ["Fanø", 3, 0.003],
        ["Vejen", 97, 0.097],
        ["Odense", 900, 0.9],
        [all, 1000, 1],
      ],
      totalRows: 1,
    };
    const { sheet: shown, hidden } = maskSmallCounts(sheet);
    expect(["Fanø", "Vejen", "Odense"].map((name) => row(shown, name))).toEqual([
      [null, null],
      [null, null],
      [900, 0.9],
    ]);
    expect(hidden.filter(({ why }) => why === "derived").map(({ column }) => column)).toEqual([2, 2]);
  });

  test("3 of 2024 are not the 30 of 2023 and a change of −27 or of −90 %", () => {
    const given = { payer: "Fanø", area: "adults", account: "accounts", priceLevel: "nominal", amount: 0 } as const;
    const counts = { municipality: [30, 3], private: [40, 44], region: [90, 99] } as const;
    const rows = Object.entries(counts).flatMap(([kind, users]) =>
      users.map((each, i) => ({ ...given, operatorKind: kind as keyof typeof counts, year: 2023 + i, users: each })),
    );
    const sheet = activityGrowthSheet(activityGrowth(rows, { to: 2024, years: 2 }));
    const before = sheet.rows.find((each) => String(each[3]) === "3");
    expect(before?.slice(4).map(String)).toEqual(["-27", "-0.9"]);
    const { sheet: shown, hidden } = maskSmallCounts(sheet, { columns: ["activity"], groupBy: ["activity"] });
    const small = shown.rows[hidden.find(({ why }) => why === "small")?.row ?? -1];
    expect(small?.slice(2).map(String)).toEqual(["30", "null", "null", "null"]);
  });

  test("inhabitants are public, and what is named alone is emptied", () => {
    const sheet: Sheet = {
      title,
      columns: [
        payer,
        { word: "inhabitants", unit: "count" },
        { word: "users", unit: "count" },
        { word: "share", unit: "rate" },
      ],
      rows: [
        ["Fanø", 3400, 3, 0.0009],
        ["Vejen", 43000, 97, 0.0023],
      ],
    };
    expect(row(maskSmallCounts(sheet).sheet, "Fanø")).toEqual([3400, null, null]);
    expect(row(maskSmallCounts(sheet, { derived: ["inhabitants"] }).sheet, "Fanø")).toEqual([null, null, 0.0009]);
  });
});
