import { resultOf, resultsOf } from "../reports/resultOf.ts";
import type { Assessment } from "./assessment.ts";

const MADE = "assessProposals";
const KEYS = ["notice", "verdict", "increase", "agreed", "findings", "unexplained"] as const;

/** Assessments as they were made; those read from JSON, whose amounts are texts, are refused too. */
export function givenAssessments(assessments: readonly Assessment[]): readonly Assessment[] {
  const list = resultsOf(MADE, assessments, KEYS, "assessments");
  for (const [i, { increase }] of list.entries()) {
    const path = `assessments[${i}].increase`;
    resultOf(MADE, resultOf(MADE, increase, ["amount"], path).amount, ["d"], `${path}.amount`);
  }
  return list;
}
