import { fail } from "../../errors.ts";
import { nameUpTo } from "./words.ts";

/** PostgreSQL cuts longer names in silence, and two of them could then be one. */
const MOST_BYTES = 63;
/** Room for a number that distinguishes two equal words. */
const MOST_WORD_BYTES = 56;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** How many bytes of UTF-8 a text is; a lone surrogate counts as the three of its replacement. */
function bytes(text: string): number {
  let sum = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    sum += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return sum;
}

/** A name as a quoted identifier: a quote inside is doubled, so nothing in it can end it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A message as a text literal; a backslash, which old settings of PostgreSQL give a meaning, becomes a slash. */
export function literal(text: string): string {
  return `'${plain(text).replaceAll("\\", "/").replaceAll("'", "''")}'`;
}

/** A text on one line, as a comment must be: what could end the line becomes a space. */
export function plain(text: string): string {
  return text.replace(CONTROL, " ");
}

/** The name of a column, table or view that the caller gave. */
export function givenName(value: unknown, path: string): string {
  if (typeof value === "string" && value !== "" && value.length <= MOST_BYTES) {
    if (bytes(value) <= MOST_BYTES && plain(value) === value) return value;
  }
  return fail({ kind: "malformed", path, found: value, ...nameUpTo(MOST_BYTES) });
}

/** Gives names that are all different: DuckDB does not distinguish upper from lower case, even in quotes. */
export class Names {
  readonly #taken = new Set<string>();

  constructor(taken: readonly string[]) {
    for (const name of taken) this.#taken.add(name.toLowerCase());
  }

  /** The word itself, or the word with a number where it is taken. */
  unique(word: string): string {
    const short = shortened(plain(word).trim() || "step");
    let name = short;
    for (let i = 2; this.#taken.has(name.toLowerCase()); i++) name = `${short} ${i}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

function shortened(word: string): string {
  let short = word.slice(0, MOST_WORD_BYTES);
  while (bytes(short) > MOST_WORD_BYTES) short = short.slice(0, -1);
  return short.replace(/[\uD800-\uDBFF]$/, "");
}
