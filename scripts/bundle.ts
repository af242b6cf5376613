import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync, type Metafile } from "esbuild";

const OUT = "dist";

/** What the package installs stays outside: its users meet it too. All else that is imported is put in. */
function installed(): string[] {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  return Object.keys(dependencies);
}

/** What papaparse asks Node for where it is given a stream, which it never is. */
const NEVER_ASKED_FOR = ["stream"];

/** What loads arquero lies in a file of its own, so that bundlers leave arquero out where only the rest of the face is used. */
const APART = "src/tables/toTable.ts";

/** What is asked of Node itself, which the command line alone does. */
const NODE = "node:*";

/** What is loaded together, with a file for each way in and the files that these share. */
function bundle(entryPoints: readonly string[], chunkNames: string): Metafile {
  return buildSync({
    entryPoints: [...entryPoints],
    outdir: OUT,
    outbase: "src",
    bundle: true,
    splitting: true,
    chunkNames,
    external: [...installed(), ...NEVER_ASKED_FOR, NODE],
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 200,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  }).metafile;
}

/** The folders of the packages of which something was put into the bundle. */
function packagesIn(bundles: readonly Metafile[]): string[] {
  const files = bundles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    );
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

function licenceOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file, so it cannot be put into the bundle`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

const HEADING = "The JavaScript files of this folder hold parts of these packages, each under its own licence.\n";

const bundles = [
  bundle(
    ["src/index.ts", "src/core.ts", "src/tables.ts", "src/rows.ts", "src/files.ts", "src/threads.ts", APART],
    "shared-[hash]",
  ),
  // Apart, since what its commands load one by one would else break the library into many small files.
  bundle(["src/cli.ts"], "cli/[hash]"),
  // The program of a thread, in one small file that every thread loads.
  bundle(["src/threads/worker.ts"], "threads/[hash]"),
];
const licences = packagesIn(bundles).map(licenceOf);
writeFileSync(join(OUT, "LICENSES.txt"), [HEADING, ...licences].join(`\n${"-".repeat(72)}\n\n`));
