import { fail } from "../errors.ts";
import { resultsOf } from "../reports/resultOf.ts";
import type { Assessment } from "./judgement/result.ts";
import * as say from "./words.ts";

const MADE = "assessProposal";
const KEYS = ["notice", "verdict", "increase", "agreed", "findings", "unexplained"] as const;

/** Assessments as they were made, also of copies. A round that was stored has none to give before it is revived. */
export function givenAssessments(assessments: readonly Assessment[]): readonly Assessment[] {
  if (assessments === undefined)
    fail({ kind: "missing", path: "assessments", found: assessments, ...say.NO_ASSESSMENTS });
  return resultsOf(MADE, assessments, KEYS, "assessments");
}
