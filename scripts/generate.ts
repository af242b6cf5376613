import { DataError } from "./generate/data.ts";
import { generate } from "./generate/run.ts";

const REMEDY = {
  missing: "run npm run generate",
  "out of date": "run npm run generate",
  "left over": "run npm run generate, which removes it",
  "read by no printer": "add one to scripts/generate/printers.ts",
} as const;

/** Prints `src/generated/` from `data/` in the current folder; with `--check` it only tells what is out of date. */
function main(args: readonly string[]): number {
  const unknown = args.filter((arg) => arg !== "--check");
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(" ")}; the only option is --check`);
    return 2;
  }
  const check = args.includes("--check");
  const stale = generate(process.cwd(), { check });
  const open = stale.filter(({ problem }) => check || problem === "read by no printer");
  for (const { file, problem } of stale) {
    const isOpen = open.some((each) => each.file === file);
    console.error(isOpen ? `${file}: ${problem}; ${REMEDY[problem]}` : `${file}: was ${problem}, is in line now`);
  }
  return open.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
