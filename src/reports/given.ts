import { fail, nearest } from "../errors.ts";
import type { Language, Text } from "../words.ts";

const SPARE: Text = Object.freeze({
  da: "fjern nøglen; den ville ellers blive overset",
  en: "remove the key; it would otherwise be ignored",
});

/** Refuses what is no object, and keys that nothing reads, so that a misspelt one is not ignored in silence. */
export function knownKeys(given: unknown, keys: readonly string[], path: string): void {
  const list = keys.join(", ");
  const allowed: Text = { da: `et objekt med nøglerne ${list}`, en: `an object with the keys ${list}` };
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    const remedy = { da: `giv ${allowed.da}`, en: `give ${allowed.en}` };
    fail({ kind: given === undefined ? "missing" : "malformed", path, found: given, allowed, remedy });
  }
  for (const key of Object.keys(given)) {
    if (keys.includes(key)) continue;
    const near = nearest(key, keys);
    const remedy = near === undefined ? SPARE : { da: `mente du ${near}?`, en: `did you mean ${near}?` };
    fail({ kind: "unknown-key", path, found: key, allowed, remedy });
  }
}

/** The value given, or an error that lists the choices there are. */
export function oneOf<T extends string | number>(value: unknown, choices: readonly T[], path: string): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const list = choices.map((choice) => JSON.stringify(choice)).join(", ");
  return fail({
    kind: typeof value === typeof choices[0] ? "out-of-range" : "malformed",
    path,
    found: value,
    allowed: { da: `en af ${list}`, en: `one of ${list}` },
    remedy: { da: "vælg en af dem", en: "choose one of them" },
  });
}

/** A flag of some options, which is nothing but true or false. */
export function yesOrNo(value: unknown, path: string): boolean {
  if (typeof value === "boolean") return value;
  const name = path.slice(path.lastIndexOf(".") + 1);
  return fail({
    kind: "malformed",
    path,
    found: value,
    allowed: { da: "true eller false", en: "true or false" },
    remedy: { da: `skriv fx { ${name}: false }`, en: `write { ${name}: false }, for example` },
  });
}

/** The language given, where it is one that reports are written in. */
export function knownLanguage(language: unknown): Language {
  if (language === "da" || language === "en") return language;
  return fail({
    kind: "unknown-name",
    path: "language",
    found: language,
    allowed: { da: '"da" eller "en"', en: '"da" or "en"' },
    remedy: { da: "vælg dansk eller engelsk", en: "choose Danish or English" },
  });
}

/** The list given, without holes. */
export function listed<T>(value: readonly T[] | undefined, path: string): readonly T[] {
  if (Array.isArray(value)) return Array.from(value);
  return fail({
    kind: value === undefined ? "missing" : "malformed",
    path,
    found: value,
    allowed: { da: "en liste", en: "a list" },
    remedy: { da: "giv en liste, om så den er tom", en: "give a list, even an empty one" },
  });
}
