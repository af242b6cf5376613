import { readKeys, readTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

const read = async (file: string) => readKeys(await readTables(file));

const told = async (file: string) =>
  (await read(file)).faults.map(({ cells, kind, severity, suggestions }) => [
    cells.join(" "),
    kind,
    severity,
    ...suggestions,
  ]);

describe("readKeys", () => {
  test("reads key, cases and amount by municipality, named or by number, and what the headings say", async () => {
    const { municipalities, measure, keyDate, year, leftOut, own, faults } = await read(
      "Kommunenr.;Kommune;15-17-årige pr. 1. januar 2023;Andel;Sager 2024;Opkrævet\n" +
        "575;Vejen Kommune;9.102;7,9 %;12;1.000,50\n492;;911;0,8 %;-;0\n;I alt;10.013;;12;1.000,50\n",
    );
    expect(faults).toEqual([]);
    expect(
      municipalities.map(({ municipality, key, cases, amount }) => [municipality, key, cases, amount].map(String)),
    ).toEqual([
      ["575", "9102", "12", "1000.5"],
      ["492", "911", "0", "0"],
    ]);
    expect([measure, keyDate, year]).toEqual(["15-17", "2023-01-01", 2024]);
    expect(leftOut.map(({ row, why }) => [row, why])).toEqual([[4, "total"]]);
    expect(own).toEqual([{ heading: "Andel" }]);
  });

  test("reads English headings in any order, and codes alone", async () => {
    const english = await read(
      'Cases 2025,Inhabitants on 1 January 2024,Municipality\n3,"12,491",Langeland Municipality\n',
    );
    expect(english.municipalities.map(({ municipality, key }) => [municipality, String(key)])).toEqual([
      [482, "12491"],
    ]);
    expect([english.measure, english.keyDate, english.year]).toEqual(["inhabitants", "2024-01-01", 2025]);
    const codes = await read("Komnr;Nøgle\n461;10\n");
    expect([codes.faults, codes.measure, codes.municipalities[0]?.municipality]).toEqual([[], undefined, 461]);
  });

  test.each([
    "910 Hovedstadskommuner",
    "920 Storbykommuner",
    "930 Provinsbykommuner",
    "940",
    "960 Landkommuner",
    "Landkommuner",
    "930 Provincial municipalities",
  ])("leaves out %s, a group of municipalities, and tells it", async (group) => {
    const { municipalities, leftOut, faults } = await read(`Kommune;Indbyggere\nFanø;3.357\n${group};x\n`);
    expect([municipalities.length, faults]).toEqual([1, []]);
    expect(leftOut.map(({ row, why, found }) => [row, why, found])).toEqual([[3, "area", group]]);
  });

  test("leaves out the code of a group, and tells a code that is none", async () => {
    const { leftOut, faults } = await read("Komnr;Nøgle\n461;10\n960;10\n950;10\n");
    expect(leftOut.map(({ row, why }) => [row, why])).toEqual([[3, "area"]]);
    expect(faults.map(({ cells, kind }) => [cells[0], kind])).toEqual([["A4", "unknown-place"]]);
  });

  test("leaves out the region and the country, which are sums, and tells it", async () => {
    const { municipalities, leftOut, faults } = await read(
      "Kommune;Indbyggere\nFanø;3.357\n083 Region Syddanmark;x\nHele landet;5.000.000\n",
    );
    expect(municipalities).toHaveLength(1);
    expect(leftOut.map(({ row, why, found }) => [row, why, found])).toEqual([
      [3, "area", "083 Region Syddanmark"],
      [4, "area", "Hele landet"],
    ]);
    expect(faults).toEqual([]);
  });
});

describe("faults of a key", () => {
  test.each<[string, string, unknown[]]>([
    ["a misspelt municipality", "Kommune;Nøgle\nÆrøe;1\n", [["A2", "unknown-place", "error", "Ærø"]]],
    [
      "a number of another municipality",
      "Kommunenr.;Kommune;Nøgle\n461;Svendborg;1\n",
      [["A2 B2", "contradiction", "error", "479"]],
    ],
    ["a municipality twice", "Kommune;Nøgle\nFanø;1\nÆrø;1\nfanø kommune;2\n", [["A4 A2", "duplicate", "error"]]],
    [
      "a key below 0, and one that is no number",
      "Kommune;Nøgle\nFanø;-5\nÆrø;ca. 10\n",
      [
        ["B2", "below-zero", "error", "5"],
        ["B3", "not-a-number", "error"],
      ],
    ],
    ["neither name nor number", "Kommunenr.;Kommune;Nøgle\n;;1\n461;;2\n", [["B2", "missing", "error"]]],
    ["an amount in per cent", "Kommune;Nøgle;Beløb\nFanø;1;5 %\n", [["C2", "rate-for-amount", "error"]]],
    ["no such table", "a;b\n1;2\n", [["", "no-table", "error"]]],
  ])("%s", async (_, file, expected) => {
    expect(await told(file)).toEqual(expected);
  });
});
