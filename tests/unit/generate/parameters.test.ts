import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openData } from "../../../scripts/generate/data.ts";
import { parameterNames, parameters } from "../../../scripts/generate/parameters.ts";
import { type Checkout, checkout, PROJECT } from "./checkout.ts";
import { parameterText, prepare, type Written } from "./dated.ts";

const FILE = "data/parameters/tests/a-rate.json";

let place: Checkout;
beforeEach(() => {
  place = checkout();
  prepare(place);
});
afterEach(() => place.remove());

const print = () => parameters.print(openData(place.root));
function printed(unit: string, values: readonly Written[], more?: object): string {
  place.write(FILE, parameterText(unit, values, more));
  return print();
}
const regional = (from: string, to: string, more: Written = {}): Written => ({
  scope: "syddanmark",
  from,
  to,
  ...more,
});
const WHOLE = regional("2023-01-01", "2025-12-31");

describe("the parameters' printer", () => {
  test("prints the module this checkout holds", () => {
    expect(parameters.print(openData(PROJECT))).toBe(
      readFileSync(join(PROJECT, "src/generated/parameters.ts"), "utf8"),
    );
  });

  test("prints the names and ids that a scenario may give", () => {
    expect(parameterNames.print(openData(PROJECT))).toBe(
      readFileSync(join(PROJECT, "src/generated/parameterNames.ts"), "utf8"),
    );
  });

  test("names a parameter by its folder and file, and names its source by its key", () => {
    const text = printed("rate", [{ value: "0.05" }], { mode: "floor" });
    expect(text).toContain('  tests: {\n    aRate: {"id":"tests.aRate","name":"aRate"');
    expect(text).toContain('"source":SOURCES.minutes');
    expect(text).toContain('"mode":"floor"');
  });

  test("takes periods that follow each other, with unknown ones between", () => {
    const values = [
      regional("2023-01-01", "2023-12-31", { value: null }),
      regional("2024-01-01", "2024-12-31", { value: "0.1" }),
      regional("2025-01-01", "2025-12-31", { value: "0.1", carriedFrom: "2024-12-31", mark: "assumed" }),
    ];
    expect(printed("rate", values)).toContain('"carriedFrom":"2024-12-31"');
  });
});

