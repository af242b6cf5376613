// Run by plain node in a project that has the packed library: what programs get of it that bundle it, such as pages. The
// bundler is the one that the path given leads to.
import { equal, ok } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const { buildSync } = createRequire(import.meta.url)(process.argv[2]);

/** Bundled as for a browser, which takes the modules: the condition `node` would take the files for Node. */
function bundled(entry, options) {
  const { outputFiles, metafile } = buildSync({
    ...entry,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*"],
    write: false,
    metafile: true,
    logLevel: "error",
    outdir: "bundled",
    ...options,
  });
  return { text: outputFiles[0].text, inputs: Object.values(metafile.outputs)[0].inputs };
}

/** The size of what is left of some imports when it is made small, beside decimal.js, which is 32 kB by itself. */
function weight(contents) {
  const { inputs } = bundled({ stdin: { contents, resolveDir: process.cwd() } }, { minify: true });
  const own = Object.entries(inputs).filter(([file]) => !file.includes("/decimal.js/"));
  return own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}

/** Bytes that some imports may weigh at most: a little above what they weighed when this was written. */
const MOST = {
  'export { parseAmount } from "rammetakst";': 13_000,
  'export { formatAmount } from "rammetakst";': 17_000,
  'export { distribute } from "rammetakst";': 35_000,
  'export { findMunicipality } from "rammetakst";': 15_000,
  'export { assessProposals, agreementInForce } from "rammetakst";': 600_000,
  'import "rammetakst";': 0,
};
const table = Object.entries(MOST).map(([imports, most]) => ({ imports, most, weight: weight(imports) }));
console.table(table);
for (const each of table) ok(each.weight <= each.most, `${each.imports} weighs more than ${each.most} bytes`);

const EXAMPLES = ["demo", "occupancy-report", "eight-years", "costly-case", "letters"];

/** What a program writes where the library is bundled from the files for Node, and where it is from the modules. */
function written(program) {
  return [["node"], []].map((conditions) => {
    const { text } = bundled({ entryPoints: [program] }, { conditions });
    // Beside the program, since examples read the data there.
    const file = program.replace(/\.m?[jt]s$/, `.bundled-${conditions.join()}.mjs`);
    writeFileSync(file, text);
    return execFileSync(process.execPath, [file], { encoding: "utf8" });
  });
}

const programs = ["core.mjs", "whole.mjs", ...EXAMPLES.map((name) => `examples/${name}.ts`)];
for (const program of programs) {
  const [fromFiles, fromModules] = written(program);
  ok(fromFiles.length > 0, `${program} writes something`);
  equal(fromModules, fromFiles, `${program} writes the same from the modules`);
}

const face = (from) => `import * as all from ${JSON.stringify(from)}; console.log(Object.keys(all).join("\\n"));`;
for (const from of ["rammetakst", "rammetakst/core", "rammetakst/files", "rammetakst/rows", "rammetakst/threads"]) {
  const { text } = bundled({ stdin: { contents: face(from), resolveDir: process.cwd() } }, {});
  writeFileSync("face.bundled.mjs", text);
  const names = execFileSync(process.execPath, ["face.bundled.mjs"], { encoding: "utf8" });
  equal(names.trim(), Object.keys(await import(from)).join("\n"), `${from} gives away the same from the modules`);
}
console.log("the modules give what the files give");
