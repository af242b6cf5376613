import { type CompletenessOptions, completeness, completenessSheets, type SpendingRow } from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const row = (payer: string, year: number, own: Partial<SpendingRow> = {}): SpendingRow => ({
  payer,
  year,
  area: "children",
  account: "accounts",
  amount: 1_000_000,
  priceLevel: "nominal",
  ...own,
});
const both = (years: readonly number[], own?: Partial<SpendingRow>) =>
  years.flatMap((year) => [row("Odense", year, own), row("Fanø", year, own)]);
const codes = (rows: readonly SpendingRow[], options?: CompletenessOptions) =>
  completeness(rows, options).findings.map(({ code }) => code);

describe("completeness", () => {
  test("finds nothing in a full table", () => {
    const result = completeness(both([2020, 2021]));
    expect([result.isComplete, result.missingRows, result.findings]).toEqual([true, 0, []]);
  });

  test("reports what is expected and has no row at all, each kind of it", () => {
    const findings = completeness(both([2020, 2022]), {
      payers: ["Odense", "Fanø", "Nyborg", "Region Syddanmark"],
      areas: ["children", "adults"],
      functions: ["5.28.21"],
      operatorKinds: ["private"],
      accounts: ["accounts", "budget"],
    }).findings;
    expect(findings.map(({ code, figures }) => [code, figures.missing])).toEqual([
      ["payer-missing", "Nyborg, Region Syddanmark"],
      ["year-missing", "2021"],
      ["area-missing", "adults"],
      ["function-missing", "5.28.21"],
      ["operator-kind-missing", "private"],
      ["account-missing", "budget"],
    ]);
    expect(findings[0]?.message.da).toContain("intet er sat i stedet");
  });

  test("expects the years given, and says who was not asked for", () => {
    expect(codes(both([2020, 2022]), { years: [2020, 2022] })).toEqual([]);
    expect(codes(both([2020]), { years: [2019, 2020] })).toEqual(["year-missing"]);
    expect(codes(both([2020]), { payers: ["Odense"] })).toEqual(["payer-not-expected"]);
    expect(codes(both([2020]), { payers: "sjaelland" })).toEqual(["payer-missing", "payer-not-expected"]);
  });

  test("finds the rows that others have and one does not, by its name", () => {
    const result = completeness([...both([2020, 2021]), row("Odense", 2021, { area: "adults" })]);
    expect(result.gaps).toEqual([
      {
        payer: "Fanø",
        payerCode: 563,
        year: 2021,
        area: "adults",
        function: null,
        operatorKind: null,
        account: "accounts",
      },
    ]);
    expect(result.findings.map(({ code }) => code)).toEqual(["series-missing-in-year", "rows-missing"]);
    expect(plain(result.findings[1]?.message.da)).toBe("Fanø mangler 1 række, som andre har: voksne, regnskab 2021.");
    const { gaps } = completenessSheets(result);
    expect(gaps.rows.length).toBe(1);
  });

  test("reports a line that nobody has in a year once, graver where it is a hole", () => {
    const budget = both([2020, 2022], { account: "budget" });
    const [hole] = completeness([...both([2020, 2021, 2022]), ...budget]).findings;
    expect([hole?.code, hole?.severity, hole?.figures.years]).toEqual(["series-missing-in-year", "warning", "2021"]);
    const late = completeness([...both([2020, 2021, 2022]), ...both([2021, 2022], { account: "budget" })]);
    expect([late.isComplete, late.findings[0]?.severity]).toEqual([true, "info"]);
  });

  test("looks at each account in the years that have it, and tells those without it once, for information", () => {
    const areas = ["children", "adults"];
    const accounts = areas.flatMap((area) => both([2023, 2024], { area }));
    const rows = [
      ...accounts,
      ...areas.map((area) => row("Odense", 2025, { area, account: "budget" })),
      ...areas.map((area) => row("Odense", 2025, { area, account: "forecast" })),
    ];
    const { findings, isComplete, missingRows } = completeness(rows, { payers: ["Odense"] });
    const told = findings.filter(({ code }) => code === "series-missing-in-year");
    expect(told.map(({ severity, figures }) => [severity, figures.series, figures.years])).toEqual([
      ["info", "budget", "2023, 2024"],
      ["info", "forecast", "2023, 2024"],
      ["info", "accounts", "2025"],
    ]);
    expect([isComplete, missingRows]).toEqual([true, 0]);
    // A line is told by itself where others of its account are there in the year.
    const again = completeness([...accounts, row("Odense", 2025)], { payers: ["Odense"] }).findings;
    expect(again.find(({ code }) => code === "series-missing-in-year")?.figures.series).toBe("adults, accounts");
  });

  test("says where only some rows state users", () => {
    const [some] = completeness([row("Odense", 2020, { users: 1 }), row("Fanø", 2020)]).findings;
    expect([some?.code, some?.figures.rows]).toEqual(["activity-partly-stated", "1"]);
    expect(plain(some?.message.da)).toBe("1 af 2 rækker oplyser ikke brugere.");
  });

  test("asks no users of a budget that never states them, but of each row of one that does", () => {
    const accounts = both([2020], { users: 1 });
    const [silent, stating] = [
      both([2020], { account: "budget" }),
      row("Odense", 2020, { account: "budget", users: 1 }),
    ];
    expect(codes([...accounts, ...silent])).toEqual([]);
    const { findings } = completeness([...accounts, stating, row("Fanø", 2020, { account: "budget" })]);
    expect(findings.map(({ message }) => plain(message.en))).toEqual(["1 of 4 rows do not state users."]);
    const revised = both([2020], { account: "revised-budget" });
    expect(codes([...accounts, stating, { ...stating, payer: "Fanø" }, ...revised])).toEqual([]);
  });

  test("asks users of the accounts, also where none of them states them, and says what it leaves out", () => {
    const budget = both([2020], { account: "budget", users: 1 });
    const one = [...both([2020]), ...budget, ...both([2020], { account: "revised-budget" })];
    expect(completeness(one).findings.map(({ message }) => plain(message.da))).toEqual([
      "2 af 4 rækker oplyser ikke brugere; budgetter, der slet ikke gør det, er ikke talt med.",
    ]);
  });

  test("asks users of the payers and years expected alone", () => {
    const rows = [...both([2020], { users: 1 }), row("Fanø", 2021), row("Odense", 2021, { users: 1 })];
    expect(codes(rows)).toEqual(["activity-partly-stated"]);
    expect(codes(rows, { payers: ["Odense"] })).toEqual(["payer-not-expected"]);
    expect(codes(rows, { years: [2020] })).toEqual([]);
  });

  test.each([
    ["1500000", []],
    ["1500000.01", ["jump"]],
    ["500000", []],
    ["499999.99", ["jump"]],
  ])("reports a change of over 50% and not of 50% itself: 1 mio. to %s", (amount, wanted) => {
    expect(codes([row("Fanø", 2020), row("Fanø", 2021, { amount })])).toEqual(wanted);
  });

  test("states its threshold without decimals that it does not have", () => {
    const rows = [row("Fanø", 2020), row("Fanø", 2021, { amount: 2_000_000 })];
    const message = (above?: string) =>
      plain(completeness(rows, above === undefined ? {} : { jumpAbove: above }).findings[0]?.message.da);
    expect(message()).toContain("ændring på over 50 % fra et år til det næste: børn 2020–2021 100,0 %");
    expect(message("0.125")).toContain("ændring på over 12,5 % fra");
  });

  test("reports a change from no positive base without a rate, and takes the user's threshold", () => {
    const from = (amount: number) => [row("Læsø", 2020, { amount }), row("Læsø", 2021, { amount: 52 })];
    const { jumps, findings } = completeness(from(0));
    expect([jumps[0]?.rate, jumps[0]?.before.toString()]).toEqual([null, "0"]);
    expect(plain(findings[0]?.message.da)).toContain("børn 2020–2021 0 kr. → 52 kr.");
    expect(codes(from(-5))).toEqual(["jump"]);
    expect(codes([row("Læsø", 2020, { amount: 0 }), row("Læsø", 2021, { amount: 0 })])).toEqual([]);
    expect(codes([row("Fanø", 2020), row("Fanø", 2021, { amount: 1_100_000 })], { jumpAbove: "0.09" })).toEqual([
      "jump",
    ]);
  });

  test("holds only neighbouring years and the same line against each other, operator kinds together", () => {
    const far = [row("Fanø", 2020), row("Fanø", 2022, { amount: 9_000_000 })];
    expect(codes(far, { years: [2020, 2022] })).toEqual([]);
    const kinds = (year: number, a: number, b: number) => [
      row("Fanø", year, { operatorKind: "private", amount: a }),
      row("Fanø", year, { operatorKind: "region", amount: b }),
    ];
    expect(codes([...kinds(2020, 100, 900), ...kinds(2021, 900, 100)])).toEqual([]);
  });

  test.each([
    [{ payers: ["Odnse"] }, "unknown-name", "options.payers[0]"],
    [{ payers: ["Odense", 461] }, "duplicate", "options.payers[1]"],
    [{ payers: "fyn" }, "malformed", "options.payers"],
    [{ jumpAbove: -1 }, "out-of-range", "options.jumpAbove"],
    [{ account: "budget" }, "unknown-key", "options"],
  ])("refuses %j", (options, kind, path) => {
    const failure = refusal(() => completeness(both([2020]), options as CompletenessOptions));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});

test("a row that is there without an amount is not missing", () => {
  const row = {
    area: "adults",
    function: "5.38.45",
    account: "accounts",
    amount: 1_000_000,
    priceLevel: "nominal",
  } as const;
  const rows = [
    { ...row, payer: "Odense", year: 2022 },
    { ...row, payer: "Odense", year: 2023 },
    { ...row, payer: "Nyborg", year: 2022 },
  ];
  const without = { payer: "Nyborg", year: 2023, area: "adults", function: "5.38.45" } as const;
  expect(completeness(rows).missingRows).toBe(1);
  const told = completeness(rows, { notAvailable: [without] });
  expect([told.missingRows, told.gaps, told.isComplete]).toEqual([0, [], true]);
  expect(completeness(rows, { notAvailable: [{ ...without, year: 2024 }] }).missingRows).toBe(1);
  expect(() => completeness(rows, { notAvailable: [{ ...without, payer: "Nyburg" }] })).toThrow(
    /notAvailable\[0\]\.payer/,
  );
});
