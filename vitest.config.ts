import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^rammetakst$/, replacement: at("src/index.ts") },
      { find: /^rammetakst\/core$/, replacement: at("src/core.ts") },
      { find: /^rammetakst\/tables$/, replacement: at("src/tables.ts") },
      { find: /^rammetakst\/rows$/, replacement: at("src/rows.ts") },
      { find: /^rammetakst\/files$/, replacement: at("src/files.ts") },
      { find: /^rammetakst\/threads$/, replacement: at("src/threads.ts") },
      // The program of a thread is run by Node itself, which takes no TypeScript: tests have one that is bundled for them.
      { find: /^.*\/workerAddress\.ts$/, replacement: at("tests/threadWorker.ts") },
    ],
  },
  test: {
    include: ["tests/{unit,cases,properties,docs}/**/*.test.ts"],
    testTimeout: 60_000,
    globalSetup: [at("tests/workingFolder.ts"), at("tests/bundledWorker.ts")],
    // Nothing in the library remembers what a test could change, so files share what they import: a fifth of the time.
    isolate: false,
    server: { deps: { inline: [/node_modules\/\.cache\/rammetakst\//] } },
    reporters: process.env.CI ? ["default", ["json", { outputFile: at("coverage/tests.json") }]] : ["default"],
    coverage: {
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**"],
      reporter: ["text", "json-summary"],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
