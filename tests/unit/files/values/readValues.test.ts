import { allParameters } from "rammetakst";
import { readTables, readValues } from "rammetakst/files";
import { describe, expect, test } from "vitest";
import { headingKey } from "../../../../src/files/headingKey.ts";

const HEADINGS = "Parameter;Værdi;Enhed;Område;Gælder fra;Gælder til;Kilde\n";

const read = async (rows: string, headings = HEADINGS) => readValues(await readTables(headings + rows));

/** The values read of rows, each by parameter and value. */
async function values(rows: string, headings = HEADINGS) {
  const { file, faults } = await read(rows, headings);
  expect(faults).toEqual([]);
  return file.values.map(({ parameter, value }) => [parameter, value]);
}

/** What is told of each fault: where, of which kind, how serious, and what may be meant. */
async function told(rows: string, headings = HEADINGS) {
  const { faults } = await read(rows, headings);
  return faults.map(({ cells, kind, severity, suggestions }) => [cells.join(" "), kind, severity, ...suggestions]);
}

describe("readValues", () => {
  test("finds a parameter by id, name and title in either language; titles tell every parameter apart", async () => {
    const rows = ["settlement.band", "band", "Andel af budgettet, der kan overføres til næste års driftsramme"];
    const english = "share of the budget that can be carried to next year's operating frame";
    const all = [...rows, english].map((name, i) => `${name};4 %;andel;;0${i + 1}-01-2030;0${i + 1}-01-2030;x\n`);
    expect(await values(all.join(""))).toEqual(Array(4).fill(["settlement.band", "0.04"]));
    const titles = allParameters().flatMap(({ title: { da, en } }) => [headingKey(da), headingKey(en)]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("takes the title where the parameter's cell is empty, and keeps other columns", async () => {
    const { file, own, faults } = await read(
      ";Frist for varsling af takststigninger;92;dage;x;Bo\n",
      "Parameter;Navn;Værdi;Enhed;Kilde;Ansvarlig\n",
    );
    expect([file.values[0]?.parameter, own, faults]).toEqual([
      "proposals.noticeDeadline",
      [{ heading: "Ansvarlig" }],
      [],
    ]);
  });

  test.each([
    ["settlement.band", "4 %", "andel", "0.04"],
    ["settlement.band", "4,5 pct.", "", "0.045"],
    ["settlement.band", "0,04", "andel", "0.04"],
    ["settlement.band", "4", "procent", "0.04"],
    ["occupancy.listingThreshold", "3 procentpoint", "procentpoint", "0.03"],
    ["occupancy.listingThreshold", "3", "procentpoint", "0.03"],
    ["occupancy.listingThreshold", "3 %", "procentpoint", "0.03"],
    ["proposals.limitRounding", "1,-", "kr.", "1"],
    ["proposals.limitRounding", "0,5", "kroner", "0.5"],
    ["proposals.noticeDeadline", "92 dage", "", "92"],
    ["proposals.noticeDeadline", "92", "day", "92"],
    ["settlement.backRegulationDelay", "2", "år", "2"],
    ["caps.shelterCap", "2.322,50 kr.", "kr. pr. døgn, 2024-niveau", "2322.5"],
    ["caps.shelterCap", "2.322,50", "kr@2024/day", "2322.5"],
    ["caps.shelterCap", "kr. 2.322,50 pr. døgn (2024-niveau)", "", "2322.5"],
    ["refunds.firstRefundLimit", "0,9 mio. kr.", "kr./år", "900000"],
    ["financing.ratePerKey", "12,5", "kr. pr. borger", "12.5"],
    ["supervision.firstClassWeight", "0,5", "", "0.5"],
    ["tariffs.daysInYear", "365", "døgn/år", "365"],
    ["proposals.hearingBody", "Socialdirektørforum", "ord", "directorsForum"],
    ["proposals.hearingBody", "directorsForum", "", "directorsForum"],
    ["proposals.hearingBody", "Ukendt", "", null],
  ])("reads of %s “%s” with the unit “%s” as %s", async (parameter, text, unit, value) => {
    expect(await values(`${parameter};${text};${unit};;;;x\n`)).toEqual([[parameter, value]]);
  });

  test("tells that a rule has ended from a value that is not known", async () => {
    const { file } = await read("settlement.band;ophørt;;Syddanmark;;;x\nsettlement.band;ukendt;;Sjælland;;;x\n");
    expect(file.values.map(({ value, ended, scope }) => [value, ended, scope])).toEqual([
      [null, true, "syddanmark"],
      [null, undefined, "sjaelland"],
    ]);
  });

  test("reads English headings, numbers, dates and areas", async () => {
    const headings = "Source,To,From,Area,Unit,Value,Parameter\n";
    const rows =
      'minutes,,1 January 2026,Region of Southern Denmark,DKK per year,"900,000.50",first limit for state refund\n' +
      "minutes,,,whole country,percentage points,2.5,occupancy.listingThreshold\n";
    const { file, faults } = await read(rows, headings);
    expect(faults).toEqual([]);
    expect(file.values.map(({ value, scope, from }) => [value, scope, from])).toEqual([
      ["900000.5", "syddanmark", "2026-01-01"],
      ["0.025", null, null],
    ]);
  });

  test("has a title of its own", async () => {
    const tables = await readTables(`${HEADINGS}settlement.band;4 %;;;;;x\n`);
    expect(readValues(tables).local.title).toEqual({ da: "Egne værdier", en: "Own values" });
    expect(readValues(tables, "egne.csv").local.title.da).toBe("egne.csv");
  });
});

describe("faults of own values", () => {
  test("parameters that there are not, with what may be meant", async () => {
    const headings = "Parameter;Navn;Værdi;Kilde\n";
    const rows = "settlement.bånd;;4 %;x\nFrist for varsling af takststigning;;92 dage;x\n;Salgsgrænse;8 %;x\n;;1;x\n";
    expect(await told(rows, headings)).toEqual([
      ["A2", "unknown-parameter", "error", "settlement.band"],
      ["A3", "unknown-parameter", "error", "frist for varsling af takststigninger"],
      ["B4", "unknown-parameter", "error", "salgsgrænse for at være omfattet af rammeaftalen"],
      ["A5", "missing", "error"],
    ]);
  });

  test("values that are not of the parameter's kind, out of its bounds, or may be two", async () => {
    const rows = ["8,5;andel", "0,04;procent", "104 %;andel", "4 kr.;andel", "fire;andel"];
    expect(
      await told(rows.map((row, i) => `settlement.band;${row};;${i + 1}.1.2030;${i + 1}.1.2030;x\n`).join("")),
    ).toEqual([
      ["B2", "not-a-rate", "error", "8,50 %"],
      ["B3", "which-number", "error", "0,04 %", "4 %"],
      ["B4", "out-of-range", "error"],
      ["B5", "amount-for-rate", "error"],
      ["B6", "not-a-rate", "error"],
    ]);
    expect(
      await told("proposals.noticeDeadline;92,5;dage;;;;x\nproposals.noticeDeadline;mange;dage;Sjælland;;;x\n"),
    ).toEqual([
      ["B2", "out-of-range", "error"],
      ["B3", "not-a-number", "error"],
    ]);
    expect((await told("proposals.hearingBody;styregruppen;;;;;x\n")).map((each) => each.slice(0, 4))).toEqual([
      ["B2", "unknown-choice", "error", "Forretningsudvalget"],
    ]);
  });

  test("units: another, another price level, an unknown one, one that says less, and none", async () => {
    const rows =
      "proposals.noticeDeadline;3;måneder;Syddanmark;;;x\nproposals.noticeDeadline;3 måneder;dage;Sjælland;;;x\n" +
      "caps.shelterCap;2.322;kr. pr. døgn, 2025-niveau;;;;x\nproposals.noticeDeadline;92;dge;Nordjylland;;;x\n" +
      "refunds.firstRefundLimit;900.000;kr.;;;;x\nproposals.noticeDeadline;92;;Midtjylland;;;x\n";
    expect(await told(rows)).toEqual([
      ["C2", "unknown-unit", "error"],
      ["B3", "unknown-unit", "error"],
      ["C4", "unknown-unit", "error"],
      ["C5", "unknown-unit", "error"],
      ["C6", "which-unit", "question"],
      ["C7", "which-unit", "question"],
    ]);
  });

  test("areas and periods: a municipality, a misspelt region, swapped days, days that cannot be, and overlaps", async () => {
    const rows =
      "settlement.band;4 %;;Vejle;;;x\nsettlement.band;4 %;;Region Syddanmrk;;;x\nsettlement.band;4 %;;;31-12-2026;01-01-2026;x\n" +
      "settlement.deficitBand;4 %;;;31-02-2026;;x\nsettlement.deficitBand;4 %;;Sjælland;;;x\nsettlement.deficitBand;5 %;;Sjælland;01-01-2026;;x\n";
    expect(await told(rows)).toEqual([
      ["D2", "unknown-place", "error"],
      ["D3", "unknown-region", "error", "Region Syddanmark"],
      ["F4 E4", "may-be-swapped", "error"],
      ["E5", "no-such-date", "error", "28-02-2026", "01-03-2026"],
      ["E6 F6", "duplicate", "error"],
      ["E7 F7", "duplicate", "error"],
    ]);
  });

  test("what is missing: a value, a source, the columns of both, and the table", async () => {
    expect(await told("settlement.band;;andel;;;;x\nsettlement.band;4 %;;;;;\n")).toEqual([
      ["B2", "missing", "error"],
      ["G3", "missing", "error"],
    ]);
    const { local, faults } = await read("settlement.band;andel\n", "Parameter;Enhed\n");
    expect(faults.map(({ kind, suggestions }) => [kind, ...suggestions])).toEqual([
      ["missing-column", "Værdi"],
      ["missing-column", "Kilde"],
    ]);
    expect(local.values.size).toBe(0);
    expect((await read("1;2\n", "x;y\n")).faults.map(({ kind }) => kind)).toEqual(["no-table"]);
  });
});
