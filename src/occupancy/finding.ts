import type { Finding } from "../findings/finding.ts";

/** What a finding of an occupancy report is about, for programs to branch on. */
export type OccupancyFindingCode =
  | "listed"
  | "initiatives-missing"
  | "expectation-differs"
  | "change-without-listing"
  | "occupied-days-beyond-reason"
  | "opening-days-spread"
  | "opening-days-of-year-missing"
  | "tariff-missing"
  | "revenue-and-budget-apart"
  | "back-regulation-not-stated"
  | "carried-in-not-stated"
  | "own-result"
  | "offer-closes"
  | "closing-budget-of-year"
  | "no-budgeted-days"
  | "band-not-known"
  | "band-assumed"
  | "deficit-carried"
  | "projection-assumed"
  | "carried-forward"
  | "rule-carried-forward"
  | "local-value";

/** Something that an occupancy report found: what, how grave, on what it rests, and what to do. */
export type OccupancyFinding = Finding<OccupancyFindingCode>;
