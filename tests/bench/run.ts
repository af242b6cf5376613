import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.ts";
import { comparisonOf, type Figures, markdownOf, type Setting } from "./report.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FIGURES = at("./figures.json");
const README = at("./README.md");
const [BEGIN, END] = ["<!-- figures -->", "<!-- end of figures -->"];
const PACKAGES = ["decimal.js", "arquero", "@duckdb/node-api", "hyperformula", "esbuild"];
const OPTIONS = ["--quick", "--write", "--compare"];

const packageFile = () => JSON.parse(readFileSync(at("../../package.json"), "utf8"));

function setting(): Setting {
  const { dependencies, devDependencies } = packageFile();
  const versions = { ...dependencies, ...devDependencies };
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, ${memory} GiB`,
    node: process.versions.node,
    packages: Object.fromEntries(PACKAGES.map((name) => [name, versions[name]])),
    load: `Load of the machine as it began: ${loadavg()[0]?.toFixed(1)}.`,
  };
}

/** Builds the suite and runs it in a process of its own. */
function measure(quick: boolean): Figures {
  const begun = setting();
  const script = join(build(), "main.js");
  const args = ["--expose-gc", script, ...(quick ? ["--quick"] : [])];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error("the measurement did not end well; see above");
  return { setting: begun, outcomes: JSON.parse(stdout) };
}

function write(figures: Figures): void {
  const text = readFileSync(README, "utf8");
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${BEGIN} and ${END}`);
  writeFileSync(README, `${text.slice(0, from + BEGIN.length)}\n\n${markdownOf(figures)}\n\n${text.slice(to)}`);
  const outcomes = figures.outcomes.map((outcome) => ({ ...outcome, notes: [] })); // figures alone: notes stand in the table
  writeFileSync(FIGURES, `${JSON.stringify({ ...figures, outcomes }, null, 2)}\n`);
}

const args = process.argv.slice(2);
const unknown = args.filter((arg) => !OPTIONS.includes(arg));
if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(" ")}; the options are ${OPTIONS.join(", ")}`);
const before: Figures | undefined = args.includes("--compare") ? JSON.parse(readFileSync(FIGURES, "utf8")) : undefined;
const figures = measure(args.includes("--quick"));
console.log(before === undefined ? markdownOf(figures) : comparisonOf(before, figures));
if (args.includes("--write")) write(figures);
