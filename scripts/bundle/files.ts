import { buildSync, type Metafile } from "esbuild";
import { BUILT, FACES, OUT } from "./options.ts";

/** What loads arquero lies in a file of its own, so that bundlers leave arquero out where only the rest of the face is used. */
const APART = "src/tables/toTable.ts";

/** What is loaded together, with a file for each way in and the files that these share. */
function filesOf(entryPoints: readonly string[], chunkNames: string): Metafile {
  return buildSync({
    ...BUILT,
    entryPoints: [...entryPoints],
    outdir: OUT,
    outbase: "src",
    splitting: true,
    chunkNames,
    minifyWhitespace: true,
    lineLimit: 200,
    metafile: true,
  }).metafile;
}

/** Builds the few files that Node loads: over a hundred small ones took it five times as long. */
export function buildFiles(): readonly Metafile[] {
  return [
    filesOf([...FACES, APART], "shared-[hash]"),
    // Apart, since what its commands load one by one would else break the library into many small files.
    filesOf(["src/cli.ts"], "cli/[hash]"),
    // The program of a thread, in one small file that every thread loads.
    filesOf(["src/threads/worker.ts"], "threads/[hash]"),
  ];
}
