import {
  agreementInForce,
  asText,
  explanationText,
  type PackagesInput,
  packageTariffs,
  packageTariffsSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const agreement = agreementInForce("syddanmark", "2020-01-01");

/** 14 600 000 / (20 × 365 = 7 300) = 2 000; 1 000 001 / 3 650 = 273.97287…; 50 000 / 300 = 166.666… */
const offer: PackagesInput = {
  offer: "Holtegården",
  year: 2020,
  base: { cost: 14_600_000, places: 22, expectedCitizens: 20 },
  packages: [
    { id: "A", name: "Pakke A", cost: 1_000_001, citizens: 10 },
    { id: "timer", cost: 50_000, quantity: 300, unit: "hour" },
  ],
};

const tariffs = packageTariffs(offer, agreement);
const refused = (change: object) => refusal(() => packageTariffs({ ...offer, ...change } as PackagesInput, agreement));
const withPackage = (given: object) => refused({ packages: [given] });

describe("packageTariffs", () => {
  test("the base is its cost / (expected citizens × days), an occupancy of 20/22", () => {
    const { base } = tariffs;
    expect([base.tariff, base.quantity, base.citizens, base.places, base.days].map(Number)).toEqual([
      2000, 7300, 20, 22, 365,
    ]);
    expect(base.occupancy.toString()).toBe("0.909091");
  });

  test("a package is rounded once, and keeps its unrounded tariff too", () => {
    const [a, hours] = tariffs.packages;
    expect([a?.unit, a?.tariff.toString(), a?.unroundedTariff.toFixed(6)]).toEqual(["day", "273.97", "273.972877"]);
    expect([hours?.unit, hours?.tariff.toString(), hours?.citizens]).toEqual(["hour", "166.67", undefined]);
    const [exactA] = packageTariffs.exact(offer, agreement).packages;
    expect(exactA?.unroundedTariff).toEqual({ n: 1_000_001n, d: 3_650n });
  });

  test("revenue at the expected numbers misses the cost by rounding only: 999 990.50 and 50 001", () => {
    expect(tariffs.packages.map(({ revenue }) => Number(revenue))).toEqual([999_990.5, 50_001]);
    expect(tariffs.packages.map(({ difference }) => Number(difference))).toEqual([-10.5, 1]);
    expect([tariffs.cost, tariffs.revenue, tariffs.difference].map(Number)).toEqual([15_650_001, 15_649_991.5, -9.5]);
    expect(plain(explanationText(tariffs.explanation, "da"))).toContain("9,50 kr. mindre end udgifterne");
    const even = packageTariffs({ ...offer, packages: [] }, agreement);
    expect(plain(explanationText(even.explanation, "en"))).toContain("bring exactly what the offer costs");
  });

  test("days are those of the agreement, or given: 366 for a leap year, up to 366", () => {
    const on = (days: number) => packageTariffs({ ...offer, base: { ...offer.base, days } }, agreement);
    expect(on(366).base.tariff.toString()).toBe("1994.54");
    expect(on(366).packages[0]?.quantity.toString()).toBe("3660");
    expect(refused({ base: { ...offer.base, days: 367 } }).path).toBe("base.days");
    const some = { id: "A", cost: 1000, citizens: 2, days: 200 };
    expect(packageTariffs({ ...offer, packages: [some] }, agreement).packages[0]?.tariff.toString()).toBe("2.5");
  });

  test("a scenario rounds otherwise", () => {
    const kroner = packageTariffs(offer, agreement.with({ tariffRounding: 1 }));
    expect(kroner.packages.map(({ tariff }) => Number(tariff))).toEqual([274, 167]);
  });

  test("more citizens than places, and more in a package than in the base, are findings; as many are not", () => {
    expect(tariffs.findings).toEqual([]);
    const full = { ...offer, base: { ...offer.base, places: 20 }, packages: [{ id: "A", cost: 1, citizens: 20 }] };
    expect(packageTariffs(full, agreement).findings).toEqual([]);
    const over = { ...full, base: { ...full.base, places: 19 }, packages: [{ id: "A", cost: 1, citizens: "20.5" }] };
    const { findings } = packageTariffs(over, agreement);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["more-citizens-than-places", "warning"],
      ["more-in-package-than-in-base", "warning"],
    ]);
    expect(plain(findings[0]?.message.da)).toContain("20 borgere på 19 pladser, altså en belægning på 105,26 %");
    expect(plain(findings[1]?.message.da)).toBe("A er beregnet til 20,5 borgere, men basis kun til 20.");
  });

  test("groups have to be as many as the tariffs are computed from", () => {
    const groups = (alone: number, withA: number) => [
      { id: "kun basis", citizens: alone, packages: [] },
      { id: "med A", citizens: withA, packages: ["A"] },
    ];
    const codes = (alone: number, withA: number) =>
      packageTariffs({ ...offer, groups: groups(alone, withA) }, agreement).findings.map(({ code, figures }) => [
        code,
        figures.service,
      ]);
    const hours = ["package-outside-groups", "timer"];
    expect(codes(10, 10)).toEqual([hours]);
    expect(codes(11, 10)).toEqual([["groups-do-not-add-up", "base"], hours]);
    expect(codes(9, 11)).toEqual([["groups-do-not-add-up", "A"], hours]);
  });

  test("refuses what cannot be computed, and names its place", () => {
    expect(refused({ base: { ...offer.base, cost: -1 } })).toMatchObject({ kind: "out-of-range", path: "base.cost" });
    expect(refused({ base: { ...offer.base, places: 0 } }).path).toBe("base.places");
    expect(refused({ base: { ...offer.base, expectedCitizens: 0 } }).path).toBe("base.expectedCitizens");
    expect(refused({ base: { ...offer.base, citizens: 2 } })).toMatchObject({ kind: "unknown-key", path: "base" });
    expect(withPackage({ id: "base", cost: 1, citizens: 1 })).toMatchObject({
      kind: "duplicate",
      path: "packages[0].id",
    });
    expect(refused({ packages: [offer.packages[0], offer.packages[0]] }).kind).toBe("duplicate");
    expect(withPackage({ id: "A", cost: 1, citizens: 0 }).path).toBe("packages[0].citizens");
    expect(withPackage({ id: "A", cost: 1, quantity: 0, unit: "hour" }).path).toBe("packages[0].quantity");
    expect(refused({ offer: "x".repeat(1e6) }).kind).toBe("malformed");
    expect(refused({ groups: [{ id: "g", citizens: 1, packages: ["B"] }] })).toMatchObject({
      kind: "unknown-name",
      path: "groups[0].packages[0]",
    });
    expect(refused({ groups: [{ id: "g", citizens: 1, packages: ["timer"] }] }).kind).toBe("unknown-name");
    expect(refused({ packages: [], groups: [{ id: "g", citizens: 1, packages: ["A"] }] }).allowed.da).toMatch(
      /^ingen:/,
    );
    expect(refused({ groups: [{ id: "g", citizens: 1, packages: ["A", "A"] }] }).kind).toBe("duplicate");
  });

  test("a package has either citizens or units, never both, never half", () => {
    const ways = [
      {},
      { quantity: 3 },
      { unit: "hour" },
      { days: 3 },
      { citizens: 1, quantity: 3, unit: "hour" },
      { quantity: 3, unit: "hour", days: 3 },
    ];
    for (const way of ways) expect(withPackage({ id: "A", cost: 1, ...way }).kind).toBe("malformed");
  });

  test("the agreement is that of the tariff year", () => {
    const of2025 = agreementInForce("syddanmark", "2025-01-01");
    expect(refusal(() => packageTariffs(offer, of2025)).kind).toBe("outside-validity");
    expect(refusal(() => packageTariffs(offer, undefined as never)).kind).toBe("missing");
  });

  test("its table has a row for each service and one of totals", () => {
    const text = plain(asText(packageTariffsSheet(tariffs), "da"));
    expect(text).toContain("Basistakst og ydelsespakker 2020: Holtegården");
    expect(text).toMatch(/Timer|timer\s+50\.000,00/);
    expect(text).toMatch(/I alt\s+15\.650\.001,00\s+15\.649\.991,50\s+−9,50/);
    expect(text).toContain("20 borgere på 22 pladser (belægning 90,91 %) × 365 døgn = 7.300 døgn.");
  });
});
