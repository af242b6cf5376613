// Loaded before an example: writing fails outside examples/output and the system's folder for temporary files.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OUTPUT = resolve(ROOT, "examples/output");
const TEMPORARY = fs.realpathSync(tmpdir());

const CHANGES_FIRST = /^(writeFile|appendFile|mkdir|mkdtemp|rm|rmdir|unlink|truncate|createWriteStream|rename)(Sync)?$/;
const CHANGES_SECOND = /^(rename|copyFile|cp|symlink|link)(Sync)?$/;
const OPENS = /^open(Sync)?$/;

function isInside(path, folder) {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A checkout may itself lie in the temporary folder: what lies in the checkout is judged as such. */
function refuseOutside(name, path) {
  if (typeof path === "number" || typeof path?.fd === "number") return;
  const full = resolve(path instanceof URL ? fileURLToPath(path) : String(path));
  if (isInside(full, isInside(full, ROOT) ? OUTPUT : TEMPORARY)) return;
  throw new Error(`${name} changes ${full}, which is outside examples/output`);
}

function isForReading(flags) {
  return flags === undefined || flags === null || flags === "r" || flags === fs.constants.O_RDONLY;
}

function guarded(name, original) {
  return function (...given) {
    const opensToWrite = OPENS.test(name) && !isForReading(given[1]);
    if (CHANGES_FIRST.test(name) || opensToWrite) refuseOutside(name, given[0]);
    if (CHANGES_SECOND.test(name)) refuseOutside(name, given[1]);
    return original.apply(this, given);
  };
}

for (const functions of [fs, fs.promises]) {
  for (const name of Object.keys(functions)) {
    const kinds = [CHANGES_FIRST, CHANGES_SECOND, OPENS];
    if (kinds.some((kind) => kind.test(name))) functions[name] = guarded(name, functions[name]);
  }
}
syncBuiltinESMExports();
