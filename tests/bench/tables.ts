import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { readXlsx, type WriteOptions, writeXlsx } from "hucre/xlsx";
import { sheetNames } from "../../src/files/sheetNames.ts";
import { writtenSheet } from "../../src/files/workbook/writtenSheet.ts";
import { workbookSheet } from "../../src/files/workbookSheet.ts";
import { assessTables, readTables } from "../../src/files.ts";

/** What is measured: the workbook library alone on the same cells, plain and as they look, and the job on each form of file. */
const CONTESTANTS = ["library, plain cells", "library, cells as they look", "from CSV", "from a workbook"] as const;
type Contestant = (typeof CONTESTANTS)[number];

/** The library as users run it, in one bundle; run from source, every function would be named again whenever it is made. */
const BUILT = fileURLToPath(new URL("../../dist/files.js", import.meta.url));
if (!existsSync(BUILT)) throw new Error("there is no dist/files.js: run npm run build first");

interface Took {
  /** Seconds of processor time, of all threads. */
  readonly cpu: number;
  readonly wall: number;
  /** The most memory of the process, in MiB. */
  readonly peak: number;
}

const HEADINGS =
  "Sagsnr;Tilbud;Ydelse;Driftsherre;Kommune;Enhed;Takst 2024;Takst 2025;Ikrafttræden;Varslet den;Antal borgere;Begrundelse";
const MUNICIPALITIES = ["Vejen", "Odense", "Kolding", "Varde", "Vejle", "Assens"];

/** A file of notices as offices keep them; six of ten lie above their limit. */
function fileOf(notices: number): string {
  const rows = Array.from({ length: notices }, (_, i) => {
    const [tariff, municipality] = [1500 + (i % 2000), MUNICIPALITIES[i % MUNICIPALITIES.length]];
    const proposed = (tariff * (1.04 + (i % 5) / 100)).toFixed(2).replace(".", ",");
    const reason = i % 3 === 0 ? "Øget dokumentation" : "";
    return `${i};Tilbud ${i};Botilbud § 108;${municipality} Kommune;${municipality};døgn;${tariff},50;${proposed};01-01-2025;15-10-2024;${i % 7};${reason}`;
  });
  return [HEADINGS, ...rows, ""].join("\n");
}

const AMOUNTS = [6, 7];
const COUNTS = [0, 10];

/** The same file as a workbook, with numbers as numbers. */
function workbookOf(csv: string): Promise<Uint8Array> {
  const rows = csv
    .trim()
    .split("\n")
    .map((line, i) =>
      line.split(";").map((cell, column) => {
        if (i === 0) return cell;
        if (AMOUNTS.includes(column)) return Number(cell.replace(",", "."));
        return COUNTS.includes(column) ? Number(cell) : cell;
      }),
    );
  return writeXlsx({ sheets: [{ name: "Varsler", rows }] });
}

/** What the library is given to write of an assessed file. */
async function cellsOf(csv: string): Promise<WriteOptions> {
  const { sheets } = assessTables(await readTables(csv));
  const written = Object.entries(sheets).map(([key, sheet]) => writtenSheet(`sheets.${key}`, sheet, "da", "verdicts"));
  const names = sheetNames(written.map(({ texts }) => texts.title));
  const made = written.map((each, i) => workbookSheet(names[i] ?? "", each));
  return { sheets: made.map(({ sheet }) => sheet), namedRanges: made.flatMap((each) => [...each.names]) };
}

const plain = ({ sheets }: WriteOptions): WriteOptions => ({
  sheets: sheets.map(({ name, rows = [] }) => ({ name, rows })),
});

const at = (folder: string, file: string) => join(folder, file);

async function run(contestant: Contestant, folder: string): Promise<void> {
  const read = (file: string) => new Uint8Array(readFileSync(at(folder, file)));
  if (contestant.startsWith("library")) {
    const cells = deserialize(read(contestant === CONTESTANTS[0] ? "plain.bin" : "cells.bin")) as WriteOptions;
    const bytes = read("file.xlsx");
    return measured(async () => {
      await readXlsx(bytes);
      await writeXlsx(cells);
    });
  }
  const file = read(contestant === "from CSV" ? "file.csv" : "file.xlsx");
  const built = (await import(BUILT)) as typeof import("../../src/files.ts");
  return measured(async () => {
    await built.asXlsx(built.assessTables(await built.readTables(file)).sheets, "da");
  });
}

async function measured(work: () => Promise<void>): Promise<void> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  const took: Took = {
    cpu: (user + system) / 1e6,
    wall: (performance.now() - wall) / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(took));
}

function ownProcess(contestant: Contestant, folder: string): Took {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, process.argv[1] ?? "", contestant, folder],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Took;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Each in a process of its own; the processes of a round take turns, each round begun by another. */
async function compare(notices: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(at(tmpdir(), "rammetakst-tables-"));
  const csv = fileOf(notices);
  writeFileSync(at(folder, "file.csv"), csv);
  writeFileSync(at(folder, "file.xlsx"), await workbookOf(csv));
  const cells = await cellsOf(csv);
  writeFileSync(at(folder, "cells.bin"), serialize(cells));
  writeFileSync(at(folder, "plain.bin"), serialize(plain(cells)));
  const all = new Map(CONTESTANTS.map((each): [Contestant, Took[]] => [each, []]));
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < CONTESTANTS.length; i++) {
      const contestant = CONTESTANTS[(i + round) % CONTESTANTS.length] as Contestant;
      all.get(contestant)?.push(ownProcess(contestant, folder));
    }
  }
  rmSync(folder, { recursive: true });
  const ratioTo = (own: readonly Took[], other: Contestant) =>
    median(own.map(({ cpu }, i) => cpu / (all.get(other)?.[i]?.cpu ?? Number.NaN)));
  for (const [name, took] of all) {
    const [cpu, wall, peak] = (["cpu", "wall", "peak"] as const).map((key) => median(took.map((each) => each[key])));
    const ratios = CONTESTANTS.slice(0, 2).map((other) => `${ratioTo(took, other).toFixed(2)} ×`);
    console.log(
      `${name.padEnd(28)} ${cpu?.toFixed(2).padStart(6)} s  ${wall?.toFixed(2).padStart(6)} s  ${peak?.toFixed(0).padStart(5)} MiB  ${ratios.join("  ")}`,
    );
  }
  console.log(`${notices} notices, medians of ${rounds}: processor time, wall time, peak, and × of each library alone`);
}

const [first = "5000", second = "5"] = process.argv.slice(2);
const contestant = CONTESTANTS.find((each) => each === first);
await (contestant === undefined ? compare(Number(first), Number(second)) : run(contestant, second));
