import { fail } from "../errors.ts";
import { restored, unfolded } from "../stored/restored.ts";
import { listed } from "./given.ts";
import * as say from "./words.ts";

/**
 * The result that a table, a picture or a further step is made of, as it was made: a copy through JSON or
 * `structuredClone` comes back as that. What does not have the keys that distinguish it from other results is refused with the name of
 * the function that makes it, and one that was changed by the place of the change.
 */
export function resultOf<T extends object>(
  made: string,
  given: T,
  keys: readonly (keyof T & string)[],
  path = "result",
): T {
  return restored(made, withKeys(made, unfolded(given, path), keys, path), path);
}

/** What has the keys that distinguish it from other results; the rest of it is not looked at. */
export function withKeys<T extends object>(
  made: string,
  given: T,
  keys: readonly (keyof T & string)[],
  path = "result",
): T {
  if (typeof given === "object" && given !== null && keys.every((key) => Object.hasOwn(given, key))) return given;
  return fail({ kind: given === undefined ? "missing" : "malformed", path, found: given, ...say.notResultOf(made) });
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
