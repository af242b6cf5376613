import { type SupervisedOffer, supervisionBill, supervisionBillSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../../refusal.ts";

/** A base of 12 000.12 makes round figures: 12 000 a year in the first class and 14 400 in the second. */
const offer = (more: Partial<SupervisedOffer> = {}): SupervisedOffer => ({
  year: 2024,
  base: "12000.12",
  ...(more.expectedCitizens === undefined && { places: 5 }),
  ...more,
});
const bill = (more: Partial<SupervisedOffer> = {}) => supervisionBill(offer(more));
const lines = (more: Partial<SupervisedOffer>) =>
  bill(more).lines.map(({ item, number, amount }) => [item, number, Number(amount)]);
const codes = (more: Partial<SupervisedOffer>) => bill(more).findings.map(({ code }) => code);

describe("supervisionBill", () => {
  test("an offer that was approved before the year pays all of it", () => {
    expect(lines({})).toEqual([["supervisionTariff", 12, 12_000]]);
    expect(lines({ approvedOn: "2023-12-31" })).toEqual([["supervisionTariff", 12, 12_000]]);
    expect(codes({})).toEqual([]);
  });

  test("from the 1st of the month after the approval: both ends of a month and of the year", () => {
    const months = (approvedOn: string) => bill({ approvedOn }).lines[0]?.number;
    expect(["2024-01-01", "2024-01-31", "2024-02-01", "2024-11-30"].map(months)).toEqual([11, 11, 10, 1]);
    expect(bill({ approvedOn: "2024-12-01" }).lines).toEqual([]);
    expect(bill({ approvedOn: "2024-12-01" }).total.toString()).toBe("0");
    expect(refusal(() => bill({ approvedOn: "2025-01-01" })).path).toBe("approvedOn");
  });

  test("the approval itself in the year it was given, where its base is given; else that it is missing", () => {
    const approvedOn = "2024-06-15";
    expect(lines({ approvedOn, approvalBase: "5000.1" })[0]).toEqual(["approval", 1, 5000]);
    expect(codes({ approvedOn, approvalBase: "5000.1" })).toEqual(["part-year-assumed"]);
    expect(codes({ approvedOn })).toEqual(["approval-tariff-not-given", "part-year-assumed"]);
    expect(lines({ approvedOn: "2023-06-15", approvalBase: "5000.1" })).toHaveLength(1);
  });

  test("substantial changes need their base", () => {
    expect(lines({ substantialChanges: 2, changeBase: "1000.1" })[1]).toEqual(["substantialChange", 2, 2000]);
    expect(lines({ substantialChanges: 0 })).toHaveLength(1);
    expect(refusal(() => bill({ substantialChanges: 1 })).path).toBe("changeBase");
  });

  test("places of treatment offers are a tenth of the expected citizens, not rounded", () => {
    const of = (expectedCitizens: number) => {
      const { places, sizeClass } = bill({ expectedCitizens });
      return [Number(places), sizeClass];
    };
    expect([70, 75, 79, 80, 105, 249, 250, 499, 500].map(of)).toEqual([
      [7, "1-7"],
      [7.5, "1-7"],
      [7.9, "1-7"],
      [8, "8-24"],
      [10.5, "8-24"],
      [24.9, "8-24"],
      [25, "25-49"],
      [49.9, "25-49"],
      [50, "50+"],
    ]);
    expect(bill({ expectedCitizens: 79 }).explanation.says[0]?.da).toMatch(/^79 forventede borgere .* 7,9 pladser/);
    expect(codes({ expectedCitizens: 9 })).toEqual(["below-one-place"]);
    expect(codes({ expectedCitizens: 10 })).toEqual([]);
  });

  test("either places or citizens, and whole places from 1", () => {
    const refused = (given: object) => refusal(() => supervisionBill({ year: 2024, base: 1, ...given }));
    expect(refused({}).kind).toBe("missing");
    expect(refused({ places: 1, expectedCitizens: 10 }).kind).toBe("duplicate");
    expect(refused({ places: 0 }).kind).toBe("out-of-range");
    expect(refused({ places: "7.5" }).kind).toBe("out-of-range");
    expect(refused({ expectedCitizens: 0 }).path).toBe("expectedCitizens");
  });
});

describe("started months of intensified supervision", () => {
  const months = (from: string, to: string, year = 2024) => {
    const found = bill({ year, intensified: [{ from, to }] }).lines.find(({ item }) => item === "intensified");
    return found?.number ?? 0;
  };

  test("a day is a month, a month is one, a month and a day are two", () => {
    expect(months("2024-05-10", "2024-05-10")).toBe(1);
    expect(months("2024-05-10", "2024-06-09")).toBe(1);
    expect(months("2024-05-10", "2024-06-10")).toBe(2);
  });

  test("are counted from the first day, also where a month does not have it", () => {
    // months begin on 31 January, 29 February and 31 March
    expect(months("2024-01-31", "2024-02-28")).toBe(1);
    expect(months("2024-01-31", "2024-02-29")).toBe(2);
    expect(months("2024-01-31", "2024-03-30")).toBe(2);
    expect(months("2024-01-31", "2024-03-31")).toBe(3);
  });

  test("belong to the year they start in", () => {
    expect([2023, 2024, 2025].map((year) => months("2023-12-15", "2024-02-14", year))).toEqual([1, 1, 0]);
    expect([2023, 2024].map((year) => months("2023-12-15", "2024-02-15", year))).toEqual([1, 2]);
  });

  test("cost 10 % of the year each, and say how they are counted", () => {
    const intensified = [
      { from: "2024-09-01", to: "2024-09-30" },
      { from: "2024-05-31", to: "2024-07-01" },
    ];
    expect(lines({ intensified })[1]).toEqual(["intensified", 3, 3600]);
    expect(lines({ intensified: ["2. halvår"] })[1]).toEqual(["intensified", 6, 7200]);
    expect(codes({ intensified })).toEqual(["started-months-assumed"]);
  });

  test("in periods that overlap, or end before they start, are refused", () => {
    const period = (from: string, to: string) => ({ from: `2024-${from}`, to: `2024-${to}` });
    const overlapping = [period("05-01", "05-31"), period("03-01", "05-01")];
    expect(refusal(() => bill({ intensified: overlapping })).path).toBe("intensified[0]");
    expect(bill({ intensified: [period("05-01", "05-31"), period("03-01", "04-30")] }).lines[1]?.number).toBe(3);
    expect(refusal(() => bill({ intensified: [period("05-02", "05-01")] })).path).toBe("intensified[0].to");
  });
});

describe("the table and the words of a bill", () => {
  const all = bill({
    approvedOn: "2024-06-15",
    expectedCitizens: 9,
    intensified: [{ from: "2024-07-01", to: "2024-07-01" }],
  });

  test("a row for each line and one for the total", () => {
    const { rows, notes } = supervisionBillSheet(all);
    // 6 of 12 months of 12 000, and 1 200
    expect(rows.map((row) => Number(row[3]))).toEqual([6000, 1200, 7200]);
    expect(notes).toHaveLength(5);
  });

  test("findings are sentences in both languages", () => {
    for (const { message, remedy } of all.findings) {
      for (const text of [message.da, message.en, remedy.da, remedy.en]) expect(text).toMatch(/^[A-ZÅ0-9].*[^.]\.$/);
    }
  });
});
