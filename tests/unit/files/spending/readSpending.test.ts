import { readSpending, readTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

const read = async (file: string) => readSpending(await readTables(file));

const told = async (file: string) =>
  (await read(file)).faults.map(({ cells, kind, severity, suggestions }) => [
    cells.join(" "),
    kind,
    severity,
    ...suggestions,
  ]);

const rowsOf = async (file: string) =>
  (await read(file)).spending.map(({ payer, year, area, function: name, account, amount, priceLevel }) =>
    [payer, year, area, name ?? "", account, String(amount), priceLevel].join(" "),
  );

describe("readSpending", () => {
  test("reads StatBank's form: codes with and without names, and the unit of each row", async () => {
    const file =
      "OMRÅDE;FUNK1;DRANST;PRISENHED;TID;INDHOLD\n" +
      "482 Langeland;5.28.22 Plejefamilier;1 Driftskonti;Løbende priser (1.000 kr.);2022;13152\n" +
      "482;53845;1 Driftskonti;Løbende priser (1.000 kr.);2023;-12\n";
    expect(await rowsOf(file)).toEqual([
      "482 2022 children 5.28.22 accounts 13152000 nominal",
      "482 2023 adults 5.38.45 accounts -12000 nominal",
    ]);
    const fixed = "OMRÅDE;FUNK1;PRISENHED;TID;INDHOLD\n492 Ærø;52822;Faste priser 2024 (mio. kr.);2022;1,5\n";
    expect(await rowsOf(fixed)).toEqual(["492 2022 children 5.28.22 accounts 1500000 2024"]);
  });

  test("takes two points as not available, never 0, and a dash as nothing", async () => {
    const { spending, missing, faults } = await read(
      "Kommune;Funktion;År;Beløb\nFanø;5.28.22;2022;..\nFanø;5.28.22;2023;-\nFanø;5.28.22;2024;…\n",
    );
    expect(spending.map(({ year, amount }) => [year, Number(amount)])).toEqual([[2023, 0]]);
    expect(missing.map(({ payer, year, area, function: name, row }) => [payer, year, area, name, row.row])).toEqual([
      [563, 2022, "children", "5.28.22", 2],
      [563, 2024, "children", "5.28.22", 4],
    ]);
    expect(faults).toEqual([]);
  });

  test("reads a column for each year, English headings and the kind of figures", async () => {
    const file =
      'Municipality,Function,2023,2024,Account\nOdense Municipality,5.38.45,"1,000.50",..,budget\n461,5.38.45,2,3,accounts\n';
    expect(await rowsOf(file)).toEqual([
      "461 2023 adults 5.38.45 budget 1000.5 nominal",
      "461 2023 adults 5.38.45 accounts 2 nominal",
      "461 2024 adults 5.38.45 accounts 3 nominal",
    ]);
    expect((await read(file)).missing.map(({ year }) => year)).toEqual([2024]);
  });

  test("reads the forecast and what is spent to date by their names, and asks about other words", async () => {
    const file =
      "Kommune;Funktion;År;Beløb;Art af tal\nOdense;5.38.45;2025;7;Forbrug til dato\nOdense;5.38.45;2025;9;Forventet regnskab\n";
    expect(await rowsOf(file)).toEqual([
      "461 2025 adults 5.38.45 spent-to-date 7 nominal",
      "461 2025 adults 5.38.45 forecast 9 nominal",
    ]);
    const unclear = await read("Kommune;Funktion;År;Beløb;Art af tal\nOdense;5.38.45;2025;7;Forbrug\n");
    expect(unclear.faults.map(({ kind }) => kind)).toEqual(["unknown-choice"]);
  });

  test("takes the area from its column before the function, and a name of the user's own", async () => {
    const file =
      "Kommune;Funktion;Serviceområde;År;Beløb (1.000 kr.)\nFanø;5.28.22;voksenområdet;2024;1\nFanø;;Hjemløse;2024;2\n";
    expect(await rowsOf(file)).toEqual([
      "563 2024 adults 5.28.22 accounts 1000 nominal",
      "563 2024 Hjemløse  accounts 2000 nominal",
    ]);
  });

  test("leaves out StatBank's groups of municipalities, which are sums too", async () => {
    const { spending, leftOut, faults } = await read(
      "OMRÅDE;FUNK1;TID;INDHOLD\n910 Hovedstadskommuner;5.28.22;2022;7\n960 Landkommuner;5.28.22;2022;5\n563 Fanø;5.28.22;2022;1\n",
    );
    expect(leftOut.map(({ row, why, found }) => [row, why, found])).toEqual([
      [2, "area", "910 Hovedstadskommuner"],
      [3, "area", "960 Landkommuner"],
    ]);
    expect([spending.length, faults]).toEqual([1, []]);
  });

  test("leaves out the region, the country and all functions together, whatever stands in them", async () => {
    const { spending, leftOut, faults } = await read(
      "OMRÅDE;FUNK1;TID;INDHOLD\n000 Hele landet;5.28.22;2022;x\n083;5.28.22;2022;5\n563 Fanø;I alt;2022;x\n563 Fanø;5.28.22;2022;1\n",
    );
    expect(leftOut.map(({ row, why }) => [row, why]).toSorted()).toEqual([
      [2, "area"],
      [3, "area"],
      [4, "total"],
    ]);
    expect([spending.length, faults]).toEqual([1, []]);
  });
});

describe("faults of accounts", () => {
  const HEADINGS = "Kommune;Funktion;Prisenhed;År;Beløb\n";

  test.each<[string, string, unknown[]]>([
    ["a misspelt municipality", "Odnse;5.28.22;;2022;1\n", [["A2", "unknown-place", "error", "Odense"]]],
    [
      "a function that is neither of children nor of adults",
      "Fanø;Plejefamilier;;2022;1\n",
      [["B2", "missing", "error"]],
    ],
    ["prices that cannot be told", "Fanø;5.28.22;hvad;2022;1\n", [["C2", "not-text", "error"]]],
    [
      "a year and an amount that are none",
      "Fanø;5.28.22;;22;ca. 5\nFanø;5.28.22;;2022;\n",
      [
        ["D2", "not-a-year", "error"],
        ["E2", "not-an-amount", "error"],
        ["E3", "missing", "error"],
      ],
    ],
    [
      "a line twice, by name and by code",
      "Fanø;5.28.22;;2022;1\n563;52822;;2022;2\n",
      [["E3 E2", "duplicate", "error"]],
    ],
    [
      "a main function beside its functions",
      "Fanø;5.28.22;;2022;1\nFanø;5.28 Tilbud til børn;;2022;1\n",
      [["B3", "duplicate", "error"]],
    ],
    ["an amount in parts of an øre", "Fanø;5.28.22;;2022;1,0055\n", [["E2", "not-usable", "error"]]],
    [
      "prices of two years",
      "Fanø;5.28.22;2024-priser;2022;1\nFanø;5.28.22;2024-priser;2023;1\nFanø;5.28.22;2020-priser;2024;1\n",
      [["C4", "not-usable", "error"]],
    ],
  ])("%s", async (_, rows, expected) => {
    expect(await told(HEADINGS + rows)).toEqual(expected);
  });

  test("a unit both in the heading and in the row", async () => {
    expect(
      await told("Kommune;Funktion;Prisenhed;År;Beløb (1.000 kr.)\nFanø;5.28.22;Løbende priser (1.000 kr.);2022;1\n"),
    ).toEqual([["C2 E2", "contradiction", "error"]]);
  });

  test("an amount of one year among several, in its own cell", async () => {
    const file = "Kommune;Funktion;2022;2023\nFanø;5.28.22;1;x\nÆrø;5.28.22;1;1,0055\nFanø;5.28.22;..;4\n";
    expect(await told(file)).toEqual([
      ["D2", "not-an-amount", "error"],
      ["D3", "not-usable", "error"],
    ]);
    expect(await told("Kommune;Funktion;2022;2023\nFanø;5.28.22;1;2\n563;52822;1;2\n")).toEqual([
      ["C3 C2", "duplicate", "error"],
      ["D3 D2", "duplicate", "error"],
    ]);
  });

  test("a main function alone is no sum", async () => {
    expect(await told(`${HEADINGS}Fanø;5.28;;2022;1\n`)).toEqual([]);
  });
});

describe("a column for each kind of account", () => {
  const faultsOf = async (content: string) =>
    readSpending(await readTables(content)).faults.map(({ kind, severity, cells, write }) => [
      kind,
      severity,
      cells.join(" "),
      write.da.includes("en række for hvert beløb"),
    ]);

  test.each([
    ["Kommune;Funktion;År;Budget;Korrigeret budget;Forventet regnskab\nOdense;5.28.20;2025;1;2;3\n", "D1 E1 F1"],
    ["Kommune;Funktion;Budget 2025;Regnskab 2025\nOdense;5.28.20;1;2\n", "C1 D1"],
  ])("is told once, with what to write: %s", async (content, cells) => {
    expect(await faultsOf(content)).toEqual([["which-column", "error", cells, true]]);
  });

  test("is not seen in a table with a row for each amount", async () => {
    expect(await faultsOf("Kommune;Funktion;År;Art af tal;Beløb\nOdense;5.28.20;2025;budget;1\n")).toEqual([]);
  });
});
