import type { IsoDate } from "../dates.ts";
import type { Text } from "../words.ts";
import * as say from "./words.ts";

/** A message with that said after it, where its rule is carried forward. */
export function withCarried(message: Text, { carriedFrom }: { readonly carriedFrom?: IsoDate }): Text {
  return carriedFrom === undefined ? message : say.followedBy(message, say.ruleCarried(carriedFrom));
}

/** A value's note, with that said after it or in its place where the value is carried forward. */
export function noteWithCarried({ note, carriedFrom }: { readonly note?: Text; readonly carriedFrom?: IsoDate }) {
  if (carriedFrom === undefined) return note;
  return note === undefined ? say.ruleCarried(carriedFrom) : withCarried(note, { carriedFrom });
}

/** The day that a carried rule was last known on, as a finding's figure. */
export function carriedFigure({ carriedFrom }: { readonly carriedFrom?: IsoDate }): { readonly carriedFrom?: IsoDate } {
  return carriedFrom === undefined ? {} : { carriedFrom };
}
