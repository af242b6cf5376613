import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { breaks } from "../../../scripts/generate/breaks.ts";
import { openData } from "../../../scripts/generate/data.ts";
import { type Checkout, checkout, PROJECT } from "./checkout.ts";
import { prepare } from "./dated.ts";

const FILE = "data/breaks/series-breaks.json";

let place: Checkout;
beforeEach(() => {
  place = checkout();
  prepare(place);
});
afterEach(() => place.remove());

const valid = {
  id: "moved-2024",
  title: { da: "flyttet", en: "moved" },
  from: "2024-09-01",
  areas: ["adults"],
  mark: "minutes",
  source: "minutes",
};

const print = (...changes: readonly object[]) => {
  place.write(FILE, JSON.stringify({ breaks: changes.map((change) => ({ ...valid, ...change })) }));
  return breaks.print(openData(place.root));
};

describe("the printer of series breaks", () => {
  test("prints the module this checkout holds", () => {
    expect(breaks.print(openData(PROJECT))).toBe(readFileSync(join(PROJECT, "src/generated/breaks.ts"), "utf8"));
  });

  test("names sources by their keys", () => {
    expect(print({})).toContain('"source":SOURCES.minutes');
  });

  test.each<[string, readonly object[], string]>([
    ["an id that stands twice", [{}, {}], "breaks[1].id: moved-2024 stands twice"],
    ["a break that ends before it begins", [{ to: "2024-08-31" }], "breaks[0].to: ends before it begins"],
    ["an older one below", [{}, { id: "b", from: "2024-08-31" }], "breaks[1].from: comes before the one above"],
    ["an unknown source", [{ source: "memory" }], "breaks[0].source: memory is not a key of data/sources.json"],
    ["a date that does not exist", [{ from: "2024-02-30" }], "breaks[0].from: must be a date that exists"],
  ])("refuses %s", (_, changes, message) => {
    expect(() => print(...changes)).toThrow(`${FILE}: ${message}`);
  });

  test("takes a break of one day", () => {
    expect(print({ to: "2024-09-01" })).toContain('"to":"2024-09-01"');
  });
});
