import { type BudgetFollowUpOptions, budgetFollowUp, budgetFollowUpSheet, type SpendingRow } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";
import { codes, line } from "../line.ts";

type Amounts = Partial<Record<"budget" | "revised-budget" | "spent-to-date" | "forecast" | "accounts", number>>;

/** The rows of one line, an amount for each account. */
const lines = (amounts: Amounts, own: Partial<SpendingRow> = {}): SpendingRow[] =>
  Object.entries(amounts).map(([account, amount]) =>
    line({ ...own, account: account as SpendingRow["account"], amount }),
  );

const FULL: Amounts = { budget: 100, "revised-budget": 120, "spent-to-date": 90, forecast: 126 };

describe("budgetFollowUp", () => {
  // What is shown may be off by a tenth of the deviation: 5 000, 120 and 400 000 kr.
  test.each([
    [3_500_000, 3_550_000, "3,55 mio. kr.: et merforbrug på 50.000 kr."],
    [3_500_000, 3_501_200, "3,5012 mio. kr.: et merforbrug på 1.200 kr."],
    [162_000_000, 158_000_000, "158,0 mio. kr.: et mindreforbrug på 4,0 mio. kr."],
  ])("writes amounts of one sentence so that they agree: %d and %d", (budget, forecast, wanted) => {
    const { explanation } = budgetFollowUp(lines({ budget, forecast }));
    const texts = JSON.stringify(explanation).replaceAll("\u00a0", " ");
    expect(texts).toContain(`ventes ${wanted}`);
  });

  test("holds the forecast against the revised budget, with what is spent to date", () => {
    const { year, budget, total, findings } = budgetFollowUp(lines(FULL));
    expect([year, budget, codes({ findings })]).toEqual([2024, "revised-budget", []]);
    const [all] = total;
    // 126 − 120 = 6; 6 / 120 = 0.05; 90 / 120 = 0.75
    expect(
      [all?.budget, all?.revisedBudget, all?.spentToDate, all?.forecast, all?.deviation, all?.rate, all?.spentRate].map(
        String,
      ),
    ).toEqual(["100", "120", "90", "126", "6", "0.05", "0.75"]);
  });

  test("holds it against the adopted budget where asked, or where there is no revised one", () => {
    const asked = budgetFollowUp(lines(FULL), { budget: "budget" });
    expect([asked.budget, String(asked.total[0]?.deviation), String(asked.total[0]?.rate)]).toEqual([
      "budget",
      "26",
      "0.26",
    ]);
    const alone = budgetFollowUp(lines({ budget: 100, forecast: 95 }));
    expect([alone.budget, String(alone.total[0]?.deviation), alone.total[0]?.revisedBudget]).toEqual([
      "budget",
      "-5",
      null,
    ]);
  });

  test("takes the last year with a forecast, or the one asked for", () => {
    const rows = [
      ...lines({ budget: 10, forecast: 11 }, { year: 2023 }),
      ...lines({ budget: 20, forecast: 19 }),
      ...lines({ budget: 30 }, { year: 2025 }),
    ];
    expect([budgetFollowUp(rows).year, budgetFollowUp(rows, { year: 2023 }).year]).toEqual([2024, 2023]);
  });

  test("offsets in sums, by payer and by area", () => {
    const rows = [
      ...lines({ budget: 100, forecast: 110 }),
      ...lines({ budget: 100, forecast: 80 }, { area: "children" }),
      ...lines({ budget: 50, forecast: 55 }, { payer: "Assens" }),
    ];
    const { byPayer, byArea, total } = budgetFollowUp(rows);
    const deviations = (list: typeof total) => list.map(({ deviation }) => String(deviation));
    expect([deviations(byPayer), deviations(byArea), deviations(total)]).toEqual([["5", "-10"], ["15", "-20"], ["-5"]]);
  });

  test("leaves out a payer without a forecast or a budget, and says so", () => {
    const rows = [
      ...lines(FULL),
      ...lines({ "revised-budget": 7 }, { payer: "Fanø" }),
      ...lines({ forecast: 3 }, { payer: "Vejen" }),
      ...lines({ accounts: 1 }, { year: 2022 }),
    ];
    const { total, findings } = budgetFollowUp(rows);
    expect([String(total[0]?.forecast), findings.map(({ message }) => message.da)]).toEqual([
      "126",
      [
        "Der er ingen rækker fra det korrigerede budget for Vejen 2024; det er holdt helt ude af opfølgningen.",
        "Der er ingen rækker fra det forventede regnskab for Fanø 2024; det er holdt helt ude af opfølgningen.",
      ],
    ]);
  });

  test("names lines without spending to date, whose cells stay empty", () => {
    const rows = [...lines(FULL), ...lines({ budget: 1, "revised-budget": 1, forecast: 1 }, { area: "children" })];
    const followUp = budgetFollowUp(rows);
    expect(followUp.rows.map(({ area, spentToDate }) => [area, spentToDate && String(spentToDate)])).toEqual([
      ["adults", "90"],
      ["children", null],
    ]);
    expect(followUp.findings.map(({ code, message }) => [code, message.en])).toEqual([
      [
        "column-partly-stated",
        "There are no rows from what is spent to date for Odense (children); the cells are empty, and the sums are without them.",
      ],
    ]);
  });

  test("finds more spent than expected just above the forecast, not at it and not for income", () => {
    const spent = (amount: number, forecast: number) =>
      codes(budgetFollowUp(lines({ budget: 100, "spent-to-date": amount, forecast })));
    expect([spent(100.01, 100), spent(100, 100), spent(-5, -10)]).toEqual([["spent-above-forecast"], [], []]);
  });

  test("never takes the accounts for the forecast, and says that they are there", () => {
    const { total, findings } = budgetFollowUp(lines({ ...FULL, accounts: 999 }));
    expect([String(total[0]?.forecast), codes({ findings })]).toEqual(["126", ["accounts-not-used"]]);
  });

  test("gives no deviation where an area has one side only, in the line and in all that it is part of", () => {
    const followUp = budgetFollowUp([
      ...lines({ budget: 100, forecast: 110 }),
      ...lines({ forecast: 7 }, { area: "children" }),
      ...lines({ budget: 50, forecast: 40 }, { payer: "Assens" }),
    ]);
    const { rows, byPayer, byArea, total } = followUp;
    const figures = (list: typeof total) =>
      list.map(({ budget, forecast, deviation, rate, lacks }) => [
        ...[budget, forecast, deviation, rate].map(String),
        lacks.join(),
      ]);
    expect(figures(rows)).toEqual([
      ["50", "40", "-10", "-0.2", ""],
      ["100", "110", "10", "0.1", ""],
      ["null", "7", "null", "null", "budget"],
    ]);
    expect(figures(byPayer)[1]).toEqual(["100", "117", "null", "null", "budget"]);
    // 100 + 50, 110 + 40
    expect(figures(byArea)[0]).toEqual(["150", "150", "0", "0", ""]);
    expect(figures(total)).toEqual([["150", "157", "null", "null", "budget"]]);
    expect(followUp.findings.map(({ code, message }) => [code, message.en])).toEqual([
      [
        "area-missing",
        "There are no rows from the budget for Odense (children); the sums are without them, and their deviation cannot be computed.",
      ],
    ]);
    expect(followUp.explanation.says[1]?.en).toBe(
      "The deviation of 2024 in all cannot be computed: the budget is missing for some of the lines.",
    );
  });

  test.each([
    ["forecast", "area-missing", "null", "the forecast"],
    ["revised-budget", "area-missing", "null", "the revised budget"],
    ["budget", "column-partly-stated", "18", "the budget"],
    ["spent-to-date", "column-partly-stated", "18", "what is spent to date"],
  ] as const)("names the function that %s has no rows of", (account, code, deviation, named) => {
    // 126 − 120 = 6 of each of three functions
    const { [account]: _, ...rest } = FULL;
    const rows = [
      ...lines(FULL, { function: "5.38.45" }),
      ...lines(FULL, { function: "5.38.46" }),
      ...lines(rest, { function: "5.38.50" }),
    ];
    const followUp = budgetFollowUp(rows);
    expect([followUp.rows[0], followUp.total[0]].map((line) => [String(line?.deviation), line?.lacks])).toEqual([
      [deviation, [account]],
      [deviation, [account]],
    ]);
    const [found, ...others] = followUp.findings;
    expect([found?.code, others, found?.message.en.split(";")[0]]).toEqual([
      code,
      [],
      `There are no rows from ${named} for Odense (adults, function 5.38.50)`,
    ]);
    const sheet = budgetFollowUpSheet(followUp);
    const inSheet = named.replace(/^(the|what is) /, "");
    expect([sheet.columns.at(-1)?.word, sheet.rows[0]?.at(-1)]).toEqual([
      "missingIn",
      expect.objectContaining({ en: inSheet }),
    ]);
  });

  test("asks no function of an account that is stated for the whole area", () => {
    const rows = [
      ...lines({ budget: 60 }, { function: "5.38.45" }),
      ...lines({ budget: 40 }, { function: "5.38.50" }),
      ...lines({ forecast: 105 }),
    ];
    const { total, findings } = budgetFollowUp(rows);
    expect([String(total[0]?.deviation), findings]).toEqual(["5", []]);
  });

  test("has no rate of a budget of 0", () => {
    const none = budgetFollowUp(lines({ budget: 0, "spent-to-date": 1, forecast: 7 }));
    expect([none.total[0]?.rate, none.total[0]?.spentRate, codes(none)]).toEqual([null, null, ["no-budget"]]);
  });

  test("is a sheet with the columns of a published follow-up, and a text in both languages", () => {
    const rows = [
      ...lines(FULL),
      ...lines({ budget: 50, "revised-budget": 40, "spent-to-date": 30, forecast: 38 }, { area: "children" }),
    ];
    const sheet = budgetFollowUpSheet(budgetFollowUp(rows));
    expect(sheet.columns.map(({ word }) => word)).toEqual([
      "payerCode",
      "payer",
      "area",
      "budget",
      "revisedBudget",
      "spentToDate",
      "spentRate",
      "forecast",
      "deviation",
      "deviationRate",
    ]);
    // in all: 150, 160, 120, 120/160 = 0.75, 164, +4, 4/160 = 0.025
    expect(sheet.rows.at(-1)?.slice(3).map(String)).toEqual(["150", "160", "120", "0.75", "164", "4", "0.025"]);
    const says = (language: "da" | "en") => sheet.notes?.map((note) => note[language].replaceAll("\u00a0", " "));
    expect([sheet.title.da, sheet.title.en]).toEqual(["Budgetopfølgning 2024", "Budget follow-up 2024"]);
    expect(says("da")).toContain(
      "For 2024 ventes 164 kr.: et merforbrug på 4 kr. (2,5 %) i forhold til det korrigerede budget.",
    );
    expect(says("en")).toContain(
      "For 2024 the forecast is DKK 164: overspending of DKK 4 (2.5%) against the revised budget.",
    );
  });

  test.each([
    [lines({ budget: 1, accounts: 2 }), {}, "missing", "rows"],
    [lines({ forecast: 1 }), {}, "missing", "rows"],
    [lines({ budget: 1, forecast: 1 }), { budget: "revised-budget" }, "missing", "options.budget"],
    [
      [...lines({ budget: 1, forecast: 1 }), ...lines({ budget: 1 }, { year: 2025 })],
      { year: 2025 },
      "missing",
      "options.year",
    ],
    [lines(FULL), { year: 1999 }, "unknown-name", "options.year"],
    [lines(FULL), { budget: "accounts" }, "malformed", "options.budget"],
    [lines(FULL), { account: "budget" }, "unknown-key", "options"],
    [lines(FULL), { areas: ["children"] }, "unknown-name", "options.areas[0]"],
  ])("refuses %# %j", (rows, options, kind, path) => {
    const failure = refusal(() => budgetFollowUp(rows, options as BudgetFollowUpOptions));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});
