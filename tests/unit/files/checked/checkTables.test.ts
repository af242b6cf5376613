import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RuleError } from "../../../../src/errors.ts";
import { checkTables } from "../../../../src/files/checked/checkTables.ts";
import { KIND_READERS } from "../../../../src/files/checked/readers.ts";
import type { Kind } from "../../../../src/files/kind.ts";
import { readTables } from "../../../../src/files/readTables.ts";
import * as kinds from "../../../../src/generated/tables.ts";
import { asCsv } from "../../../../src/reports/asCsv.ts";
import type { Sheet } from "../../../../src/reports/sheet.ts";
import { lines, NEEDED, notice, told } from "../tables.ts";

const KINDS = Object.values(kinds).flatMap((each): Kind[] => ("columns" in each ? [each] : []));
const checked = async (content: string) => checkTables(await readTables(content));

test("every kind of table has its reader, and every reader its kind", () => {
  expect(Object.keys(KIND_READERS).toSorted()).toEqual(KINDS.map(({ id }) => id).toSorted());
});

describe("the table of what is wrong", () => {
  test("puts what stops a row first, and says cell, what stands there and what to write", async () => {
    const late = `${notice({ offer: "B" })};02-01-2025`;
    const { sheets, says, faults } = await checked(
      lines(`${NEEDED};Varslet den`, late, `${notice({ id: "2", unit: "uge" })};`),
    );
    expect(told(faults)).toEqual(["H2+G2 warning notified-after-effect", "D3 error unknown-unit"]);
    expect(sheets.faults?.rows.map((row) => row.slice(0, 5).map((cell) => JSON.stringify(cell)))).toEqual([
      ['{"da":"fejl","en":"error","code":"error"}', "3", '"D3"', '"Enhed"', '"uge"'],
      ['{"da":"advarsel","en":"warning","code":"warning"}', "2", '"H2, G2"', '"Varslet den"', '"02-01-2025"'],
    ]);
    expect(says.map(({ da }) => da)).toEqual(["Læst som „Varsler om takster“: 2 rækker.", "1 fejl, 1 advarsel."]);
  });

  test("is absent where nothing is wrong", async () => {
    const { sheets, says } = await checked(lines(NEEDED, notice()));
    expect(Object.keys(sheets)).toEqual(["reading"]);
    expect(says.map(({ en }) => en)).toEqual(["Read as “Notices of tariffs”: 1 row.", "No faults found."]);
  });
});

test("the table of the reading says what every column was taken for, and what was left out", async () => {
  const header = NEEDED.replace("Takst 2024", "Takst 2024 (1.000 kr.)");
  const { sheets } = await checked(
    lines(
      "Varsler;;;;;;",
      `${header};Stigning`,
      `${notice({ current: "1,5", proposed: "1.600" })};5 %`,
      "I alt;;;;5;6;",
    ),
  );
  const rows = asCsv(sheets.reading as Sheet, "da").split(/\r?\n/);
  for (const row of [
    'kolonne;;E;Takst 2024 (1.000 kr.);"Gældende takst, 2024, tallene er ganget med 1.000"',
    'kolonne;;F;Takst 2025;"Ny takst, 2025"',
    'egen kolonne;;;Stigning;"kendes ikke; bevares, som den står, ved siden af resultaterne"',
    "række udeladt;;1;Varsler;tekst over overskrifterne",
    "række udeladt;;4;I alt;række med en sum",
  ]) {
    expect(rows).toContain(row);
  }
  expect(sheets.reading?.notes?.map(({ da }) => da)).toEqual([
    "Tal er læst på dansk: „2.347“ er 2347, og „2,5“ er to en halv.",
  ]);
});

test("the table of the reading says that a day was read as one with its night, and a minus behind as one in front", async () => {
  const given = [1, 2, 3].map((id) =>
    notice({ id: String(id), offer: `Tilbud ${id}`, unit: id === 2 ? "døgn" : "pr. dag" }),
  );
  const header = `${NEEDED};Heraf efterregulering 2025;Bemærkning`;
  const rows = given.map((each, i) => `${each};${["41,50-", "-41,50", "4.527,-"][i]};41,50-`);
  const { sheets } = await checked(lines(header, ...rows));
  const noted = sheets.reading?.rows.filter(([sort]) => JSON.stringify(sort).includes("bemærk"));
  expect(noted?.map((row) => row.slice(2, 4))).toEqual([
    ["H2", "41,50-"],
    ["D2 … D4 (2)", "pr. dag"],
  ]);
  const headed = NEEDED.replace("Takst 2024", "Takst 2024 kr./dag").replace("Takst 2025", "Takst 2025 pr. døgn");
  const csv = asCsv((await checked(lines(headed, notice()))).sheets.reading as Sheet, "da");
  expect(csv).toContain("„dag“ er læst som „pr. døgn“");
  expect(csv.match(/er læst som/g)).toHaveLength(1);
});

describe("the kind of a table is known by its headings", () => {
  const FILES = {
    "01-varsler-windows1252.csv": "notices",
    "02-varsler-utf8-bom-tabs.txt": "notices",
    "03-varsler-calc.xlsx": "notices",
    "04-notices-english.csv": "notices",
    "05-varsler-med-fejl.csv": "notices",
    "06-takstgrundlag.xlsx": "costs",
    "07-belaegning-2019.csv": "occupancy",
    "08-afregning-2019-2026.xlsx": "settlement",
    "09-regnskab-statbank.csv": "spending",
    "10-boernehus-noegle-2025.csv": "keys",
    "11-refusion-2022.xlsx": "refunds",
    "12-egne-vaerdier.csv": "values",
  } as const;

  test.each(Object.entries(FILES))("%s", async (name, kind) => {
    const content = readFileSync(new URL(`../../../cases/tables/${name}`, import.meta.url));
    expect(checkTables(await readTables(content)).read.kind.id).toBe(kind);
  });

  test("placements", async () => {
    const { read } = await checked("Borger;Tilbud;Døgn 2025;Takst 2024;Egenbetaling\nA;Solgården;365;2.000;48.000\n");
    expect(read.kind.id).toBe("placements");
  });
});

test("the kind may be named, and one that does not exist is refused with those that do", async () => {
  const tables = await readTables(lines(NEEDED, notice()));
  expect(checkTables(tables, { kind: "notices" }).read.kind.id).toBe("notices");
  const refusal = () => checkTables(tables, { kind: "notises" });
  expect(refusal).toThrow(RuleError);
  expect(refusal).toThrow("notices");
});
