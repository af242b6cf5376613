import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openData } from "../../../scripts/generate/data.ts";
import { series } from "../../../scripts/generate/series.ts";
import { type Checkout, checkout, PROJECT } from "./checkout.ts";
import { prepare } from "./dated.ts";

const FILE = "data/series/general.json";

let place: Checkout;
beforeEach(() => {
  place = checkout();
  prepare(place);
});
afterEach(() => place.remove());

const rests = { mark: "minutes", source: "minutes" };
const print = (steps: readonly object[], spans?: readonly object[]) => {
  const withRests = (each: object) => ({ ...rests, ...each });
  const content = { title: { da: "serie", en: "series" }, unit: "rate", steps: steps.map(withRests) };
  place.write(FILE, JSON.stringify({ ...content, ...(spans && { spans: spans.map(withRests) }) }));
  return series.print(openData(place.root));
};
const step = { year: 2024, rate: "0.02" };

describe("the printer of series", () => {
  test("prints the module this checkout holds", () => {
    expect(series.print(openData(PROJECT))).toBe(readFileSync(join(PROJECT, "src/generated/series.ts"), "utf8"));
  });

  test("takes bounds that hold the rate, and a rate of two years", () => {
    const printed = print([{ ...step, least: "0.02", most: "0.02" }], [{ from: 2020, year: 2022, rate: "0.03" }]);
    expect(printed).toContain('"least":"0.02","most":"0.02"');
    expect(printed).toContain('"from":2020');
  });

  test.each<[string, readonly object[], readonly object[] | undefined, string]>([
    ["one bound alone", [{ ...step, least: "0.01" }], undefined, "steps[0].most: stands without the other bound"],
    ["the other alone", [{ ...step, most: "0.03" }], undefined, "steps[0].least: stands without the other bound"],
    ["a rate below its least", [{ ...step, least: "0.021", most: "0.03" }], undefined, "steps[0].rate: lies outside"],
    ["a rate above its most", [{ ...step, least: "0.01", most: "0.019" }], undefined, "steps[0].rate: lies outside"],
    ["years that do not rise", [step, step], undefined, "steps[1].year: years must rise"],
    ["a span of one year", [step], [{ from: 2021, year: 2022, rate: "0.03" }], "spans[0].from: must lie two years"],
    ["a span of per cent", [step], [{ from: 2020, year: 2022, rate: "0.5" }], "spans[0].rate: must be below 0.5"],
  ])("refuses %s", (_, steps, spans, message) => {
    expect(() => print(steps, spans)).toThrow(`${FILE}: ${message}`);
  });
});
