import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { printLoops } from "../src/rules/columns/print.ts";
import { DataError } from "./generate/data.ts";
import { type Printer, printModule } from "./generate/printer.ts";
import { PRINTERS } from "./generate/printers.ts";
import { generate, type Stale } from "./generate/run.ts";

const REMEDY = {
  missing: "run npm run generate",
  "out of date": "run npm run generate",
  "left over": "run npm run generate, which removes it",
  "read by no printer": "add one to scripts/generate/printers.ts",
} as const;

/** The loops that are there, or none: the rules that are printed as loops load the rest of `src/generated/` themselves. */
function loopsAsTheyAre(root: string): Printer {
  const file = join(root, "src/generated/loops.ts");
  const print = () => (existsSync(file) ? readFileSync(file, "utf8") : printModule("no rules yet", printLoops([])));
  return { module: "loops.ts", print };
}

/** First what is printed from data, then what is printed from the rules that are made of it. */
async function printed(root: string, options: { check: boolean }): Promise<readonly Stale[]> {
  const first = generate(root, options, [...PRINTERS, loopsAsTheyAre(root)]);
  if (options.check && first.length > 0) return first;
  const { loops } = await import("./generate/loops.ts");
  const again = generate(root, options, [...PRINTERS, loops]);
  return [...first, ...again.filter(({ file }) => !first.some((each) => each.file === file))];
}

/** Prints `src/generated/` from `data/` and the rules in the current folder; with `--check` it only tells what is out of date. */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((arg) => arg !== "--check");
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(" ")}; the only option is --check`);
    return 2;
  }
  const check = args.includes("--check");
  const stale = await printed(process.cwd(), { check });
  const open = stale.filter(({ problem }) => check || problem === "read by no printer");
  for (const { file, problem } of stale) {
    const isOpen = open.some((each) => each.file === file);
    console.error(isOpen ? `${file}: ${problem}; ${REMEDY[problem]}` : `${file}: was ${problem}, is in line now`);
  }
  return open.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
