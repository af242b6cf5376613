import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is loaded, and an empty module to compare with. */
const MODULES = new Map([
  ["empty", at("./empty.mjs")],
  ["core", at("../../dist/core.js")],
  ["whole", at("../../dist/index.js")],
  ...earlier(),
]);

/** The build in the folder that BENCH_BASE names, such as that of an earlier release; nothing where it names none. */
function earlier(): [string, string][] {
  const folder = process.env.BENCH_BASE;
  if (folder === undefined) return [];
  return [
    ["earlier core", `${folder}/dist/core.js`],
    ["earlier whole", `${folder}/dist/index.js`],
  ];
}

/** The most that a module is to take over the empty one, in milliseconds. */
const AIMS = new Map([
  ["core", 25],
  ["whole", 80],
]);

function milliseconds(file: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median time of a process for each module; the processes of a round take turns. */
function measure(rounds: number): Map<string, number> {
  const times = new Map([...MODULES.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, file] of MODULES) times.get(name)?.push(milliseconds(file));
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

const rounds = Number(process.argv[2] ?? 31);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("the number of rounds is a whole number above 0");
if (!existsSync(at("../../dist/core.js"))) throw new Error("there is no dist/core.js: run npm run build first");

const medians = measure(rounds);
const empty = medians.get("empty") ?? Number.NaN;
for (const [name, time] of medians) {
  const [aim, more] = [AIMS.get(name), time - empty];
  const judged = aim === undefined ? "" : `  aim ≤ ${aim} ms: ${more <= aim ? "reached" : "short"}`;
  console.log(`${name.padEnd(13)} ${time.toFixed(1).padStart(7)} ms  ${`+${more.toFixed(1)}`.padStart(7)} ms${judged}`);
}
console.log(`medians of ${rounds} processes each, Node ${process.versions.node}`);
