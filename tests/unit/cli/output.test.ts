import { describe, expect, test } from "vitest";
import type { Command } from "../../../src/cli/command.ts";
import type { Outcome } from "../../../src/cli/outcome.ts";
import { withTables } from "../../../src/cli/withTables.ts";
import type { TableFault } from "../../../src/files/faults/fault.ts";
import { readTables } from "../../../src/files/readTables.ts";
import type { Sheet } from "../../../src/reports/sheet.ts";
import { revive } from "../../../src/stored/revive.ts";
import { coded, type Machine, ran } from "./fakeIo.ts";

const same = (text: string) => ({ da: text, en: text });

const sheet = (title: string, rows: Sheet["rows"] = [["Ask", 2347.5]]): Sheet => ({
  title: same(title),
  columns: [
    { word: "note", unit: "text" },
    { word: "current", unit: "kr" },
  ],
  rows,
});

const FAULT: TableFault = {
  severity: "error",
  kind: "not-an-amount",
  sheet: "Varsler",
  row: 7,
  cells: ["C7"],
  heading: "Takst 2024",
  found: "abc",
  what: { da: "det er intet beløb", en: "this is no amount" },
  write: { da: "skriv et beløb", en: "write an amount" },
  allowed: { da: "den gældende takst", en: "the current tariff" },
  suggestions: [],
};

const TWO: Outcome = {
  sheets: { summary: sheet("Oversigt"), notices: sheet("Varsler") },
  shown: ["summary"],
  says: [{ da: "1 varsel er vurderet.", en: "1 notice is assessed." }],
  faults: [],
};

/** A command that takes a file and gives what a test says, as one that assesses notices will. */
function assessing(outcome: Outcome): readonly Command[] {
  const command: Command = {
    name: "assess",
    title: same("Varsler"),
    description: same("Varsler"),
    arguments: [{ name: same("FIL"), says: same("en fil") }],
    options: [],
    examples: [],
    suffix: { da: "vurderet", en: "assessed" },
    run: (context) => withTables(context, () => outcome),
  };
  return [command];
}

const assess = (args: readonly string[], machine: Machine = {}, outcome = TWO) =>
  ran(["assess", ...args], {
    files: { "mappe.x/varsler.csv": "Tilbud;Takst\nAsk;2347,50\n" },
    commands: assessing(outcome),
    ...machine,
  });

