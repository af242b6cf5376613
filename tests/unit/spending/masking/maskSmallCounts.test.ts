import { maskSmallCounts, type Sheet, type SheetMaskOptions, type SpendingRow } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const sheetOf = (rows: Sheet["rows"], totalRows = 0): Sheet => ({
  title: { da: "Brugere", en: "Users" },
  columns: [
    { word: "payer", unit: "text" },
    { word: "area", unit: "text" },
    { word: "users", unit: "count" },
    { word: "spending", unit: "kr" },
    { word: "perUser", unit: "kr" },
  ],
  rows,
  ...(totalRows > 0 && { totalRows }),
});
const all = { da: "I alt", en: "Total" };
const users = (sheet: Sheet) => sheet.rows.map((row) => row[2]);

describe("maskSmallCounts of a sheet", () => {
  test("hides counts above 0 and below 5, with the cost per user that gives them away", () => {
    const { sheet, hidden, findings } = maskSmallCounts(
      sheetOf([
        ["A", "x", 4, 400, 100],
        ["B", "x", 50, 5000, 100],
        ["C", "x", 0, 0, null],
        ["D", "x", 3, 270, 90],
      ]),
    );
    expect(users(sheet)).toEqual([null, 50, 0, null]);
    expect(sheet.rows[0]).toEqual(["A", "x", null, 400, null]);
    expect(hidden.map(({ row, column, why }) => [row, column, why])).toEqual([
      [0, 2, "small"],
      [0, 4, "derived"],
      [3, 2, "small"],
      [3, 4, "derived"],
    ]);
    expect(sheet.notes?.at(-1)).toEqual(findings[0]?.message);
    expect(findings[0]?.message.da).toContain(
      "under 5 er skjult, og så mange andre, at ingen af dem kan regnes ud: i 2 rækker.",
    );
  });

  /** The sum of k hidden counts must be 2 k + 2 or more, so that none is known to be 1, and reach the limit. */
  test("hides more until none can be worked out from the sum", () => {
    const hide = (...counts: number[]) =>
      users(maskSmallCounts(sheetOf(counts.map((c, i) => [`${i}`, "x", c, 0, 0]))).sheet);
    expect(hide(3, 12, 7)).toEqual([null, 12, null]);
    expect(hide(1, 1, 12, 7)).toEqual([null, null, 12, null]);
    expect(hide(1, 4, 12)).toEqual([null, null, null]);
    expect(hide(2, 4, 12)).toEqual([null, null, 12]);
    expect(hide(4, 4, 900)).toEqual([null, null, 900]);
    expect(hide(2, 2, 3, 900)).toEqual([null, null, null, null]);
    expect(hide(2, 3, 3, 900)).toEqual([null, null, null, 900]);
    expect(hide(7, 12)).toEqual([7, 12]);
  });

  test("hides a total that nothing else protects, and keeps one that gives nothing away", () => {
    const alone = maskSmallCounts(
      sheetOf(
        [
          ["A", "x", 3, 0, 0],
          ["B", "x", 0, 0, 0],
          [all, "x", 3, 0, 0],
        ],
        1,
      ),
    );
    expect(users(alone.sheet)).toEqual([null, 0, null]);
    const kept = maskSmallCounts(
      sheetOf(
        [
          ["A", "x", 3, 0, 0],
          ["B", "x", 9, 0, 0],
          [all, "x", 12, 0, 0],
        ],
        1,
      ),
    );
    expect(users(kept.sheet)).toEqual([null, null, 12]);
  });

  test("protects each group by itself, and hides totals that cut through one", () => {
    const rows: Sheet["rows"] = [
      ["A", "x", 3, 0, 0],
      ["A", "y", 20, 0, 0],
      ["B", "x", 30, 0, 0],
      ["B", "y", 40, 0, 0],
      ["A", all, 23, 0, 0],
      ["B", all, 70, 0, 0],
      [all, "x", 33, 0, 0],
      [all, all, 93, 0, 0],
    ];
    const { sheet, hidden } = maskSmallCounts(sheetOf(rows, 4), { groupBy: ["payer"] });
    // were the 33 of x shown, 33 − 30 would give the 3
    expect(users(sheet)).toEqual([null, null, 30, 40, 23, 70, null, 93]);
    expect(hidden.filter(({ why }) => why === "total").map(({ row }) => row)).toEqual([6]);
  });

  test("takes another limit and other columns", () => {
    const sheet = sheetOf([
      ["A", "x", 9, 9, 1],
      ["B", "x", 12, 11, 1],
    ]);
    expect(users(maskSmallCounts(sheet, { below: 10 }).sheet)).toEqual([null, null]);
    expect(users(maskSmallCounts(sheet, { below: 9 }).sheet)).toEqual([9, 12]);
    const own = maskSmallCounts(sheet, { below: 10, columns: ["spending"], derived: ["payer"] }).sheet;
    expect(own.rows[0]).toEqual([null, "x", 9, null, 1]);
    expect(maskSmallCounts(sheet)).toEqual({ sheet, hidden: [], findings: [] });
  });

  test.each([
    [{ columns: ["user"] }, "unknown-name", "options.columns[0]"],
    [{ columns: ["payer"] }, "malformed", "sheet.rows[0][0]"],
    [{ below: 0 }, "out-of-range", "options.below"],
    [{ below: 2 }, "out-of-range", "options.below"],
    [{ below: "1.5" }, "out-of-range", "options.below"],
    [{ limit: 5 }, "unknown-key", "options"],
  ])("refuses %j", (options, kind, path) => {
    const failure = refusal(() => maskSmallCounts(sheetOf([["A", "x", 9, 9, 1]]), options as SheetMaskOptions));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });

  /** Of 4 and 5 with fives shown the sum 9 would say which is which: none is above 5, and one is below it. */
  test("hides on where the hidden counts could hardly be smaller", () => {
    const hide = (...counts: number[]) =>
      users(maskSmallCounts(sheetOf(counts.map((c, i) => [`${i}`, "x", c, 0, 0]))).sheet);
    expect(hide(4, 5, 5, 90)).toEqual([null, null, null, 90]);
    // the most that is possible is 4 + 8, and 4 must lie between the sum and that: 2 for the counts and 2 to spare
    expect(hide(4, 4, 8, 90)).toEqual([null, null, 8, 90]);
    expect(hide(4, 4, 7, 90)).toEqual([null, null, null, 90]);
  });

  test("hides a row in all columns of users of a year, with days and costs, and other years apart", () => {
    const column = (word: "users" | "fullYearUsers" | "days", qualifier: number) =>
      ({ word, unit: "count", qualifier }) as const;
    const sheet: Sheet = {
      title: { da: "Brugere", en: "Users" },
      columns: [
        { word: "payer", unit: "text" },
        column("users", 2023),
        column("fullYearUsers", 2023),
        column("days", 2023),
        column("users", 2024),
      ],
      rows: [
        ["A", 7, "4.5", 1600, 9],
        ["B", 8, 8, 2900, 3],
        ["C", 60, 50, 18_000, 70],
      ].map((row) => row.map((cell) => (cell === "4.5" ? 4.5 : cell))),
    };
    expect(maskSmallCounts(sheet).sheet.rows).toEqual([
      ["A", null, null, null, null],
      ["B", null, null, null, null],
      ["C", 60, 50, 18_000, 70],
    ]);
  });

  test("puts hidden rows last, by name, where rows are ordered by the size of what is hidden", () => {
    const rows: Sheet["rows"] = [
      ["D", "x", 50, 5000, 100],
      ["B", "x", 4, 380, 95],
      ["C", "x", 40, 3600, 90],
      ["A", "x", 4, 320, 80],
      [all, "x", 98, 9300, 95],
    ];
    const { sheet, hidden } = maskSmallCounts(sheetOf(rows, 1));
    expect(sheet.rows.map(([name]) => name)).toEqual(["D", "C", "A", "B", all]);
    expect(users(sheet)).toEqual([50, 40, null, null, 98]);
    expect(hidden.map(({ row }) => row)).toEqual([2, 2, 3, 3]);
    expect(sheet.notes?.at(-1)?.en).toContain("come last, by name");
    const byName = rows.slice(0, 4).map((row, i) => ["ABCD"[i] ?? "", ...row.slice(1)]);
    expect(maskSmallCounts(sheetOf(byName)).sheet.rows.map(([name]) => name)).toEqual(["A", "B", "C", "D"]);
  });

  test.each([
    ["totalRows", { totalRows: [[[[5]]]] }, "out-of-range"],
    ["totalRows", { totalRows: 2 }, "out-of-range"],
    ["totalRows", { totalRows: "1" }, "out-of-range"],
    ["rows", { rows: 7 }, "malformed"],
    ["rows[0][4]", { rows: [["A", "x", 4, 9]] }, "missing"],
    ["rows[0][2]", { rows: [["A", "x", -4, 9, 1]] }, "out-of-range"],
    ["columns", { columns: {} }, "malformed"],
    ["notes", { notes: "a" }, "malformed"],
    ["", { row: [] }, "unknown-key"],
  ])("refuses a sheet whose %s is %j", (path, changes, kind) => {
    const failure = refusal(() => maskSmallCounts({ ...sheetOf([["A", "x", 9, 9, 1]]), ...changes } as never));
    expect([failure.kind, failure.path]).toEqual([kind, path === "" ? "sheet" : `sheet.${path}`]);
  });

  test("refuses a deep list for a number of rows at once", () => {
    let deep: unknown[] = [];
    for (let i = 0; i < 5000; i++) deep = [deep];
    const used = process.cpuUsage();
    const given = { ...sheetOf([["A", "x", 9, 9, 1]]), totalRows: deep } as never;
    expect(refusal(() => maskSmallCounts(given)).path).toBe("sheet.totalRows");
    expect(process.cpuUsage(used).user / 1000).toBeLessThan(2000);
  });

  test("refuses a sheet without users, and what is neither sheet nor rows", () => {
    const { title } = sheetOf([]);
    const none: Sheet = { title, columns: [{ word: "payer", unit: "text" }], rows: [] };
    expect(refusal(() => maskSmallCounts(none)).path).toBe("options.columns");
    expect(refusal(() => maskSmallCounts(5 as never)).kind).toBe("malformed");
  });
});

