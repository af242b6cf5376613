import { fail } from "../../errors.ts";
import { knownKeys } from "../given.ts";
import { picturesOf, type Report } from "../report.ts";
import * as say from "./words.ts";

function refuseNonText(place: string, found: unknown): never {
  return fail({ kind: "malformed", path: `options.pictures[${JSON.stringify(place)}]`, found, ...say.notDrawn });
}

/** What is given for pictures by their place in a report; a place without a picture is refused, since it would be lost. */
export function byPlace(
  report: Report,
  given: Readonly<Record<string, string>> | undefined,
): ReadonlyMap<string, string> {
  if (given === undefined) return new Map();
  const places = picturesOf(report).map(({ place }) => place);
  knownKeys(given, places, "options.pictures");
  for (const [place, text] of Object.entries(given)) if (typeof text !== "string") refuseNonText(place, text);
  return new Map(Object.entries(given));
}