describe("a command on a file", () => {
  test("shows the tables that sum up and writes all as a workbook next to it", async () => {
    const { exit, out, err, written } = await assess(["mappe.x/varsler.csv"]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Oversigt\n[\s\S]*\n\n1 varsel er vurderet\.\n\nSkrevet: mappe\.x\/varsler-vurderet\.xlsx\n$/);
    expect(out).not.toContain("\nVarsler\n");
    expect(Object.keys(written)).toEqual(["mappe.x/varsler-vurderet.xlsx"]);
    const tables = await readTables(written["mappe.x/varsler-vurderet.xlsx"] as Uint8Array);
    expect(tables.map(({ name }) => name)).toEqual(["Oversigt", "Varsler"]);
  });

  test("names the workbook in the language, whatever the file's name is like", async () => {
    const files = { "C:\\a.b\\varsler": "a;b\n1;2\n", ".csv": "a;b\n1;2\n" };
    expect(Object.keys((await assess(["C:\\a.b\\varsler", "--lang", "en"], { files })).written)).toEqual([
      "C:\\a.b\\varsler-assessed.xlsx",
    ]);
    expect(Object.keys((await assess([".csv"], { files })).written)).toEqual([".csv-vurderet.xlsx"]);
  });

  test.each([
    { there: ["m/v-vurderet.xlsx"], name: "m/v-vurderet (2).xlsx" },
    { there: ["m/v-vurderet.xlsx", "m/v-vurderet (2).xlsx"], name: "m/v-vurderet (3).xlsx" },
    { there: ["m/v-vurderet (2).xlsx"], name: "m/v-vurderet.xlsx" },
  ])("leaves $there alone and writes $name, and says so beside the output", async ({ there, name }) => {
    const files = { "m/v.csv": "a;b\n1;2\n", ...Object.fromEntries(there.map((each) => [each, "noter"])) };
    const { exit, out, err, written } = await assess(["m/v.csv"], { files });
    expect([exit, Object.keys(written)]).toEqual([0, [name]]);
    expect(out).toContain(`Skrevet: ${name}\n`);
    const taken = "m/v-vurderet.xlsx findes i forvejen og er ikke rørt, så resultatet er skrevet i";
    expect(err).toBe(name === "m/v-vurderet.xlsx" ? "" : `${taken} ${name}. Vælg selv navnet med --out.\n`);
  });

  test("leaves a template that is there alone too, for it may be filled in", async () => {
    const { exit, err, written } = await ran(["template", "varsler"], {
      files: { "skabelon-varsler.xlsx": "udfyldt" },
    });
    expect([exit, Object.keys(written)]).toEqual([0, ["skabelon-varsler (2).xlsx"]]);
    expect(err).toContain("skabelon-varsler.xlsx findes i forvejen og er ikke rørt");
  });

  test("gives the table to fill in alone as CSV, and says where its columns are explained", async () => {
    const { out, written } = await ran(["template", "varsler", "--out", "v.csv"]);
    expect(Object.keys(written)).toEqual(["v.csv"]);
    expect(
      String(written["v.csv"])
        .split("\r\n")
        .map((line) => line.slice(0, 20)),
    ).toEqual(["\uFEFFSagsnr. *;Tilbud *;", "Eksempel – slet denn", ""]);
    expect(out).toContain("„rammetakst template varsler --as table“ forklarer hver kolonne");
    const table = await ran(["template", "varsler", "--as", "table"]);
    expect(table.out).toMatch(/^Kolonnerne er forklaret her; [\s\S]*\n\nSådan udfyldes arket\n/);
    const columns = await ran(["template", "varsler", "--as", "csv", "--sheet", "columns"]);
    expect(columns.out).toMatch(/^\uFEFFKolonne;Skal udfyldes;/);
  });

  test("writes over what is named by --out", async () => {
    const files = { "v.csv": "a;b\n1;2\n", "v-vurderet.xlsx": "noter" };
    const { err, written } = await assess(["v.csv", "--out", "v-vurderet.xlsx"], { files });
    expect([err, Object.keys(written)]).toEqual(["", ["v-vurderet.xlsx"]]);
  });

  test("only prints what is piped in", async () => {
    const { exit, written, out } = await assess(["-"], { piped: "a;b\n1;2\n" });
    expect([exit, written]).toEqual([0, {}]);
    expect(out).toContain("Oversigt");
    expect((await assess(["-"])).err).toContain("der sendes ikke noget ind");
  });

  test("writes no workbook where there is no table to write", async () => {
    const { written, out, exit } = await assess(["mappe.x/varsler.csv"], {}, { sheets: {}, says: [], faults: [FAULT] });
    expect([exit, written]).toEqual([2, {}]);
    expect(out).toBe("Fejl, Varsler, C7 (Takst 2024): „abc“ – det er intet beløb. Skriv et beløb.\n");
  });

  test("ends with 1 for a finding of severity error and with 2 for a fault, and with 0 for less", async () => {
    const exits = [
      { ...TWO, worst: "error" },
      { ...TWO, worst: "warning" },
      { ...TWO, worst: "error", faults: [FAULT] },
      { ...TWO, faults: [{ ...FAULT, severity: "question" }] },
    ] as const;
    const ended = await Promise.all(exits.map((outcome) => assess(["mappe.x/varsler.csv"], {}, outcome)));
    expect(ended.map(({ exit }) => exit)).toEqual([1, 0, 2, 0]);
  });
});

