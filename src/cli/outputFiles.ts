import { fail } from "../errors.ts";
import type { Text } from "../words.ts";
import { PIPE } from "./destination.ts";
import { writing } from "./fileFailure.ts";
import type { Io } from "./io.ts";
import type { GivenFile } from "./outcome.ts";
import * as say from "./words.ts";
import type { Written } from "./written.ts";

/** The ending of a file's name, with its point; a name that begins with a point has none. */
const ENDING = /(?<=[^/\\])\.[^./\\]+$/;

const withSuffix = (file: string, suffix: string): string => {
  return ENDING.test(file) ? file.replace(ENDING, (ending) => `${suffix}${ending}`) : `${file}${suffix}`;
};

/** The workbook next to a file: `varsler-vurderet.xlsx` next to `varsler.csv`; what is piped in has no place of its own. */
export function workbookNextTo(file: string | undefined, suffix: string | undefined): string | undefined {
  if (file === undefined || suffix === undefined || file === PIPE) return undefined;
  return `${file.replace(ENDING, "")}-${suffix}.xlsx`;
}

/** The folder next to a file: `varsler-breve` next to `varsler.csv`; of what is piped in, where the command runs. */
export function folderNextTo(file: string | undefined, suffix: string): string {
  return file === undefined || file === PIPE ? suffix : `${file.replace(ENDING, "")}-${suffix}`;
}

/** The first of the names of a row that `isFree`: a name that a command chose itself, and then that name with a number. */
async function firstFree(
  named: (suffix: string) => string,
  isFree: (name: string) => Promise<boolean>,
): Promise<string> {
  for (let i = 1; ; i++) {
    const name = named(i === 1 ? "" : ` (${i})`);
    if (await isFree(name)) return name;
  }
}

/** What is said where a name that a command chose was taken. */
const saidOf = (chosen: string, name: string): readonly Text[] =>
  chosen === name ? [] : [say.leftAlone(chosen, name)];

/** The file that a command chose, or where there is one of that name another beside it: somebody may have written into the first. */
export async function freeFile(
  chosen: string,
  io: Io,
): Promise<{ readonly name: string; readonly says: readonly Text[] }> {
  const name = await firstFree(
    (suffix) => withSuffix(chosen, suffix),
    async (each) => !(await io.exists(each)),
  );
  return { name, says: saidOf(chosen, name) };
}

/** The folder that a command chose, or where something is in that one another beside it; it is there, and empty, afterwards. */
export async function freeFolder(
  chosen: string,
  io: Io,
): Promise<{ readonly name: string; readonly says: readonly Text[] }> {
  const isEmpty = async (folder: string) => {
    try {
      await io.emptyFolder(folder);
      return true;
    } catch (error) {
      if ((error as { readonly code?: unknown }).code === "ENOTEMPTY") return false;
      throw error;
    }
  };
  const name = await firstFree(
    (suffix) => `${chosen}${suffix}`,
    (folder) => writing(folder, () => isEmpty(folder)),
  );
  return { name, says: saidOf(chosen, name) };
}

/** Writes files into a folder that is new or empty, since those of an older run may have been worked on. */
export async function writeFolder(folder: string, files: readonly GivenFile[], io: Io): Promise<Text> {
  await writing(folder, () => io.emptyFolder(folder));
  for (const { name, content } of files) {
    const file = `${folder}/${name}`;
    await writing(file, () => io.write(file, content));
  }
  return say.wroteFolder(folder, files.length);
}

/** What is read is never written over, under whatever name. */
async function refuseInput(file: string, inputs: readonly string[], io: Io): Promise<void> {
  for (const input of inputs) {
    if (await io.isSame(file, input)) fail({ kind: "duplicate", path: "--out", found: file, ...say.IS_INPUT });
  }
}

/** Writes what there is under a name, once it is known that none of it is an input; gives the names and says so. */
export async function writeFiles(
  file: string,
  written: readonly Written[],
  inputs: readonly string[],
  io: Io,
): Promise<Text> {
  const names = written.map(({ suffix }) => withSuffix(file, suffix));
  for (const name of names) await refuseInput(name, inputs, io);
  for (const [i, { content }] of written.entries()) {
    const name = names[i] ?? file;
    await writing(name, () => io.write(name, content));
  }
  return say.wroteFiles(names);
}
