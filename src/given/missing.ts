import { fail } from "../errors.ts";
import type { Text } from "../words.ts";

const VALUE: Text = Object.freeze({ da: "en værdi", en: "a value" });
const WRITE: Text = Object.freeze({
  da: "skriv værdien; også 0 skal skrives",
  en: "write the value; 0 must be written too",
});

/** Refuses what was not given and cannot be guessed. */
export function refuseMissing(path: string, allowed: Text = VALUE, remedy: Text = WRITE): never {
  return fail({ kind: "missing", path, foundAs: { da: "intet", en: "nothing" }, allowed, remedy });
}
