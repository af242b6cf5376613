import { worstFirst } from "../../findings/worstFirst.ts";
import type { Cell } from "../../reports/sheet.ts";
import { joined } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Notice } from "../notice/input.ts";
import { reasonName } from "../words.ts";
import * as say from "./words.ts";

/** The reasons as they were given: what they are called, what was written of them, and their amounts. */
export function reasonsCell({ reasons = [] }: Notice): Cell {
  if (reasons.length === 0) return null;
  return joined(
    reasons.map(({ amount, ...reason }) => say.reasonWithAmount(reasonName(reason), amount)),
    "; ",
  );
}

/** Whoever reads the figures of a notice reads what makes them doubtful too; an error is never left out. */
export function doubtsCell(findings: readonly ProposalFinding[]): Cell {
  const doubts = findings.filter(({ code, severity }) => severity === "error" || say.DOUBTS[code] !== undefined);
  if (doubts.length === 0) return null;
  const texts = worstFirst(doubts).map(({ code, severity, message }) => {
    const text = say.DOUBTS[code] ?? message;
    return severity === "error" ? say.isError(text) : text;
  });
  return joined(texts, "; ");
}
