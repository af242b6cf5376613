import { fail } from "../../errors.ts";
import type { Text } from "../../words.ts";

const NO_PACKAGES: Text = Object.freeze({
  da: "ingen: tilbuddet har ingen pakker, der er opgjort i borgere",
  en: "none: the offer has no packages counted in citizens",
});

/** A package that a group or a move names, or an error that lists those there are. */
export function refuseUnknownPackage(found: string, ids: readonly string[], path: string): never {
  return fail({
    kind: "unknown-name",
    path,
    found,
    allowed: ids.length === 0 ? NO_PACKAGES : { da: ids.join(", "), en: ids.join(", ") },
    remedy:
      ids.length === 0
        ? { da: "tilføj pakken, eller tag den ud af gruppen", en: "add the package, or take it out of the group" }
        : { da: "brug id for en af dem", en: "use the id of one of them" },
  });
}
