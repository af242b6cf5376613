import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync, transformSync } from "esbuild";
import { printedTariffRound } from "./printLoop.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the packages of this project are found from, and git looks not. */
const FOLDER = at("../../node_modules/.cache/rammetakst-bench");

/** Bundles the suite with the library as the package is bundled, and prints the loop; gives the folder. */
export function build(): string {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  buildSync({
    entryPoints: [at("./main.ts"), at("./memory.ts")],
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "es2022",
    logLevel: "warning",
  });
  // The program of a thread, where the bundle above looks for it.
  buildSync({
    entryPoints: [at("../../src/threads/worker.ts")],
    outfile: join(FOLDER, "threads/worker.js"),
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
  writeFileSync(join(FOLDER, "loops.js"), transformSync(printedTariffRound(), { loader: "ts", target: "es2022" }).code);
  return FOLDER;
}
