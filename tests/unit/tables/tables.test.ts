import { runInNewContext } from "node:vm";
import { fromCSV, op, table } from "arquero";
import {
  agreementInForce,
  amount,
  asCsv,
  assessProposals,
  distribute,
  distributeSheet,
  type Notice,
  type Sheet,
} from "rammetakst";
import { columnsOf, fromTable, toTable } from "rammetakst/tables";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const sheet: Sheet = {
  title: { da: "Takster", en: "Tariffs" },
  columns: [
    { word: "offer", unit: "text" },
    { word: "tariff", unit: "kr", qualifier: 2024 },
    { word: "tariff", unit: "kr", qualifier: { da: "2025-niveau", en: "2025 level" } },
    { word: "increase", unit: "kr" },
    { word: "increase", unit: "rate" },
    { word: "from", unit: "date" },
    { word: "year", unit: "year" },
  ],
  rows: [
    ["Solgården", amount("2347.50", 2024).amount, 2476.85, 129.35, "0.0551", "2025-01-01", 2025].map((cell, i) =>
      i === 4 ? 0.0551 : cell,
    ),
    [{ da: "dagtilbud", en: "day offer" }, null, 1n, 2n, 0, "2025-07-01", 2025],
    [{ da: "I alt", en: "Total" }, 2347.5, 2477.85, null, null, null, null],
  ],
  totalRows: 1,
};

describe("toTable", () => {
  test("names columns by their keys, and holds floats, dates as text and empty cells", () => {
    const made = toTable(sheet);
    expect(made.columnNames()).toEqual([
      "offer",
      "tariff_2024",
      "tariff_2025_niveau",
      "increase",
      "increase_rate",
      "from",
      "year",
    ]);
    expect(made.objects()).toEqual([
      {
        offer: "Solgården",
        tariff_2024: 2347.5,
        tariff_2025_niveau: 2476.85,
        increase: 129.35,
        increase_rate: 0.0551,
        from: "2025-01-01",
        year: 2025,
      },
      {
        offer: "dagtilbud",
        tariff_2024: null,
        tariff_2025_niveau: 1,
        increase: 2,
        increase_rate: 0,
        from: "2025-07-01",
        year: 2025,
      },
    ]);
  });

  test("leaves totals out, or takes them along where they are asked for", () => {
    expect(toTable(sheet).numRows()).toBe(2);
    expect(toTable(sheet, { totals: true }).get("offer", 2)).toBe("I alt");
    for (const totals of ["yes", 1, null] as never[]) {
      expect(refusal(() => toTable(sheet, { totals }))).toMatchObject({ kind: "malformed", path: "options.totals" });
    }
  });

  test("by headings, in English, with Decimals", () => {
    const made = toTable(sheet, { names: "headings", language: "en", numbers: "decimal" });
    expect(made.columnNames()[1]).toBe("Tariff 2024 (DKK)");
    expect(made.get("Offer", 1)).toBe("day offer");
    expect(String(made.get("Tariff 2024 (DKK)", 0))).toBe("2347.5");
  });

  test("is an arquero table whose verbs work", () => {
    const made = toTable(sheet);
    const sum = made.rollup({ sum: op.sum("increase") });
    expect(sum.get("sum")).toBe(131.35);
    expect(made.filter((row: { increase: number }) => row.increase > 100).numRows()).toBe(1);
  });

  test.each([
    [{ name: "keys" }, "unknown-key"],
    [{ names: "key" }, "out-of-range"],
    [{ language: "sv" }, "unknown-name"],
  ])("refuses the options %j", (options, kind) => {
    expect(refusal(() => toTable(sheet, options as never)).kind).toBe(kind);
  });
});

