import { agreementInForce, asText, readLocalValues } from "rammetakst";
import { type JobOptions, readTables, settleTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";
import { nameOf } from "../../../columns/compare.ts";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const HEADINGS = "Tilbud;År;Takstindtægter;Omkostninger;Budget;Overført fra året før;Efterregulering;Lukket af;Konto\n";

/** Values of a working group's own for a region whose band is not known. */
const BAND = readLocalValues({
  title: "Egen aftale",
  values: ["settlement.band", "settlement.deficitBand"].map((parameter) => ({
    parameter,
    unit: "rate",
    scope: "nordjylland",
    from: "2024-01-01",
    to: null,
    value: "0.03",
    source: "egen aftale",
  })),
});

const settle = async (rows: string, options?: JobOptions) => settleTables(await readTables(HEADINGS + rows), options);

describe("settleTables", () => {
  test("shows each year under its headings, with the file's own columns beside it", async () => {
    const { sheets } = await settle("Elmely;2023;900.000;1.000.000;1.000.000;20.000;0;;4711\n");
    const { columns = [], rows = [] } = sheets.years ?? {};
    const row = Object.fromEntries(
      columns.map((column, i) => [column.heading?.en ?? nameOf(column), String(rows[0]?.[i])]),
    );
    // 900,000 - 1,000,000 = -100,000, with 20,000 carried in -80,000; 5 % of 1,000,000 may be carried, the rest goes to 2025.
    expect(row).toEqual({
      offer: "Elmely",
      year: "2023",
      Row: "2",
      revenue: "900000",
      costs: "1000000",
      budget: "1000000",
      backRegulationInTariff: "0",
      result: "-100000",
      carriedIn: "20000",
      available: "-80000",
      limit: "50000",
      carriedOut: "-50000",
      toTariff: "-30000",
      tariffYear: "2025",
      Konto: "4711",
    });
  });

  test("shows each offer with what its years came to, also one that is not settled", async () => {
    const { sheets, says, worst } = await settle(
      "Elmely;2023;1.080.000;1.000.000;1.000.000;20.000;0;;\nElmely;2024;990.000;1.000.000;1.000.000;;0;;\nLyngen;2024;x;1;1;;;;\n",
    );
    expect(sheets.offers?.columns.map((column) => column.heading?.en ?? nameOf(column))).toEqual([
      "offer",
      "status",
      "from",
      "to",
      "carriedIn",
      "Results of the years in all",
      "To tariffs in all",
      "Of which on its way to later tariffs",
      "carriedOut",
    ]);
    // 80,000 + 20,000 = 100,000, of which 50,000 are carried; 2024: 50,000 - 10,000 = 40,000 are carried.
    expect(
      sheets.offers?.rows.map((row) =>
        row.map((cell) =>
          cell !== null && typeof cell === "object" && "en" in cell ? cell.en : cell === null ? null : String(cell),
        ),
      ),
    ).toEqual([
      ["Elmely", "settled", "2023", "2024", "20000", "70000", "50000", "50000", "40000"],
      ["Lyngen", "not settled: see C4", null, null, null, null, null, null, null],
    ]);
    expect(says.map(({ da }) => plain(da))).toEqual([
      "3 regnskabsår for 2 tilbud er læst.",
      "Hvert år er afregnet efter den rammeaftale, der gjaldt ved årets udgang (Region Syddanmark); tabellen siger ikke, hvor tilbuddene ligger, så regionen er antaget.",
      "På vej til senere takster er overskud på 50.000,00 kr., der sætter dem ned.",
      "Ikke afregnet på grund af fejl: Lyngen.",
      "Filen har 1 fejl; se først C4.",
    ]);
    expect(worst).toBe("info");
    expect(Object.keys(sheets)).toEqual([
      "overview",
      "offers",
      "years",
      "faults",
      "findings",
      "reading",
      "explanations",
      "sources",
    ]);
    expect(sheets.faults?.rows.map((row) => row[2])).toEqual(["C4"]);
    for (const sheet of Object.values(sheets)) expect(asText(sheet, "da")).toContain(sheet.title.da);
  });

  test("says who bears what is left at a closing", async () => {
    const { says, sheets } = await settle(
      "Elmely;2023;900;1.000;1.000;0;0;tilsynet;\nLyngen;2023;1.100;1.000;1.000;0;0;driftsherren;\n",
    );
    expect(says.map(({ en }) => plain(en)).slice(2)).toEqual([
      "Nothing is on its way to later tariffs.",
      "Elmely closed in 2023: deficits of DKK 100.00 stay with the operator.",
      "Lyngen closed in 2023: surpluses of DKK 100.00 are settled with the buyers.",
      "The findings have 2 warnings; see them before the figures are used.",
    ]);
    const years = sheets.years;
    const at = (word: string) => years?.columns.findIndex((column) => column.word === word) ?? -1;
    expect(years?.rows.map((row) => [row[at("borneByOperator")], row[at("settledWithBuyers")]].map(String))).toEqual([
      ["-100", "0"],
      ["0", "100"],
    ]);
  });

  test("holds a carry-over that a later row states against its own", async () => {
    const rows = (stated: string) => `Elmely;2023;990;1.000;1.000;0;0;;\nElmely;2024;1.000;1.000;1.000;${stated};0;;\n`;
    expect((await settle(rows("-10"))).faults).toEqual([]);
    const { faults } = await settle(rows("-8"));
    expect(faults.map(({ cells, kind, severity, suggestions }) => [cells[0], kind, severity, suggestions])).toEqual([
      ["F3", "contradiction", "question", ["-10"]],
    ]);
  });

  test("tells a year that no agreement is known for, in its cell", async () => {
    const { faults, sheets } = await settle("Elmely;1985;1;1;1;0;0;;\n");
    expect(faults.map(({ cells, kind, severity }) => [cells[0], kind, severity])).toEqual([
      ["B2", "not-usable", "error"],
    ]);
    expect([sheets.years, sheets.offers, sheets.findings]).toEqual([undefined, undefined, undefined]);
  });

  test("takes a region, an agreement and a mode", async () => {
    const row = "Elmely;2024;900.000;1.000.000;1.000.000;0;0;;\n";
    const agreement = agreementInForce("syddanmark", "2024-12-31", { mode: "lenient" }).with({
      band: "0.02",
      deficitBand: "0.02",
    });
    const carried = (await settle(row, { agreement })).sheets.offers?.rows[0]?.at(-1);
    expect(String(carried)).toBe("-20000");
    const other = await settle(row, { region: "nordjylland", asked: { mode: "lenient", local: BAND } });
    expect(other.says[1]?.en).toContain("Region Nordjylland");
    expect(String(other.sheets.offers?.rows[0]?.at(-1))).toBe("-30000");
    const late = row.replace("2024", "2031");
    expect((await settle(late, { asked: { mode: "lenient" } })).faults).toEqual([]);
    // Nothing is carried forward unless it is asked for; what to do is told without a word of programming.
    const strict = (await settle(late)).faults;
    expect(strict.map(({ kind, cells, what }) => [kind, cells, what.da])).toEqual([
      ["not-usable", ["B2"], "der er ingen kendt rammeaftale for Region Syddanmark den 2031-12-31"],
    ]);
    expect(strict[0]?.write.da).not.toMatch(/[(){}"]/);
  });

  test("says that the region is assumed where it stands nowhere, and not where it was chosen", async () => {
    const row = "Elmely;2024;900.000;1.000.000;1.000.000;0;0;;\n";
    const assumed = await settle(row);
    expect([assumed.isRegionAssumed, assumed.says[1]?.en.includes("is assumed")]).toEqual([true, true]);
    const chosen = await settle(row, { region: "syddanmark" });
    expect([chosen.isRegionAssumed, chosen.says[1]?.en.includes("assumed")]).toEqual([false, false]);
  });

  test("writes out the explanations of 100 offers, and says so where there are more", async () => {
    const rows = Array.from({ length: 101 }, (_, i) => `Hus ${i};2024;1;1;1;0;0;;\n`);
    const [few, many] = [await settle(rows.slice(1).join("")), await settle(rows.join(""))];
    const told = "Explanations are written out for 100 of 101.";
    const explained = [few, many].map(({ sheets }) => new Set(sheets.explanations?.rows.map(([of]) => of)).size);
    expect(explained).toEqual([100, 100]);
    expect([few, many].map(({ says }) => says.filter(({ en }) => en === told).length)).toEqual([0, 1]);
  });

  test("refuses options that it does not know, and no file", async () => {
    const tables = await readTables(HEADINGS);
    expect(refusal(() => settleTables(tables, { regoin: "x" } as never))).toMatchObject({ kind: "unknown-key" });
    expect(refusal(() => settleTables(tables, { region: "Atlantis" as never }))).toMatchObject({
      path: "options.region",
    });
    const { sheets, faults, says } = settleTables(await readTables("a;b\n1;2\n"));
    expect([sheets.offers?.rows, faults.map(({ kind }) => kind)]).toEqual([undefined, ["no-table"]]);
    expect(says[0]?.da).toBe("0 regnskabsår for 0 tilbud er læst.");
  });
});
