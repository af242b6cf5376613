import {
  completeness,
  decomposeGrowth,
  type OwnSeriesBreak,
  type SpendingRow,
  seriesBreaks,
  spendingData,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { pairsOf, runsOver, touchedLines } from "../../../../src/spending/breaks/seriesBreak.ts";
import { allRows } from "../../../../src/spending/selection.ts";
import { refusal } from "../../../refusal.ts";

const [first, , last] = seriesBreaks();
if (first === undefined || last === undefined) throw new Error("the known breaks are there");

describe("the known breaks", () => {
  // minutes of the steering group of Sjælland, 5 January 2024, item 2
  test("are the three steps in which dual-diagnosis treatment moves to the regions", () => {
    expect(seriesBreaks().map(({ from, to }) => [from, to])).toEqual([
      ["2024-09-01", undefined],
      ["2025-07-01", undefined],
      ["2026-07-01", "2027-08-31"],
    ]);
    for (const [i, persons] of ["4.600", "4.000", "700"].entries()) {
      expect(seriesBreaks()[i]?.title.da).toContain(`ca. ${persons} personer`);
    }
    expect(first.note?.da).toContain("1.400");
  });

  test.each([
    [2022, 2023, false],
    [2023, 2024, true],
    [2024, 2025, true],
    [2025, 2026, false],
    [2018, 2030, true],
  ])("of September 2024 lies within growth from %i to %i: %s", (from, to, is) => {
    expect(runsOver(first, from, to)).toBe(is);
  });

  test.each([
    [2024, 2025, false],
    [2025, 2026, true],
    [2027, 2028, true],
    [2028, 2029, false],
  ])("of July 2026 to the summer of 2027 lies within growth from %i to %i: %s", (from, to, is) => {
    expect(runsOver(last, from, to)).toBe(is);
  });

  test("on 1 January lies between the years only", () => {
    const turn = { ...first, from: "2025-01-01" };
    expect([runsOver(turn, 2023, 2024), runsOver(turn, 2024, 2025), runsOver(turn, 2025, 2026)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test("touch drug treatment, adults at large and areas that may hold it, and not children", () => {
    const lines = [
      { area: "adults", function: "5.38.45" },
      { area: "adults", function: "5.38.39" },
      { area: "adults" },
      { area: "children", function: "5.28.21" },
      { area: "children" },
      { area: "voksenområdet" },
    ];
    const data = spendingData(lines.map((line) => row(2024, line)));
    const touched = touchedLines(data, first, pairsOf(data, allRows(data))).map(({ text }) => text.da);
    expect(touched).toEqual(["funktion 5.38.45", "voksenområdet", "voksenområdet"]);
  });
});

const row = (year: number, own: Partial<SpendingRow> = {}): SpendingRow => ({
  payer: "Odense",
  year,
  area: "children",
  account: "accounts",
  amount: 1_000_000,
  priceLevel: "nominal",
  users: 10,
  ...own,
});
const own: OwnSeriesBreak = { id: "chart", title: "Ny kontoplan", from: "2021-01-01", areas: ["children"] };

describe("breaks of the user's own", () => {
  test("are reported with the known ones, marked as local, by every growth that runs over them", () => {
    const rows = [row(2020), row(2021)];
    for (const findings of [
      completeness(rows, { breaks: [own] }).findings,
      decomposeGrowth(rows, { from: 2020, to: 2021, breaks: [own] }).findings,
    ]) {
      const [found] = findings.filter(({ code }) => code === "series-break");
      expect(found?.mark).toBe("local");
      expect(found?.message.da).toBe(
        "Vækst fra 2020 til 2021 på børneområdet går hen over et databrud og viser ikke kun forbrug: Ny kontoplan.",
      );
    }
    expect(completeness(rows).findings.map(({ code }) => code)).toEqual([]);
  });

  test("say nothing of lines that are not looked at", () => {
    const rows = [2023, 2024].flatMap((year) => [row(year), row(year, { area: "adults" })]);
    const options = { from: 2023, to: 2024 } as const;
    const codes = (areas?: string[]) =>
      decomposeGrowth(rows, { ...options, ...(areas && { areas }) }).findings.map(({ code }) => code);
    expect(codes()).toContain("series-break");
    expect(codes(["children"])).not.toContain("series-break");
  });

  test.each([
    [{ ...own, id: "dual-diagnosis-2024" }, "duplicate", "options.breaks[0].id"],
    [{ ...own, to: "2020-12-31" }, "out-of-range", "options.breaks[0].to"],
    [{ ...own, from: "2021-02-30" }, "malformed", "options.breaks[0].from"],
    [{ ...own, payer: "Odense" }, "unknown-key", "options.breaks[0]"],
  ])("are refused as %j", (given, kind, path) => {
    const failure = refusal(() => completeness([row(2020)], { breaks: [given] }));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});
