import { describe, expect, test } from "vitest";
import { checkTables } from "../../src/files/checked/checkTables.ts";
import { readTables } from "../../src/files/readTables.ts";
import {
  dateCell,
  errorCell,
  formulaCell,
  lines,
  NEEDED,
  NEW_YEAR,
  notice,
  rateCell,
  sheet,
  told,
} from "../unit/files/tables.ts";
import { workbook } from "../unit/files/workbook.ts";

// Files with the faults that offices make, all of our own: every fault is told by its cell, all of them at once, and the
// rows that have none are read all the same.

/** A broken file: what is wrong in it, by cell, and the rows that can be assessed. */
interface Broken {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly faults: readonly string[];
  readonly rows: readonly number[];
}

const DATE = dateCell(NEW_YEAR);
const HEADER = NEEDED.split(";");
const row = (
  id: string,
  given: readonly (string | number | boolean | ((at: string) => string) | null)[] = [1000.5, 1055],
) => [id, `Tilbud ${id}`, "Vejen Kommune", "døgn", ...given, DATE];

const FILES: readonly Broken[] = [
  {
    name: "a year's round typed in a hurry",
    content: lines(
      NEEDED,
      notice(),
      notice({ id: "2", operator: "Vejn Kommune", unit: "uge", current: "2.34.7", from: "31-02-2025" }),
      notice({ id: "3", offer: "", operator: "Abenra", proposed: "5,51 %" }),
      notice({ id: "", operator: "RSYD", current: "-5", proposed: "-6", from: "1/13-2025" }),
    ),
    faults: [
      "C3 error unknown-municipality | Vejen Kommune",
      "D3 error unknown-unit",
      "E3 error not-an-amount",
      "G3 error no-such-date | 28-02-2025 | 01-03-2025",
      "B4 error missing",
      "C4 error unknown-operator | Aabenraa Kommune | Abenra (privat)",
      "F4 error rate-for-amount",
      "A5 error missing",
      "C5 error unknown-region | Region Syddanmark",
      "E5 error below-zero | 5",
      "F5 error below-zero | 6",
      "G5 error no-such-date | 01-01-2025 | 13-01-2025",
    ],
    rows: [2],
  },
  {
    name: "a workbook whose formulas broke",
    content: workbook([
      sheet([
        HEADER,
        row("1"),
        row("2", [errorCell("#DIV/0!"), errorCell("#N/A")]),
        row("3", [formulaCell("E2*1.1"), 1055]),
        row("4", [rateCell(0.0551), formulaCell("E2*1.0551", 1055.62)]),
        row("5", [true, DATE]),
        row("6", [1e20, "efter aftale"]),
      ]),
    ]),
    faults: [
      "E3 error error-cell",
      "F3 error error-cell",
      "E4 error uncomputed",
      "E5 error rate-for-amount",
      "E6 error not-an-amount",
      "F6 error not-an-amount",
      "E7 error out-of-range",
      "F7 error not-an-amount",
    ],
    rows: [2],
  },
  {
    name: "a workbook with merged cells and a hidden sheet",
    content: workbook([
      sheet([HEADER, row("1"), ["2", null, null, null, null, null, null]], {
        merges: ["B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:G3"],
      }),
      sheet([HEADER, row("9")], { name: "Gammelt", state: "hidden" }),
    ]),
    faults: ["E3+E2 error merged-cell", "F3+F2 error merged-cell"],
    rows: [2],
  },
  {
    name: "a sheet for each region",
    content: workbook([
      sheet([HEADER, row("1"), row("2", ["2.34.7", 5])], { name: "Syd" }),
      sheet([["Nordjylland"], HEADER, row("1"), row("3", [5, null])], { name: "Nord" }),
    ]),
    faults: [
      "B2+Nord!B3 question which-service",
      "E3 error not-an-amount",
      "A3+Syd!A2 error duplicate",
      "F4 error missing",
    ],
    rows: [2],
  },
  {
    name: "headings that are misspelt",
    content: lines(
      NEEDED.replace("Driftsherre", "Driftherre").replace("Ikrafttræden", "Ikraftræden"),
      notice({ unit: "uge" }),
    ),
    faults: [
      "C1 error missing-column | Driftsherre",
      "G1 error missing-column | Ikrafttræden",
      "D2 error unknown-unit",
    ],
    rows: [],
  },
  {
    name: "headings without years",
    content: lines(NEEDED.replace("Takst 2024;Takst 2025", "Takst;Takst"), notice({ operator: "Vejn Kommune" })),
    faults: ["E1+F1 error which-column", "C2 error unknown-municipality | Vejen Kommune"],
    rows: [],
  },
  {
    name: "a column for each of three years",
    content: lines(NEEDED.replace("Takst 2024", "Takst 2023;Takst 2024"), notice({ current: "990;1.000,50" })),
    faults: ["E1+F1+G1 error which-column"],
    rows: [],
  },
  {
    name: "no column of operators",
    content: lines(
      NEEDED.replace("Driftsherre;", ""),
      notice().replace("Vejen Kommune;", ""),
      notice({ id: "2", unit: "uge" }).replace("Vejen Kommune;", ""),
    ),
    faults: ["– error missing-column | Driftsherre", "C3 error unknown-unit"],
    rows: [],
  },
  {
    name: "two columns of offers, and beside that of buyers one called by another word, which is the file's own",
    content: lines(`${NEEDED};Tilbud;Køber;Køberkommune`, `${notice()};A;Odense;Vejle`),
    faults: ["B1+H1 error column-twice"],
    rows: [],
  },
  {
    name: "tariffs per day and per month in one row",
    content: lines(NEEDED.replace("Takst 2024;Takst 2025", "Takst 2024 (kr./døgn);Takst 2025 (kr./md.)"), notice()),
    faults: ["E1+F1 error units-may-differ"],
    rows: [],
  },
  {
    name: "units in the headings, and others in the rows",
    content: lines(
      NEEDED.replace("Takst 2024;Takst 2025", "Takst 2024 (kr./døgn);Takst 2025 (kr./døgn)"),
      notice(),
      notice({ id: "2", offer: "B", unit: "måned" }),
      notice({ id: "3", offer: "C", unit: "" }),
    ),
    faults: ["D3+E3 question contradiction"],
    rows: [2, 3, 4],
  },
  {
    name: "one tariff in thousands, and one that says kr. under it",
    content: lines(
      NEEDED.replace("Takst 2024", "Takst 2024 i 1.000 kr."),
      notice({ current: "612,5", proposed: "645.000", unit: "år" }),
      notice({ id: "2", offer: "B", current: "612.500 kr.", proposed: "645.000", unit: "år" }),
      notice({ id: "3", offer: "C", current: "612.500", proposed: "645.000", unit: "år" }),
    ),
    faults: ["E3 error contradiction", "E4+F4+D4 question units-may-differ"],
    rows: [2, 4],
  },
  {
    name: "Danish and English numbers together",
    content: lines(
      NEEDED,
      notice(),
      notice({ id: "2", offer: "B", current: "1,000.50", proposed: "1,055.00" }),
      notice({ id: "3", offer: "C", current: "2.347", proposed: "2,480" }),
    ),
    faults: ["E4 error which-number | 2,347.00 | 2.3470", "F4 error which-number | 2.480,00 | 2,4800"],
    rows: [2, 3],
  },
  {
    name: "English numbers in a Danish table, where nothing else tells",
    content: lines(NEEDED, notice({ current: "2,347", proposed: "2,480" })),
    faults: ["E2 error which-number | 2.347,00 | 2,3470", "F2 error which-number | 2.480,00 | 2,4800"],
    rows: [],
  },
  {
    name: "dates in every form",
    content: lines(
      NEEDED,
      ...[
        "1/1-2025",
        "01-01-25",
        "1. jan. 2025",
        "45658",
        "25-01-02",
        "30-02-2025",
        "januar 2025",
        "snarest",
        "01-01-2052",
      ].map((from, i) => notice({ id: `${i + 1}`, offer: `Tilbud ${i}`, from })),
    ),
    faults: [
      "G5 warning serial-date | 01-01-2025",
      "G6 error which-date | 25-01-2002 | 02-01-2025",
      "G7 error no-such-date | 28-02-2025 | 01-03-2025",
      "G8 error not-a-date | 01-01-2025",
      "G9 error not-a-date",
      "G10 question year-far-off | 01-01-2025",
    ],
    rows: [2, 3, 4, 5, 10],
  },
  {
    name: "American dates in an English table",
    content: [
      "Case no.,Offer,Operator,Unit,Tariff 2024,Tariff 2025,Effective from",
      '1,Sun,Vejen Municipality,day,"1,000.50","1,055.00",01/02/2025',
      '2,Moon,Vejn Municipality,week,by agreement,"1,055.00",02/13/2025',
      "",
    ].join("\n"),
    faults: [
      "G2 error which-date | 2025-02-01 | 2025-01-02",
      "C3 error unknown-municipality | Vejen Kommune",
      "D3 error unknown-unit",
      "E3 error not-an-amount",
    ],
    rows: [],
  },
  {
    name: "semicolons within texts",
    content: lines(
      `${NEEDED};Begrundelse`,
      `${notice()};Flere ansatte; ny bygning`,
      `${notice({ id: "2", offer: "A; B" })};c`,
    ),
    faults: [
      'H2+I2 question too-many-fields | "Flere ansatte; ny bygning"',
      "D3 error unknown-unit | time | døgn | måned | sag | år",
      "E3 error not-an-amount",
      "G3 error not-a-date",
      'H3+I3 question too-many-fields | "01-01-2025;c"',
    ],
    rows: [2],
  },
  {
    name: "numbers of cases that are the same",
    content: lines(
      NEEDED,
      ...["24/1", "24/1", "24/1a", "24/1A", "00461", "461"].map((id, i) => notice({ id, offer: `Tilbud ${i}` })),
    ),
    faults: ["A3+A2 error duplicate", "A5+A4 question duplicate"],
    rows: [2, 4, 5, 6, 7],
  },
  {
    name: "operators that may be public",
    content: lines(
      NEEDED,
      ...[
        "Solrød Fonden",
        "Odder ApS",
        "Vejen K.",
        "Langeland Komune",
        "Kolding Krisecenter",
        "Kommunen",
        "=1+1",
        "Fyn",
      ].map((operator, i) => notice({ id: `${i + 1}`, offer: `Tilbud ${i}`, operator })),
    ),
    faults: [
      "C4 error unknown-operator | Vejen Kommune | Vejen K. (privat)",
      "C5 error unknown-operator | Langeland Kommune | Langeland Komune (privat)",
      "C6 question unknown-operator | Kolding Kommune | Kolding Krisecenter (privat)",
      "C7 error unknown-operator",
      "C8 error unknown-operator",
      "C9 error unknown-operator",
    ],
    rows: [2, 3, 6],
  },
  {
    name: "a private institution with an agreement with a municipality",
    content: lines(
      NEEDED,
      notice({ operator: "Selvejende institution Solgården med driftsoverenskomst med Vejen Kommune" }),
    ),
    faults: [
      "C2 error unknown-operator | Vejen Kommune | Selvejende institution Solgården med driftsoverenskomst med Vejen Kommune (privat)",
    ],
    rows: [],
  },
  {
    name: "identifiers that the spreadsheet has changed",
    content: workbook([
      sheet([
        HEADER,
        [DATE, ...row("1").slice(1)],
        [1_234_567_890_123_456, ...row("2").slice(1)],
        [true, ...row("3").slice(1)],
      ]),
    ]),
    faults: ["A2 warning not-text", "A3 error not-text", "A4 error not-text"],
    rows: [2],
  },
  {
    name: "a second table below, in another order",
    content: lines(
      NEEDED,
      notice({ unit: "uge" }),
      "",
      "Private;;;;;;",
      "Tilbud;Sagsnr;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden",
      "Lyng;9;Fonden X;døgn;10;11;01-01-2025",
      "Ask;10;Fonden Y;uge;10;x;01-01-2025",
    ),
    faults: ["D2 error unknown-unit", "D7 error unknown-unit", "F7 error not-an-amount"],
    rows: [6],
  },
  {
    name: "totals of many wordings, notes and headings again",
    content: lines(
      "sep=;",
      "Takstvarsler 2025;;;;;;",
      NEEDED,
      notice(),
      "Subtotal;;;;1.000,50;1.055,00;",
      NEEDED,
      notice({ id: "2", offer: "Total Omsorg", current: "x" }),
      ";I alt;;;1.000,50;1.055,00;",
      "Gennemsnit:;;;;500;500;",
      "Note: foreløbige tal;;;;;;",
      "25/3001;;;;;;",
    ),
    faults: ["E7 error not-an-amount", ...["B", "C", "D", "E", "F", "G"].map((column) => `${column}11 error missing`)],
    rows: [4],
  },
  {
    name: "texts that are far too long",
    content: lines(
      NEEDED,
      notice({ offer: "a".repeat(1_000_000), unit: "b ".repeat(500_000), current: "1".repeat(100_000) }),
    ),
    faults: ["B2 error not-text", "D2 error not-text", "E2 error not-text"],
    rows: [],
  },
  {
    name: "tariffs that are nothing, and amounts with remarks",
    content: lines(
      NEEDED,
      notice({ current: "0" }),
      notice({ id: "2", offer: "B", current: "1.055,00*", proposed: "ca. 1.100" }),
      notice({ id: "3", offer: "C", current: "(1055)", proposed: "€ 1.100" }),
      notice({ id: "4", offer: "D", current: "2.48O,00", proposed: "-" }),
    ),
    faults: [
      "E2 error out-of-range",
      "E3 error not-an-amount | 1.055",
      "F3 error not-an-amount",
      "E4 error not-an-amount | -1.055",
      "F4 error other-currency",
      "E5 error not-an-amount | 2.480",
      "F5 error not-an-amount",
    ],
    rows: [],
  },
  {
    name: "optional columns that are nearly called so",
    content: lines(`${NEEDED};Antal borger;Begrundels;Købr`, `${notice()};3;x;Odense`),
    faults: [
      "H1 question which-column | Antal borgere",
      "I1 question which-column | Begrundelse",
      "J1 question which-column | Køber",
    ],
    rows: [2],
  },
  { name: "headings alone", content: lines(NEEDED), faults: ["– error no-rows"], rows: [] },
  { name: "blank lines", content: "\n\n \n", faults: ["– error no-table"], rows: [] },
  { name: "another text", content: "Kære alle\nHer er taksterne\n", faults: ["– error no-table"], rows: [] },
];

