import { fail, shown } from "../errors.ts";
import { inBothLanguages, type Text } from "../words.ts";
import type { Place } from "./kind.ts";
import * as say from "./words.ts";

/** Refuses what is neither a part of the result as it was made nor a copy of one. */
export function refuseStored(found: unknown, called: Text, { made, path }: Place): never {
  return fail({
    kind: found === undefined ? "missing" : "malformed",
    path,
    found,
    ...say.asInResult(called, made),
  });
}

/** Refuses a stored form that cannot be read. */
export function refuseForm(found: unknown, { path }: Place): never {
  return fail({ kind: found === undefined ? "missing" : "malformed", path, found, ...say.AS_STORED });
}

/** Refuses a stored form of a kind or a version that this library does not know. */
export function refuseVersion(name: unknown, version: unknown, { path }: Place): never {
  const found = `${shown(name)}, version ${shown(version)}`;
  return fail({ kind: "out-of-range", path, foundAs: inBothLanguages(found), ...say.KNOWN_VERSIONS });
}

/** What holds functions is lost when it is stored. */
export function refuseLost({ made, path }: Place): never {
  return fail({ kind: "missing", path, ...say.cannotBeStored(made) });
}

/** The place of a key or a row below another. */
export function below(place: Place, key: string | number): Place {
  if (typeof key === "number") return { ...place, path: `${place.path}[${key}]` };
  return { ...place, path: place.path === "" ? key : `${place.path}.${key}` };
}
