import { resultOf } from "../../reports/resultOf.ts";
import type { ProposalRound } from "../round.ts";
import { type AssessProposalsSheets, sheetsOfRound } from "./sheetsOfRound.ts";

/**
 * A round of notices as tables: for text, Markdown and CSV. Throws `RuleError` (`missing` or `malformed`) for what is
 * no result of {@link assessProposals}.
 *
 * @example
 * ```ts
 * import { agreementInForce, assessProposals, assessProposalsSheets } from "rammetakst";
 * const round = assessProposals([], agreementInForce("syddanmark", "2025-01-01"));
 * assessProposalsSheets(round).notices.rows.length; // => 0
 * ```
 */
export function assessProposalsSheets(round: ProposalRound): AssessProposalsSheets {
  return sheetsOfRound(resultOf("assessProposals", round, ["assessments", "summary"]));
}
