import {
  agreementInForce,
  asText,
  capacityEffect,
  capacityEffectSheet,
  indexSeries,
  type PackagesInput,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

/** Places and citizens from the minutes of 11 December 2019, item 12; every amount is constructed. */
const before: PackagesInput = {
  offer: "Holtegården",
  year: 2020,
  base: { cost: 13_140_000, places: 18, expectedCitizens: 18 },
  packages: [{ id: "1", name: "Pakke 1", cost: 1_460_000, citizens: 10 }],
};
const after: PackagesInput = {
  ...before,
  base: { cost: 16_060_000, places: 22, expectedCitizens: 20 },
  packages: [{ id: "1", name: "Pakke 1", cost: 1_460_000, citizens: 8 }],
};
const agreement = agreementInForce("syddanmark", "2020-01-01");
const municipal = { operator: "municipality", isHighlySpecialised: true } as const;
const codes = (effect: ReturnType<typeof capacityEffect>) => effect.findings.map(({ code }) => code);

describe("capacityEffect", () => {
  const effect = capacityEffect(before, after, agreement, municipal);
  const [base, first] = effect.services;

  // 13 140 000 / 6 570 = 2 000; 16 060 000 / 7 300 = 2 200; 1 460 000 / 3 650 = 400; / 2 920 = 500
  test("compares base and packages", () => {
    const tariffs = effect.services.map(({ id, before, after, difference }) => [
      id,
      ...[before, after, difference].map(Number),
    ]);
    expect(tariffs).toEqual([
      ["base", 2000, 2200, 200],
      ["1", 400, 500, 100],
    ]);
    expect(
      [effect.before, effect.after].map(({ places, expectedCitizens }) => [places, expectedCitizens].map(Number)),
    ).toEqual([
      [18, 18],
      [22, 20],
    ]);
    expect([effect.before, effect.after].map(({ occupancy }) => occupancy.toString())).toEqual(["1", "0.909091"]);
    expect([effect.before, effect.after].map(({ cost }) => Number(cost))).toEqual([14_600_000, 17_520_000]);
  });

  // costs: 2 920 000 / 6 570 = 444.4…; places: 16 060 000 / 8 030 − 16 060 000 / 6 570 = 2 000 − 2 444.4…; occupancy: 2 200 − 2 000
  test("says what costs, places and occupancy do to the base, exactly in sum", () => {
    const shown = base?.effects.map(({ component, effect }) => [component, effect.toFixed(2)]);
    expect(shown).toEqual([
      ["price-level", "0.00"],
      ["cost", "444.44"],
      ["places", "-444.44"],
      ["occupancy", "200.00"],
      ["days", "0.00"],
      ["rounding", "0.00"],
    ]);
    const exact = capacityEffect.exact(before, after, agreement).services[0];
    const sum = exact?.effects.reduce((so, { effect: { n, d } }) => ({ n: so.n * d + n * so.d, d: so.d * d }), {
      n: 0n,
      d: 1n,
    });
    expect(sum && sum.n === 200n * sum.d).toBe(true);
  });

  test("says what the number of citizens does to a package", () => {
    const shown = first?.effects
      .filter(({ effect }) => !effect.isZero())
      .map(({ component, effect }) => [component, Number(effect)]);
    expect(shown).toEqual([["quantity", 100]]);
  });

  test("needs Socialdirektørforum's approval in 2020, and is not stated from 2021", () => {
    expect(effect.steps.map(({ says }) => says.da)).toEqual(["Godkendes af Socialdirektørforum."]);
    const later = { ...before, year: 2021 };
    const now = capacityEffect(
      later,
      { ...after, year: 2021 },
      agreementInForce("syddanmark", "2021-01-01"),
      municipal,
    );
    expect([now.steps, codes(now)]).toEqual([[], ["not-stated"]]);
  });

  test("takes fewer places for a closing of places, and the same number for nothing", () => {
    const set = agreementInForce("syddanmark", "2021-01-01");
    const [large, small] = [
      { ...after, year: 2021 },
      { ...before, year: 2021 },
    ];
    expect(capacityEffect(large, small, set, municipal).steps.map(({ says }) => says.en)).toEqual([
      "Decided by the municipality itself.",
    ]);
    const same = capacityEffect(small, small, set, municipal);
    expect([same.steps, codes(same)]).toEqual([[], ["places-unchanged"]]);
    expect(codes(capacityEffect(before, after, agreement))).toEqual(["operator-not-stated"]);
  });

  test("lifts the costs before along a series where the years differ, and asks for one", () => {
    const then = { ...before, year: 2019 };
    const series = indexSeries("syddanmark").with({ 2020: "0.02" });
    const { services } = capacityEffect(then, after, agreement, { ...municipal, series });
    // 2 000 × 0.02 = 40; (16 060 000 − 13 402 800) / 6 570 = 404.4…
    expect(services[0]?.effects.slice(0, 2).map(({ effect }) => effect.toFixed(2))).toEqual(["40.00", "404.44"]);
    expect(refusal(() => capacityEffect(then, after, agreement, municipal))).toMatchObject({
      kind: "missing",
      path: "series",
    });
  });

  test("finds packages that are new or gone, and refuses one that has changed its unit", () => {
    const other = { ...after, packages: [{ id: "2", name: "Pakke 2", cost: 730_000, citizens: 2 }] };
    const changed = capacityEffect(before, other, agreement, municipal);
    expect(changed.services.map(({ id, before, after }) => [id, before === null, after === null])).toEqual([
      ["base", false, false],
      ["2", true, false],
      ["1", false, true],
    ]);
    expect(codes(changed)).toEqual(["service-added", "service-removed"]);
    const hourly: PackagesInput = { ...after, packages: [{ id: "1", cost: 1, quantity: 1, unit: "hour" }] };
    expect(refusal(() => capacityEffect(before, hourly, agreement)).kind).toBe("unit");
  });

  test("names which of the two cannot be read", () => {
    const bad = { ...before, base: { ...before.base, places: 0 } };
    expect(refusal(() => capacityEffect(bad, after, agreement)).path).toBe("before.base.places");
    expect(refusal(() => capacityEffect(before, bad, agreement)).path).toBe("after.base.places");
    expect(refusal(() => capacityEffect(undefined as never, after, agreement)).path).toBe("before");
    expect(refusal(() => capacityEffect(before, after, agreement, { serie: 1 } as never)).kind).toBe("unknown-key");
    expect(refusal(() => capacityEffect(before, after, {} as never)).path).toBe("agreement");
  });

  test("is a table with what makes each tariff differ", () => {
    const text = plain(asText(capacityEffectSheet(effect), "da"));
    expect(text).toContain(
      "Fra 18 pladser i 2020 til 22 i 2020; taksten beregnes ud fra 20 borgere (belægning 90,91 %) mod 18 (100,00 %).",
    );
    expect(text).toContain("Basis: taksten stiger med 200,00 kr. pr. døgn, fra 2.000,00 kr. til 2.200,00 kr.");
    expect(text).toMatch(/– Belægning +200,00/);
  });
});
