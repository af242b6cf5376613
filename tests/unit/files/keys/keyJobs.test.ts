import { municipalities, type Sheet } from "rammetakst";
import { auditTables, distributeTables, financeTables, readTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";
import { nameOf } from "../../../columns/compare.ts";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const headings = (sheet: Sheet | undefined) => sheet?.columns.map((column) => column.heading?.da ?? nameOf(column));
const cells = (sheet: Sheet | undefined) =>
  sheet?.rows.map((row) =>
    row.map((cell) => (cell === null ? "" : typeof cell === "object" && "da" in cell ? cell.da : String(cell))),
  );
const faultsOf = ({ faults }: { faults: readonly { cells: readonly string[]; kind: string }[] }) =>
  faults.map((fault) => [fault.cells[0], fault.kind]);

describe("distributeTables", () => {
  test("shares a total by the key, in the file's order and with its own columns", async () => {
    const file = "Kommune;Kontakt;Nøgle\nSvendborg;AB;3\nOdense;CD;2\nNyborg;;1\nI alt;;6\n";
    const { sheets, says, faults } = distributeTables(await readTables(file), { total: 100, unit: 1 });
    expect(headings(sheets.shares)).toEqual([
      "Række",
      "municipalityCode",
      "municipality",
      "key",
      "quota",
      "share",
      "Kontakt",
    ]);
    // 50, 33.33 and 16.67: one krone is left, for the largest remainder.
    expect(cells(sheets.shares)?.map((row) => [row[1], row[3], row[5], row[6]])).toEqual([
      ["479", "3", "50", "AB"],
      ["461", "2", "33", "CD"],
      ["450", "1", "17", ""],
      ["", "6", "100", ""],
    ]);
    expect(sheets.shares?.totalRows).toBe(1);
    expect(says.map(({ da }) => plain(da))).toEqual([
      "3 kommuner er læst; 1 række med en sum er udeladt.",
      "100,00 kr. er fordelt efter „Nøgle“, og andelene giver præcis beløbet.",
    ]);
    expect(faults).toEqual([]);
  });

  test("shares by cases where these are chosen, or are all there is", async () => {
    const both = await readTables("Kommune;Nøgle;Sager\nFanø;1;3\nÆrø;1;1\n");
    const sharesOf = (outcome: ReturnType<typeof distributeTables>) =>
      cells(outcome.sheets.shares)?.map((row) => row[5]);
    expect(sharesOf(distributeTables(both, { total: 8 }))).toEqual(["4", "4", "8"]);
    expect(sharesOf(distributeTables(both, { total: 8, by: "cases" }))).toEqual(["6", "2", "8"]);
    const alone = await readTables("Kommune;Sager\nFanø;3\nÆrø;-\n");
    expect(sharesOf(distributeTables(alone, { total: 8 }))).toEqual(["8", "0", "8"]);
  });

  test("distributes nothing where a municipality's figure is missing, and tells every fault", async () => {
    const tables = await readTables("Kommune;Nøgle\nFanø;\nÆrøe;\nOdense;5\n");
    const outcome = distributeTables(tables, { total: 8 });
    expect(Object.keys(outcome.sheets)).toEqual(["overview", "faults", "reading"]);
    expect(faultsOf(outcome)).toEqual([
      ["B2", "missing"],
      ["A3", "unknown-place"],
      ["B3", "missing"],
    ]);
    expect(outcome.says[1]?.da).toContain("Intet er fordelt");
    const without = distributeTables(await readTables("Kommune;Kommunenr.\nFanø;563\n"), { total: 8 });
    expect(faultsOf(without)).toEqual([[undefined, "missing-column"]]);
    const zero = distributeTables(await readTables("Kommune;Nøgle\nFanø;0\n"), { total: 8 });
    expect(faultsOf(zero)).toEqual([["B2", "not-usable"]]);
  });

  test("throws for options that cannot be used", async () => {
    const tables = await readTables("Kommune;Nøgle\nFanø;1\n");
    expect(refusal(() => distributeTables(tables, { total: 1, unti: 1 } as never))).toMatchObject({
      kind: "unknown-key",
    });
    expect(refusal(() => distributeTables(tables, { total: "x" }))).toMatchObject({ path: "total" });
    expect(refusal(() => distributeTables(tables, { total: 1, by: "amount" as never }))).toMatchObject({
      path: "options.by",
    });
  });
});

describe("auditTables", () => {
  test("finds the rate, who does not fit, and which keys are not the register's", async () => {
    const file =
      "Kommune;Indbyggere pr. 1. januar 2024;Opkrævet;Note\nFanø;3.357;2.954,16;a\nÆrø;5.964;5.248,32;\nLangeland;12.260;10.900,00;b\n";
    const { sheets, says, worst } = auditTables(await readTables(file));
    expect(headings(sheets.audit)).toEqual([
      "Række",
      "municipalityCode",
      "municipality",
      "key",
      "amount",
      "fits",
      "impliedKeyFrom",
      "impliedKeyTo",
      "registerKey",
      "keyDifference",
      "Note",
    ]);
    // 3,357 and 5,964 times 0.88; Ærø had 5,960 inhabitants.
    expect(cells(sheets.audit)?.map((row) => [row[2], row[5], row[8], row[9], row[10]])).toEqual([
      ["Fanø", "true", "3357", "0", "a"],
      ["Ærø", "true", "5960", "4", ""],
      ["Langeland", "false", "12260", "0", "b"],
      ["I alt", "", "", "", ""],
    ]);
    expect(says.slice(1).map(({ da }) => da)).toEqual([
      "Beløbene har øre, og afrunding til øre er forudsat.",
      "2 af 3 beløb passer til én og samme sats pr. enhed af nøglen.",
      "Se først dem, der ikke passer: Langeland.",
      "1 nøgle afviger fra registrets indbyggere pr. 1. januar 2024.",
    ]);
    expect(worst).toBe("warning");
  });

  test("takes a unit, and presumes kroner where all amounts are whole", async () => {
    const tables = await readTables("Kommune;Nøgle;Beløb\nFanø;100;88\nÆrø;200;176\n");
    const presumed = auditTables(tables);
    expect([presumed.says[1]?.en, presumed.worst]).toEqual([
      "All amounts are in whole kroner, and rounding to kroner is presumed.",
      undefined,
    ]);
    expect(auditTables(tables, { unit: "0.01" }).says[1]?.en).toBe("2 of 2 amounts fit one rate per unit of the key.");
    expect(refusal(() => auditTables(tables, { unit: 0 }))).toMatchObject({ path: "options.unit" });
    expect(faultsOf(auditTables(tables.map((table) => ({ ...table, rows: table.rows.slice(0, 1) }))))).toEqual([
      [undefined, "no-rows"],
    ]);
  });

  test("tells an amount that is missing, and a column that is", async () => {
    expect(faultsOf(auditTables(await readTables("Kommune;Nøgle;Beløb\nFanø;1;\nÆrø;;2\n")))).toEqual([
      ["C2", "missing"],
      ["B3", "missing"],
    ]);
    expect(faultsOf(auditTables(await readTables("Kommune;Nøgle\nFanø;1\n")))).toEqual([[undefined, "missing-column"]]);
  });
});

describe("financeTables", () => {
  const SCHEME = { scheme: "childrens-houses", budget: 1_000_000 };

  test("splits a budget by key and cases, and takes year and day from the headings", async () => {
    const file = "Kommune;Note;0-17-årige pr. 1. januar 2024;Sager 2025\nVejen;a;9.000;12\nÆrø;b;1.000;4\n";
    const { sheets, says, worst } = financeTables(await readTables(file), SCHEME);
    expect(headings(sheets.payments)).toEqual([
      "Række",
      "municipalityCode",
      "municipality",
      "key",
      "shareOfKey",
      "objective",
      "cases",
      "casePayment",
      "payment",
      "Note",
    ]);
    // 80 % by the key, 9 to 1; 20 % by cases, 3 to 1.
    expect(cells(sheets.payments)?.map((row) => [row[2], row[5], row[7], row[8], row[9]])).toEqual([
      ["Ærø", "80000", "50000", "130000", "b"],
      ["Vejen", "720000", "150000", "870000", "a"],
      ["I alt", "800000", "200000", "1000000", ""],
    ]);
    expect(says.map(({ da }) => plain(da))).toEqual([
      "2 kommuner er læst.",
      "Børnehuse 2025: 1.000.000,00 kr. skal finansieres, heraf 800.000,00 kr. efter nøglen og 200.000,00 kr. efter sager.",
      "En sag koster 12.500,00 kr.",
      "Mest betaler Vejen (870.000,00 kr.), mindst Ærø (130.000,00 kr.).",
      "Der er fordelt mellem tabellens 2 kommuner; skal et andet område betale, så angiv det.",
    ]);
    expect(Object.keys(sheets)).toEqual(["overview", "payments", "findings", "reading", "explanations", "sources"]);
    expect(worst).toBe("info");
  });

  test.each([
    [
      "Fordelingsnøgle",
      "Overskriften „Fordelingsnøgle“ siger ikke, hvad nøglen tæller. Ordningen bruger 0-17-årige pr. 1. januar 2024: kontrollér, at tallene er det.",
    ],
    [
      "0-17-årige",
      "Overskriften „0-17-årige“ siger ikke, hvilken dag nøglen er talt. Ordningen bruger 0-17-årige pr. 1. januar 2024: kontrollér, at tallene er det.",
    ],
    [
      "Indbyggere pr. 1. januar 2024",
      "Overskriften „Indbyggere pr. 1. januar 2024“ siger, at nøglen er indbyggere, men ordningen bruger 0-17-årige: kontrollér tallene.",
    ],
  ])("says of the heading %s what it does not say of the key", async (heading, said) => {
    const file = `Kommune;${heading};Sager 2025\nVejen;9.000;12\nÆrø;1.000;4\n`;
    const { says, sheets } = financeTables(await readTables(file), SCHEME);
    expect(says.at(-1)?.da).toBe(said);
    // Nor is it claimed elsewhere that the user's numbers are what the scheme counts.
    const why = JSON.stringify(sheets.explanations?.rows);
    expect(why).toContain("Nøgle: brugerens egne tal; ordningen bruger 0-17-årige pr. 1. januar 2024;");
    expect(why).not.toContain("givet af brugeren");
  });

  test("takes a table of a whole region as the region, with keys of the register where it has none", async () => {
    const rows = municipalities("syddanmark").map(({ name }) => `${name};1`);
    const { sheets, says } = financeTables(await readTables(`Kommune;Sager 2022\n${rows.join("\n")}\n`), SCHEME);
    expect(sheets.payments?.title.da).toContain("Region Syddanmark");
    expect(says.map(({ en }) => en)).toContain("The table has no key; Statistics Denmark's counts are used.");
  });

  test("tells what the scheme refuses of the rows in their cells, and throws for the call", async () => {
    const tables = await readTables("Kommune;Nøgle;Sager 2025\nVejen;1;1\nAarhus;1,5;1\n");
    expect(faultsOf(financeTables(tables, SCHEME))).toEqual([["B3", "not-usable"]]);
    expect(faultsOf(financeTables(tables, { ...SCHEME, area: "syddanmark" }))).toEqual([["A3", "not-usable"]]);
    expect(refusal(() => financeTables(tables, { ...SCHEME, scheme: "childrens-hoses" }))).toMatchObject({
      path: "scheme",
    });
    const noYear = await readTables("Kommune;Nøgle\nVejen;1\n");
    expect(refusal(() => financeTables(noYear, SCHEME))).toMatchObject({ path: "options.year", kind: "missing" });
  });

  test("finances nothing where a row has a fault", async () => {
    const outcome = financeTables(await readTables("Kommune;Nøgle;Sager 2025\nVejen;1;\nAarhus;x;1\n"), SCHEME);
    expect(faultsOf(outcome)).toEqual([
      ["C2", "missing"],
      ["B3", "not-a-number"],
    ]);
    expect(Object.keys(outcome.sheets)).toEqual(["overview", "faults", "reading"]);
  });
});
