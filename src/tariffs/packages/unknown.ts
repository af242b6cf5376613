import { fail } from "../../errors.ts";
import * as say from "./refusalWords.ts";

/** Refuses a package that a group or a move names, with a list of those there are. */
export function refuseUnknownPackage(found: string, ids: readonly string[], path: string): never {
  const texts = ids.length === 0 ? say.noPackagesInCitizens : say.otherPackage(ids);
  return fail({ kind: "unknown-name", path, found, ...texts });
}
