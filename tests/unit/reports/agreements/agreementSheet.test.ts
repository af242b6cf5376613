import { describe, expect, test } from "vitest";
import { agreementPeriods } from "../../../../src/agreements/agreementInForce.ts";
import { agreementSheet } from "../../../../src/reports/agreements/agreementSheet.ts";
import { asCsv } from "../../../../src/reports/asCsv.ts";
import { refusal } from "../../../refusal.ts";

describe("what is known of a region's agreements", () => {
  const lines = asCsv(agreementSheet("Region Syddanmark"), "en").split("\r\n");

  // Minutes of 11 December 2019, item 3: a sale of more than 10 %, from the agreement of 2021–22.
  test("has a value with its period, status, mark and source", () => {
    const coverage = lines.filter((line) => line.includes(",10%,"));
    expect(coverage.map((line) => /(known|carried forward)/.exec(line)?.[1])).toEqual(["known", "carried forward"]);
    expect(coverage[0]).toContain("2021-01-01,2022-12-31,known");
    expect(coverage[0]).toContain("Socialdirektørforum Syddanmark 11 December 2019, item 3");
    expect(coverage[1]).toMatch(/2023-01-01,20\d\d-12-31,carried forward/);
  });

  test("has unknown cells, said to be unknown and empty", () => {
    expect(lines.filter((line) => line.includes(",unknown,,")).length).toBeGreaterThan(3);
  });

  test("names every period, also those of which nothing is known", () => {
    const notes = agreementSheet(1083).notes?.map(({ en }) => en.split(":")[0]);
    const periods = agreementPeriods.filter(({ region }) => region === "syddanmark").length;
    expect(notes?.slice(periods)).toEqual(["Tariffs 2011", "Tariffs 2012"]);
    expect(notes?.[0]).toBe("Framework agreement Syddanmark 2015");
  });

  test("refuses a region that does not exist", () => {
    expect(refusal(() => agreementSheet("Jylland")).kind).toBe("unknown-name");
  });
});
