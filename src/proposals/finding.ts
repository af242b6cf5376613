import type { Finding } from "../findings/finding.ts";

/** What a finding is about, for programs to branch on. */
export type FindingCode =
  | "above-agreed-rate"
  | "above-national-rate-only"
  | "excess-unexplained"
  | "stated-only"
  | "reason-amount-missing"
  | "reason-reference-missing"
  | "law-not-named"
  | "reasons-exceed-excess"
  | "shift-neutral"
  | "shift-not-neutral"
  | "shift-cannot-be-judged"
  | "back-regulation-not-separated"
  | "back-regulation-taken-as-none"
  | "within-rounding-to-kroner"
  | "operator-outside-agreement"
  | "location-not-told"
  | "hearing"
  | "hearing-not-known"
  | "mid-year-change"
  | "nothing-to-index"
  | "level-is-not-tariff-year"
  | "indexed-over-several-years"
  | "unit-may-differ"
  | "national-rate-not-known"
  | "no-agreed-deadline"
  | "notice-late"
  | "notification-date-missing"
  | "notified-after-effect"
  | "taken-together"
  | "notices-do-not-link"
  | "quantity-missing"
  | "carried-forward"
  | "local-value";

/** Something that an assessment found: what, how grave, on what it rests, and what to do. */
export type ProposalFinding = Finding<FindingCode>;
