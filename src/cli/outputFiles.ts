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

/** Writes files into a folder that is new or empty, since those of an older run may have been worked on. */
export async function writeFolder(folder: string, files: readonly GivenFile[], io: Io): Promise<Text> {
  if (files.length === 0) return say.NO_FILES;
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
