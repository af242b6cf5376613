import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { registers } from "../../../scripts/generate/registers.ts";
import { generate } from "../../../scripts/generate/run.ts";
import { type Checkout, checkout } from "./checkout.ts";

const REGIONS = "data/registers/regions.json";
const MUNICIPALITIES = "data/registers/municipalities.json";
const INHABITANTS = "data/registers/inhabitants.json";
const AGES = "data/registers/ages.json";

let place: Checkout;
beforeEach(() => {
  place = checkout();
});
afterEach(() => place.remove());

function expectProblem(file: string, before: string, after: string, message: string): void {
  place.change(file, before, after);
  expect(() => generate(place.root, { check: false }, [registers])).toThrow(`${file}: ${message}`);
  expect(place.has("src/generated/registers.ts")).toBe(false);
}

describe("the registers' printer refuses", () => {
  test("what is not JSON, and a file that is missing", () => {
    expectProblem(REGIONS, '"regions": [', '"regions": [[', "is not JSON: ");
    const empty = join(place.root, "data");
    expect(() => generate(empty, { check: true }, [registers])).toThrow(`${REGIONS}: is missing`);
  });

  test("a key that is written twice", () => {
    expectProblem(REGIONS, '"code": 1081', '"code": 1081, "code": 1089', "the same key is written twice in one object");
  });

  test("an unknown key, and a key that is missing", () => {
    expectProblem(REGIONS, '"id": "nordjylland"', '"id": "nordjylland", "x": 1', "regions[0]: ");
    place.change(REGIONS, ', "x": 1', "");
    expectProblem(REGIONS, '"credit": "Danmarks Statistik",', "", "credit: ");
  });

  test("a mark that is none, and a date that does not exist", () => {
    expectProblem(AGES, '"mark": "practice"', '"mark": "rumour"', "mark: ");
    place.change(AGES, '"mark": "rumour"', '"mark": "practice"');
    expectProblem(AGES, '"dates": ["', '"dates": ["2021-02-29", "', "dates[0]: must be a date that exists");
  });

  test("dates out of order", () => {
    const [first, second] = ['"2007-01-01"', '"2008-01-01"'];
    expectProblem(INHABITANTS, `${first}, ${second}`, `${second}, ${first}`, "dates: must be in order, each date once");
  });

  test("municipalities out of order, or twice", () => {
    expectProblem(MUNICIPALITIES, '"code": 147,', '"code": 101,', "municipalities[1].code: 101 does not follow 101");
    place.change(MUNICIPALITIES, '"code": 101, "name": "Frederiksberg"', '"code": 147, "name": "København"');
    expect(() => generate(place.root, { check: true }, [registers])).toThrow(
      "municipalities[1].name: København stands twice",
    );
  });

  test("a region that is not in the register of regions", () => {
    const before = '"name": "Odense", "region": "syddanmark"';
    expectProblem(
      MUNICIPALITIES,
      before,
      before.replace("syd", "sud"),
      "municipalities[51].region: suddanmark is no region",
    );
  });

  test("counts for other municipalities than the register's", () => {
    expectProblem(
      INHABITANTS,
      '"code": 461, "name": "Odense"',
      '"code": 461, "name": "Odins"',
      "municipalities[51]: holds 461 Odins where the register has 461 Odense",
    );
  });

  test("a municipality without counts", () => {
    const last =
      place
        .read(AGES)
        .split("\n")
        .find((line) => line.includes('"code": 860')) ?? "";
    expectProblem(AGES, `,\n${last}`, "", "municipalities[97]: holds nothing where the register has 860 Hjørring");
  });

  test("a count too few, a count that is no whole number, and more children than people", () => {
    const { dates } = JSON.parse(place.read(INHABITANTS)) as { dates: string[] };
    const few = `has ${dates.length - 1} entries where ${dates.length} are wanted`;
    expectProblem(INHABITANTS, "503699, ", "", `municipalities[0].counts: ${few}`);
    place.change(INHABITANTS, '"København", "counts": [', '"København", "counts": [503699, ');
    // the counts of København on 1 January 2021, wherever that date stands
    const at = (JSON.parse(place.read(AGES)) as { dates: string[] }).dates.indexOf("2021-01-01");
    const path = `municipalities[0].counts[${at}]`;
    expectProblem(AGES, "[9481, ", "[", `${path}: has 19 entries where 20 are wanted`);
    place.change(AGES, "[8681, ", "[9481.5, 8681, ");
    expect(() => generate(place.root, { check: true }, [registers])).toThrow(`${AGES}: ${path}[0]: `);
    expectProblem(AGES, "9481.5", "948100", `${path}: 1060444 of 638117 inhabitants`);
  });
});
