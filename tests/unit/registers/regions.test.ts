import { describe, expect, test } from "vitest";
import { findRegion, regions } from "../../../src/registers/regions.ts";
import { failureOf } from "./failure.ts";

test("the regions are five", () => {
  expect(regions()).toEqual([
    { id: "nordjylland", code: 1081, statBankCode: "081", name: "Region Nordjylland" },
    { id: "midtjylland", code: 1082, statBankCode: "082", name: "Region Midtjylland" },
    { id: "syddanmark", code: 1083, statBankCode: "083", name: "Region Syddanmark" },
    { id: "hovedstaden", code: 1084, statBankCode: "084", name: "Region Hovedstaden" },
    { id: "sjaelland", code: 1085, statBankCode: "085", name: "Region Sjælland" },
  ]);
});

test("the regions cannot be changed by a caller", () => {
  expect(() => Object.assign(regions()[0] ?? {}, { name: "x" })).toThrow(TypeError);
  expect(() => (regions() as unknown[]).pop()).toThrow(TypeError);
});

describe("findRegion", () => {
  test.each([
    ["syddanmark", "syddanmark"],
    ["Syddanmark", "syddanmark"],
    ["Region Syddanmark", "syddanmark"],
    [" REGION  SYDDANMARK ", "syddanmark"],
    [1083, "syddanmark"],
    ["1083", "syddanmark"],
    ["sjaelland", "sjaelland"],
    ["region sjælland", "sjaelland"],
    ["Region Sjaelland", "sjaelland"],
    ["Hovedstaden", "hovedstaden"],
    [1081, "nordjylland"],
    [1082, "midtjylland"],
    ["081", "nordjylland"],
    ["085", "sjaelland"],
    [83, "syddanmark"],
    ["083 Region Syddanmark", "syddanmark"],
    ["1083 Syddanmark", "syddanmark"],
  ])("finds %j", (given, id) => {
    expect(findRegion(given).id).toBe(id);
  });

  test("suggests the region that is nearly written", () => {
    const failure = failureOf(() => findRegion("Syddanmak", "query.region"));
    expect(failure).toMatchObject({ kind: "unknown-name", path: "query.region" });
    expect(failure.remedy.da).toBe("skriv syddanmark, hvis det er Region Syddanmark, der menes");
  });

  test.each([461, "Odense", "odense kommune"])("says that %j is a municipality and where it lies", (given) => {
    const failure = failureOf(() => findRegion(given));
    expect(failure.kind).toBe("unknown-name");
    expect(failure.found.da).toContain("der er kommunen Odense");
    expect(failure.remedy.en).toContain("write syddanmark");
  });

  test.each(["RegionH", "region", "", 1080, 1086, 80, "086", "Sjællands", "__proto__"])("refuses %j", (given) => {
    const failure = failureOf(() => findRegion(given));
    expect(failure.kind).toBe("unknown-name");
    expect(failure.allowed.da).toContain("hovedstaden, sjaelland, syddanmark, midtjylland eller nordjylland");
  });

  test("refuses what is neither text nor a number", () => {
    expect(failureOf(() => findRegion(undefined as never)).kind).toBe("missing");
    expect(failureOf(() => findRegion(Number.NaN)).kind).toBe("malformed");
    expect(failureOf(() => findRegion({} as never)).kind).toBe("malformed");
  });
});
