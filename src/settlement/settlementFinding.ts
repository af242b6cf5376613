import type { Finding } from "../findings/finding.ts";

/** What a finding on a settlement is about, for programs to branch on. */
export type SettlementFindingCode =
  | "opening-not-stated"
  | "back-regulation-not-stated"
  | "back-regulation-differs"
  | "most-carried"
  | "deficit-carried"
  | "share-assumed"
  | "carried-forward"
  | "local-value"
  | "closed-by-authority"
  | "closed-by-operator"
  | "rule-carried-forward"
  | "back-regulation-recalled"
  | "back-regulation-on-its-way"
  | "buyers-not-stated"
  | "merged"
  | "set-aside-reading"
  | "set-aside-expired"
  | "tariff-differs-from-budget"
  | "unexplained-rest";

/** Something found on the way to a settlement: what, in which year, on what it rests, and what to do. */
export interface SettlementFinding extends Finding<SettlementFindingCode> {
  /** The accounting year that it is about. */
  readonly year: number;
}
