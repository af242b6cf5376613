import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printLoops } from "../src/rules/columns/print.ts";
import { DataError } from "./generate/faults.ts";
import { type Printer, printModule } from "./generate/printer.ts";
import { PRINTERS } from "./generate/printers.ts";
import { generate, type Stale } from "./generate/run.ts";
import { printShapes, shapes } from "./generate/shapes.ts";

const REMEDY = {
  missing: "run npm run generate",
  "out of date": "run npm run generate",
  "left over": "run npm run generate, which removes it",
  "read by no printer": "add one to scripts/generate/printers.ts",
} as const;

/** A module that is there, or one that holds nothing: what it is printed from loads the rest of `src/generated/` itself. */
function asItIs(root: string, module: string, nothing: readonly string[]): Printer {
  const file = join(root, "src/generated", module);
  const print = () => (existsSync(file) ? readFileSync(file, "utf8") : printModule("no rules yet", nothing));
  return { module, print };
}

/** First what is printed from data, then what is printed from the rules and the types that are made of it. */
async function printed(root: string, options: { check: boolean }): Promise<readonly Stale[]> {
  const kept = [asItIs(root, "loops.ts", printLoops([])), asItIs(root, "shapes.ts", printShapes([], []))];
  const first = generate(root, options, [...PRINTERS, ...kept]);
  if (options.check && first.length > 0) return first;
  const { loops } = await import("./generate/loops.ts");
  const again = generate(root, options, [...PRINTERS, loops, shapes]);
  return [...first, ...again.filter(({ file }) => !first.some((each) => each.file === file))];
}

/** Pages that are read off the sources themselves: the index of the face, and the codes of findings. */
async function pages(root: string, { check }: { check: boolean }): Promise<readonly Stale[]> {
  const { API_INDEX, printApiIndex } = await import("./generate/apiIndex.ts");
  const { FINDING_LIST, printFindingList } = await import("./generate/findingList.ts");
  const wanted = { [API_INDEX]: printApiIndex(), [FINDING_LIST]: printFindingList() };
  return Object.entries(wanted).flatMap(([page, text]): Stale[] => {
    const file = join(root, page);
    const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    if (before === text) return [];
    if (!check) writeFileSync(file, text);
    return [{ file: page, problem: before === undefined ? "missing" : "out of date" }];
  });
}

/**
 * Prints `src/generated/` and the pages of `docs/` from `data/`, the rules and the face in the current folder; with `--check`
 * it only reports what is out of date.
 */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((arg) => arg !== "--check");
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(" ")}; the only option is --check`);
    return 2;
  }
  const check = args.includes("--check");
  const stale = [...(await printed(process.cwd(), { check })), ...(await pages(process.cwd(), { check }))];
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
