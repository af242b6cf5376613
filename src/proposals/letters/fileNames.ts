import type { Language } from "../../words.ts";
import { fileTitle } from "./words.ts";

/** So many characters stay below 255 bytes with an ending, in any script. */
const LONGEST = 60;
/** What file systems do not take in a name, and what cannot be seen in one. */
const NOT_IN_NAMES = /[<>:"/\\|?*\p{C}]+/gu;

/** A title as the name of a file: one line, without what a file system refuses, and without a point or a blank at its end. */
function plainName(title: string): string {
  const plain = [...title.normalize("NFC").replace(NOT_IN_NAMES, "-").replace(/\s+/g, " ")];
  return plain
    .slice(0, LONGEST)
    .join("")
    .replace(/[. ]+$/, "");
}

/** The name with the first number that makes it another than those before it, in upper or lower case. */
function freeName(name: string, taken: Map<string, number>): string {
  let number = taken.get(name.toLowerCase()) ?? 1;
  let free = number === 1 ? name : `${name} (${number})`;
  while (taken.has(free.toLowerCase())) {
    number += 1;
    free = `${name} (${number})`;
  }
  taken.set(name.toLowerCase(), number + 1);
  if (free !== name) taken.set(free.toLowerCase(), 2);
  return free;
}

/** Names for the files of letters to some operators, without an ending; no two are the same. */
export function fileNames(operators: readonly string[], language: Language): string[] {
  const taken = new Map<string, number>();
  return operators.map((operator) => freeName(plainName(fileTitle(operator)[language]), taken));
}
