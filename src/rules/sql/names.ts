import { fail } from "../../errors.ts";
import { nameUpTo } from "./words.ts";

/** Room for a number that distinguishes two equal words. */
const NUMBER_BYTES = 7;
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
export function identifier(name: string, quote: string): string {
  return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
}

/** The identifiers of a text, in quotes of either kind. */
export const IDENTIFIERS = /"(?:[^"]|"")*"|`(?:[^`]|``)*`/g;

/** What needs no parentheses in an expression: an identifier, a number without a sign, a call without a parenthesis inside. */
const ATOM = /^(?:"(?:[^"]|"")*"|`(?:[^`]|``)*`|\d+|[A-Za-z]+\([^()]*\))$/;

/** An expression in parentheses where it could not otherwise be multiplied or divided. */
export function enclosed(text: string): string {
  return ATOM.test(text) ? text : `(${text})`;
}

/** A message as a text literal; a backslash, which old settings of PostgreSQL give a meaning, becomes a slash. */
export function literal(text: string): string {
  return `'${plain(text).replaceAll("\\", "/").replaceAll("'", "''")}'`;
}

/** A text on one line: what could end the line becomes a space. */
export function plain(text: string): string {
  return text.replace(CONTROL, " ");
}

/** A text that no database takes for more than its letters: some read `${…}` as a setting, between quotes too. */
function inert(text: string): string {
  return plain(text).replaceAll("${", "$ {");
}

/** A text as a comment must be: some databases go on over the next line after a backslash. */
export function comment(text: string): string {
  return inert(text).replaceAll("\\", "/");
}

/** The name of a column, table or view that the caller gave. */
export function givenName(value: unknown, path: string, mostBytes: number): string {
  if (typeof value === "string" && value !== "" && value.length <= mostBytes) {
    if (bytes(value) <= mostBytes && plain(value) === value) return value;
  }
  return fail({ kind: "malformed", path, found: value, ...nameUpTo(mostBytes) });
}

/** Gives names that are all different; as not every database does, they do not distinguish upper from lower case. */
export class Names {
  readonly #taken = new Set<string>();
  readonly #mostBytes: number;

  constructor(taken: readonly string[], mostBytes: number) {
    this.#mostBytes = mostBytes - NUMBER_BYTES;
    for (const name of taken) this.#taken.add(name.toLowerCase());
  }

  /** The word itself, or the word with a number where it is taken. */
  unique(word: string): string {
    const short = shortened(inert(word).trim() || "step", this.#mostBytes);
    let name = short;
    for (let i = 2; this.#taken.has(name.toLowerCase()); i++) name = `${short} ${i}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }

  /** A word of letters that may stand without quotes, with further strokes where it is taken. */
  unquoted(word: string): string {
    let name = word;
    while (this.#taken.has(name)) name += "_";
    this.#taken.add(name);
    return name;
  }
}

function shortened(word: string, mostBytes: number): string {
  let short = word.slice(0, mostBytes);
  while (bytes(short) > mostBytes) short = short.slice(0, -1);
  return short.replace(/[\uD800-\uDBFF]$/, "");
}
