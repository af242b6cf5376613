import { closestMatch } from "leven";
import { harmless } from "./characters.ts";
import { closeNames } from "./closeNames.ts";
import * as say from "./failureWords.ts";
import { frozen } from "./frozen.ts";
import { inBothLanguages, type Language, type Text } from "./words.ts";

/**
 * What went wrong, for programs to branch on.
 *
 * - `malformed`: the value is not of the kind asked for (text that is no number, a date that does not exist);
 * - `missing`: a value that is needed was not given;
 * - `unknown-key`: a key that is not declared, and would otherwise be silently ignored;
 * - `duplicate`: two entries that must differ are the same;
 * - `out-of-range`: of the right kind, but outside what is allowed;
 * - `unknown-name`: a municipality, region, series, agreement or parameter that does not exist;
 * - `unknown-value`: the thing exists, but its value is not known in the sources;
 * - `outside-validity`: no value is in force on the date asked for;
 * - `price-level`: amounts of different price levels meet, or an amount is indexed to the level it has;
 * - `unit`: a formula whose units do not fit;
 * - `not-computable`: a division by zero, a result that cannot be stated, or threads that cannot be had.
 */
export type FailureKind =
  | "malformed"
  | "missing"
  | "unknown-key"
  | "duplicate"
  | "out-of-range"
  | "unknown-name"
  | "unknown-value"
  | "outside-validity"
  | "price-level"
  | "unit"
  | "not-computable";

/** A failure as data: where, what was found, what is allowed and what to do. */
export interface Failure {
  readonly kind: FailureKind;
  /** Where in the input, such as `notices[3].proposed.amount`; empty for the input as a whole. */
  readonly path: string;
  /** What was found, cut to a length that can be read. */
  readonly found: Text;
  /** What was asked for, and what is allowed there. */
  readonly allowed: Text;
  /** What to do about it. */
  readonly remedy: Text;
  /** The year whose rate a series was asked for and does not have; only where the failure is about that. */
  readonly lacksRateOf?: number;
}

const LONGEST = 80;
/** The longest parts of a message, below 2 000 characters in all: text of the caller is never repeated whole. */
const LONGEST_PARTS = { path: 150, found: 550, allowed: 700, remedy: 450 } as const;
const HUGE = 10n ** 80n;

/** A value that says nothing, in words; nothing where a value says something. */
function nothingIn(value: unknown): Text | undefined {
  if (value === undefined) return say.NOTHING;
  if (value === null) return say.NULL;
  if (typeof value === "string") return value.trim() === "" ? say.emptyText(quoted(value)) : undefined;
  if (typeof value !== "object") return undefined;
  if (Array.isArray(value)) return value.length === 0 ? say.EMPTY_LIST : undefined;
  return dateIn(value);
}

/** An object without its own keys, by what it is: `Map`. */
function emptyObject(value: object): Text {
  const kind = cut(Object.prototype.toString.call(value).slice(8, -1));
  return kind === "Object" ? say.EMPTY_OBJECT : say.objectOfKind(kind);
}

/** Whether a value is a `Date`, also one of another realm, such as a page's frame or a test's sandbox. */
export function isDate(value: unknown): value is Date {
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}

function dateIn(value: object): Text | undefined {
  if (!isDate(value)) return undefined;
  const time = Date.prototype.getTime.call(value);
  return say.dateAndTime(Number.isNaN(time) ? "Invalid Date" : new Date(time).toISOString());
}

/**
 * A value as text for a message in any language: quoted when it is text, cut when it is long, without characters that no
 * report holds, never failing.
 */
export function shown(value: unknown): string {
  return shownIn(value).en;
}

/** {@link shown} in both languages: they differ where a value says nothing, and in dates. */
function shownIn(value: unknown): Text {
  try {
    const nothing = nothingIn(value);
    if (nothing !== undefined) return { da: harmless(nothing.da), en: harmless(nothing.en) };
    const text = textOf(value);
    if (typeof text === "string") return { da: harmless(text), en: harmless(text) };
    return { da: harmless(text.da), en: harmless(text.en) };
  } catch {
    return inBothLanguages("?");
  }
}

function quoted(text: string): string {
  return JSON.stringify(cut(text));
}

