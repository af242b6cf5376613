import { describe, expect, test } from "vitest";
import { lookUp } from "../../../src/parameters/lookUp.ts";
import type { DatedValue, Parameter } from "../../../src/rules/parameter.ts";

const text = { da: "prøve", en: "test" };
const value = (text_: string | null, scope: string | null, from: string | null, to: string | null): DatedValue => ({
  value: text_,
  scope,
  from,
  to,
  mark: "assumed",
  source: text,
});
const of = (...values: readonly DatedValue[]): Parameter => ({
  id: "t.a",
  name: "a",
  title: text,
  unit: "rate",
  values,
});

const dated = of(
  value("1", "syddanmark", "2019-01-01", "2020-12-31"),
  value(null, "syddanmark", "2021-01-01", "2022-12-31"),
  value("3", "syddanmark", "2023-01-01", "2024-12-31"),
);

describe("lookUp", () => {
  test.each([
    ["2018-12-31", undefined, undefined],
    ["2019-01-01", "1", undefined],
    ["2020-12-31", "1", undefined],
    ["2021-01-01", undefined, "1"],
    ["2022-12-31", undefined, "1"],
    ["2023-01-01", "3", "1"],
    ["2024-12-31", "3", "1"],
    ["2025-01-01", undefined, "3"],
  ])("on %s finds %s in force and %s before", (date, inForce, before) => {
    const found = lookUp(dated, "syddanmark", date);
    expect(found.inForce?.text).toBe(inForce);
    expect(found.lastKnown?.text).toBe(before);
    expect(found.known.map(({ text }) => text)).toEqual(["1", "3"]);
  });

  test("gives the entry of the date that has no value", () => {
    expect(lookUp(dated, "syddanmark", "2021-06-01").silent).toBe(dated.values[1]);
    expect(lookUp(dated, "syddanmark", "2020-06-01").silent).toBeUndefined();
    expect(lookUp(dated, "syddanmark", "2025-06-01").silent).toBeUndefined();
  });

  test("keeps regions apart", () => {
    expect(lookUp(dated, "sjaelland", "2019-06-01")).toEqual({ inForce: undefined, lastKnown: undefined, known: [] });
  });

  test("lets a region's own value override that of the whole country, also where it is unknown", () => {
    const both = of(
      value("9", null, null, null),
      value("5", "syddanmark", "2025-01-01", "2025-12-31"),
      value(null, "sjaelland", "2025-01-01", "2025-12-31"),
    );
    expect(lookUp(both, "syddanmark", "2025-12-31").inForce?.text).toBe("5");
    expect(lookUp(both, "syddanmark", "2026-01-01").inForce?.text).toBe("9");
    expect(lookUp(both, "sjaelland", "2025-12-31").inForce).toBeUndefined();
    expect(lookUp(both, "nordjylland", "2025-12-31").inForce?.text).toBe("9");
  });

  test("takes as last known the one that ended last, however they are written", () => {
    const unordered = of(
      value("2", null, "2021-01-01", "2021-12-31"),
      value("1", "syddanmark", "2020-01-01", "2020-12-31"),
    );
    expect(lookUp(unordered, "syddanmark", "2025-01-01").lastKnown?.text).toBe("2");
  });
});
