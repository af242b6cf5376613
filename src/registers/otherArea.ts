import { fail, shown } from "../errors.ts";
import type { Text } from "../words.ts";
import type { OtherArea } from "./places.ts";
import * as say from "./words.ts";

/** Throws for what StatBank writes as an area and is no single place of the kind asked for, and says what it is. */
export function refuseArea(given: unknown, { kind }: OtherArea, path: string, allowed: Text): never {
  const { found, remedy } = say.OTHER_AREAS[kind];
  return fail({ kind: "unknown-name", path, foundAs: found(shown(given)), allowed, remedy });
}