describe("fromTable", () => {
  const given = table({
    Kommune: ["Odense", "Nyborg", "Assens"],
    Børn: [2, 1, null],
    fra: [new Date("2025-01-01"), null, null],
  });

  test("gives rows under the names of the library, without empty cells and filtered rows", () => {
    const rows = fromTable(given, { id: "Kommune", key: "Børn", from: "fra" });
    expect(rows).toEqual([{ id: "Odense", key: 2, from: "2025-01-01" }, { id: "Nyborg", key: 1 }, { id: "Assens" }]);
    const filtered = given.filter((row: { Børn: number | null }) => row.Børn !== null);
    const { shares } = distribute(300, fromTable(filtered, { id: "Kommune", key: "Børn" }));
    expect(shares.map(({ share }) => share.toNumber())).toEqual([200, 100]);
  });

  test("reads dates of another realm, and takes empty text for an empty cell", () => {
    const other = runInNewContext("[new Date(Date.UTC(2025, 0, 31)), null]") as unknown[];
    const cells = table({ id: ["a", "b"], fra: Array.from(other), "coverage.soldDays": ["", " "], navn: ["", "x"] });
    expect(fromTable(cells)).toEqual([
      { id: "a", fra: "2025-01-31" },
      { id: "b", navn: "x" },
    ]);
    const timed = table({ at: [runInNewContext("new Date(Date.UTC(2025, 0, 1, 10, 30))")] });
    expect(refusal(() => fromTable(timed)).found.en).toBe("a date with a time of day (Date 2025-01-01T10:30:00.000Z)");
  });

  test("leaves text with two readings to be refused where it is read", () => {
    const rows = fromTable(table({ id: [461, 479], key: ["1.055", "2"] }));
    expect(refusal(() => distribute(100, rows)).path).toBe("keys[0].key");
  });

  test("there and back, every sheet is what it was", () => {
    const shares = distributeSheet(
      distribute("100.01", [
        { id: 461, key: 3 },
        { id: 479, key: 4 },
      ]),
    );
    const rows = fromTable(toTable(shares, { numbers: "decimal" }));
    expect(rows.map((row) => Object.values(row))).toEqual(shares.rows.slice(0, -1));
  });

  test("dotted names make objects and lists, which are left out where all of their cells are empty", () => {
    const rows = fromTable(
      table({
        id: ["a", "b"],
        "operator.kind": ["private", "region"],
        "operator.name": ["Fonden", null],
        "coverage.soldDays": [null, 3],
        "reasons.0.kind": ["other", null],
        "reasons.1.kind": ["wages", null],
        "reasons.1.amount": [2, null],
        "a.constructor": [1, null],
        constructor: [2, 2],
      }),
    );
    expect(JSON.parse(JSON.stringify(rows))).toEqual([
      {
        id: "a",
        operator: { kind: "private", name: "Fonden" },
        reasons: [{ kind: "other" }, { kind: "wages", amount: 2 }],
        a: { constructor: 1 },
        constructor: 2,
      },
      { id: "b", operator: { kind: "region" }, coverage: { soldDays: 3 }, constructor: 2 },
    ]);
  });

  test.each([
    "Beløb (kr.)",
    "pr. døgn",
    "kr.",
    ".a",
    "a..b",
    "a.",
    "1.a",
    "a.100",
    "a.0b",
    "a.__proto__",
    "__proto__.a",
    "__proto__",
    "a b.c",
  ])("%s is a name as it is", (name) => {
    const one = { numRows: () => 1, columnNames: () => [name], array: () => [1] };
    const [row] = fromTable(one) as Record<string, number>[];
    expect(Object.entries(row ?? {})).toEqual([[name, 1]]);
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });

  test.each([
    [["a", "a.b"], "a.b", "a"],
    [["a.b", "a"], "a", "a.b"],
    [["a.b.c", "x", "a.b"], "a.b", "a.b.c"],
    [["a.0", "a.b"], "a.b", "a.0"],
    [["a.b.0", "a.b.c.d"], "a.b.c.d", "a.b.0"],
    [["a.0", "a.0.b"], "a.0.b", "a.0"],
  ])("refuses %j in one row, and names both", (names, found, other) => {
    const both = table(names.map((name) => [name, [1]] as [string, number[]]));
    const failure = refusal(() => fromTable(both));
    expect([failure.kind, failure.path, failure.found.da]).toEqual(["duplicate", "table", `"${found}"`]);
    expect(failure.allowed.en).toBe(`a name that can be used together with ${other}`);
    const named = Object.fromEntries(names.map((name) => [name, "x"]));
    expect(refusal(() => fromTable(table({ x: [1] }), named)).path).toBe("names");
  });

  test("a table of notices is assessed as the notices are, and each reason has its columns", () => {
    const reason = { kind: "documentation", evidence: "documented", amount: 10, reference: "bilag 1" } as const;
    const notices: Notice[] = [
      {
        id: "v1",
        offer: "Solgården",
        operator: { kind: "municipality", municipality: "Vejen" },
        unit: "day",
        current: { amount: 2000, priceLevel: 2024, backRegulation: 0 },
        proposed: { amount: "2120.20", priceLevel: 2025, backRegulation: 0 },
        effectiveFrom: "2025-01-01",
        reasons: [reason],
      },
      {
        id: "v2",
        offer: "Birk",
        operator: { kind: "private", name: "Fonden" },
        unit: "month",
        current: { amount: 30_000, priceLevel: 2024 },
        proposed: { amount: 31_000, priceLevel: 2025 },
        effectiveFrom: "2025-01-01",
      },
    ];
    const flat = notices.map((each) => {
      const { operator, current, proposed, reasons, ...rest } = each;
      const dotted = Object.entries({ operator, current, proposed, "reasons.0": reasons?.[0] ?? {} }).flatMap(
        ([name, object]) => Object.entries(object).map(([key, value]) => [`${name}.${key}`, value]),
      );
      return { ...rest, ...Object.fromEntries(dotted) } as Record<string, unknown>;
    });
    const names = [...new Set(flat.flatMap((each) => Object.keys(each)))];
    const columns = table(names.map((name) => [name, flat.map((each) => each[name] ?? null)] as [string, unknown[]]));
    const agreement = agreementInForce("syddanmark", "2025-01-01");
    expect(fromTable(columns)).toEqual(notices);
    const { assessments, failed } = assessProposals(fromTable(columns), agreement);
    expect(failed).toEqual([]);
    expect(assessments.map(({ verdict }) => verdict)).toEqual(["substantiated", "comparison-only"]);
  });

  test("columnsOf gives columns, of typed arrays too", () => {
    const typed = table({ payer: Int32Array.of(461, 479), amount: Float64Array.of(1, 2) });
    expect(Object.keys(columnsOf(typed))).toEqual(["payer", "amount"]);
    expect(Array.from(columnsOf(typed, { key: "amount" }).key)).toEqual([1, 2]);
  });

  describe("a byte order mark in front of the first heading", () => {
    const marked = table({ "\uFEFFKommune": ["Odense"], Børn: [2] });

    test("is no part of its name", () => {
      expect(fromTable(marked)).toEqual([{ Kommune: "Odense", Børn: 2 }]);
      expect(fromTable(marked, { id: "Kommune", key: "Børn" })).toEqual([{ id: "Odense", key: 2 }]);
      expect(fromTable(marked, { id: "\uFEFFKommune" })).toEqual([{ id: "Odense" }]);
      expect(Object.keys(columnsOf(marked))).toEqual(["Kommune", "Børn"]);
      const { allowed, remedy } = refusal(() => fromTable(marked, { id: "Komune" }));
      expect([allowed.en, remedy.en]).toEqual(["a column: Kommune, Børn", "did you mean Kommune?"]);
    });

    test("is kept where it alone distinguishes two columns, and is no part of any other name", () => {
      expect(fromTable(table({ "\uFEFFa": [1], a: [2] }))).toEqual([{ "\uFEFFa": 1, a: 2 }]);
      expect(fromTable(table({ b: [1], "\uFEFFa": [2] }))).toEqual([{ b: 1, a: 2 }]);
      expect(fromTable(table({ "a\uFEFFb": [1] }))).toEqual([{ ab: 1 }]);
    });

    test("that hid the quotes of a heading from the reader is refused, since the columns are then cut wrongly", () => {
      const csv = '\uFEFF"Takst, 2025 (kr.)",Kommune\r\n1.5,Odense\r\n';
      expect(refusal(() => fromTable(fromCSV(csv)))).toMatchObject({ kind: "malformed", path: "table" });
      expect(refusal(() => columnsOf(fromCSV(csv))).remedy.da).toContain('text.replace("\\uFEFF", "")');
      expect(fromTable(fromCSV(csv.replace("\uFEFF", "")))).toEqual([{ "Takst, 2025 (kr.)": 1.5, Kommune: "Odense" }]);
    });
  });

  test("a sheet written as CSV and read by arquero is what it was, with both languages' marks", () => {
    const shares = distributeSheet(
      distribute(
        "100.0010",
        [
          { id: 461, key: "0.125" },
          { id: 479, key: 4 },
        ],
        { unit: "0.001" },
      ),
    );
    for (const [language, how] of [
      ["da", { delimiter: ";", decimal: "," }],
      ["en", {}],
    ] as const) {
      const read = fromTable(fromCSV(asCsv(shares, language), how)) as Record<string, unknown>[];
      const numbers = shares.rows
        .slice(0, -1)
        .map((row) => row.map((cell) => (typeof cell === "string" ? cell : Number(cell))));
      expect(read.map((row) => Object.values(row))).toEqual(numbers);
      expect(Object.keys(read[0] ?? {})[0]).toBe(language === "da" ? "Kommunekode" : "Municipality code");
    }
  });

  test("refuses a column that is not there, a time of day, and what is no table", () => {
    expect(refusal(() => fromTable(given, { id: "Komune" }))).toMatchObject({ kind: "unknown-name", path: "names.id" });
    expect(refusal(() => fromTable(given, { id: "Komune" })).remedy.en).toContain("Kommune");
    const timed = table({ at: [new Date("2025-01-01T10:30:00Z")] });
    expect(refusal(() => fromTable(timed))).toMatchObject({ kind: "malformed", path: "at[0]" });
    expect(refusal(() => fromTable([] as never))).toMatchObject({ kind: "malformed", path: "table" });
    expect(refusal(() => columnsOf(undefined as never))).toMatchObject({ kind: "missing", path: "table" });
  });
});

test("a sheet never has more totals than rows", () => {
  const wrong = { ...sheet, totalRows: 4 };
  expect(refusal(() => toTable(wrong))).toMatchObject({ kind: "out-of-range", path: "totalRows" });
});
