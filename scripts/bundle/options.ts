import { readFileSync } from "node:fs";
import type { BuildOptions } from "esbuild";

export const OUT = "dist";

/** The ways into the package, beside the command line and the program of a thread. */
export const FACES = ["src/index.ts", "src/core.ts", "src/tables.ts", "src/rows.ts", "src/files.ts", "src/threads.ts"];

/** What the package installs stays outside: its users meet it too. All else that is imported is put in. */
function installed(): string[] {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  return Object.keys(dependencies);
}

/** What papaparse asks Node for where it is given a stream, which it never is. */
const NEVER_ASKED_FOR = ["stream"];

/** What is asked of Node itself, which the command line alone does. */
const NODE = "node:*";

/** How everything in the package is built. */
export const BUILT = {
  bundle: true,
  external: [...installed(), ...NEVER_ASKED_FOR, NODE],
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
  minifySyntax: true,
  legalComments: "none",
  logLevel: "warning",
} as const satisfies BuildOptions;