describe("the parameters' printer refuses", () => {
  const problem = (unit: string, values: readonly Written[], message: string, more?: object) =>
    expect(() => printed(unit, values, more)).toThrow(`${FILE}: ${message}`);

  test("a source that is not in the list of sources", () => {
    problem("rate", [{ source: "hearsay" }], "values[0].source: hearsay is not a key of data/sources.json");
    problem("rate", [{ source: "constructor" }], "values[0].source: constructor is not a key");
  });

  test("a mark that is none, or is left to users", () => {
    for (const mark of ["rumour", "local"]) problem("rate", [{ mark }], "values[0].mark: ");
  });

  test("a unit that is none", () => {
    for (const unit of ["kroner!", "", "kr//day", "any", "flag"]) problem(unit, [{}], `unit: ${unit} is no unit`);
  });

  test("a value that is no decimal number, or one that the library would refuse", () => {
    for (const value of ["5 %", "0,05", "1e3", "", "NaN", "0.0000000000001", "10000000000000000"]) {
      problem("rate", [{ value }], `values[0].value: ${value} is no decimal number`);
    }
  });

  test("a rounding unit of 0 or less, a mode that is none, and a word that is rounded", () => {
    for (const value of ["0", "0.00", "-0.01"]) {
      problem("kr", [{ value }], `values[0].value: ${value} is outside the bounds`, { mode: "floor" });
    }
    problem("kr", [{}], "mode: ", { mode: "up" });
    problem("word", [{ value: "limit" }], "mode: a word is not rounded", { mode: "floor" });
    expect(printed("kr", [{ value: "0" }])).toContain('"value":"0"');
  });

  test("a number without bounds on both sides, and bounds that cannot be", () => {
    const both = "bounds: must state least or above, and most, of every value";
    for (const bounds of [undefined, {}, { least: "0" }, { most: "1" }, { least: "0", above: "0", most: "1" }]) {
      problem("rate", [{}], both, { bounds });
    }
    for (const bounds of [
      { least: "1.1", most: "1" },
      { above: "1", most: "1" },
    ]) {
      problem("rate", [{}], "bounds: no value lies within them", { bounds });
    }
    expect(printed("1", [{}], { bounds: { least: "1", most: "1" } })).toContain('"least":"1"');
    problem("rate", [{}], "bounds: a share of 1 is not per cent", { bounds: { least: "0", most: "100" } });
    expect(printed("kr", [{}], { bounds: { least: "0", most: "100" } })).toContain('"most":"100"');
    problem("kr", [{}], "bounds: a rounding unit is above 0", { mode: "floor", bounds: { least: "0", most: "1" } });
    problem("rate", [{}], "bounds: only a word has keys", { bounds: { least: "0", most: "1", among: ["limit"] } });
    problem("word", [{ value: "limit" }], "bounds: a word has no least", { bounds: { most: "1" } });
    problem("word", [{ value: "limit" }], "bounds: nobody is not in the word list", { bounds: { among: ["nobody"] } });
    problem("rate", [{}], "bounds.least: must be decimal text", { bounds: { least: "5 %", most: "1" } });
    problem("rate", [{}], "bounds: Unrecognized key", { bounds: { least: "0", most: "1", min: "0" } });
  });

  test("a value outside its bounds, on both sides of them", () => {
    const share = { bounds: { least: "0", most: "1" } };
    for (const value of ["0", "1"]) expect(printed("rate", [{ value }], share)).toContain(`"value":"${value}"`);
    for (const value of ["-0.000001", "1.000001", "5"]) {
      problem("rate", [{ value }], `values[0].value: ${value} is outside the bounds`, share);
    }
    const whole = { bounds: { least: "1", most: "20", isWhole: true } };
    expect(printed("year", [{ value: "2" }], whole)).toContain('"isWhole":true');
    problem("year", [{ value: "1.5" }], "values[0].value: 1.5 is outside the bounds", whole);
    const bodies = { bounds: { among: ["executiveCommittee"] } };
    problem("word", [{ value: "limit" }], "values[0].value: limit is outside the bounds", bodies);
    expect(printed("word", [{ value: "executiveCommittee" }], bodies)).toContain('"among"');
  });

  test("silence after a known value that does not say whether the rule has ended", () => {
    const first = regional("2023-01-01", "2024-12-31", { value: "0.1" });
    const silent = (more: Written) => [first, regional("2025-01-01", "2025-12-31", { value: null, ...more })];
    problem("rate", silent({}), "values[1].ended: must say whether the rule has ended (true) or is not known (false)");
    for (const ended of [true, false]) expect(printed("rate", silent({ ended }))).toContain(`"ended":${ended}`);
    problem("rate", [{ ...first, to: "2025-12-31", ended: true }], "values[0].ended: is for a null that follows");
    const never = [{ ...WHOLE, value: null, ended: true }];
    problem("rate", never, "values[0].ended: is for a null that follows a known value");
  });

  test("a parameter that follows what it cannot", () => {
    const message = (id: string) => `follows: ${id} is no other parameter of the same unit that follows none`;
    problem("rate", [{}], message("tests.none"), { follows: "tests.none" });
    problem("rate", [{}], message("tests.aRate"), { follows: "tests.aRate" });
    place.write("data/parameters/tests/days.json", parameterText("day", [{}]));
    problem("rate", [{}], message("tests.days"), { follows: "tests.days" });
    place.write("data/parameters/tests/band.json", parameterText("rate", [{}]));
    expect(printed("rate", [{}], { follows: "tests.band" })).toContain('"follows":"tests.band"');
  });

  test("a word that is not in the list, and a series that does not exist", () => {
    problem("word", [{ value: "kommunen" }], "values[0].value: kommunen is not in the word list");
    problem("word", [{ value: "toString" }], "values[0].value: toString is not in the word list");
    expect(printed("word", [{ value: "executiveCommittee" }])).toContain('"executiveCommittee"');
    problem("series", [{ value: "syddanmark" }], "values[0].value: syddanmark is not in data/series");
    expect(printed("series", [{ value: "general" }])).toContain('"value":"general"');
  });

  test("a date that does not exist, and a period that ends before it begins", () => {
    problem("rate", [{ from: "2025-02-29" }], "values[0].from: must be a date that exists");
    problem("rate", [{ from: "2025-01-02", to: "2025-01-01" }], "values[0].to: ends before it begins");
    expect(printed("rate", [{ from: "2025-01-01", to: "2025-01-01" }])).toContain('"to":"2025-01-01"');
  });

  test("periods that overlap, also by a day", () => {
    const overlap = [regional("2023-01-01", "2024-12-31"), regional("2024-12-31", "2025-12-31")];
    problem("rate", overlap, "values[1].from: overlaps the one before");
    problem("rate", [{}, {}], "values[1]: follows an open end");
    problem("rate", [{ to: "2024-12-31" }, {}], "values[1].from: overlaps the one before");
    problem("rate", [{}, WHOLE, { ...WHOLE, from: "2025-12-31" }], "values[2].from: overlaps the one before");
  });

  test("a gap, also of a day", () => {
    const gap = [regional("2023-01-01", "2024-12-31"), regional("2025-01-02", "2025-12-31")];
    problem("rate", gap, "values[1].from: must be 2025-01-01, the day after the one before");
  });

  test("a region without agreements, and one whose agreements are not covered from first to last", () => {
    problem("rate", [{ ...WHOLE, scope: "fyn" }], "values[0].scope: no agreement of fyn is in data/agreements");
    problem("rate", [{ ...WHOLE, from: "2023-01-02" }], "values[0].from: must be 2023-01-01; write null");
    problem("rate", [{ ...WHOLE, from: null }], "values[0].from: must be 2023-01-01; write null");
    problem("rate", [{ ...WHOLE, to: "2025-12-30" }], "values[0].to: must be 2025-12-31; write null");
    problem("rate", [{ ...WHOLE, to: null }], "values[0].to: must be 2025-12-31; write null");
  });

  test("a value carried forward from what is not before it, or that is not assumed", () => {
    const first = regional("2023-01-01", "2024-12-31", { value: "0.1" });
    const carried = (more: Written) => [
      first,
      regional("2025-01-01", "2025-12-31", { value: "0.1", mark: "assumed", carriedFrom: "2024-12-31", ...more }),
    ];
    const message = "values[1].carriedFrom: must be the last day of the same value before it";
    problem("rate", carried({ carriedFrom: "2023-12-31" }), message);
    problem("rate", carried({ value: "0.2" }), message);
    problem("rate", carried({ value: null }), message);
    problem("rate", carried({ mark: "agreed" }), "values[1].mark: what is carried forward is assumed");
    problem("rate", [{ ...WHOLE, carriedFrom: "2022-12-31" }], "values[0].carriedFrom: must be the last day");
  });

  test("two parameters of one name, and a file in another place", () => {
    place.write("data/parameters/other/a-rate.json", parameterText("rate", [{}]));
    expect(() => printed("rate", [{}])).toThrow("data/parameters/tests: aRate: another parameter has that name");
    for (const wrong of [
      "data/parameters/alone.json",
      "data/parameters/a/b/deep.json",
      "data/parameters/tests/aRate.json",
      "data/parameters/tests/a-.json",
    ]) {
      const elsewhere = checkout();
      prepare(elsewhere);
      elsewhere.write(wrong, parameterText("rate", [{}]));
      expect(() => parameters.print(openData(elsewhere.root))).toThrow(`${wrong}: must be called`);
      elsewhere.remove();
    }
  });

  test("an unknown key, a missing one, and no values", () => {
    problem("rate", [{ scop: "x" } as Written], "values[0]: ");
    problem("rate", [], "values: ");
    place.write(FILE, '{ "unit": "rate", "values": [] }');
    expect(print).toThrow(`${FILE}: title: `);
  });
});
