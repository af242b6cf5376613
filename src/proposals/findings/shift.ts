import type { Severity } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import { idsText } from "../ids.ts";
import type { Judged } from "../judgement/judged.ts";
import { claimsShift, type Shift } from "../judgement/shift.ts";
import * as say from "./reasonWords.ts";
import { NOTHING_TO_DO } from "./words.ts";

type Known = Exclude<Shift, { kind: "unknown" }>;

const source = sources.ownReading;

function unknownShift(missing: Text, severity: Severity): ProposalFinding {
  return {
    code: "shift-cannot-be-judged",
    severity,
    message: say.shiftNotJudged(missing),
    figures: {},
    source,
    mark: "assumed",
    remedy: say.ASSESS_TOGETHER,
  };
}

function neutralShift({ sum, tolerance, ids }: Known): ProposalFinding {
  const notices = idsText(ids);
  return {
    code: "shift-neutral",
    severity: "info",
    message: say.shiftBalances(notices, sum),
    figures: { sum: toDecimal(sum), tolerance: toDecimal(tolerance), notices },
    source,
    mark: "assumed",
    remedy: NOTHING_TO_DO,
  };
}

function unbalancedShift({ sum, tolerance, ids }: Known, severity: Severity): ProposalFinding {
  const notices = idsText(ids);
  return {
    code: "shift-not-neutral",
    severity,
    message: say.shiftDoesNotBalance(notices, sum),
    figures: { sum: toDecimal(sum), tolerance: toDecimal(tolerance), notices },
    source,
    mark: "assumed",
    remedy: severity === "warning" ? say.ASK_FOR_REST : NOTHING_TO_DO,
  };
}

/** Whether a shift between base and packages was neutral, for a notice that gives it as a reason. */
export function shiftFindings({ shift, isReasonMissing, case: own }: Judged): ProposalFinding[] {
  if (shift === undefined || !claimsShift(own)) return [];
  const severity = isReasonMissing ? "warning" : "info";
  if (shift.kind === "unknown") return [unknownShift(shift.missing, severity)];
  return [shift.kind === "neutral" ? neutralShift(shift) : unbalancedShift(shift, severity)];
}
