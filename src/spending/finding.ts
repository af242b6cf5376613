import type { Finding } from "../findings/finding.ts";
import { frozen } from "../frozen.ts";
import { sources } from "../parameters/parameters.ts";
import * as say from "./words.ts";

/** Something that was found on the way to an analysis of spending, with source and remedy. */
export type SpendingFinding<Code extends string = string> = Finding<Code>;

/** What the library reads where the sources are silent. */
export const OWN_READING = Object.freeze({ source: sources.ownReading, mark: "assumed" } as const);

/** What the user has given and answers for. */
export const USERS_OWN = frozen({
  source: say.USERS_FIGURES,
  mark: "local",
} as const);