test("there are 25 of them at least", () => {
  expect(FILES.length).toBeGreaterThanOrEqual(25);
});

describe.each(FILES.map((each) => [each.name, each] as const))("%s", (_, { content, faults, rows }) => {
  test("has every fault told by its cell", async () => {
    const { read } = checkTables(await readTables(content), { kind: "notices" });
    expect(told(read.faults)).toEqual(faults);
    expect(read.rows.filter(({ hasError }) => !hasError).map((each) => each.row)).toEqual(rows);
  });

  test("says what is wrong and what to write in both languages", async () => {
    const { read } = checkTables(await readTables(content), { kind: "notices" });
    const said = read.faults.flatMap(({ what, write }) => [what, write]);
    expect(said.filter(({ da, en }) => da === en || da.length < 5 || en.length < 5)).toEqual([]);
    expect(said.filter(({ da, en }) => /undefined|\[object|NaN/.test(da + en))).toEqual([]);
  });
});

test("twenty thousand rows that are all faulty are told in full", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) =>
    notice({
      id: `${i}`,
      offer: `Tilbud ${i}`,
      operator: "Vejn Kommune",
      unit: "uge",
      current: "2.34.7",
      from: "31-02-2025",
    }),
  );
  const { read, says } = checkTables(await readTables(lines(NEEDED, ...rows)));
  expect(read.faults.length).toBe(80_000);
  expect(told(read.faults.slice(-1))).toEqual(["G20001 error no-such-date | 28-02-2025 | 01-03-2025"]);
  expect(says.map(({ da }) => da)).toContain("80000 fejl.");
}, 60_000);
