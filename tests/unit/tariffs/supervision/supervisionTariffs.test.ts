import { supervisionCharge, supervisionTariff, supervisionTariffs, supervisionTariffsSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const tariff = (places: number | string, unroundedBase: number | string = 1000) =>
  supervisionTariff({ unroundedBase, places }).supervisionTariff.toString();

describe("supervisionTariff", () => {
  test("both sides of 8, 25 and 50 places: 1, 1.2, 2 and 3 times the base", () => {
    expect(["0.5", 1, 7, 8, 24, 25, 49, 50, 400].map((places) => tariff(places))).toEqual([
      "1000",
      "1000",
      "1000",
      "1200",
      "1200",
      "2000",
      "2000",
      "3000",
      "3000",
    ]);
  });

  test("places that are no whole number are not rounded", () => {
    expect(["7.5", "7.9", "10.5", "24.9"].map((places) => tariff(places))).toEqual(["1000", "1000", "1200", "1200"]);
  });

  test("is rounded once, from the unrounded base, halves up", () => {
    // 1.2 · 1 000.41 is 1 200.492 and 1.2 · 1 000.42 is 1 200.504
    expect([tariff(8, "1000.41"), tariff(8, "1000.42")]).toEqual(["1200", "1201"]);
    expect([tariff(1, "1000.49"), tariff(1, "1000.50")]).toEqual(["1000", "1001"]);
    // of the rounded 1 000 it would be 3 000
    expect(tariff(50, "1000.40")).toBe("3001");
  });

  test("intensified supervision is 10 % of the unrounded tariff", () => {
    const monthly = (unroundedBase: string) => supervisionTariff({ unroundedBase, places: 1 }).intensified.toString();
    // 10 % of 1 004.9 is 100.49 although the tariff is 1 005
    expect([monthly("1004.9"), monthly("1005"), monthly("1004.99")]).toEqual(["100", "101", "100"]);
  });
});

describe("supervisionCharge", () => {
  test("is the yearly tariff by months, rounded to whole øre", () => {
    const charge = (months: number) => supervisionCharge({ supervisionTariff: 41_001, months }).supervisionCharge;
    // 41 001 / 12 = 3 416.75
    expect([0, 1, 9, 12].map((months) => charge(months).toString())).toEqual(["0", "3416.75", "30750.75", "41001"]);
  });
});

describe("supervisionTariffs", () => {
  const classes = (base: string) => supervisionTariffs({ base }).classes.map((each) => Number(each.tariff));

  test("a base from 41 001.25 up to 41 001.50 gives the classes as published for 2024, and no other does", () => {
    const published = [41_001, 49_202, 82_003, 123_004];
    expect(classes("41001.25")).toEqual(published);
    expect(classes("41001.49999")).toEqual(published);
    // 1.2 · 41 001.2499 = 49 201.49988 and 3 · 41 001.50 = 123 004.5
    expect(classes("41001.2499")).toEqual([41_001, 49_201, 82_002, 123_004]);
    expect(classes("41001.50")).toEqual([41_002, 49_202, 82_003, 123_005]);
  });

  test("each started month of intensified supervision costs 4 100 in the first class", () => {
    const { classes } = supervisionTariffs({ base: "41001.30" });
    expect(classes.map(({ intensified }) => Number(intensified))).toEqual([4100, 4920, 8200, 12_300]);
    expect(classes.map(({ weight }) => Number(weight))).toEqual([1, 1.2, 2, 3]);
  });

  test("approval and substantial change have bases of their own, or are not there", () => {
    const [first, second] = supervisionTariffs({
      base: "41001.25",
      approvalBase: "42587.25",
      changeBase: "9618.25",
    }).classes;
    expect([first?.approval, first?.substantialChange].map(String)).toEqual(["42587", "9618"]);
    expect([second?.approval, second?.substantialChange].map(String)).toEqual(["51105", "11542"]);
    expect(supervisionTariffs({ base: "41001.25" }).classes[0]?.approval).toBeNull();
  });

  test("a base in whole kroner is a finding, whichever it is", () => {
    const codes = (given: Parameters<typeof supervisionTariffs>[0]) =>
      supervisionTariffs(given).findings.map(({ code }) => code);
    expect(codes({ base: 41_001 })).toEqual(["base-may-be-rounded"]);
    expect(codes({ base: "41001.25", approvalBase: 42_587 })).toEqual(["base-may-be-rounded"]);
    expect(codes({ base: "41001.25", changeBase: "9618.25" })).toEqual([]);
  });

  test("refuses bases that are none", () => {
    expect(refusal(() => supervisionTariffs({ base: 0 })).path).toBe("base");
    expect(refusal(() => supervisionTariffs({ base: 1, changeBase: -1 })).path).toBe("changeBase");
    expect(refusal(() => supervisionTariffs({} as never)).kind).toBe("missing");
    expect(refusal(() => supervisionTariffs({ base: 1, bases: 1 } as never)).kind).toBe("unknown-key");
  });

  test("its table has a row for each class", () => {
    const { rows } = supervisionTariffsSheet(supervisionTariffs({ base: "41001.25" }));
    expect(rows.map(([name]) => name)).toEqual(["1-7", "8-24", "25-49", "50+"]);
    expect(rows[1]?.slice(1, 4).map(String)).toEqual(["1.2", "49202", "4920"]);
  });
});
