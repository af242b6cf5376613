import { readSettlement, readTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

const HEADINGS =
  "Tilbud;År;Takstindtægter;Omkostninger;Budget, hele året;Efterregulering i årets takst;Overført fra året før;Valgt overførsel;Lukket af;Lukkeomkostninger\n";

const read = async (rows: string, headings = HEADINGS) => readSettlement(await readTables(headings + rows));

/** What is told of each fault: where, of which kind, how serious, and what may be meant. */
async function told(rows: string) {
  const { faults } = await read(rows);
  return faults.map(({ cells, kind, severity, suggestions }) => [cells.join(" "), kind, severity, ...suggestions]);
}

describe("readSettlement", () => {
  test("gives an offer's years in order, whatever order and spelling the rows have", async () => {
    const { offers, faults } = await read(
      "Solgården;2024;10,5 mio. kr.;10.900.000;10.950.000;;;;;\n" +
        "Lyngen;2024;1.000.000;1.000.000;1.000.000;0;0;;;\n" +
        " SOLGÅRDEN ;2023;10.700.000,50 kr.;10.810.000,1;10.650.000;-45.000;120.000;-100.000;;\n",
    );
    expect(faults).toEqual([]);
    expect(offers.map(({ offer }) => offer)).toEqual(["Solgården", "Lyngen"]);
    expect(offers[0]?.yearRows.map(({ row }) => row)).toEqual([4, 2]);
    expect(JSON.parse(JSON.stringify(offers[0]?.years))).toEqual([
      {
        year: 2023,
        revenue: "10700000.5",
        costs: "10810000.1",
        budget: "10650000",
        backRegulationInTariff: "-45000",
        carriedIn: "120000",
        carry: "-100000",
      },
      { year: 2024, revenue: "10500000", costs: "10900000", budget: "10950000" },
    ]);
  });

  test("reads English headings, columns in any order, and a closing by either party", async () => {
    const { offers, faults, own } = await read(
      '2023,North House,"3,900,000","3,700,000","7,400,000",operator,"150,000",x\n' +
        '2023,South House,"3,900,000.50","3,700,000","7,400,000",Socialtilsyn Syd,,y\n',
      "Year,Offer,Tariff revenue,Costs,Full-year budget,Closed by,Closing costs,Contact\n",
    );
    expect(faults).toEqual([]);
    expect(offers.map(({ years }) => JSON.parse(JSON.stringify(years[0]?.closure)))).toEqual([
      { by: "operator", closingCosts: "150000" },
      { by: "authority" },
    ]);
    expect(String(offers[1]?.years[0]?.revenue)).toBe("3900000.5");
    expect(own).toEqual([{ heading: "Contact" }]);
  });

  test("tells an empty back-regulation, which the ledger knows, from 0, which is none", async () => {
    const { offers } = await read("Elmely;2023;1;1;1;;;;;\nElmely;2024;1;1;1;0;;;;\n");
    const [first, second] = offers[0]?.years ?? [];
    expect(first).not.toHaveProperty("backRegulationInTariff");
    expect(String(second?.backRegulationInTariff)).toBe("0");
  });

  test("takes the region from the municipality, or from a column of its own", async () => {
    const headings = "Tilbud;År;Takstindtægter;Omkostninger;Budget;Kommune;Region\n";
    const { offers } = await read("A-huset;2024;1;1;1;Aarhus;\nB-huset;2024;1;1;1;;Region Sjælland\n", headings);
    expect(offers.map(({ region }) => region)).toEqual(["midtjylland", "sjaelland"]);
  });

  test("leaves out an offer of which one row has an error, and no other", async () => {
    const { offers, rows } = await read("Elmely;2023;x;1;1;;;;;\nElmely;2024;1;1;1;;;;;\nLyngen;2024;1;1;1;;;;;\n");
    expect(offers.map(({ offer }) => offer)).toEqual(["Lyngen"]);
    expect(rows).toHaveLength(3);
  });
});

describe("faults of settlement years", () => {
  test("a cell that cannot be read, each by its place and all at once", async () => {
    expect(await told("Elmely;20x4;9.4OO.000;-5;;;;;naboen;\nLyngen;2024;5 %;1;1;;;;;\n;2024;1;1;1;;;;;\n")).toEqual([
      ["B2", "not-a-year", "error"],
      ["C2", "not-an-amount", "error", "9.400.000"],
      ["D2", "below-zero", "error", "5"],
      ["E2", "missing", "error"],
      ["I2", "unknown-choice", "error", "socialtilsynet eller en anden myndighed", "driftsherren"],
      ["C3", "rate-for-amount", "error"],
      ["A4", "missing", "error"],
    ]);
  });

  test("a year that stands twice, one that is missing, and one after the closing", async () => {
    expect(await told("Elmely;2021;1;1;1;;;;;\nElmely;2023;1;1;1;;;;tilsynet;\nElmely;2023;1;1;1;;;;;\n")).toEqual([
      ["B3 B2", "missing", "error"],
      ["B4 B3", "duplicate", "error"],
    ]);
    expect(await told("Elmely;2023;1;1;1;;;;tilsynet;\nElmely;2024;1;1;1;;;;;\n")).toEqual([
      ["B3 I2", "contradiction", "error"],
    ]);
  });

  test("no gap where a year cannot be read: it may be the one that is missing", async () => {
    expect(await told("Elmely;2021;1;1;1;;;;;\nElmely;?;1;1;1;;;;;\nElmely;2023;1;1;1;;;;;\n")).toEqual([
      ["B3", "not-a-year", "error"],
    ]);
  });

  test("closing costs without a closing, and a carry in the year of one", async () => {
    expect(await told("Elmely;2023;1;1;1;;;;;5.000\nLyngen;2023;1;1;1;;;100;driftsherren;\n")).toEqual([
      ["J2 I2", "contradiction", "error"],
      ["H3 I3", "contradiction", "error"],
    ]);
    expect(await told("Elmely;2023;1;1;1;;;;;0\n")).toEqual([]);
  });

  test("an amount beyond øre is rounded and told; a budget may have more decimals", async () => {
    const { offers, faults } = await read("Elmely;2023;1.000,005;1.000,004;1.000,00005;;;;;\n");
    expect(faults.map(({ cells, severity }) => [cells[0], severity])).toEqual([
      ["C2", "warning"],
      ["D2", "warning"],
    ]);
    const [year] = offers[0]?.years ?? [];
    expect([year?.revenue, year?.costs, year?.budget].map(String)).toEqual(["1000.01", "1000", "1000.00005"]);
  });

  test("costs and budget ten times apart are asked about, and just below not", async () => {
    expect(await told("Elmely;2023;1;1.000;10.000;;;;;\n")).toEqual([["D2 E2", "units-may-differ", "question"]]);
    expect(await told("Elmely;2023;1;1.001;10.000;;;;;\n")).toEqual([]);
  });

  test("a name near to another, and a place that changes", async () => {
    expect(await told("Mosekærhus;2023;1;1;1;;;;;\nMosekaerhus;2024;1;1;1;;;;;\n")).toEqual([
      ["A3 A2", "which-offer", "question", "Mosekærhus"],
    ]);
    const headings = "Tilbud;År;Takstindtægter;Omkostninger;Budget;Kommune\n";
    const { faults, offers } = await read("Elmely;2023;1;1;1;Vejen\nElmely;2024;1;1;1;Aarhus\n", headings);
    expect(faults.map(({ cells, kind }) => [cells.join(" "), kind])).toEqual([["F3 F2", "contradiction"]]);
    expect(offers).toEqual([]);
  });

  test("a file without such a table", async () => {
    const { faults, offers } = await read("Vejen;7.902\n", "Kommune;Indbyggere\n");
    expect(faults.map(({ kind }) => kind)).toEqual(["no-table"]);
    expect(offers).toEqual([]);
  });
});
