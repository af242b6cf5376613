export * from "./core.ts";
export type { Finding, Severity } from "./findings/finding.ts";
export type { AssessOptions } from "./proposals/assess.ts";
export type { AnnualEffect, Assessment, Change, Comparison, TakenTogether, Verdict } from "./proposals/assessment.ts";
export { assessProposal } from "./proposals/assessProposal.ts";
export { assessProposals } from "./proposals/assessProposals.ts";
export { annualEffect } from "./proposals/effectRule.ts";
export type { FindingCode, ProposalFinding } from "./proposals/finding.ts";
export { findingSheet } from "./proposals/findingSheet.ts";
export { verdictText } from "./proposals/labels.ts";
export type {
  Evidence,
  Notice,
  NoticeTariff,
  Operator,
  Reason,
  ReasonKind,
} from "./proposals/notice.ts";
export { exactNoticeLimit, noticeLimit } from "./proposals/noticeLimit.ts";
export { proposalReply, type ReplyOptions } from "./proposals/proposalReply.ts";
export { type ProposalSheets, proposalSheets } from "./proposals/proposalSheets.ts";
export type { FailedNotice, ProposalRound, RoundEntry, RoundSum } from "./proposals/round.ts";
export type { OperatorKind } from "./registers/operatorKind.ts";
export type { TariffUnit } from "./tariffs/tariffUnit.ts";
