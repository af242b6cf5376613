import { barPicture, groupedBarPicture, linePicture, type Sheet, scatterPicture } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const sheet: Sheet = {
  title: { da: "Takster", en: "Tariffs" },
  columns: [
    { word: "offer", unit: "text" },
    { word: "places", unit: "count" },
    { word: "tariff", unit: "kr", qualifier: 2023 },
    { word: "tariff", unit: "kr", qualifier: 2024 },
  ],
  rows: [
    ["Birk", 10, 900, 950],
    ["Eg", 20, 800, 850],
  ],
};

const bars = (options: object) => barPicture(sheet, { names: 0, values: 3, ...options });
const points = (options: object) => scatterPicture(sheet, { names: 0, x: 1, y: 3, ...options });
const groups = (options: object) => groupedBarPicture(sheet, { groups: 0, values: [2, 3], ...options });
const lines = (options: object) => linePicture(sheet, { names: 0, values: "tariff", ...options });

const PICTURES = [
  { name: "barPicture", draw: bars, column: "names" },
  { name: "scatterPicture", draw: points, column: "names" },
  { name: "groupedBarPicture", draw: groups, column: "groups" },
  { name: "linePicture", draw: lines, column: "names" },
];
const NO_TEXTS: readonly unknown[] = [5, "Takster", null, [], {}, { da: "Takster" }, { da: 1, en: "x" }, () => "x"];

describe.each(PICTURES)("$name", ({ draw, column }) => {
  test("draws what it is asked for, under a title and a subtitle of its own", () => {
    const title = { da: "Egen\ntitel", en: "Own\ttitle" };
    const drawn = draw({ title, subtitle: { da: "Undertitel", en: "Subtitle" } });
    expect(drawn.title).toEqual({ da: "Egen titel", en: "Own title" });
    expect(JSON.stringify(drawn.spec.da)).toContain("Undertitel");
    expect(draw({}).title).toEqual(sheet.title);
  });

  test.each(["title", "subtitle"])("a %s that is no text in both languages is refused by its place", (key) => {
    for (const given of NO_TEXTS) {
      expect(refusal(() => draw({ [key]: given }))).toMatchObject({ kind: "malformed", path: `options.${key}` });
    }
    expect(refusal(() => draw({ [key]: { da: "a\u0000b", en: "x" } })).path).toBe(`options.${key}`);
  });

  test("what is no column is refused in words", () => {
    for (const given of [null, {}, Object.create(null), Symbol("own"), true, ["offer"]]) {
      expect(refusal(() => draw({ [column]: given })).kind).toBe("malformed");
    }
    expect(refusal(() => draw({ [column]: "offers" })).kind).toBe("missing");
  });
});

test("columns of bars in groups come as a list, and those of lines by their word", () => {
  for (const values of [undefined, null, {}, "tariff", 3]) {
    expect(refusal(() => groups({ values })).path).toBe("options.values");
  }
  for (const values of [undefined, null, {}, Symbol("own")]) {
    expect(refusal(() => lines({ values })).path).toBe("options.values");
  }
});

test("names of dark bars and lines across are refused by their place", () => {
  expect(refusal(() => bars({ emphasised: "Eg" })).path).toBe("options.emphasised");
  expect(refusal(() => bars({ emphasised: ["Eg", 5] })).path).toBe("options.emphasised[1]");
  expect(refusal(() => bars({ references: { name: "x" } })).path).toBe("options.references");
  expect(refusal(() => bars({ references: [null] })).path).toBe("options.references[0]");
  const name = { da: "middel", en: "mean" };
  expect(refusal(() => bars({ references: [{ name, value: "900" }] })).path).toBe("options.references[0].value");
  expect(refusal(() => bars({ references: [{ name: "mean", value: 900 }] })).path).toBe("options.references[0].name");
  expect(JSON.stringify(bars({ references: [{ name, value: 900 }] }))).toContain("Mean 900.00");
});

test("a line through points is refused by its place", () => {
  expect(refusal(() => points({ line: null })).path).toBe("options.line");
  expect(refusal(() => points({ line: { slope: 1 } })).path).toBe("options.line.name");
  const name = { da: "ventet", en: "expected" };
  expect(refusal(() => points({ line: { name, slope: Number.NaN } })).path).toBe("options.line.slope");
  expect(refusal(() => points({ line: { name, slope: 1, slop: 1 } })).kind).toBe("unknown-key");
});
