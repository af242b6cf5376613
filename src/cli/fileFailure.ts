import { fail } from "../errors.ts";
import type { Refused } from "../failureWords.ts";
import { MOST_BYTES } from "../files/limits.ts";
import * as say from "./words.ts";

const READING: Readonly<Record<string, Refused>> = {
  ENOENT: say.NO_FILE,
  ENOTDIR: say.NO_FILE,
  EISDIR: say.IS_FOLDER,
  EACCES: say.MAY_NOT_READ,
  EPERM: say.MAY_NOT_READ,
  EBUSY: say.IN_USE,
  EFBIG: say.tooLarge(MOST_BYTES),
  ENOTPIPED: say.NOTHING_PIPED,
};

const WRITING: Readonly<Record<string, Refused>> = {
  ENOENT: say.NO_FOLDER,
  ENOTDIR: say.NO_FOLDER,
  EISDIR: say.IS_FOLDER,
  EACCES: say.MAY_NOT_WRITE,
  EPERM: say.MAY_NOT_WRITE,
  EROFS: say.MAY_NOT_WRITE,
  EBUSY: say.IN_USE,
  ENOSPC: say.NO_SPACE,
  ENOTEMPTY: say.NOT_EMPTY,
};

/** Runs what reads or writes a file; where the machine refuses, says in words why and what to do. */
async function refusedInWords<T>(file: string, words: Readonly<Record<string, Refused>>, use: () => Promise<T>) {
  try {
    return await use();
  } catch (error) {
    const code = (error as { readonly code?: unknown } | null)?.code;
    if (typeof code !== "string") throw error;
    const known = Object.hasOwn(words, code) ? words[code] : undefined;
    return fail({ kind: code === "ENOENT" ? "missing" : "malformed", path: file, ...(known ?? say.refusedWith(code)) });
  }
}

export const reading = <T>(file: string, use: () => Promise<T>) => refusedInWords(file, READING, use);

export const writing = <T>(file: string, use: () => Promise<T>) => refusedInWords(file, WRITING, use);
