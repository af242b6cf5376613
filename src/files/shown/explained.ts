import type { Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";

/** An explanation and what it explains: a notice, an offer, a year. */
export interface Explained {
  readonly of: string | Text;
  readonly explanation: Explanation;
}
