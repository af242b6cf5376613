import { resultsOf } from "../reports/resultOf.ts";
import type { Assessment } from "./judgement/result.ts";

const MADE = "assessProposal";
const KEYS = ["notice", "verdict", "increase", "agreed", "findings", "unexplained"] as const;

/** Assessments as they were made, also of copies. */
export function givenAssessments(assessments: readonly Assessment[]): readonly Assessment[] {
  return resultsOf(MADE, assessments, KEYS, "assessments");
}
