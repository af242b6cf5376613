import type { Finding } from "../findings/finding.ts";
import { frozen } from "../frozen.ts";
import { sources } from "../parameters/parameters.ts";
import type { Text } from "../words.ts";
import * as say from "./words.ts";

/** Something that was found on the way to an analysis of spending, with source and remedy. */
export type SpendingFinding<Code extends string = string> = Finding<Code>;

/** The messages of findings as copies: an explanation that is made when it is read says what was found at the call. */
export function messagesOf(findings: readonly SpendingFinding[]): readonly Text[] {
  return findings.map(({ message }) => ({ ...message }));
}

/** What the library reads where the sources are silent. */
export const OWN_READING = Object.freeze({ source: sources.ownReading, mark: "assumed" } as const);

/** What the user has given and answers for. */
export const USERS_OWN = frozen({
  source: say.USERS_FIGURES,
  mark: "local",
} as const);
