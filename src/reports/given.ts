import { fail, nearest } from "../errors.ts";
import { didYouMean, REMOVE_KEY, TRUE_OR_FALSE } from "../failureWords.ts";
import { isPlain } from "../isRecord.ts";
import type { Language } from "../words.ts";
import { LANGUAGES } from "./plainText.ts";
import * as say from "./words.ts";

/** Refuses what is no object, and keys that nothing reads, so that a misspelt one is not ignored silently. */
export function knownKeys(given: unknown, keys: readonly string[], path: string): void {
  const allowed = say.anObject(keys.join(", "));
  if (!isPlain(given)) {
    const kind = given === undefined ? "missing" : "malformed";
    fail({ kind, path, found: given, allowed, remedy: say.give(allowed) });
  }
  for (const key of Object.keys(given)) {
    if (keys.includes(key)) continue;
    const near = nearest(key, keys);
    const remedy = near === undefined ? REMOVE_KEY : didYouMean(near);
    fail({ kind: "unknown-key", path, found: key, allowed, remedy });
  }
}

/** The value given, or an error that lists the choices there are. */
export function oneOf<T extends string | number>(value: unknown, choices: readonly T[], path: string): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const kind = typeof value === typeof choices[0] ? "out-of-range" : "malformed";
  const allowed = say.oneOf(choices.map((choice) => JSON.stringify(choice)).join(", "));
  return fail({ kind, path, found: value, allowed, remedy: say.CHOOSE_ONE });
}

/** A flag of some options, which is nothing but true or false. */
export function yesOrNo(value: unknown, path: string): boolean {
  if (typeof value === "boolean") return value;
  const name = path.slice(path.lastIndexOf(".") + 1);
  return fail({ kind: "malformed", path, found: value, allowed: TRUE_OR_FALSE, remedy: say.writeFlag(name) });
}

/** The language given, where it is one that reports are written in. */
export function knownLanguage(language: unknown): Language {
  const known = LANGUAGES.find((each) => each === language);
  return known ?? fail({ kind: "unknown-name", path: "language", found: language, ...say.unknownLanguage });
}

/** The list given, without holes. */
export function listed<T>(value: readonly T[] | undefined, path: string): readonly T[] {
  if (Array.isArray(value)) return [...value];
  return fail({ kind: value === undefined ? "missing" : "malformed", path, found: value, ...say.notList });
}