/** Looking at a value may fail: a getter or a proxy of it may throw. */
function textOf(value: unknown): string | Text {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "bigint") return value > HUGE || value < -HUGE ? "> 10^80" : `${value}n`;
  if (typeof value === "function") return "function";
  if (typeof value !== "object" || value === null) return cut(String(value));
  if (Array.isArray(value)) return `[… × ${value.length}]`;
  if (isDecimalLike(value)) return Math.abs(value.e) > LONGEST ? value.toExponential() : cut(String(value));
  const keys = Object.keys(value);
  return keys.length === 0 ? emptyObject(value) : `{ ${cut(keys.slice(0, 8).join(", "))} }`;
}

/** A decimal in plain notation may be as long as its exponent; such a one is shown in exponent form. */
function isDecimalLike(value: object): value is { readonly e: number; toExponential(): string } {
  return (
    typeof (value as { e?: unknown }).e === "number" &&
    typeof (value as { toExponential?: unknown }).toExponential === "function"
  );
}

function cut(text: string, longest = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest)}… × ${text.length}` : text;
}

function sentence({ path, found, allowed, remedy }: Failure, language: Language): string {
  const parts = [
    [say.FOUND, found],
    [say.ALLOWED, allowed],
    [say.WHAT_TO_DO, remedy],
  ] as const;
  const text = parts
    .map(([label, part]) => `${label[language]}: ${part[language]}`)
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`));
  return (path === "" ? "" : `${path}: `) + text.join(" ");
}

/** So many lines under an error show the function that was called and the caller's own line; Node's ten are the library's own. */
const LINES_UNDER = 60;

/**
 * Thrown for input that cannot be used: malformed, missing, unknown or not computable.
 * A breach of a rule of the domain is never an error; it is a finding in the result.
 *
 * @example
 * ```ts
 * import { parseAmount, RuleError } from "rammetakst";
 * try {
 *   parseAmount("12 æbler");
 * } catch (error) {
 *   if (error instanceof RuleError) error.failure.kind; // => "malformed"
 * }
 * ```
 */
export class RuleError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    const before = Error.stackTraceLimit;
    const isFew = before < LINES_UNDER;
    if (isFew) Reflect.set(Error, "stackTraceLimit", LINES_UNDER);
    super(sentence(failure, "en"));
    if (isFew) Reflect.set(Error, "stackTraceLimit", before);
    this.name = "RuleError";
    this.failure = frozen(failure);
  }

  /** The message in Danish or English; `message` itself is English. */
  in(language: Language): string {
    return sentence(this.failure, language);
  }
}

/** What is thrown: a failure whose `found` is any value, shown safely, or words ready to be read. */
type Thrown = Omit<Failure, "found"> & ({ readonly found: unknown } | { readonly foundAs: Text });

/** Throws a {@link RuleError}. */
export function fail(thrown: Thrown): never {
  const { kind, lacksRateOf } = thrown;
  const path = part(thrown.path, LONGEST_PARTS.path);
  const found = "foundAs" in thrown ? parts(thrown.foundAs, LONGEST_PARTS.found) : shownIn(thrown.found);
  const allowed = parts(thrown.allowed, LONGEST_PARTS.allowed);
  const remedy = parts(thrown.remedy, LONGEST_PARTS.remedy);
  throw new RuleError({ kind, path, found, allowed, remedy, ...(lacksRateOf !== undefined && { lacksRateOf }) });
}

/** A part of a message, which may hold text of the caller: of a length that can be read, and harmless where it is shown. */
function part(text: string, longest: number): string {
  return typeof text === "string" ? harmless(cut(text, longest)) : shown(text);
}

function parts({ da, en }: Text, longest: number): Text {
  return { da: part(da, longest), en: part(en, longest) };
}

/** The name among `names` that was most likely meant, or nothing when none is near: by a third of its letters, or by as many as told. */
export function nearest(name: string, names: readonly string[], most?: number): string | undefined {
  if (typeof name !== "string" || name.length === 0 || name.length > LONGEST) return undefined;
  const texts = names.filter((each) => typeof each === "string" && each.length <= LONGEST);
  const maxDistance = Math.max(1, most ?? Math.floor(name.length / 3));
  return closestMatch(name, closeNames(name, texts, maxDistance), { maxDistance });
}

/** Refuses a key that is not declared, since it would otherwise be ignored; suggests the one that was most likely meant. */
export function refuseKey(key: string, names: readonly string[], path: string): never {
  const near = nearest(key, names);
  return fail({
    kind: "unknown-key",
    path,
    found: key,
    allowed: inBothLanguages(names.join(", ")),
    remedy: near ? say.didYouMean(near) : say.REMOVE_KEY,
  });
}
