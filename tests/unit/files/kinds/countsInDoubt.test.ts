import {
  readCosts,
  readKeys,
  readNotices,
  readOccupancy,
  readPlacements,
  readSpending,
  readTables,
  readValues,
} from "rammetakst/files";
import { describe, expect, test } from "vitest";
import { sheet, told } from "../tables.ts";
import { workbook } from "../workbook.ts";

/* "11.200" is 11 200 to a Dane and 11.2 to an Englishman: where a file has decimal points, it is asked and never guessed. */

/** Files in which two cells have decimal points, so that it is read as English, and what is told of their counts. */
const KINDS = [
  [
    "notices",
    readNotices,
    "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden;Antal borgere;Enheder pr. år\n" +
      "1;Sol;Vejen;døgn;1000.5;1055.25;01-01-2025;1.000;11.200\n",
    ["H2 error which-number | 1000 | 1.0000", "I2 error which-number | 11200 | 11.2000"],
  ],
  [
    "costs",
    readCosts,
    "Tilbud;Takstår;Enhed;Omkostning;Beløb;Pladser;Forventet antal\nSol;2025;time;Løn;1000.5;1.200;11.200\nSol;2025;time;Mad;900.25;;\n",
    ["F2 error which-number | 1200 | 1.2000", "G2 error which-number | 11200 | 11.2000"],
  ],
  [
    "keys",
    readKeys,
    "Kommune;Indbyggere;Sager\nVejen;1.000;0.5\nOdense;11.200;2.5\n",
    ["B2 error which-number | 1000 | 1.0000", "B3 error which-number | 11200 | 11.2000"],
  ],
  [
    "placements",
    readPlacements,
    "Borger;Tilbud;Døgn 2025;Takst 2025\nA;Sol;365;1000.5\nB;Lyng;1.000;1250.25\n",
    ["C3 error which-number | 1000 | 1.0000"],
  ],
  [
    "spending",
    readSpending,
    "Kommune;Funktion;År;Beløb;Brugere;Døgn\nVejen;5.28.22;2024;1000.5;1.000;11.200\nOdense;5.28.22;2024;1000.5;1;2\n",
    ["E2 error which-number | 1000 | 1.0000", "F2 error which-number | 11200 | 11.2000"],
  ],
  [
    "own values",
    readValues,
    "Parameter;Værdi;Enhed;Kilde\nproposals.noticeDeadline;1.000;dage;x\nsettlement.band;0.5 %;;x\nsettlement.band;0.25 %;;x\n",
    ["B2 error which-number | 1,000.00 | 1.0000"],
  ],
] as const;

const counts = (faults: Parameters<typeof told>[0]) => told(faults.filter(({ kind }) => kind === "which-number"));

describe("counts of three digits behind a point in a file with decimal points", () => {
  test.each(KINDS)("are asked in %s", async (_, read, file, faults) => {
    expect(counts(read(await readTables(file)).faults)).toEqual(faults);
  });

  test("are asked in occupancy, also of days", async () => {
    const file =
      "Tilbud;Pladser;Åbningsdage 1.-3. kvartal;Budgetteret belægning;Belagte døgn 1.-3. kvartal 2019;Budget\n" +
      "Sol;20.5;alle;95 %;4.914;13450000.25\n";
    expect(counts(readOccupancy(await readTables(file)).faults)).toEqual(["E2 error which-number | 4914 | 4.9140"]);
  });

  test("are asked in text cells of a workbook", async () => {
    const file = workbook([
      sheet([
        ["Kommune", "Indbyggere", "Sager"],
        ["Vejen", "1.000", "0.5"],
        ["Odense", "11.200", "2.5"],
      ]),
    ]);
    const { faults } = readKeys(await readTables(file));
    expect(counts(faults)).toEqual([
      "B2 error which-number | 1000 | 1.0000",
      "B3 error which-number | 11200 | 11.2000",
    ]);
  });

  test("are asked the other way in a Danish file", async () => {
    const { faults } = readKeys(await readTables("Kommune;Indbyggere;Sager\nVejen;1,000;0,5\nOdense;11,200;2,5\n"));
    expect(counts(faults)).toEqual([
      "B2 error which-number | 1000 | 1,0000",
      "B3 error which-number | 11200 | 11,2000",
    ]);
  });
});

describe("a file with one decimal point", () => {
  test("is taken to be Danish, and it is said that this is not certain", async () => {
    const { numbers, faults } = readKeys(await readTables("Kommune;Indbyggere;Sager\nVejen;1.000;0.5\nOdense;112;2\n"));
    expect(numbers).toBe("danish");
    expect(told(faults)).toEqual(["B2 error which-number | 1000 | 1.0000"]);
    expect(faults[0]?.what.da).toBe(
      "„1.000“ kan læses på to måder, for det kan ikke ses, om filens tal er skrevet på dansk eller på engelsk",
    );
  });

  test("reads every number that has one reading", async () => {
    const { municipalities, faults } = readKeys(await readTables("Kommune;Indbyggere;Sager\nVejen;1000;0.5\n"));
    expect(faults).toEqual([]);
    expect(municipalities.map(({ key, cases }) => [Number(key), Number(cases)])).toEqual([[1000, 0.5]]);
  });

  test("without any the point stands between thousands", async () => {
    const { municipalities, faults } = readKeys(await readTables("Kommune;Indbyggere;Sager\nVejen;1.000;2\n"));
    expect(faults).toEqual([]);
    expect(municipalities.map(({ key }) => Number(key))).toEqual([1000]);
  });

  test("one that only English writes is English", async () => {
    const { numbers } = readKeys(await readTables("Kommune;Indbyggere;Sager\nVejen;1,000.5;2\n"));
    expect(numbers).toBe("english");
  });
});
