import { type GivenTable, occupancyTables, readOccupancy, readTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

const HEADINGS =
  "Tilbud;Driftsherre;Ydelse;Pladser;Nye pladser;Nye pladser fra;Tæller med;Åbningsdage 1.-3. kvartal;Åbningsdage hele året;Budgetteret belægning;Belagte døgn 1.-3. kvartal 2019;Takst (kr./døgn);Budget;Lukket pr.;Lukket af";
const SOL = "Solgården;Vejen Kommune;Botilbud;20;;;ja;alle;;95 %;4.914;1.850,00;13.450.000;;";

const table = (rows: string, headings = HEADINGS): Promise<readonly GivenTable[]> =>
  readTables(`${headings}\n${rows}\n`);
const told = (fault: { severity: string; kind: string; cells: readonly string[] }) =>
  `${fault.severity} ${fault.kind} ${fault.cells.join(" ")}`;
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("a table of occupancy", () => {
  test("gives an offer of its rows, whose own columns stand in the first", async () => {
    const { offers, faults, year, period } = readOccupancy(
      await table(`${SOL.replace("20;;;", "20;22;01-07-2019;")}\nsolgården;;Pakke 2;4;;;nej;186;250;100 %;-;;;;`),
    );
    expect(faults).toEqual([]);
    expect([year, period]).toEqual([2019, { from: "2019-01-01", to: "2019-09-30" }]);
    expect(plain(offers[0]?.offer)).toEqual({
      id: "Solgården",
      name: "Solgården",
      operator: "Vejen Kommune",
      budget: "13450000",
      initiatives: [],
      services: [
        {
          id: "!2",
          name: "Botilbud",
          places: [
            { places: "20", to: "2019-06-30" },
            { places: "22", from: "2019-07-01" },
          ],
          countsPlaces: true,
          openingDays: "all",
          budgetedOccupancy: "0.95",
          occupiedDays: "4914",
          tariff: "1850",
        },
        {
          id: "!3",
          name: "Pakke 2",
          places: "4",
          countsPlaces: false,
          openingDays: { period: "186", year: "250" },
          budgetedOccupancy: "1",
          occupiedDays: "0",
        },
      ],
    });
  });

  test("is read in English and in another order, and of half a year", async () => {
    const headings = "Occupied days H1 2024,Budget,Offer,Opening days,Places,Budgeted occupancy";
    const english = await readTables(`${headings.replace("H1", "Q1-Q2")}\n"1,710","9,000,000.50",Lyng,all,10,95%\n`);
    const { offers, period, faults } = readOccupancy(english);
    expect(faults).toEqual([]);
    expect(period).toEqual({ from: "2024-01-01", to: "2024-06-30" });
    expect([String(offers[0]?.offer.budget), String(offers[0]?.offer.services[0]?.occupiedDays)]).toEqual([
      "9000000.5",
      "1710",
    ]);
  });

  test("tells two offers of one name apart by their operators", async () => {
    const other = "Solgården;Esbjerg Kommune;Botilbud;10;;;ja;alle;;95 %;2.000;;5.000.000;;";
    const more = "Solgården;;Dagtilbud;5;;;ja;186;250;90 %;700;;;;";
    const { offers } = readOccupancy(await table(`${SOL}\n${other}\n${more}`));
    expect(offers.map(({ offer, rows }) => [offer.id, rows.length])).toEqual([
      ["Solgården, Vejen Kommune", 1],
      ["Solgården, Esbjerg Kommune", 2],
    ]);
  });

  test("asks of a period that no heading states, and takes that of the user instead", async () => {
    const headings = HEADINGS.replaceAll(" 1.-3. kvartal", "");
    expect(readOccupancy(await table(SOL, headings)).faults.map(told)).toEqual(["question which-period K2"]);
    const asked = readOccupancy(await table(SOL.replace("4.914", "3.600"), headings), { period: "1. halvår" });
    expect([asked.faults, asked.period?.to]).toEqual([[], "2019-06-30"]);
  });

  test("asks whose opening days they are where no heading says so", async () => {
    const headings = "Tilbud;Pladser;Åbningsdage;Budgetteret belægning;Belagte døgn 1.-3. kvartal 2019;Budget";
    const { faults } = readOccupancy(await table("Lyng;10;186;90 %;1.500;1.000.000", headings));
    expect(faults.map(told)).toEqual(["question which-period C2"]);
  });

  test("asks of a package that is not said to count", async () => {
    const headings = HEADINGS.replace("Tæller med", "Kommentar");
    const { faults, offers } = readOccupancy(
      await table(`${SOL}\nSolgården;;Pakke 2;4;;;;alle;;100 %;100;;;;`, headings),
    );
    expect(faults.map(told)).toEqual(["question which-service C3"]);
    expect(offers[0]?.offer.services.map(({ countsPlaces }) => countsPlaces)).toEqual([true, true]);
  });
});

describe("a faulty table of occupancy", () => {
  test("tells every fault of every row by cell, and withholds the offers that have one", async () => {
    const rows = [
      "Solgården;Vejen Kommune;Botilbud;20;22;;ja;alle;;95;4.914;1.850,00;13.450.000;;",
      "Lyng;;Botilbud;0;;;ja;274;;95 %;4.9l4;1.850,00;;;",
      "Eng;;Botilbud;12;;01-07-2019;ja;186;180;95 %;2.000;60 %;1.000.000;01-04-2019;",
      "Mark;;Botilbud;12;14;01-07-2020;måske;alle;;195 %;-5;;1.000.000;;driftsherren",
      "Mose;;Botilbud;12;;;ja;alle;;95 %;2.000;;1.000.000;31-02-2019;naboen",
      "Kær;;Botilbud;12;;;ja;alle;;95 %;2.000;;1.000.000;;",
      "Kær;;Dagtilbud;10;;;ja;186,5;;95 %;1.500;;2.000.000;;",
    ];
    const { faults, offers, withheld } = readOccupancy(await table(rows.join("\n")));
    const expected = [
      "error missing F2 E2",
      "error not-a-rate J2",
      "error out-of-range D3 G3",
      "error out-of-range H3",
      "error not-a-number K3",
      "error missing M3",
      "error missing E4 F4",
      "error contradiction I4 H4",
      "error rate-for-amount L4",
      "error missing O4",
      "error out-of-range F5",
      "error unknown-choice G5",
      "error out-of-range J5",
      "error below-zero K5",
      "error missing N5",
      "error no-such-date N6",
      "error unknown-choice O6",
      "error not-whole H8",
      "error contradiction M8 M7",
    ];
    expect(faults.map(told).toSorted()).toEqual(expected.toSorted());
    expect(offers).toEqual([]);
    expect(withheld).toEqual(["Solgården", "Lyng", "Eng", "Mark", "Mose", "Kær"]);
  });

  test.each([
    ["no year", HEADINGS.replace(" 2019", ""), "error which-year K2"],
    ["a fifth quarter", HEADINGS.replace("1.-3. kvartal 2019", "3.-2. kvartal 2019"), "error which-period K2"],
    ["two periods", HEADINGS.replace("Åbningsdage 1.-3.", "Åbningsdage 1.-2."), "error which-period H2 K2"],
    ["a tariff a month", HEADINGS.replace("kr./døgn", "kr./måned"), "error unknown-unit L2"],
  ])("has %s in its headings", async (_, headings, fault) => {
    const { faults, offers } = readOccupancy(await table(`${SOL}\n${SOL.replace("Solgården", "Lyng")}`, headings));
    expect(faults.map(told)).toContain(fault);
    expect(offers).toEqual([]);
  });

  test("has a year of its own in each of two rows", async () => {
    const headings = "År;Tilbud;Pladser;Åbningsdage;Budgetteret belægning;Belagte døgn 1.-3. kvartal;Budget";
    const rows = "2024;Lyng;10;alle;90 %;1.500;1.000.000\n2025;Lyng;10;alle;90 %;1.500;1.000.000";
    const { faults, offers } = readOccupancy(await table(rows, headings));
    expect([faults.map(told), offers]).toEqual([["error which-year A2 F2"], []]);
  });

  test("has the same service twice, a row without an offer, and names that are near", async () => {
    const near = SOL.replace("Solgården", "Solgaarden");
    const rows = [SOL, SOL, near, ";;Aflastning;4;;;ja;alle;;90 %;900;;;;", SOL.replace("Solgården", "Lyng")];
    const { faults, offers } = readOccupancy(await table(rows.join("\n")));
    expect(faults.map(told)).toEqual(["error duplicate C3 K3", "question which-offer A4 A2", "error missing A5"]);
    expect(offers.map(({ offer }) => offer.name)).toEqual(["Lyng"]);
  });
});

describe("a report of a table", () => {
  test("leaves out what the rules refuse of an offer, by cell, and reports the others", async () => {
    // The offer closed on 1 April; its places change on 1 July, when it is closed.
    const closed = "Lyng;;Botilbud;12;14;01-07-2019;ja;alle;;95 %;900;;1.000.000;01-04-2019;driftsherren";
    const { report, faults, says } = occupancyTables(await table(`${SOL}\n${closed}`));
    expect(report?.offers.map(({ name }) => name)).toEqual(["Solgården"]);
    expect(faults.map(told)).toEqual(["error not-usable F3"]);
    expect(says.map(({ da }) => da).join(" ")).toContain("Ikke beregnet, før fejlene er rettet: Lyng.");
  });

  test("is none for a region whose threshold is not known, which is told", async () => {
    const { report, faults, sheets } = occupancyTables(await table(SOL.replace("Vejen", "Roskilde")));
    expect([report, faults.map(told)]).toEqual([undefined, ["error not-usable A2"]]);
    expect(Object.keys(sheets)).toEqual(["overview", "faults", "reading"]);
    expect(
      occupancyTables(await table(SOL.replace("Vejen", "Roskilde")), { region: "syddanmark" }).report?.counts.offers,
    ).toBe(1);
  });

  test("keeps the user's own columns beside each service, with its row, those to be listed first", async () => {
    const headings = `${HEADINGS};Kontakt`;
    const rows = `${SOL.replace("4.914", "5.100").replace("Solgården", "Lyng")};Ane\n${SOL};Bo`;
    const { sheets } = occupancyTables(await table(rows, headings));
    // 4 914 of 5 460 days are 90 %: exactly 5 points below 95 %, so the offer is listed
    expect(sheets.services?.rows.map((cells) => [cells[0], cells[1], cells.at(-1)])).toEqual([
      [3, "Solgården", "Bo"],
      [2, "Lyng", "Ane"],
    ]);
  });
});
