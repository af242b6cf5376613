import { describe, expect, test } from "vitest";
import { agreementInForce } from "../../../../src/agreements/agreementInForce.ts";
import { exactAsWritten as exact } from "../../../../src/numbers/exact.ts";
import { lowered } from "../../../../src/rules/columns/lowered.ts";
import type { Leaf } from "../../../../src/rules/integers.ts";
import { lower } from "../../../../src/rules/integers.ts";
import { writtenRule } from "../../../../src/rules/rule.ts";
import { carryOver } from "../../../../src/settlement/ledger/carryOver.ts";
import { dayTariff } from "../../../../src/tariffs/dayTariff.ts";

const form = writtenRule(dayTariff).formFor(new Map());
const column = (unit: string): Leaf => ({ column: exact(unit) });
const value = (text: string): Leaf => ({ value: exact(text) });

function leaves(other: Readonly<Record<string, Leaf>> = {}): ReadonlyMap<string, Leaf> {
  const usual = {
    costBasis: column("0.01"),
    places: column("1"),
    occupancy: value("0.96"),
    days: value("365"),
    index: value("1.0551"),
    tariffRounding: value("0.01"),
  };
  return new Map(Object.entries({ ...usual, ...other }));
}

describe("a lowered program", () => {
  test("is kept for the same form, units and values", () => {
    expect(lowered(form, leaves())).toBe(lowered(form, leaves()));
    expect(lowered(form, leaves())).toEqual(lower(form, leaves()));
  });

  test("is another where one unit or value is another, or one is a column that was a value", () => {
    const others: Record<string, Leaf>[] = [
      { costBasis: column("1") },
      { places: column("0.5") },
      { places: value("1") },
      { occupancy: value("0.97") },
      { occupancy: column("0.96") },
      { index: value("1.0552") },
      { tariffRounding: value("0.1") },
    ];
    const first = lowered(form, leaves());
    for (const other of others) {
      const program = lowered(form, leaves(other));
      expect(program).not.toBe(first);
      expect(program).toEqual(lower(form, leaves(other)));
    }
  });

  test("is right however many there have been", () => {
    for (const round of [1, 2]) {
      for (let days = round; days < 100; days++) {
        const given = leaves({ days: value(String(days)) });
        expect(lowered(form, given)).toEqual(lower(form, given));
      }
    }
  });

  test("of another form is its own", () => {
    const { formFor } = writtenRule(carryOver);
    const carried = new Map([
      ["result", column("0.01")],
      ["carriedIn", column("0.01")],
      ["fullYearBudget", column("0.01")],
      ["band", value("0.05")],
      ["deficitBand", value("0.05")],
      ["bandRounding", value("0.01")],
    ]);
    expect(lowered(formFor(new Map()), carried)).toEqual(lower(formFor(new Map()), carried));
  });
});

describe("a run after others", () => {
  const column = (...cells: number[]) => Float64Array.from(cells);
  const days = (values: object, units: object) =>
    dayTariff.columns(
      { costBasis: column(36_500_000), places: column(2), occupancy: "0.5", days: 365, index: 1, ...values },
      { units: { costBasis: "0.01", places: "1", ...units } },
    );

  test("has its own units and constants, also where the object that held them was changed in between", () => {
    const first = [...days({}, {}).results.tariff];
    expect(first).toEqual([100_000]);
    expect([...days({}, { costBasis: "1" }).results.tariff]).toEqual([10_000_000]);
    expect([...days({ index: "1.5" }, {}).results.tariff]).toEqual([150_000]);
    expect([...days({ occupancy: "0.25" }, {}).results.tariff]).toEqual([200_000]);
    expect([...days({}, {}).results.tariff]).toEqual(first);
    const units = { costBasis: "0.01", places: "1" };
    const given = { costBasis: column(36_500_000), places: column(2), occupancy: "0.5", days: 365, index: 1 };
    expect([...dayTariff.columns(given, { units }).results.tariff]).toEqual(first);
    Object.assign(units, { places: "2" });
    Object.assign(given, { days: 73 });
    expect([...dayTariff.columns(given, { units }).results.tariff]).toEqual([250_000]);
  });

  test("has its own rule set, scenario and columns of parameters", () => {
    const set = agreementInForce("syddanmark", "2025-12-31");
    const given = { result: column(100_000), carriedIn: 0, fullYearBudget: column(1_000_000) };
    const units = { result: "0.01", fullYearBudget: "0.01" };
    const carried = (options: object, more: object = {}) => [
      ...carryOver.columns(given, { units: { ...units, ...more }, set, ...options }).results.carriedOut,
    ];
    expect(carried({})).toEqual([50_000]);
    expect(carried({ set: set.with({ band: "0.02" }) })).toEqual([20_000]);
    expect(carried({ parameters: { band: column(3) } }, { band: "0.01" })).toEqual([30_000]);
    expect(carried({ parameters: { band: column(3) } }, { band: "0.001" })).toEqual([3_000]);
    expect(carried({})).toEqual([50_000]);
  });
});
