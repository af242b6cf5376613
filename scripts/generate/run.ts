import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openData } from "./data.ts";
import { DataError, together } from "./faults.ts";
import { PRINTED, type Printer } from "./printer.ts";
import { PRINTERS } from "./printers.ts";

const FOLDER = "src/generated";

/** A file that is not in line with the others, and in what way. */
export interface Stale {
  readonly file: string;
  readonly problem: "missing" | "out of date" | "left over" | "read by no printer";
}

interface Printed {
  /** The text of every module, by file. */
  readonly modules: ReadonlyMap<string, string>;
  /** Data files that belong to no printer: what they hold would be lost in silence. */
  readonly unread: readonly Stale[];
}

function printed(root: string, printers: readonly Printer[]): Printed {
  const data = openData(root);
  const texts = together(
    printers.map((printer) => () => [`${FOLDER}/${printer.module}`, printer.print(data)] as const),
  );
  return { modules: new Map(texts), unread: data.unread().map((file) => ({ file, problem: "read by no printer" })) };
}

function staleOf(root: string, file: string, wanted: string): Stale[] {
  if (!existsSync(join(root, file))) return [{ file, problem: "missing" }];
  return readFileSync(join(root, file), "utf8") === wanted ? [] : [{ file, problem: "out of date" }];
}

function leftOver(root: string, modules: ReadonlyMap<string, string>): Stale[] {
  const names = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)) : [];
  const files = names.map((name) => `${FOLDER}/${name}`).filter((file) => !modules.has(file));
  return files.sort().map((file) => ({ file, problem: "left over" }));
}

function remove(root: string, file: string): void {
  if (!readFileSync(join(root, file), "utf8").startsWith(PRINTED)) {
    throw new DataError([
      {
        file,
        path: "",
        problem: "was not printed from data, so it is not removed",
        remedy: "move it out of the folder",
      },
    ]);
  }
  rmSync(join(root, file));
}

/**
 * Brings `src/generated/` in line with `data/`, or with `check` only looks; gives the files that were not in line.
 *
 * Nothing is written when a data file is wrong, and a file that is left over is removed only if it was printed.
 */
export function generate(root: string, { check }: { check: boolean }, printers = PRINTERS): readonly Stale[] {
  const { modules, unread } = printed(root, printers);
  const stale = [...modules].flatMap(([file, text]) => staleOf(root, file, text));
  const extra = leftOver(root, modules);
  if (check) return [...stale, ...extra, ...unread];
  for (const { file } of extra) remove(root, file);
  if (stale.length > 0) mkdirSync(join(root, FOLDER), { recursive: true });
  for (const { file } of stale) writeFileSync(join(root, file), modules.get(file) ?? "");
  return [...stale, ...extra, ...unread];
}
