import { describe, expect, test } from "vitest";
import type { Command, Option } from "../../../src/cli/command.ts";
import { commandLine } from "../../../src/cli/commandLine.ts";
import { COMMANDS } from "../../../src/cli/commands.ts";
import { EVERYWHERE, optionsOf } from "../../../src/cli/options.ts";
import { EXAMPLE_FILES } from "./exampleFiles.ts";
import { ran } from "./fakeIo.ts";

/** What may hold any text. */
const FREE = new Set(["sender", "signature", "case-number", "out"]);

/** Names of tables and columns, which may be any. */
const NAMES = new Set(["sql --from", "sql --id", "sql --view"]);

/** The words of a command's first example, without the option itself. */
function lineOf({ examples }: Command, { name }: Option): string[] {
  const words = (examples[0]?.line.da ?? "").split(" ");
  const at = words.indexOf(`--${name}`);
  return at === -1 ? words : words.toSpliced(at, 2);
}

const CASES = COMMANDS.flatMap((command) =>
  optionsOf(command)
    .filter(({ name, value }) => value !== undefined && !FREE.has(name))
    .filter(({ name }) => !(name === "sheet" && command.name === "template"))
    .map((option) => ({ command, option, title: `${command.name} --${option.name}` }))
    .filter(({ title }) => !NAMES.has(title)),
);

const run = (line: string | readonly string[]) =>
  ran(typeof line === "string" ? line.split(" ") : line, { files: EXAMPLE_FILES });

describe("nonsense behind an option is told once, by the option's name, with what is allowed", () => {
  test.each(CASES)("$title", async ({ command, option }) => {
    const { exit, err, out, written } = await run([...lineOf(command, option), `--${option.name}`, "vrøvl"]);
    expect([exit, out, written]).toEqual([2, "", {}]);
    const [first, found, allowed, remedy, ...others] = err.trimEnd().split("\n");
    // A file of values that is not there is told by its own name.
    expect(first).toBe(option.name === "values" ? "vrøvl:" : `--${option.name}:`);
    expect([found, allowed, remedy].map((line = "") => line.slice(0, 13).trim())).toEqual(
      option.name === "lang" ? expect.anything() : ["Fundet:", "Tilladt:", "Gør sådan:"],
    );
    expect(others).toEqual([]);
  });

  test("of every option that commands have", () => {
    const told = new Set(CASES.map(({ option }) => option.name));
    const all = [...COMMANDS.flatMap(optionsOf), ...EVERYWHERE].filter(({ value }) => value !== undefined);
    expect(
      all.map(({ name }) => name).filter((name) => !told.has(name) && !FREE.has(name) && !NAMES.has(`sql --${name}`)),
    ).toEqual([]);
    expect(commandLine([], all).options).toEqual([]);
  });
});

