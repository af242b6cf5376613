import { fail } from "../errors.ts";
import { listed } from "./given.ts";

/**
 * The result that a table or picture is made of; what has not the keys that tell it from other results is refused, with
 * the name of the function that makes it.
 */
export function resultOf<T extends object>(
  made: string,
  given: T,
  keys: readonly (keyof T & string)[],
  path = "result",
): T {
  if (typeof given === "object" && given !== null && keys.every((key) => Object.hasOwn(given, key))) return given;
  return fail({
    kind: given === undefined ? "missing" : "malformed",
    path,
    found: given,
    allowed: { da: `et resultat af ${made}`, en: `a result of ${made}` },
    remedy: { da: `giv det, som ${made} gav, uændret`, en: `give what ${made} gave, unchanged` },
  });
}

/** Several such results in a list. */
export function resultsOf<T extends object>(
  made: string,
  given: readonly T[],
  keys: readonly (keyof T & string)[],
  path = "results",
): readonly T[] {
  return listed(given, path).map((each, i) => resultOf(made, each, keys, `${path}[${i}]`));
}
