import { readCosts, readTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";
import { workbook } from "../workbook.ts";
import { costs, told } from "./table.ts";

const SOL = "Solgården;2025;døgn;10;95 %;;;Løn;;9.000.000;2025";

describe("a table of costs", () => {
  test("gives a budget for each offer, service and year, whose own columns may stand in the first row only", async () => {
    const rows = "solgården ;;;;;;;Overhead;;6 %;\nLyng;2025;time;;;;1.500,5;Lønninger;nat;600.000,50;24-pl";
    const { tariffs, faults, withheld } = readCosts(await costs(`${SOL}\n${rows}`));
    expect([faults, withheld]).toEqual([[], []]);
    expect(tariffs.map(({ input }) => JSON.parse(JSON.stringify(input)))).toEqual([
      {
        name: "Solgården",
        year: 2025,
        unit: "day",
        costs: [
          { kind: "wages", amount: "9000000", priceLevel: 2025 },
          { kind: "indirect", rate: "0.06" },
        ],
        places: "10",
        occupancy: "0.95",
      },
      {
        name: "Lyng",
        year: 2025,
        unit: "hour",
        costs: [{ kind: "wages", name: "nat", amount: "600000.5", priceLevel: 2024 }],
        quantity: "1500.5",
      },
    ]);
    expect(tariffs[0]?.costRows.map(({ row }) => row)).toEqual([2, 3]);
  });

  test("is read in any order with English headings, thousands of kr. and a level in the heading", async () => {
    const headings = "Amount (1,000 DKK; 2024 prices),Cost,Unit,Offer,Tariff year,Expected quantity";
    const file = `${headings}\n"1,200.5",wages,hour,Lyng,2025,1000\n12.25,rent,hour,LYNG,2025,1000\n`;
    const [tariff] = readCosts(
      await readTables(file.replace("Amount (1,000 DKK; 2024 prices)", '"Amount (1 000 DKK, 2024 prices)"')),
    ).tariffs;
    expect(tariff?.input.costs.map(({ kind, amount, priceLevel }) => [kind, String(amount), priceLevel])).toEqual([
      ["wages", "1200500", 2024],
      ["premises", "12250", 2024],
    ]);
  });

  test("has incomes with and without minus, back-regulation apart and in all, and sums that are left out", async () => {
    const rows = [
      "Solgården;;;;;;;Egenbetaling;;-318.000;",
      "Solgården;;;;;;;Efterregulering;underskud 2022;145.000;",
      "Solgården;;;;;;;Efterregulering;overskud 2023;-45.000,50;",
      "Solgården;2025;døgn;10;95 %;;;Omkostninger i alt;;8.682.000;",
      "Solgården i alt;;;;;;;;;8.682.000;",
      ";;;;;;;Sum;;8.682.000;",
    ];
    const { tariffs, leftOut, faults } = readCosts(await costs([SOL, ...rows].join("\n")));
    expect(faults).toEqual([]);
    expect(leftOut.map(({ row, why }) => [row, why])).toEqual([
      [6, "total"],
      [7, "total"],
      [8, "total"],
    ]);
    const [tariff] = tariffs;
    expect(String(tariff?.input.backRegulation)).toBe("99999.5");
    expect(tariff?.input.costs.map(({ kind, amount }) => [kind, String(amount)])).toEqual([
      ["wages", "9000000"],
      ["residents-payment", "318000"],
    ]);
  });

  test("states the year in the heading, in the sheet's name, which is told, or not at all", async () => {
    const headings = "Tilbud;Enhed;Forventet antal;Omkostning;Budget 2026";
    const headed = readCosts(await costs("Lyng;time;100;Løn;1.000", headings));
    expect(headed.tariffs[0]?.input.year).toBe(2026);
    const none = await costs("Lyng;time;100;Løn;1.000", headings.replace(" 2026", ""));
    expect(readCosts(none).faults.map(told)).toEqual(["error which-year "]);
    expect(readCosts(none, { year: 2027 }).tariffs[0]?.input.year).toBe(2027);
    const text = (cells: readonly string[], row: number) =>
      `<row r="${row}">${cells.map((cell, i) => `<c r="${"ABCDE"[i]}${row}" t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`;
    const data =
      text(["Tilbud", "Enhed", "Forventet antal", "Omkostning", "Beløb"], 1) +
      text(["Lyng", "time", "100", "Løn", "1.000"], 2);
    const named = readCosts(await readTables(workbook([{ name: "Budget 2025", data }])));
    expect(named.tariffs[0]?.input.year).toBe(2025);
    expect(named.faults.map(told)).toEqual(["warning which-year "]);
  });

  test("has days that are all of the calendar's, and a quantity of full years", async () => {
    const rows = "Solgården;2024;døgn;10;95 %;alle;;Løn;;9.000;\nLyng;2025;år;;;;12,5;Løn;;9.000;";
    const { tariffs, faults } = readCosts(await costs(rows));
    expect(faults).toEqual([]);
    expect(tariffs.map(({ input }) => input.days ?? String(input.quantity))).toEqual(["actual", "12.5"]);
  });
});

describe("a faulty table of costs", () => {
  const faultsOf = async (rows: string, headings?: string) => readCosts(await costs(rows, headings)).faults.map(told);

  test("tells every fault of every row by cell, and withholds the tariffs that have one", async () => {
    const rows = [
      SOL,
      "Solgården;;;12;;;;Husleje;;1.5O0.000;",
      "Lyng;2025;time;;;365;;Løn;;-500.000;",
      "Lyng;;;;;;;Renter;;5 %;",
      "Eng;2025;døgn;5;95;;;Personalle;;1.000;",
      "Mark;;døgn;5;90 %;;;Løn;;1.000;2024-25",
      "Mose;2025;;5;90 %;;;Løn;;;",
      "Ager;2025;døgn;;;;;Løn;;1.000;",
      "Hede;2025;døgn;5;90 %;;100;Løn;;1.000;",
      "Kær;2025;døgn;5;90 %;;;Efterregulering;;1.000;",
    ];
    const { faults, tariffs, withheld } = readCosts(await costs(rows.join("\n")));
    expect(faults.map(told).toSorted()).toEqual(
      [
        "error contradiction D3 D2",
        "error not-an-amount J3",
        "error missing G4",
        "warning not-usable F4 C4",
        "error below-zero J4",
        "error rate-for-amount J5",
        "error not-a-rate E6",
        "error unknown-choice H6",
        "error which-year B7",
        "error not-a-year K7",
        "error missing C8",
        "error missing J8",
        "error missing D9",
        "error missing E9",
        "error not-usable G10 C10",
        "error missing H11",
      ].toSorted(),
    );
    expect(tariffs).toEqual([]);
    expect(withheld).toEqual(["Solgården", "Lyng", "Eng", "Mark", "Mose", "Ager", "Hede", "Kær"]);
  });

  test("asks of what may be meant otherwise, and computes on", async () => {
    const rows = [
      SOL,
      "Solgården;;;;;;;Løn;;1.000.000;2025",
      "Solgården;;;;;;;Efterregulering;overskud 2023;50.000;",
      "Solgården;;;;;;;Øvrige indtægter;salg;-10;",
      "Solgården;;;;;;;Andre indtægter;leje;20;",
      "Solgaarden;2025;døgn;5;95 %;;;Overhead;;6 %;2024",
      "Solgaarden;2025;døgn;5;95 %;;;Løn;;1.000;",
    ];
    const { faults, tariffs } = readCosts(await costs(rows.join("\n")));
    expect(faults.map(told)).toEqual([
      "warning duplicate J3 H3 J2",
      "question contradiction J4 I4",
      "question contradiction J5 J6",
      "warning contradiction K7 J7",
      "question which-offer A7 A2",
    ]);
    expect(faults[4]?.suggestions).toEqual(["Solgården"]);
    expect(tariffs.map(({ input }) => input.costs.map(({ name }) => name ?? ""))).toEqual([
      ["", "(J3)", "salg", "leje"],
      ["", ""],
    ]);
  });

  test.each([
    ["0,06", ["6 %", "0,06 kr."]],
    ["6", ["6 %", "6 kr."]],
    ["100", ["100 %", "100 kr."]],
    ["1,5", ["150 %", "1,50 kr."]],
    // 1 per mille of 9 000 000 is 9 000.
    ["8.999,99", []],
  ])("has overhead of %s, which may be kroner or per cent", async (overhead, suggestions) => {
    const { faults, tariffs } = readCosts(await costs(`${SOL}\nSolgården;;;;;;;Overhead;;${overhead};`));
    expect(faults.map(told)).toEqual(["error which-unit J3"]);
    expect(faults[0]?.suggestions).toEqual(suggestions);
    expect(tariffs).toEqual([]);
  });

  test("takes overhead that says kroner or per cent, is nothing, or large enough to be an amount", async () => {
    for (const overhead of ["6 kr.", "8.000 kr.", "6 %", "0", "9.000"]) {
      expect(await faultsOf(`${SOL}\nSolgården;;;;;;;Overhead;;${overhead};`), overhead).toEqual([]);
    }
  });

  test("has overhead in a cell that shows per cent, or a number alone", async () => {
    const head = ["Tilbud", "Takstår", "Enhed", "Forventet antal", "Omkostning", "Beløb"];
    const text = (cells: readonly string[], row: number) =>
      cells.map((cell, i) => `<c r="${"ABCDEF"[i]}${row}" t="inlineStr"><is><t>${cell}</t></is></c>`).join("");
    const sheet = (style: string) =>
      `<row r="1">${text(head, 1)}</row>` +
      `<row r="2">${text(["Lyng", "2025", "time", "100", "Løn"], 2)}<c r="F2"><v>1000000</v></c></row>` +
      `<row r="3">${text(["Lyng", "2025", "time", "100", "Overhead"], 3)}<c r="F3"${style}><v>0.06</v></c></row>`;
    const read = async (style: string) =>
      readCosts(await readTables(workbook([{ name: "Budget", data: sheet(style) }])));
    const percent = await read(' s="2"');
    expect(percent.faults).toEqual([]);
    expect(String(percent.tariffs[0]?.input.costs[1]?.rate)).toBe("0.06");
    expect((await read("")).faults.map(told)).toEqual(["error which-unit F3"]);
  });

  test("has the same line twice", async () => {
    expect(await faultsOf(`${SOL}\nSolgården;;;;;;;Lønninger;;9.000.000;2025`)).toEqual(["error duplicate J3 H3 J2"]);
  });

  test("has a row without an offer, which may be of the one above it", async () => {
    const { faults, tariffs } = readCosts(await costs(`${SOL}\n;;;;;;;Tilsyn;;500;\nLyng;2025;time;;;;5;Løn;;10;`));
    expect(faults.map(told)).toEqual(["error missing A3"]);
    expect(tariffs.map(({ offer }) => offer)).toEqual(["Lyng"]);
  });

  test("has rows of two years of which one states none", async () => {
    const rows = "Lyng;2024;time;;;;5;Løn;;10;\nLyng;2025;time;;;;5;Løn;;11;\nLyng;;;;;;;Overhead;;5 %;";
    const { faults, tariffs } = readCosts(await costs(rows));
    expect(faults.map(told)).toEqual(["error which-year B4"]);
    expect(tariffs).toEqual([]);
  });

  test("lacks a column that is needed, and one that is near to it is named", async () => {
    const { faults } = readCosts(
      await costs("Lyng;2025;time;5;Løn;10", "Tilbud;Takstår;Enhed;Forventet antal;Omkostnig;Beløb"),
    );
    expect(faults.map(told)).toContain("error missing-column E1");
    expect(faults[0]?.suggestions).toEqual(["Omkostning"]);
  });

  test("is no table of costs at all", async () => {
    expect(readCosts(await readTables("a;b\n1;2\n")).faults.map(told)).toEqual(["error no-table "]);
  });
});

describe("overhead under a heading in thousands or millions", () => {
  const asked = async (heading: string, wages: string, overhead: string) => {
    const file = `Tilbud;År;Enhed;Art;${heading};Pladser;Belægning\nBirk;2025;døgn;Løn;${wages};24;96 %\nBirk;2025;døgn;Overhead;${overhead};;\n`;
    const { faults } = readCosts(await readTables(file));
    return faults.flatMap(({ kind, suggestions }) => (kind === "which-unit" ? [suggestions[0]] : []));
  };

  test("is asked about where as kroner it would be odd", async () => {
    expect(await asked("Beløb (mio. kr.)", "9", "0,06")).toEqual(["6 %"]);
    expect(await asked("Beløb (mio. kr.)", "9", "6")).toEqual(["6 %"]);
    expect(await asked("Beløb (1.000 kr.)", "900", "6")).toEqual(["6 %"]);
  });

  test("is taken as kroner where that is what offices have", async () => {
    expect(await asked("Beløb (mio. kr.)", "9", "0,5")).toEqual([]);
    expect(await asked("Beløb (1.000 kr.)", "900", "60")).toEqual([]);
  });
});