describe("a value that can be read and cannot be is told by the option's name", () => {
  test.each([
    ["occupancy belægning.csv --period 5.kvartal", "--period", "1. til 4. kvartal, Q1 til Q4"],
    ["occupancy belægning.csv --year 1800", "--year", "et årstal fra 1900 til 2199"],
    ["occupancy belægning.csv --year 2031", "--year", "2020, som tabellen selv siger"],
    ["occupancy belægning.csv --period 1.kvartal", "--period", "1.-3. kvartal, som overskrifterne siger"],
    ["tariff omkostninger.csv --year 1800", "--year", "et årstal fra 1900 til 2199"],
    ["tariff omkostninger.csv --year 2031", "--year", "2025, som tabellen selv siger"],
    ["compare takster-2024-2025.csv --year 2031", "--year", "2024, 2025, som tabellen selv siger"],
    ["placements anbringelser.csv --year 2031", "--year", "2025, som tabellen selv siger"],
    ["refund dyre-sager.csv --limits 2022=5", "--limits", "3 beløbsgrænser i 2022"],
    ["refund dyre-sager.csv --limits 2022=5/4/3", "--limits", "mere end grænsen før"],
    ["spending udgifter.csv --from 2030", "--from", "et år i tabellen: 2024"],
    ["spending udgifter.csv --to 1990", "--to", "et år i tabellen: 2024"],
    ["spending udgifter.csv --from 2024", "--from", "et år før 2024"],
    ["spending udgifter.csv --to 2024", "--to", "et år efter 2024"],
    ["spending udgifter.csv --rate 2024=3%", "--rate", "egne satser sammen med faste priser efter en serie"],
    ["assess varsler.csv --rate 1969=3%", "--rate", "et årstal fra 1970 til 2100"],
    ["assess varsler.csv --rate 2025=50%", "--rate", "en årlig sats mellem -50 % og 50 %"],
    ["assess varsler.csv --rate 2025=-300%", "--rate", "en årlig sats mellem -50 % og 50 %"],
    [
      "assess varsler.csv --agreement syddanmark-2025-26 --date 2019-01-01",
      "--date",
      "en dag i aftalens egen periode, 2025-01-01 – 2026-12-31",
    ],
    [
      "agreements syddanmark-2025-26 --date 2019-01-01",
      "--date",
      "en dag i aftalens egen periode, 2025-01-01 – 2026-12-31",
    ],
    ["finance sager.csv --scheme Børnehuse --budget 1 --expected-cases mange", "--expected-cases", "et antal"],
    [
      "finance sager.csv --scheme Børnehuse --budget 1 --year 1950",
      "--year",
      "kendt er: 60 % (1. januar 2014 – 31. december 2023); 80 % (fra den 1. januar 2024)",
    ],
    [
      "distribute sager.csv --total 1,0000000000001",
      "--total",
      "et tal på højst 10^15 og højst 12 decimaler, når enheden er regnet med",
    ],
  ])("%s", async (line, name, allowed) => {
    const { exit, err, out } = await run(line);
    expect([exit, out]).toEqual([2, ""]);
    expect(err.split("\n")[0]).toBe(`${name}:`);
    expect(err.replaceAll("\u00a0", " ")).toContain(`  Tilladt:   ${allowed}\n`);
    expect(err).not.toMatch(/\.exact|\w\(\{/);
  });

  test.each([
    ["assess varsler.csv --agreement syddanmark-2015", "--agreement", "2025-01-01"],
    ["assess varsler.csv --date 2019-05-05", "--date", "2025-01-01"],
    ["tariff omkostninger.csv --agreement syddanmark-2015", "--agreement", "2025-01-01 – 2025-12-31"],
    ["tariff omkostninger.csv --date 2019-05-05", "--date", "2025-01-01 – 2025-12-31"],
    ["placements anbringelser.csv --agreement syddanmark-2015", "--agreement", "2025-01-01 – 2025-12-31"],
    ["occupancy belægning.csv --agreement syddanmark-2015", "--agreement", "2020-09-30"],
  ])("and an agreement that holds on no day of the table is refused once: %s", async (line, name, days) => {
    const { exit, err, out, written } = await run(line);
    expect([exit, out, written]).toEqual([2, "", {}]);
    expect(err.split("\n")[0]).toBe(`${name}:`);
    expect(err).toContain(`  Tilladt:   en aftale, der gælder på tabellens egne dage: ${days}`);
    expect(err.trimEnd().split("\n")).toHaveLength(4);
  });

  test("and one that holds on some of them only is told of the others, as what was chosen", async () => {
    const head = "Sagsnr;Tilbud;Driftsherre;Enhed;Gældende takst;Varslet takst;Ikrafttræden\n";
    const rows = ["01-01-2025", "01-01-2023"].map((day, i) => `${i};Sol ${i};Vejen;døgn;1.000,00;1.050,00;${day}\n`);
    const { err, out } = await ran("assess n.csv --agreement syddanmark-2025-26".split(" "), {
      files: { "n.csv": head + rows.join("") },
    });
    const said = (out + err).split("\n").filter((line) => line.startsWith("Fejl,"));
    expect(said).toEqual([
      expect.stringContaining("ligger uden for den aftale, der er valgt: 2025-01-01 – 2026-12-31"),
    ]);
  });

  test.each([
    ["2025=5", "--rate 2025=5%"],
    ["2025=5,51", "--rate 2025=5,51%"],
    ["2025=meget", "--rate 2025=3,1%"],
  ])("and a rate without its sign is told with the very option to write: %s", async (given, write) => {
    const { exit, err } = await run(`assess varsler.csv --rate ${given}`);
    expect(exit).toBe(2);
    expect(err).toContain(`Gør sådan: skriv procenttegnet med: ${write}\n`);
  });

  test("but one that the table has is taken", async () => {
    for (const line of [
      "occupancy belægning.csv --year 2020 --period 1.-3.kvartal",
      "tariff omkostninger.csv --year 2025",
      "assess varsler.csv --agreement syddanmark-2025-26 --date 2026-01-01",
      "agreements syddanmark-2025-26 --date 2026-05-01",
    ]) {
      const { err, exit } = await run(line);
      expect([line, exit === 2 ? err : ""]).toEqual([line, ""]);
    }
  });
});
