import {
  agreementInForce,
  asText,
  explanationText,
  type GivenPlacement,
  lawOn,
  placementCost,
  placementCostSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const given: GivenPlacement = { decidedBy: "judge", dayPrice: 9_000, days: 100, year: 2024 };
const paid = (change: object, law?: Parameters<typeof placementCost>[1]) => {
  const { cost, placer, pool } = placementCost({ ...given, ...change }, law);
  return [cost, placer, pool].map(Number);
};
const codes = (change: object) => placementCost({ ...given, ...change }).findings.map(({ code }) => code);

describe("a judicial placement", () => {
  test("costs the municipality the daily tariff as charged, and the pool the rest: 4 527 and 4 473 of 9 000", () => {
    expect(paid({})).toEqual([900_000, 452_700, 447_300]);
    const { kind, daily } = placementCost(given);
    expect([kind, Number(daily.placer), Number(daily.pool)]).toEqual(["judicial", 4_527, 4_473]);
  });

  test("is held at the yearly tariff from 365 days on: 364 × 4 527 is below 1 652 253, 365 × 4 527 above", () => {
    expect(paid({ days: 364 })).toEqual([3_276_000, 1_647_828, 1_628_172]);
    expect(paid({ days: 365 })).toEqual([3_285_000, 1_652_253, 1_632_747]);
    expect(paid({ days: 366 })).toEqual([3_294_000, 1_652_253, 1_641_747]);
    expect(codes({ days: 364 })).toEqual(["day-tariff-rounded"]);
    expect(codes({ days: 365 })).toEqual(["held-at-yearly-tariff", "day-tariff-rounded"]);
  });

  test("notes the exact quotient: 1 652 253 / 365", () => {
    const { tariff } = placementCost.exact(given);
    expect([tariff?.quotient.n, tariff?.quotient.d]).toEqual([1_652_253n, 365n]);
    expect(placementCost(given).findings[0]?.message.da).toContain("4.526,72054795\u00a0kr.");
  });

  test("at a price below the tariff leaves the pool less than nothing, with a warning", () => {
    expect(paid({ dayPrice: 4_527 })[2]).toBe(0);
    expect(codes({ dayPrice: 4_527 })).toEqual(["day-tariff-rounded"]);
    expect(paid({ dayPrice: "4526.99" })).toEqual([452_699, 452_700, -1]);
    expect(codes({ dayPrice: "4526.99" })).toEqual(["day-tariff-rounded", "day-price-below-tariff"]);
  });

  test("in 2020, where only the yearly tariff is known, is counted by its 365th, which a finding says", () => {
    const { tariff, findings } = placementCost({ ...given, year: 2020 });
    expect([tariff?.isDayTariffKnown, Number(tariff?.perYear)]).toEqual([false, 1_510_239]);
    expect(paid({ year: 2020, days: 366 })[1]).toBe(1_510_239);
    expect(paid({ year: 2020, days: 73 })[1]).toBe(302_047.8);
    expect(findings.map(({ code, mark }) => [code, mark])).toEqual([["day-tariff-computed", "derived"]]);
  });

  test("shows amounts of a computed tariff in whole øre: 366 × 1 510 239 / 365 is 1 514 376.6410…", () => {
    const { findings } = placementCost({ decidedBy: "judge", dayPrice: 1_000, days: 366, year: 2020 });
    const messages = Object.fromEntries(findings.map(({ code, message }) => [code, message.da]));
    expect(messages["held-at-yearly-tariff"]).toContain("1.514.376,64\u00a0kr.;");
    expect(messages["day-price-below-tariff"]).toContain("takst på 4.137,64\u00a0kr. pr. døgn");
  });

  test("in 2020 by the daily tariff that the user knows", () => {
    const law = lawOn("2020-06-01").with({ crimePreventiveDayTariff: 4_138 });
    expect(paid({ year: 2020 }, law)).toEqual([900_000, 413_800, 486_200]);
    const found = placementCost({ ...given, year: 2020 }, law).findings.map(({ code, mark }) => [code, mark]);
    expect(found).toEqual([
      ["day-tariff-rounded", "minutes"],
      ["local-value", "local"],
    ]);
  });

  test.each([2019, 2021, 2023, 2025])("in %i is an error that says how to give the tariffs", (year) => {
    const { kind, path, allowed, remedy } = refusal(() => placementCost({ ...given, year }));
    expect([kind, path]).toEqual(["unknown-value", "financing.crimePreventiveTariff"]);
    expect(allowed.en).toBe(
      "known are: 1,510,239.00 DKK/year (1 January 2020 – 31 December 2020); 1,652,253.00 DKK/year (1 January 2024 – 31 December 2024)",
    );
    expect(remedy.da).toContain(
      `lawOn("${year}-01-01").with({ crimePreventiveTariff: "…", crimePreventiveDayTariff: "…" })`,
    );
  });

  test("in 2025 by the user's own tariffs", () => {
    const law = lawOn("2025-01-01").with({ crimePreventiveTariff: 1_743_000, crimePreventiveDayTariff: 4_775 });
    expect(paid({ year: 2025, days: 365 }, law)).toEqual([3_285_000, 1_742_875, 1_542_125]);
  });
});

describe("a social placement", () => {
  test.each(["children-committee", "youth-crime-board"] as const)(
    "by the %s is all the municipality's",
    (decidedBy) => {
      expect(paid({ decidedBy, days: 365 })).toEqual([3_285_000, 3_285_000, 0]);
      const { kind, daily, tariff } = placementCost({ ...given, decidedBy });
      expect([kind, Number(daily.placer), Number(daily.pool), tariff]).toEqual(["social", 9_000, 0, undefined]);
    },
  );

  test("needs no tariff, so every year can be computed", () => {
    expect(paid({ decidedBy: "children-committee", year: 2031, dayPrice: "9000.1250", days: 1 })).toEqual([
      9_000.13, 9_000.13, 0,
    ]);
  });
});

describe("what a placement refuses", () => {
  const refused = (change: object, law?: unknown) => {
    const { kind, path } = refusal(() => placementCost({ ...given, ...change }, law as ReturnType<typeof lawOn>));
    return [kind, path];
  };

  test("more days than the year has, parts of days, other deciders", () => {
    expect(refused({ days: 367 })).toEqual(["out-of-range", "days"]);
    expect(refused({ year: 2023, days: 366 })).toEqual(["out-of-range", "days"]);
    expect(refused({ days: "1.5" })).toEqual(["out-of-range", "days"]);
    expect(refused({ dayPrice: -1 })).toEqual(["out-of-range", "dayPrice"]);
    expect(refused({ decidedBy: "court" })).toEqual(["malformed", "decidedBy"]);
    expect(refused({ price: 1 })).toEqual(["unknown-key", ""]);
  });

  test("rules of another year, or what are none; an agreement of the year may be given", () => {
    expect(refused({}, lawOn("2023-12-31"))).toEqual(["out-of-range", "law"]);
    expect(refused({}, { with: 1 })).toEqual(["malformed", "law"]);
    expect(refused({}, [])).toEqual(["malformed", "law"]);
    expect(refused({}, { ...lawOn("2024-01-01"), date: null })).toEqual(["malformed", "law"]);
    expect(paid({}, agreementInForce("syddanmark", "2024-12-31"))[1]).toBe(452_700);
  });
});

describe("how placements are shown", () => {
  test("as one table, every note once", () => {
    const both = [
      placementCost(given),
      placementCost(given),
      placementCost({ ...given, decidedBy: "children-committee" }),
    ];
    const sheet = placementCostSheet(both);
    expect(sheet.notes?.length).toBe(5);
    expect(asText(sheet, "da")).toMatch(
      /retlig anbringelse +2024 +100 +9\.000,00 +900\.000,00 +452\.700,00 +447\.300,00/,
    );
  });

  test("with the decision, the tariff and its source in the explanation", () => {
    const text = explanationText(placementCost(given).explanation, "da");
    expect(text).toContain("Retlig anbringelse: afgjort af en dommer.");
    expect(text).toContain(
      "kriminalpræventiv takst pr. døgn: 4.527,00 kr./døgn – Socialdirektørforum Syddanmark 24. januar 2025, pkt. 3 [referat]",
    );
  });
});
