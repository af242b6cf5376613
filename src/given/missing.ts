import { fail } from "../errors.ts";
import { NOTHING } from "../failureWords.ts";
import type { Text } from "../words.ts";
import * as say from "./words.ts";

/** Refuses what was not given and cannot be guessed. */
export function refuseMissing(path: string, allowed: Text = say.VALUE, remedy: Text = say.WRITE_VALUE): never {
  return fail({ kind: "missing", path, foundAs: NOTHING, allowed, remedy });
}
