import { closestMatch } from "leven";
import { harmless } from "./characters.ts";
import type { Language, Text } from "./words.ts";

/**
 * What went wrong, for programs to branch on.
 *
 * - `malformed`: the value is not of the kind asked for (text that is no number, a date that does not exist);
 * - `missing`: a value that is needed was not given;
 * - `unknown-key`: a key that is not declared, and would else be ignored in silence;
 * - `duplicate`: two entries that must differ are the same;
 * - `out-of-range`: of the right kind, but outside what is allowed;
 * - `unknown-name`: a municipality, region, series, agreement or parameter that does not exist;
 * - `unknown-value`: the thing exists, but its value is not known in the sources;
 * - `outside-validity`: no value is in force on the date asked for;
 * - `price-level`: amounts of different price levels meet, or an amount is indexed to the level it has;
 * - `unit`: a formula whose units do not fit;
 * - `not-computable`: a division by zero, or a result that cannot be stated.
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
}

const LONGEST = 80;
const HUGE = 10n ** 80n;

/**
 * A value as text for a message in any language: quoted when it is text, cut when it is long, without characters that no
 * report holds, never failing.
 */
export function shown(value: unknown): string {
  try {
    return harmless(textOf(value));
  } catch {
    return "?";
  }
}

/** Looking at a value may fail: a getter or a proxy of it may throw. */
function textOf(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (typeof value === "bigint") return value > HUGE || value < -HUGE ? "> 10^80" : `${value}n`;
  if (typeof value === "function") return "function";
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[… × ${value.length}]`;
  if (isDecimalLike(value)) return Math.abs(value.e) > LONGEST ? value.toExponential() : cut(String(value));
  return `{ ${cut(Object.keys(value).slice(0, 8).join(", "))} }`;
}

/** A decimal in plain notation may be as long as its exponent; such a one is shown in exponent form. */
function isDecimalLike(value: object): value is { readonly e: number; toExponential(): string } {
  return (
    typeof (value as { e?: unknown }).e === "number" &&
    typeof (value as { toExponential?: unknown }).toExponential === "function"
  );
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… × ${text.length}` : text;
}

const SAY = {
  da: { found: "Fundet", allowed: "Tilladt", remedy: "Gør sådan" },
  en: { found: "Found", allowed: "Allowed", remedy: "What to do" },
} as const;

function sentence({ path, found, allowed, remedy }: Failure, language: Language): string {
  const say = SAY[language];
  const parts = [
    [say.found, found],
    [say.allowed, allowed],
    [say.remedy, remedy],
  ] as const;
  const text = parts
    .map(([label, part]) => `${label}: ${part[language]}`)
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`));
  return (path === "" ? "" : `${path}: `) + text.join(" ");
}

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
    super(sentence(failure, "en"));
    this.name = "RuleError";
    this.failure = failure;
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
  const { kind, path, allowed, remedy } = thrown;
  if ("foundAs" in thrown) throw new RuleError({ kind, path, found: thrown.foundAs, allowed, remedy });
  const value = shown(thrown.found);
  throw new RuleError({ kind, path, found: { da: value, en: value }, allowed, remedy });
}

/** The name among `names` that was most likely meant, or nothing when none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length === 0 || name.length > LONGEST) return undefined;
  const maxDistance = Math.max(1, Math.floor(name.length / 3));
  return closestMatch(name, [...names], { maxDistance });
}

/** Refuses a key that is not declared, since it would else be ignored; suggests the one that was most likely meant. */
export function refuseKey(key: string, names: readonly string[], path: string): never {
  const near = nearest(key, names);
  return fail({
    kind: "unknown-key",
    path,
    found: key,
    allowed: { da: names.join(", "), en: names.join(", ") },
    remedy: near
      ? { da: `mente du ${near}?`, en: `did you mean ${near}?` }
      : { da: "fjern nøglen; den ville ellers blive overset", en: "remove the key; it would otherwise be ignored" },
  });
}
