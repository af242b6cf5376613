import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { ROOT, textOf } from "../../../scripts/source/syntax.ts";

/** Folders that exist on one machine and not on the next; spelled apart, so that this file does not name them. */
const MACHINE = new RegExp(`(?<![\\w.~*-])/(${["work", "tmp", "root", "home", "Users"].join("|")})/`);

/** The files that are kept, or would be: those that git ignores are not among them. */
function keptFiles(): string[] {
  const given = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = execFileSync("git", given, { cwd: ROOT, encoding: "utf8" }).split("\0");
  return listed.filter((file) => file !== "" && existsSync(`${ROOT}${file}`));
}

/** Whether a line names a folder of one machine; the address of a page with such a folder does not. */
export function namesMachine(line: string): boolean {
  return MACHINE.test(line);
}

/** The lines of kept files that name a folder of one machine; the scripts of continuous integration may. */
export function machinePaths(): string[] {
  const files = keptFiles().filter((file) => !file.startsWith(".ci/"));
  return files.flatMap((file) => {
    const lines = textOf(file).split("\n");
    return lines.flatMap((line, index) => (namesMachine(line) ? `${file}:${index + 1}: ${line.trim()}` : []));
  });
}
