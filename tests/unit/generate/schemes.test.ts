import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openData } from "../../../scripts/generate/data.ts";
import { schemes } from "../../../scripts/generate/schemes.ts";
import { type Checkout, checkout, PROJECT } from "./checkout.ts";
import { prepare } from "./dated.ts";

const FILE = "data/schemes/some.json";

let place: Checkout;
beforeEach(() => {
  place = checkout();
  prepare(place);
});
afterEach(() => place.remove());

const always = { from: null, to: null, mark: "minutes", source: "minutes" };
const note = { da: "ikke nævnt", en: "not told" };
const valid = {
  title: { da: "Ordning", en: "Scheme" },
  direction: "payment",
  objectiveShare: [{ ...always, value: "0.6" }],
  measure: [{ ...always, value: "0-17" }],
  keyDate: [{ ...always, value: { day: "01-01", yearsBefore: 1 } }],
  area: [{ ...always, value: { region: "sjaelland", without: ["Holbæk"], also: ["Hjørring"] } }],
  settlementYears: [{ ...always, value: 2 }],
  instalments: [{ ...always, value: null, note }],
  ratePerKey: [{ ...always, value: null, note }],
};

const print = (change: object = {}) => {
  place.write(FILE, JSON.stringify({ ...valid, ...change }));
  return schemes.print(openData(place.root));
};
const problem = (change: object, message: string) => expect(() => print(change)).toThrow(`${FILE}: ${message}`);

describe("the schemes' printer", () => {
  test("prints the module this checkout holds", () => {
    expect(schemes.print(openData(PROJECT))).toBe(readFileSync(join(PROJECT, "src/generated/schemes.ts"), "utf8"));
  });

  test("names a scheme by its file, and names its sources by their keys", () => {
    const text = print();
    expect(text).toContain('"id":"some","title":{"da":"Ordning","en":"Scheme"},"direction":"payment"');
    expect(text).toContain('"source":SOURCES.minutes');
  });

  test.each<[string, object, string]>([
    [
      "a share of more than 1",
      { objectiveShare: [{ ...always, value: "1.1" }] },
      "objectiveShare[0].value: must be a share of 1",
    ],
    ["per cent", { objectiveShare: [{ ...always, value: "60" }] }, "objectiveShare[0].value: must be a share of 1"],
    [
      "a measure that is none",
      { measure: [{ ...always, value: "children" }] },
      "measure[0].value: must be inhabitants or ages",
    ],
    [
      "29 February",
      { keyDate: [{ ...always, value: { day: "02-29", yearsBefore: 0 } }] },
      "keyDate[0].value.day: must be month and day",
    ],
    ["no deadline at all", { settlementYears: [{ ...always, value: 0 }] }, "settlementYears[0].value"],
    ["kr. with a comma", { ratePerKey: [{ ...always, value: "0,88" }] }, "ratePerKey[0].value: must be kr."],
    ["a region that is none", { area: [{ ...always, value: { region: "fyn" } }] }, "area[0].value: fyn is no region"],
    [
      "leaving out what is not there",
      { area: [{ ...always, value: { region: "sjaelland", without: ["Odense"] } }] },
      "area[0].value: Odense is not in sjaelland",
    ],
    [
      "adding what is there",
      { area: [{ ...always, value: { named: { oest: { title: note, region: "sjaelland", also: ["Holbæk"] } } } }] },
      "area[0].value: Holbæk is no municipality outside sjaelland",
    ],
    [
      "adding what is no municipality",
      { area: [{ ...always, value: { region: "sjaelland", also: ["Mandø"] } }] },
      "area[0].value: Mandø is no municipality outside sjaelland",
    ],
    [
      "an unknown value without a reason",
      { instalments: [{ ...always, value: null }] },
      "instalments[0].note: what is unknown says why",
    ],
    [
      "a source that is not in the list",
      { measure: [{ ...always, value: "0-17", source: "hearsay" }] },
      "measure[0].source: hearsay is not a key",
    ],
    ["an unknown key", { share: 1 }, ""],
    ["a list that is empty", { measure: [] }, "measure: "],
  ])("refuses %s", (_, change, message) => {
    problem(change, message);
  });

  test("refuses periods that are not whole years or leave a gap", () => {
    const shares = (...periods: [string | null, string | null][]) => ({
      objectiveShare: periods.map(([from, to]) => ({ ...always, from, to, value: "0.6" })),
    });
    problem(shares(["2024-02-01", null]), "objectiveShare[0].from: a scheme's values hold for whole years");
    problem(shares([null, "2022-12-31"], ["2024-01-01", null]), "objectiveShare[1].from: periods follow each other");
    expect(print(shares([null, "2023-12-31"], ["2024-01-01", null]))).toContain('"from":"2024-01-01"');
  });
});
