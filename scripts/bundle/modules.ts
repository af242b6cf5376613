import { readFileSync } from "node:fs";
import { posix, relative } from "node:path";
import { build, buildSync, type Metafile, type Plugin } from "esbuild";
import { BUILT, FACES, OUT } from "./options.ts";
import { withPureCalls } from "./pureCalls.ts";

/** Where the modules lie: each as it is in the source, and those of other packages in a folder of their own. */
const FOLDER = `${OUT}/modules`;
const OTHERS = "vendor";

/** What a module of ours says of files beside it, and what it has to say from among the modules. */
const MOVED: Readonly<Record<string, readonly [here: string, there: string]>> = {
  "src/threads/workerAddress.ts": ['"./threads/worker.js"', '"../../threads/worker.js"'],
};

type Inputs = Metafile["inputs"];

/** Every file that the faces load, and what its imports lead to. */
function loaded(): Inputs {
  const entryPoints = [...FACES];
  return buildSync({ ...BUILT, entryPoints, outdir: FOLDER, write: false, metafile: true }).metafile.inputs;
}

/** A module's place without its ending. What is not written as a module is put into the one module that imports it. */
function placeOf(file: string): string {
  const [, ours] = /^src\/(.*)\.ts$/.exec(file) ?? [];
  const [, theirs] = /^.*node_modules\/(.*)\.m?js$/.exec(file) ?? [];
  if (ours !== undefined) return ours;
  if (theirs !== undefined) return `${OTHERS}/${theirs}`;
  throw new Error(`${file} is neither ours nor a package's, so it has no place among the modules`);
}

/** How one module imports another. */
function address(from: string, to: string): string {
  const path = posix.relative(posix.dirname(placeOf(from)), `${placeOf(to)}.js`);
  return path.startsWith(".") ? path : `./${path}`;
}

function sourceOf(file: string): string {
  const text = withPureCalls(readFileSync(file, "utf8"));
  const moved = MOVED[file];
  if (moved === undefined) return text;
  if (!text.includes(moved[0])) throw new Error(`${file} does not say ${moved[0]} any more`);
  return text.replace(...moved);
}

/** Leaves every module a file of its own: what it imports is named and not put in. */
function eachApart(inputs: Inputs): Plugin {
  const isModule = (file: string) => inputs[file]?.format === "esm";
  return {
    name: "each module apart",
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
        contents: sourceOf(relative(process.cwd(), path)),
        loader: "ts",
      }));
      onResolve({ filter: /./ }, ({ kind, path, importer }) => {
        if (kind === "entry-point") return undefined;
        const from = relative(process.cwd(), importer);
        const found = inputs[from]?.imports.find(({ original }) => original === path);
        if (found === undefined || found.external === true || !isModule(found.path)) return undefined;
        return { path: address(from, found.path), external: true, sideEffects: false };
      });
    },
  };
}

/**
 * Builds every module as a file of its own, for programs that bundle the library and leave out what they do not use: of a
 * few files they keep nearly all. White space stays, since without it esbuild drops the notes that a call may be left out.
 */
export async function buildModules(): Promise<void> {
  const inputs = loaded();
  const modules = Object.keys(inputs).filter((file) => inputs[file]?.format === "esm");
  await build({
    ...BUILT,
    entryPoints: Object.fromEntries(modules.map((file) => [placeOf(file), file])),
    outdir: FOLDER,
    charset: "utf8",
    plugins: [eachApart(inputs)],
  });
}
