import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DataError, type Fault } from "../../../scripts/generate/faults.ts";
import { generate } from "../../../scripts/generate/run.ts";
import { type Checkout, checkout } from "./checkout.ts";

let place: Checkout;
beforeEach(() => {
  place = checkout("data");
});
afterEach(() => place.remove());

/** Changes a JSON file of the checkout. */
function spoil<T>(file: string, change: (content: T) => void): void {
  const content = JSON.parse(place.read(file)) as T;
  change(content);
  place.write(file, JSON.stringify(content));
}

function faults(): readonly Fault[] {
  try {
    generate(place.root, { check: false });
  } catch (error) {
    if (error instanceof DataError) {
      expect(error.message.split("\n")).toHaveLength(error.faults.length);
      return error.faults;
    }
    throw error;
  }
  throw new Error("nothing was refused");
}

interface Values {
  readonly values: { value: string | null; source: string; to?: string; surplus?: string }[];
}
const places = () => faults().map(({ file, path }) => `${file}: ${path}`);

describe("a run over faulty data", () => {
  test("tells every fault of every file, with place and remedy, and writes nothing", () => {
    spoil<{ steps: object[] }>("data/series/syddanmark.json", ({ steps }) => {
      steps.splice(1, steps.length, { year: 1999, rate: "0.6", mark: "minutes", source: "hearsay" });
    });
    spoil<Values>("data/parameters/settlement/band.json", ({ values: [first] }) => {
      Object.assign(first ?? {}, { value: "5", source: "hearsay" });
    });
    spoil<Values>("data/parameters/tariffs/days-in-year.json", ({ values: [first] }) => {
      Object.assign(first ?? {}, { surplus: "1", mark: "rumour" });
    });
    spoil<{ periods: { id: string }[] }>("data/agreements/nordjylland.json", ({ periods }) => {
      Object.assign(periods[1] ?? {}, { id: "2030" });
    });
    spoil<{ instalments: object[]; measure: object[] }>("data/schemes/samraad-syddanmark.json", (scheme) => {
      scheme.instalments = [{ value: null, mark: "assumed", source: "ownReading" }];
      scheme.measure = [{ ...scheme.measure[0], to: "2020-06-30" }];
    });
    spoil<{ events: { id: string }[] }>("data/calendar/year-wheel.json", ({ events: [first, second] }) => {
      Object.assign(second ?? {}, { id: first?.id, when: { month: 2, day: 29, year: 0, moves: "none" } });
    });
    spoil<{ breaks: { to?: string }[] }>("data/breaks/series-breaks.json", ({ breaks: [first] }) => {
      Object.assign(first ?? {}, { to: "1999-01-01" });
    });
    place.change("data/registers/inhabitants.json", "503699, ", "");
    place.change("data/registers/ages.json", '"København", "counts": [[', '"København", "counts": [[0, ');

    const all = places();
    expect(all.toSorted()).toEqual(
      [
        "data/agreements/nordjylland.json: periods[1].id",
        "data/breaks/series-breaks.json: breaks[0].to",
        "data/calendar/year-wheel.json: events[1].id",
        "data/calendar/year-wheel.json: events[1].when.day",
        "data/parameters/settlement/band.json: values[0].source",
        "data/parameters/settlement/band.json: values[0].value",
        "data/parameters/tariffs/days-in-year.json: values[0]",
        "data/parameters/tariffs/days-in-year.json: values[0].mark",
        "data/registers/ages.json: municipalities[0].counts[0]",
        "data/registers/inhabitants.json: municipalities[0].counts",
        "data/schemes/samraad-syddanmark.json: measure[0].to",
        "data/schemes/samraad-syddanmark.json: instalments[0].note",
        "data/series/syddanmark.json: steps[1].rate",
        "data/series/syddanmark.json: steps[1].source",
        "data/series/syddanmark.json: steps[1].year",
      ].toSorted(),
    );
    for (const { problem, remedy } of faults()) expect([problem, remedy].every((text) => /\S/.test(text))).toBe(true);
    expect(place.has("src/generated")).toBe(false);
  });

  test("tells a fault of the list of sources once, and what else is wrong beside it", () => {
    spoil<Record<string, object>>("data/sources.json", (sources) => {
      sources.ownReading = { da: "egen læsning" };
    });
    spoil<Values>("data/parameters/settlement/band.json", ({ values: [first] }) => {
      Object.assign(first ?? {}, { value: "5" });
    });
    expect(places()).toEqual([
      "data/sources.json: ownReading.en",
      "data/parameters/settlement/band.json: values[0].value",
    ]);
  });

  test("tells a fault of an agreement without those that would follow from it", () => {
    place.write("data/agreements/syddanmark.json", "{");
    expect(places()).toEqual(["data/agreements/syddanmark.json: "]);
  });

  test("tells the days of several parameters that do not fit the agreements", () => {
    const files = ["settlement/band", "occupancy/listing-threshold"].map((name) => `data/parameters/${name}.json`);
    for (const file of files) {
      spoil<Values>(file, ({ values: [first] }) => {
        Object.assign(first ?? {}, { to: "2018-12-30" });
      });
    }
    expect(places().map((each) => each.split(": ")[0])).toEqual(expect.arrayContaining(files));
  });
});
