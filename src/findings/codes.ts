import type { Text } from "../words.ts";
import type { Severity } from "./finding.ts";

/** What a code of a finding means, whatever it is found on: each finding says it with its own figures. */
export interface CodeMeaning {
  /** How serious such a finding can be, the most serious first; where there are several, `meaning` says when. */
  readonly severities: readonly Severity[];
  readonly meaning: Text;
  /** What can be done about it. */
  readonly remedy: Text;
}

/** The meanings of all codes of a question; one that is left out does not compile. */
export type Codes<Code extends string> = Readonly<Record<Code, CodeMeaning>>;