describe("--out and --as", () => {
  test("write the form of the ending, and nothing else", async () => {
    const { out, written } = await assess(["mappe.x/varsler.csv", "--out", "r.md"]);
    expect(out).toBe("1 varsel er vurderet.\n\nSkrevet: r.md\n");
    expect(Object.keys(written)).toEqual(["r.md"]);
    expect(written["r.md"]).toMatch(/^# Varsler\n\n1 varsel er vurderet\.\n\n## Oversigt\n[\s\S]*## Varsler\n/);
  });

  test("write CSV as a file for each table, and one table as the file itself", async () => {
    const several = await assess(["mappe.x/varsler.csv", "--out", "ud/r.csv"]);
    expect(Object.keys(several.written)).toEqual(["ud/r-summary.csv", "ud/r-notices.csv"]);
    expect(several.out).toContain("Skrevet: ud/r-summary.csv, ud/r-notices.csv");
    const one = await assess(["mappe.x/varsler.csv", "--out", "ud/r.csv", "--sheet", "notices"]);
    expect(Object.entries(one.written)).toEqual([
      ["ud/r.csv", "\uFEFFBemærkning;Gældende takst (kr.)\r\nAsk;2347,5\r\n"],
    ]);
  });

  test("give the form alone on the standard output, and say the rest beside it", async () => {
    const { out, err } = await assess(
      ["mappe.x/varsler.csv", "--as", "csv", "--sheet", "notices"],
      {},
      { ...TWO, faults: [FAULT] },
    );
    expect(out).toBe("\uFEFFBemærkning;Gældende takst (kr.)\r\nAsk;2347,5\r\n");
    expect(err).toMatch(/^1 varsel er vurderet\.\n\nFejl, Varsler, C7/);
    const refused = await assess(["mappe.x/varsler.csv", "--as", "csv"]);
    expect([refused.exit, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain("flere tabeller: summary, notices");
  });

  test("give JSON that the library revives", async () => {
    const { out } = await assess(["mappe.x/varsler.csv", "--as", "json"]);
    const { sheets, says, faults } = JSON.parse(out);
    expect([says, faults]).toEqual([TWO.says, []]);
    expect(revive(sheets)).toEqual(TWO.sheets);
  });

  test("give text and a page with all of it", async () => {
    const text = await assess(["mappe.x/varsler.csv", "--out", "-"]);
    expect(text.out).toMatch(/^1 varsel er vurderet\.\n\nOversigt\n[\s\S]*\n\nVarsler\n/);
    expect([text.err, text.written]).toEqual(["", {}]);
    const { out } = await assess(["mappe.x/varsler.csv", "--as", "html", "--lang", "en"]);
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  test("do not show a workbook on a terminal, but give it where it is piped", async () => {
    const shown = await assess(["mappe.x/varsler.csv", "--as", "xlsx"], { terminal: 80 });
    expect(shown.exit).toBe(2);
    expect(shown.err).toContain("skriv --out navn.xlsx");
    expect((await assess(["mappe.x/varsler.csv", "--as", "xlsx"])).out).toMatch(/^<\d{4,} bytes>$/);
  });
});

describe("files", () => {
  test("that are read are never written over, under whatever name", async () => {
    const links = { "link.csv": "mappe.x/varsler.csv" };
    for (const out of ["mappe.x/varsler.csv", "link.csv"]) {
      const { exit, err, written } = await assess(["mappe.x/varsler.csv", "--out", out, "--sheet", "notices"], {
        links,
      });
      expect([exit, written]).toEqual([2, {}]);
      expect(err).toContain("en fil, der læses, bliver aldrig overskrevet");
    }
    const several = await assess(["r-notices.csv", "--out", "r.csv"], { files: { "r-notices.csv": "a;b\n1;2\n" } });
    expect([several.exit, several.written]).toEqual([2, {}]);
  });

  test.each([
    ["ENOENT", "filen findes ikke"],
    ["EISDIR", "en mappe"],
    ["EACCES", "filen må ikke læses"],
    ["EFBIG", "filen er for stor"],
    ["EIO", "maskinen afviser den (EIO)"],
  ])("that cannot be read for %s are told by name", async (code, found) => {
    const { exit, err } = await assess(["a.csv"], { files: { "a.csv": coded(code) } });
    expect(exit).toBe(2);
    expect(err).toMatch(new RegExp(`^a\\.csv:\\n {2}Fundet: {4}${found.replace(/[()]/g, "\\$&")}\n`));
  });

  test.each([
    ["ENOENT", "mappen findes ikke"],
    ["EBUSY", "filen er åben i et andet program"],
    ["EPERM", "filen må ikke skrives"],
    ["ENOSPC", "der er ikke plads på drevet"],
  ])("that cannot be written for %s are told by name", async (code, found) => {
    const { exit, err } = await assess(["mappe.x/varsler.csv", "--out", "r.xlsx"], { refuses: coded(code) });
    expect(exit).toBe(2);
    expect(err).toContain(`r.xlsx:\n  Fundet:    ${found}\n`);
  });

  test("that are no table are told by what they are", async () => {
    const { exit, err } = await assess(["a.pdf"], { files: { "a.pdf": "%PDF-1.7 …" } });
    expect(exit).toBe(2);
    expect(err).toMatch(/^a\.pdf:\n {2}Fundet: {4}en fil af en anden slags \(PDF\)\n/);
  });
});

describe("a terminal", () => {
  test("is told what is done, and the line is gone when it is done; nothing else is", async () => {
    const { err } = await assess(["mappe.x/varsler.csv"], { terminal: 80 });
    expect(err).toBe("\rLæser mappe.x/varsler.csv …\u001B[K\r\u001B[K");
    expect((await assess(["mappe.x/varsler.csv"])).err).toBe("");
  });

  test("is shown the first rows where the workbook has all of them", async () => {
    const rows = Array.from({ length: 100 }, (_, i) => [`r${i}`, i] as const);
    const outcome = { ...TWO, sheets: { summary: { ...sheet("Oversigt", [...rows, ["i alt", 4950]]), totalRows: 1 } } };
    const { out } = await assess(["mappe.x/varsler.csv"], { terminal: 80 }, outcome);
    expect(out.match(/^r\d+/gm)).toHaveLength(40);
    expect(out).toContain("i alt ");
    expect(out).toContain("… og 60 rækker mere i projektmappen\n");
    const all = await assess(["-"], { terminal: 80, piped: "a;b\n1;2\n" }, outcome);
    expect(all.out.match(/^r\d+/gm)).toHaveLength(100);
    expect((await assess(["mappe.x/varsler.csv"], {}, outcome)).out.match(/^r\d+/gm)).toHaveLength(100);
  });

  test("is as wide as the table, or the last columns are left out by name", async () => {
    const wide = await ran(["agreements"], { terminal: 200 });
    expect(wide.out).not.toContain("…");
    const narrow = await ran(["agreements", "--lang", "en"], { terminal: 60 });
    expect(narrow.out).toMatch(/… and 2 columns more, for which the screen is too narrow\n?\s?\(Mark; Source\)/);
    expect(Math.max(...narrow.out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect((await ran(["agreements"])).out).toContain("Kilde");
  });

  test("is told the first faults, and a file all of them", async () => {
    const outcome = {
      ...TWO,
      faults: Array.from({ length: 100 }, (_, i) => ({ ...FAULT, row: i, cells: [], found: `x${i}` })),
    };
    const shown = await assess(["mappe.x/varsler.csv"], { terminal: 80 }, outcome);
    expect(shown.out.match(/^Fejl, Varsler, række \d+/gm)).toHaveLength(40);
    expect(shown.out).toContain("… og 60 fejl mere");
    expect((await assess(["mappe.x/varsler.csv"], {}, outcome)).out.match(/^Fejl, /gm)).toHaveLength(100);
  });
});

test("the same fault of many rows is told in one line, where the first of them is", async () => {
  const same = (row: number, column = "I") => ({ ...FAULT, row, cells: [`${column}${row}`] });
  const other = { ...FAULT, row: 3, cells: ["C3"], found: "andet" };
  const lines = async (faults: readonly TableFault[], language = "da") => {
    const { out } = await assess(["mappe.x/varsler.csv", "--lang", language], {}, { sheets: {}, says: [], faults });
    return out.trimEnd().split("\n");
  };
  const many = Array.from({ length: 41 }, (_, i) => same(i + 2));
  const [first, second, ...rest] = await lines([same(2), other, ...many.slice(1)]);
  expect(first).toMatch(/^Fejl, Varsler, I2–I42 \(41 rækker\) \(.*\): /);
  expect([second, rest]).toEqual([expect.stringContaining("C3"), []]);
  expect((await lines(many, "en"))[0]).toMatch(/^Error, Varsler, I2–I42 \(41 rows\)/);
  // Two rows, other columns and faults of several cells are told one by one.
  expect(await lines([same(2), same(3)])).toHaveLength(2);
  expect(await lines([same(2), same(3), same(4, "J"), same(5, "K")])).toHaveLength(4);
  expect(await lines([2, 3, 4].map((row) => ({ ...same(row), cells: [`I${row}`, "A1"] })))).toHaveLength(3);
});

test("what stands in a cell is quoted once, also where the sentence quotes it", async () => {
  const fault: TableFault = {
    ...FAULT,
    found: "uge",
    what: { da: "enheden „uge“ er ikke en enhed for takster", en: "the unit “uge” is no unit of tariffs" },
  };
  for (const lang of ["da", "en"]) {
    const outcome = { sheets: {}, says: [], faults: [fault] };
    const { out } = await assess(["mappe.x/varsler.csv", "--lang", lang], {}, outcome);
    expect(out.match(/uge/g), lang).toHaveLength(1);
  }
});

test("a fault says where, what stands there, what is wrong, what to write and what may be meant", async () => {
  const fault: TableFault = {
    ...FAULT,
    severity: "question",
    sheet: "",
    found: "Abenra\u001B[31m",
    allowed: { da: "en kommune", en: "a municipality" },
    write: { da: "Skriv kommunens navn", en: "Write the municipality's name" },
    suggestions: ["Aabenraa", "Assens"],
  };
  const { out } = await assess(["mappe.x/varsler.csv", "--lang", "en"], {}, { sheets: {}, says: [], faults: [fault] });
  expect(out).toBe(
    "Question, C7 (Takst 2024): “Abenra\\u001b[31m” – this is no amount. Write the municipality's name. Perhaps: “Aabenraa”, “Assens”.\n",
  );
});
