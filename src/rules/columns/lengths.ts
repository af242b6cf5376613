import { fail } from "../../errors.ts";
import * as say from "./words.ts";

/** Refuses what does not have one entry for each row. */
export function refuseOtherLength(path: string, found: number, wanted: string): never {
  return fail({ kind: "malformed", path, ...say.otherLength(found, wanted) });
}
