import { type Finding, SEVERITIES } from "./finding.ts";

/** What has a severity: a finding, or what several findings have in common. */
type Severe = Pick<Finding, "severity">;

/** Findings with the most serious first; those alike keep their order. */
export function worstFirst<F extends Severe>(findings: readonly F[]): F[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
