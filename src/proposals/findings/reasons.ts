import { toDecimal } from "../../numbers/exact.ts";
import { equal, type Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Text } from "../../words.ts";
import type { FindingCode, ProposalFinding } from "../finding.ts";
import { shownComparison } from "../judgement/comparison.ts";
import type { Judged } from "../judgement/judged.ts";
import { restsOn } from "../judgement/ownIndexing.ts";
import type { Carried } from "../judgement/substantiation.ts";
import { reasonName } from "../words.ts";
import { askForTheOther, isExcessByAssumption } from "./oneSided.ts";
import * as say from "./reasonWords.ts";
import { NOTHING_TO_DO } from "./words.ts";

function about(carried: Carried, code: FindingCode, message: Text, remedy: Text): ProposalFinding {
  const { reason, amount } = carried;
  const figures = { reason: reason.kind, at: reason.path, carried: toDecimal(amount) };
  return { code, severity: "warning", message, figures, source: sources.ownReading, mark: "assumed", remedy };
}

function ofReason(carried: Carried, isReasonMissing: boolean): ProposalFinding[] {
  const { reason, problem, amount, carries } = carried;
  const name = reasonName({ kind: reason.kind });
  const quoted = say.quotedReason(name, reason.text);
  if (problem === "no-amount") {
    if (!isReasonMissing) return [];
    return [about(carried, "reason-amount-missing", say.withoutAmount(quoted), say.ASK_FOR_AMOUNT)];
  }
  if (amount.n <= 0n) return [];
  if (problem === "no-reference") return [noReference(carried, name)];
  if (reason.evidence !== "stated" || carries !== "explains") return [];
  return [about(carried, "stated-only", say.statedOnly(quoted, amount), say.askForProof(reason.kind))];
}

function noReference(carried: Carried, name: Text): ProposalFinding {
  if (carried.reason.kind === "law-change") {
    return about(carried, "law-not-named", say.LAW_NOT_NAMED, say.ASK_FOR_LAW);
  }
  const message = say.withoutReference(say.quotedReason(name, undefined));
  return about(carried, "reason-reference-missing", message, say.ASK_FOR_REFERENCE);
}

/**
 * What is not covered; a reason that was given without its amount is asked for that, and not for a reason. Where it is the whole
 * excess, that one lies above the limit warns of it already.
 */
function unexplainedFinding(judged: Judged): ProposalFinding {
  const { excess, own } = judged.agreed;
  const { unexplained, carried } = judged.substantiation;
  const isAmountMissing = carried.some(({ problem }) => problem === "no-amount");
  const isWhole = equal(unexplained, excess);
  const shown = shownComparison(judged.agreed, judged.agreement).excess;
  return {
    code: "excess-unexplained",
    severity: isWhole ? "info" : "warning",
    message: isWhole ? say.excessNotCovered(excess, isAmountMissing) : say.partNotCovered(unexplained, excess),
    figures: { unexplained: isWhole ? shown : toDecimal(unexplained), excess: shown },
    ...restsOn(own),
    remedy: remedyOf(judged, isAmountMissing),
  };
}

/** A reason is not asked for while it is not known whether there is an excess. */
function remedyOf(judged: Judged, isAmountMissing: boolean): Text {
  if (isExcessByAssumption(judged)) return askForTheOther(judged);
  return isAmountMissing ? say.ASK_FOR_AMOUNT_FIRST : say.ASK_FOR_REASON;
}

function beyondFinding(beyond: Fraction): ProposalFinding {
  return {
    code: "reasons-exceed-excess",
    severity: "info",
    message: say.beyondExcess(beyond),
    figures: { beyond: toDecimal(beyond) },
    source: sources.ownReading,
    mark: "assumed",
    remedy: NOTHING_TO_DO,
  };
}

/** What is wrong with the reasons, and what is left of the excess; nothing is found wrong where none is needed. */
export function reasonFindings(judged: Judged): ProposalFinding[] {
  const { substantiation, needsReason, isReasonMissing } = judged;
  if (!needsReason) return [];
  const { beyond, carried } = substantiation;
  return [
    ...(isReasonMissing ? [unexplainedFinding(judged)] : []),
    ...carried.flatMap((each) => ofReason(each, isReasonMissing)),
    ...(beyond.n > 0n ? [beyondFinding(beyond)] : []),
  ];
}
