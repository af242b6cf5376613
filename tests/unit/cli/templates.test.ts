import { describe, expect, test } from "vitest";
import type { Kind } from "../../../src/files/kind.ts";
import { templateColumns } from "../../../src/files/template/columns.ts";
import { exampleCell } from "../../../src/files/template/example.ts";
import { nameOfKind } from "../../../src/files/template/template.ts";
import * as templateWords from "../../../src/files/template/words.ts";
import { KINDS } from "../../../src/generated/tables.ts";
import type { Language } from "../../../src/words.ts";
import { type Left, ran } from "./fakeIo.ts";

const ALL: readonly Kind[] = KINDS;

/** The job of each kind of table, with what the job itself asks for and no table says. */
const JOBS: Readonly<Record<string, readonly string[]>> = {
  notices: ["assess t.csv"],
  costs: ["tariff t.csv"],
  occupancy: ["occupancy t.csv"],
  settlement: ["settle t.csv"],
  spending: ["spending t.csv"],
  keys: ["distribute t.csv --total 1000", "finance t.csv --scheme childrens-houses --budget 1000 --year 2025"],
  placements: ["placements t.csv"],
  refunds: ["refund t.csv"],
  values: ["values t.csv", "assess v.csv --values t.csv"],
};

const NOTICE =
  "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden\n1;Lyng;Vejen;døgn;1.000,00;1.050,00;01-01-2025\n";

/** What a template gives as CSV, with the mark of its example row overwritten by the first column's own example. */
async function filledIn(kind: Kind, language: Language): Promise<string> {
  const { out } = await ran(["template", nameOfKind(kind)[language], "--as", "csv", "--lang", language]);
  const [first] = templateColumns(kind, language);
  if (first === undefined) throw new Error("a kind without columns");
  const mark = templateWords.EXAMPLE[language];
  expect(out).toContain(mark);
  return out.replace(mark, String(exampleCell(first, language).value));
}

const linesOf = ({ out, err }: Left): string[] => `${out}\n${err}`.split("\n");

describe("the example of a template, filled in as a row, is taken by the job without a fault", () => {
  test.each(
    ALL.flatMap(({ id }) =>
      (["da", "en"] as const).flatMap((language) => (JOBS[id] ?? [""]).map((line) => [line, language, id] as const)),
    ),
  )("%s in %s", async (line, language, id) => {
    const kind = ALL.find((each) => each.id === id) as Kind;
    const files = { "t.csv": await filledIn(kind, language), "v.csv": NOTICE };
    const left = await ran([...line.split(" "), "--lang", language], { files });
    const told = /^(?:Fejl|Spørgsmål|Bemærk|Error|Question|Note), /;
    expect([left.err, linesOf(left).filter((each) => told.test(each))]).toEqual(["", []]);
    expect(left.exit).not.toBe(2);
    expect(Object.keys(left.written)).toHaveLength(1);
  });
});

describe("a template is named by its table or by a command that works on it", () => {
  test.each([
    ["varsler", "skabelon-varsler.xlsx", "assess"],
    ["assess", "skabelon-varsler.xlsx", "assess"],
    ["letters", "skabelon-varsler.xlsx", "letters"],
    ["anbringelser", "skabelon-borgerdoegn.xlsx", "placements"],
    ["placements", "skabelon-borgerdoegn.xlsx", "placements"],
    ["refund", "skabelon-refusion.xlsx", "refund"],
    ["udgifter", "skabelon-regnskab.xlsx", "spending"],
    ["takster", "skabelon-omkostninger.xlsx", "tariff"],
    ["distribute", "skabelon-fordelingsnoegle.xlsx", "distribute"],
    ["audit", "skabelon-fordelingsnoegle.xlsx", "audit"],
    ["settle", "skabelon-afregning.xlsx", "settle"],
  ])("%s gives %s", async (word, file, command) => {
    const { exit, out, err, written } = await ran(["template", word]);
    expect([exit, Object.keys(written)]).toEqual([0, [file]]);
    expect(out + err).toContain(`Kør derefter: rammetakst ${command} FIL`);
  });

  test("but not by a command that takes no such table", async () => {
    expect((await ran(["template", "agreements"])).exit).toBe(2);
  });
});
