import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Where the program of a thread lies for tests. */
export const bundledWorker: string = fileURLToPath(
  new URL("../node_modules/.cache/rammetakst-threads/worker.mjs", import.meta.url),
);

/** Bundles it before the tests, as the package has it. */
export default function setup(): void {
  buildSync({
    entryPoints: [fileURLToPath(new URL("../src/threads/worker.ts", import.meta.url))],
    outfile: bundledWorker,
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
}
