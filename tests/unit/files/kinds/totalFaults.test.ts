import { readFileSync } from "node:fs";
import { readCosts, readKeys, readRefunds, readSettlement, readSpending, readTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";
import { costs, told } from "../costs/table.ts";

const SOL = "Solgården;2025;time;;;;10;Løn;;9.000.000;2025\nSolgården;;;;;;;Husleje;;1.000.000;2025";
const LYNG = "Lyng;2025;time;;;;10;Løn;;500.000;2025";
const faultsOf = async (rows: string) => readCosts(await costs(rows)).faults.map(told);

describe("a row of totals", () => {
  test("that is not what its rows come to is asked about, with both figures", async () => {
    const { faults } = readCosts(await costs(`${SOL}\n;;;;;;;I alt;;9.900.000;`));
    expect(faults.map(told)).toEqual(["question contradiction J4"]);
    expect(faults[0]?.what.da).toContain("9.900.000 passer ikke med rækkerne 2–3, der giver 10.000.000");
  });

  test("that is what they come to is left out without a word", async () => {
    expect(await faultsOf(`${SOL}\n;;;;;;;I alt;;10.000.000;`)).toEqual([]);
  });

  test("may count incomes as written, subtract them or leave them out", async () => {
    const income = `${SOL}\nSolgården;;;;;;;Andre indtægter;;100.000;2025`;
    expect(await faultsOf(`${income}\n;;;;;;;I alt;;10.100.000;`)).toEqual([]);
    expect(await faultsOf(`${income}\n;;;;;;;I alt;;9.900.000;`)).toEqual([]);
    expect(await faultsOf(`${income}\n;;;;;;;I alt;;10.000.000;`)).toEqual([]);
    expect(await faultsOf(`${income}\n;;;;;;;I alt;;10.050.000;`)).toEqual(["question contradiction J5"]);
  });

  test("of several offers is held against the rows of its own", async () => {
    const of = (sol: string, lyng: string) => `${SOL}\n;;;;;;;I alt;;${sol};\n${LYNG}\n;;;;;;;I alt;;${lyng};`;
    expect(await faultsOf(of("10.000.000", "500.000"))).toEqual([]);
    expect(await faultsOf(of("10.000.000", "600.000"))).toEqual(["question contradiction J6"]);
  });

  test("of which it is not clear what it stands for is not judged", async () => {
    const both = `${SOL}\n${LYNG}`;
    // A part of the rows, an offer's own total in a table of two, a second total below the first, a rate among the rows.
    expect(await faultsOf(`${SOL}\n;;;;;;;Subtotal;;1;`)).toEqual([]);
    expect(await faultsOf(`${both}\nSolgården i alt;;;;;;;;;1;`)).toEqual([]);
    expect(await faultsOf(`${SOL}\n;;;;;;;I alt;;10.000.000;\n;;;;;;;I alt;;1;`)).toEqual([]);
    expect(await faultsOf(`${SOL}\nSolgården;;;;;;;Overhead;;6 %;\n;;;;;;;I alt;;10.600.000;`)).toEqual([]);
    expect(await faultsOf(`${SOL}\n;;;;;;;I alt;;1;\n${LYNG}`)).toEqual([]);
  });

  test("fits within what rounding may come to, and no further", async () => {
    const rows = (total: string) =>
      `Lyng;2025;time;;;;10;Løn;;100,40;2025\nLyng;;;;;;;Husleje;;100,40;2025\n;;;;;;;I alt;;${total};`;
    // 200.80: shown in whole kroner 201, and off by an øre for each rounded row at most
    expect(await faultsOf(rows("201"))).toEqual([]);
    expect(await faultsOf(rows("202"))).toEqual(["question contradiction J4"]);
  });

  describe("of accounts", () => {
    const toldOf = async (rows: string) =>
      readSpending(await readTables(`Kommune;Funktion;Serviceområde;År;Beløb\n${rows}\nI alt;;;;300,00\n`)).faults.map(
        told,
      );
    const VEJEN = "Vejen;5.28.22;;2024;100,00\nVejen;5.28.23;;2024;150,00";

    test("is asked about where all rows stand beside each other", async () => {
      expect(await toldOf(VEJEN)).toEqual(["question contradiction E4"]);
      expect(await toldOf("Vejen;5.28.22;;2024;100,00\nVejen;5.38.50;;2024;150,00")).toEqual([
        "question contradiction E4",
      ]);
      expect(await toldOf("Vejen;;børn;2024;100,00\nVejen;;voksne;2024;150,00")).toEqual(["question contradiction E4"]);
    });

    test.each([
      ["a function in all", "Vejen;I alt;børn;2024;250,00"],
      ["a main function", "Vejen;5.28 Tilbud til børn og unge;;2024;250,00"],
      ["a main function without a point", "Vejen;528;børn;2024;250,00"],
      ["a grouping below a function", "Vejen;5.28.22.001;;2024;40,00"],
      ["several functions together", "Vejen;5.28.22 og 5.28.23;;2024;250,00"],
      ["an area beside its functions", "Vejen;;børn;2024;250,00"],
    ])("is not judged where a row is itself a sum: %s", async (_, sum) => {
      expect((await toldOf(`${VEJEN}\n${sum}`)).filter((each) => each.includes("contradiction"))).toEqual([]);
    });
  });

  test("is held in tables of keys, settlements and costs of citizens too", async () => {
    const keys = "Kommune;0-17-årige pr. 1. januar 2024;Sager 2025\nVejen;9.102;12\nÆrø;911;-\nI alt;10.113;12\n";
    expect(readKeys(await readTables(keys)).faults.map(told)).toEqual(["question contradiction B4"]);
    const years =
      "Tilbud;År;Takstindtægter;Omkostninger;Budget, hele året;Overført fra året før\nLyng;2024;100,00;90,00;95,00;0,00\nI alt;;100,00;95,00;;\n";
    expect(readSettlement(await readTables(years)).faults.map(told)).toContain("question contradiction D3");
    const months =
      "Borger;Post;jan 2022;feb 2022\nA;Løbende udgift;100,00;200,00\nB;Løbende udgift;50,00;10,00\nI alt;;150,00;220,00\n";
    expect(readRefunds(await readTables(months)).faults.map(told)).toContain("question contradiction D4");
  });
});

test("a spreadsheet's sum that passes over amounts written as text names their cells", async () => {
  // 4 200 000 + 612 500.75 + 188 000 (text) + 275 000 + 41 000 + 8 250 + 39 448 + 95 000 − 60 000 = 5 399 198.75
  const tables = await readTables(readFileSync("tests/cases/tables/06-takstgrundlag.xlsx"));
  const { faults } = readCosts(tables);
  expect(faults.map(told)).toEqual(["question contradiction J15", "question contradiction J26"]);
  expect(faults[0]?.write.da).toContain("(J7, J8)");
  expect(faults[1]?.what.en).toContain("5,211,198.75 does not fit the rows 17–25, which come to 5,399,198.75");
  expect(faults[1]?.write.en).toContain("(J19)");
});
