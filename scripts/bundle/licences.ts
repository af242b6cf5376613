import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { OUT } from "./options.ts";

/** The folders of the packages of which something was put into the files. */
function packagesIn(files: readonly Metafile[]): string[] {
  const inputs = files
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs: parts }) =>
      Object.entries(parts).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    );
  const folders = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

function licenceOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file, so it cannot be put into the package`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

const HEADING = "The JavaScript files of this folder hold parts of these packages, each under its own licence.\n";

/** Writes the licences of what other packages are in the files; the modules hold parts of the same ones. */
export function writeLicences(files: readonly Metafile[]): void {
  const licences = packagesIn(files).map(licenceOf);
  writeFileSync(join(OUT, "LICENSES.txt"), [HEADING, ...licences].join(`\n${"-".repeat(72)}\n\n`));
}
