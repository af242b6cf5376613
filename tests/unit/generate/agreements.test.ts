import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agreements } from "../../../scripts/generate/agreements.ts";
import { openData } from "../../../scripts/generate/data.ts";
import { series } from "../../../scripts/generate/series.ts";
import { sources } from "../../../scripts/generate/sources.ts";
import { type Checkout, checkout, PROJECT } from "./checkout.ts";
import { prepare } from "./dated.ts";

const AGREEMENTS = "data/agreements/syddanmark.json";
const SERIES = "data/series/general.json";
const SOURCES = "data/sources.json";

let place: Checkout;
beforeEach(() => {
  place = checkout();
  prepare(place);
});
afterEach(() => place.remove());

const printers = { [AGREEMENTS]: agreements, [SERIES]: series, [SOURCES]: sources };
const printedModule = (module: string) => readFileSync(join(PROJECT, "src/generated", module), "utf8");

function problem(file: keyof typeof printers, before: string, after: string, message: string): void {
  const kept = place.read(file);
  place.change(file, before, after);
  expect(() => printers[file]?.print(openData(place.root))).toThrow(`${file}: ${message}`);
  place.write(file, kept);
}

test.each([agreements, series, sources])("$module is what this checkout holds", (printer) => {
  expect(printer.print(openData(PROJECT))).toBe(printedModule(printer.module));
});

test("an agreement is named by its region and years", () => {
  const text = agreements.print(openData(place.root));
  expect(text).toContain('"id":"syddanmark-2023-24"');
  expect(text).toContain('"title":{"da":"Rammeaftale 2025","en":"Framework agreement 2025"}');
});

describe("the agreements' printer refuses", () => {
  test("periods that overlap, leave a gap, or end before they begin", () => {
    const second = '"from":"2025-01-01"';
    problem(AGREEMENTS, second, '"from":"2024-12-31"', "periods[1].from: overlaps the one before");
    problem(
      AGREEMENTS,
      second,
      '"from":"2025-01-02"',
      "periods[1].from: must be 2025-01-01, the day after the one before",
    );
    problem(AGREEMENTS, '"to":"2024-12-31"', '"to":"2022-12-31"', "periods[0].to: ends before it begins");
  });

  test("a period that is not called by its years", () => {
    problem(AGREEMENTS, '"id":"2023-24"', '"id":"2023-25"', "periods[0].id: must be 2023-24, its years");
    problem(AGREEMENTS, '"id":"2025"', '"id":"2025-26"', "periods[1].id: must be 2025, its years");
  });

  test("a region that is none, and one that has another file", () => {
    problem(AGREEMENTS, '"region":"syddanmark"', '"region":"sydjylland"', "region: sydjylland is no region");
    place.write("data/agreements/again.json", place.read(AGREEMENTS));
    expect(() => agreements.print(openData(place.root))).toThrow(`${AGREEMENTS}: region: syddanmark has another file`);
  });

  test("a source that is not in the list, and an unknown key", () => {
    const first = '"to":"2024-12-31","mark":"minutes","source":"minutes"';
    problem(
      AGREEMENTS,
      first,
      first.replace('"source":"minutes"', '"source":"hearsay"'),
      "periods[0].source: hearsay is not a key",
    );
    problem(AGREEMENTS, '"region"', '"rule":1,"region"', "");
  });
});

describe("the series' printer refuses", () => {
  test("years that do not rise, or are none", () => {
    problem(SERIES, '"year":2025', '"year":2024', "steps[1].year: years must rise");
    problem(SERIES, '"year":2025', '"year":2023', "steps[1].year: years must rise");
    problem(SERIES, '"year":2025', '"year":25', "steps[1].year: ");
    problem(SERIES, '"year":2025', '"year":2025.5', "steps[1].year: ");
  });

  test("a rate that is no share of 1", () => {
    for (const rate of ["3.9", "3,9 %", "1", ".039", "0.0000000000001", "1e-2"]) {
      problem(SERIES, '"rate":"0.039"', `"rate":"${rate}"`, "steps[1].rate: must be a share of 1");
    }
    problem(SERIES, '"rate":"0.039"', '"rate":"0.5"', "steps[1].rate: must be below 0.5");
    problem(SERIES, '"rate":"0.039"', '"rate":"-0.5"', "steps[1].rate: must be below 0.5");
    place.change(SERIES, '"rate":"0.039"', '"rate":"-0.499999999999"');
    expect(series.print(openData(place.root))).toContain("-0.499999999999");
  });

  test("another unit than rate", () => {
    problem(SERIES, '"unit":"rate"', '"unit":"kr"', "unit: ");
  });
});

describe("the sources' printer refuses", () => {
  test("a source without one of the languages, and a key that is no name", () => {
    problem(SOURCES, ',"en":"minutes"', "", "minutes.en: ");
    problem(SOURCES, '"minutes":{', '"the minutes":{', "");
  });
});