const row = (operatorKind: "municipality" | "region" | "private", own: Partial<SpendingRow>): SpendingRow => ({
  payer: "Fanø",
  year: 2024,
  area: "adults",
  account: "accounts",
  amount: 100,
  priceLevel: "nominal",
  operatorKind,
  ...own,
});

describe("maskSmallCounts of rows", () => {
  test("takes all activity out of a row, and out of the next smallest of its group", () => {
    const rows = [
      row("private", { users: 2, fullYearUsers: "1.5", days: 550 }),
      row("municipality", { users: 40, fullYearUsers: 33, days: 12_000 }),
      row("region", { users: 6, fullYearUsers: 6, days: 2_190 }),
      row("region", { year: 2023, users: 9, fullYearUsers: 8, days: 2_900 }),
    ];
    const { rows: shown, hidden, findings } = maskSmallCounts(rows);
    expect(shown.map(({ users: each }) => each)).toEqual([undefined, 40, undefined, 9]);
    expect(shown[0]).toEqual(row("private", {}));
    expect(hidden).toEqual([
      { row: 0, why: "small" },
      { row: 2, why: "secondary" },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["masked"]);
  });

  test("says where a sum would give a small count away", () => {
    const { findings } = maskSmallCounts([row("private", { users: 2 }), row("region", { year: 2023, users: 0 })]);
    expect(findings.map(({ code }) => code)).toEqual(["masked", "total-gives-away"]);
    expect(findings[1]?.figures.rows).toBe("1");
  });
});
