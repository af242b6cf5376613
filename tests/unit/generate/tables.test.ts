import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openData } from "../../../scripts/generate/data.ts";
import { tables } from "../../../scripts/generate/tables.ts";
import { type Checkout, checkout, PROJECT } from "./checkout.ts";

const FILE = "data/tables/some-kind.json";

let place: Checkout;
beforeEach(() => {
  place = checkout("data/tables");
});
afterEach(() => place.remove());

const word = (da: string, en: string) => ({ da, en });
const column = {
  key: "name",
  form: "text",
  heading: word("Navn", "Name"),
  aliases: ["kaldes"],
  says: word("navnet", "the name"),
  example: word("Ask", "Ask"),
};
const unit = { ...column, key: "unit", form: "choice", choices: "units", heading: word("Enhed", "Unit"), aliases: [] };
const tariff = {
  ...column,
  key: "now",
  form: "amount",
  heading: word("Nu", "Now"),
  aliases: [],
  ofYears: "earlier",
  yearHeading: word("Takst", "Tariff"),
};
const later = { ...tariff, key: "then", heading: word("Så", "Then"), ofYears: "later" };

const print = (columns: readonly object[], rest: object = {}) => {
  place.write(FILE, JSON.stringify({ title: word("Tabel", "Table"), row: word("række", "row"), columns, ...rest }));
  return tables.print(openData(place.root));
};
const problem = (columns: readonly object[], message: string) => {
  expect(() => print(columns)).toThrow(`${FILE}: ${message}`);
};

test("prints the module this checkout holds", () => {
  expect(tables.print(openData(PROJECT))).toBe(readFileSync(join(PROJECT, "src/generated/tables.ts"), "utf8"));
});

describe("a kind of table", () => {
  test("is named by its file, with everything that its columns are called", () => {
    const text = print([column, unit]);
    expect(text).toContain('export const SOME_KIND = {"id":"some-kind","title":{"da":"Tabel","en":"Table"}');
    expect(text).toContain('"headings":["navn","name","kaldes"]');
    expect(text).toContain('"choices":{"hour":{"name":{"da":"time","en":"hour"}');
    expect(text).not.toContain('"aliases"');
  });

  test("may have two columns of one name that their years tell apart", () => {
    expect(print([tariff, later])).toContain('"yearHeadings":["takst","tariff"]');
  });

  test.each<[string, readonly object[], string]>([
    ["a key in another form", [{ ...column, key: "Own name" }], "columns[0].key"],
    ["a form that is not read", [{ ...column, form: "colour" }], "columns[0].form"],
    ["a field that is unknown", [{ ...column, needed: true }], "columns[0]: "],
    [
      "a bound that is no decimal text",
      [{ ...column, least: "0,5" }],
      "columns[0].least: must be a decimal number as text",
    ],
    ["a text in one language", [{ ...column, heading: { da: "Navn" } }], "columns[0].heading.en"],
    ["no columns", [], "columns"],
    [
      "a word that stands for two columns",
      [column, { ...column, key: "other", heading: word("Andet", "Other"), aliases: ["KALDES (her)"] }],
      "columns[1].aliases: “kaldes” also stands for another column",
    ],
    ["choices that are none", [{ ...unit, choices: "colours" }], "columns[0].choices: is no list of choices"],
    ["choices that are missing", [{ ...unit, choices: undefined }], "columns[0].choices: is no list of choices"],
    ["choices without need", [{ ...column, choices: "units" }], "columns[0].choices: stands without need"],
    [
      "years without what stands before them",
      [{ ...tariff, yearHeading: undefined }],
      "columns[0].yearHeading: is missing",
    ],
    [
      "two columns of one name and one year",
      [tariff, { ...later, ofYears: "earlier" }],
      "columns[1].aliases: “takst, earlier” also stands for another column",
    ],
  ])("with %s is refused", (_, columns, message) => {
    problem(columns, message);
  });

  test("tells all its faults at once", () => {
    const both = [
      { ...unit, choices: "colours" },
      { ...column, choices: "units" },
    ];
    expect(() => print(both)).toThrow(
      /columns\[0\]\.choices: is no list.*[\s\S]*columns\[1\]\.choices: stands without need/,
    );
  });
});
