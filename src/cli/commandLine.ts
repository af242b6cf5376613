import { parseArgs } from "node:util";
import { fail, nearest } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import { inBothLanguages } from "../words.ts";
import type { Option, Values } from "./command.ts";
import * as say from "./words.ts";

/** An option as it stands in the line; `value` is what stands behind it, or with `=` in it. */
interface GivenOption {
  readonly name: string;
  /** As it was written: `-o` or `--out`. */
  readonly written: string;
  readonly value: string | undefined;
  readonly isInline: boolean;
}

/** A command line in its parts, nothing of it checked. */
export interface CommandLine {
  readonly given: readonly string[];
  readonly options: readonly GivenOption[];
  /** The words that stand right behind an option with its value: where these are too many, they may be the rest of it. */
  readonly behind: readonly { readonly written: string; readonly value: string; readonly words: readonly string[] }[];
}

/** The options by name, as the parser is told of them. */
function declared(known: readonly Option[]) {
  const each = known.map(({ name, short, value }) => {
    return [name, { type: value === undefined ? "boolean" : "string", ...(short && { short }) }] as const;
  });
  return Object.fromEntries(each) as Record<string, { type: "boolean" | "string"; short?: string }>;
}

type Token = ReturnType<typeof parseArgs<{ tokens: true; strict: false }>>["tokens"][number];

/** The words right behind each option that has its value. */
function wordsBehind(tokens: readonly Token[]): CommandLine["behind"] {
  return tokens.flatMap((token, i) => {
    if (token.kind !== "option" || token.value === undefined) return [];
    const next = tokens.findIndex((each, at) => at > i && each.kind !== "positional");
    const words = tokens.slice(i + 1, next === -1 ? undefined : next);
    const texts = words.flatMap((each) => (each.kind === "positional" ? [each.value] : []));
    return texts.length === 0 ? [] : [{ written: token.rawName, value: token.value, words: texts }];
  });
}

/** Splits a command line; `known` are the options of all commands, of which one has one meaning in all. */
export function commandLine(argv: readonly string[], known: readonly Option[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: declared(known),
  });
  return {
    behind: wordsBehind(tokens),
    given: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
    options: tokens.flatMap((token) => {
      if (token.kind !== "option") return [];
      return [{ name: token.name, written: token.rawName, value: token.value, isInline: token.inlineValue === true }];
    }),
  };
}

function refuseUnknown({ name, written }: GivenOption, known: readonly Option[]): never {
  const near = nearest(
    name,
    known.map((each) => each.name),
  );
  return fail({
    kind: "unknown-key",
    path: "",
    foundAs: inBothLanguages(written),
    allowed: inBothLanguages(known.map((each) => `--${each.name}`).join(", ")),
    remedy: near === undefined ? say.SEE_HELP : didYouMean(`--${near}`),
  });
}

/** Refuses an option without the value it needs, with one it has no use for, or given twice. */
function checkOption(given: GivenOption, { value, isRepeated }: Option, isSecond: boolean): void {
  const path = given.written;
  if (value === undefined && given.value !== undefined) {
    fail({ kind: "malformed", path, found: given.value, ...say.noValueOf(path) });
  }
  // What begins as an option does is one that was meant to stand for itself, unless it is joined by `=`.
  const isMissing = given.value === undefined || given.value === "" || (!given.isInline && /^--/.test(given.value));
  if (value !== undefined && isMissing)
    fail({ kind: "missing", path, found: given.value, ...say.valueBehind(path, value) });
  if (isSecond && value !== undefined && isRepeated === undefined) {
    fail({ kind: "duplicate", path, found: given.value, ...say.ONCE });
  }
}

/** The values of options, each of them known and as it is declared. */
export function checkedOptions(options: readonly GivenOption[], known: readonly Option[]): Values {
  const values = new Map<string, string[]>();
  for (const given of options) {
    const option = known.find(({ name }) => name === given.name) ?? refuseUnknown(given, known);
    checkOption(given, option, values.has(option.name));
    const before = values.get(option.name) ?? [];
    values.set(option.name, given.value === undefined ? before : [...before, given.value]);
  }
  for (const { name, value, isRequired, isAskedByCommand } of known) {
    if (isRequired && !isAskedByCommand && value !== undefined && !values.has(name)) {
      fail({ kind: "missing", path: `--${name}`, found: undefined, ...say.valueBehind(`--${name}`, value) });
    }
  }
  const all = (name: string) => values.get(name) ?? [];
  return { has: (name) => values.has(name), one: (name) => all(name)[0], all };
}
