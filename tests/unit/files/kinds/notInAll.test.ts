import {
  auditTables,
  distributeTables,
  placementTables,
  readTables,
  settleTables,
  tariffTables,
} from "rammetakst/files";
import { describe, expect, test } from "vitest";

type Job = (tables: Awaited<ReturnType<typeof readTables>>) => {
  readonly faults: readonly { readonly kind: string; readonly cells: readonly string[] }[];
};

const costs = (heading: string) =>
  `Tilbud;År;Enhed;Art;${heading};Pladser;Belægning\nBirk;2025;døgn;Løn;750.000;24;96 %\n`;
const stays = (heading: string) =>
  `Borger;Tilbud;Takst;Enhed;Prisniveau;Døgn;År;${heading}\nA;S;2.000;døgn;2025;365;2025;3.000\n`;
const years = (heading: string) => `Tilbud;År;${heading};Omkostninger;Budget\nBirk;2023;800.000;9.500.000;9.600.000\n`;

const bills = (heading: string) => `Kommune;Indbyggere;${heading}\nOdense;2;200\nSvendborg;1;100\n`;

const faultsOf = async (job: Job, file: string) =>
  job(await readTables(file))
    .faults.filter(({ kind }) => kind === "not-in-all")
    .map(({ cells }) => cells);

describe("an amount in all whose heading says that it is of a part is refused in the heading", () => {
  test.each<[string, Job, (heading: string) => string, string]>([
    ["Beløb pr. måned", tariffTables, costs, "E1"],
    ["Beløb (kr. pr. måned)", tariffTables, costs, "E1"],
    ["Beløb pr. plads", tariffTables, costs, "E1"],
    ["Egenbetaling pr. måned", placementTables, stays, "H1"],
    ["Takstindtægter pr. måned", settleTables, years, "C1"],
    ["Beløb pr. indbygger", tariffTables, costs, "E1"],
    ["Takstindtægter pr. indb.", settleTables, years, "C1"],
    ["Beløb pr. indbygger", auditTables, bills, "C1"],
    ["Beløb (kr./indbygger)", auditTables, bills, "C1"],
    ["Beløb pr. 1.000 indbyggere", auditTables, bills, "C1"],
    ["Beløb pr. 0-17-årig", auditTables, bills, "C1"],
    ["Beløb per capita", auditTables, bills, "C1"],
    ["Sager pr. 1.000 indbyggere", (tables) => distributeTables(tables, { total: 100 }), bills, "C1"],
  ])("%s", async (heading, job, fileOf, cell) => {
    expect(await faultsOf(job, fileOf(heading))).toEqual([[cell]]);
  });

  test.each<[string, Job, (heading: string) => string]>([
    ["Beløb", tariffTables, costs],
    ["Beløb pr. år", tariffTables, costs],
    ["Egenbetaling", placementTables, stays],
    ["Takstindtægter", settleTables, years],
    ["Beløb", auditTables, bills],
    ["Beløb pr. år", auditTables, bills],
    ["Beløb pr. 1. januar 2024", auditTables, bills],
  ])("%s is one in all", async (heading, job, fileOf) => {
    expect(await faultsOf(job, fileOf(heading))).toEqual([]);
  });
});
