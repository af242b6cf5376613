import { requiredSteps } from "../../capacity/steps/requiredSteps.ts";
import type { RequiredStep, StepAction } from "../../capacity/steps/result.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { followedBy } from "../../findings/words.ts";
import { toDecimal } from "../../numbers/exact.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import type { ReadCapacity } from "../notice/read.ts";
import * as say from "./agreementWords.ts";
import { NOTHING_TO_DO } from "./words.ts";

/** What someone else decides must be asked for; what the operator decides itself need not. */
const IS_ASKED: readonly StepAction[] = ["approval", "hearing", "notification"];

function stepFinding(capacity: ReadCapacity, step: RequiredStep): ProposalFinding {
  const { action, says, source, mark, note } = step;
  const isAsked = IS_ASKED.includes(action);
  const change = say.placesChange(capacity.before, capacity.after);
  return {
    code: "capacity-step",
    severity: isAsked ? "warning" : "info",
    message: withCarried(say.neededStep(change, says, note), step),
    figures: {
      placesBefore: toDecimal(capacity.before),
      placesAfter: toDecimal(capacity.after),
      ...carriedFigure(step),
    },
    source,
    mark,
    remedy: isAsked ? say.ASK_WHETHER_DONE : NOTHING_TO_DO,
  };
}

/** What a change of places that the notice states needs by the agreement, or that the sources do not say. */
export function capacityFindings({ case: { read }, agreement, isOutside }: Judged): ProposalFinding[] {
  const { capacity, notice } = read;
  if (capacity === undefined || isOutside) return [];
  const { kind, isHighlySpecialised } = capacity;
  const needed = requiredSteps({ kind, operator: notice.operator.kind, isHighlySpecialised }, agreement);
  if (needed.isKnown) return needed.steps.map((step) => stepFinding(capacity, step));
  return needed.findings.map(({ code, message, ...finding }) => ({
    ...finding,
    code: "capacity-step-not-known",
    message: followedBy(say.placesChange(capacity.before, capacity.after), message),
  }));
}
