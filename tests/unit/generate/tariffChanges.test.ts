import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openData } from "../../../scripts/generate/data.ts";
import { tariffChanges } from "../../../scripts/generate/tariffChanges.ts";
import { type Checkout, checkout, PROJECT } from "./checkout.ts";
import { prepare } from "./dated.ts";

const FILE = "data/changes/tariff-changes.json";

let place: Checkout;
beforeEach(() => {
  place = checkout();
  prepare(place);
});
afterEach(() => place.remove());

const valid = {
  id: "cut-2012",
  region: "syddanmark",
  from: 2012,
  to: 2012,
  kind: "change",
  rate: "-0.03",
  mark: "minutes",
  source: "minutes",
};

const print = (...changes: readonly object[]) => {
  place.write(FILE, JSON.stringify({ changes: changes.map((change) => ({ ...valid, ...change })) }));
  return tariffChanges.print(openData(place.root));
};

describe("the printer of agreed changes of tariffs", () => {
  test("prints the module this checkout holds", () => {
    expect(tariffChanges.print(openData(PROJECT))).toBe(
      readFileSync(join(PROJECT, "src/generated/tariffChanges.ts"), "utf8"),
    );
  });

  test("names sources by their keys", () => {
    expect(print({})).toContain('"source":SOURCES.minutes');
  });

  test.each<[string, readonly object[], string]>([
    ["an id that stands twice", [{}, {}], "changes[1].id: cut-2012 stands twice"],
    ["one that ends before it begins", [{ to: 2011 }], "changes[0].to: ends before it begins"],
    ["an older one below", [{}, { id: "b", from: 2011 }], "changes[1].from: comes before the one above"],
    ["an unknown region", [{ region: "fyn" }], "changes[0].region: fyn is no region"],
    ["an unknown source", [{ source: "memory" }], "changes[0].source: memory is not a key of data/sources.json"],
    ["per cent without their sign", [{ rate: "-0.5" }], "changes[0].rate: must be a share of 1 below 0.5"],
  ])("refuses %s", (_, changes, message) => {
    expect(() => print(...changes)).toThrow(`${FILE}: ${message}`);
  });

  test("takes a cut whose size is not known", () => {
    expect(print({ rate: null })).toContain('"rate":null');
  });
});
