import { type Finding, SEVERITIES, type Severity } from "../../findings/finding.ts";

/** The worst severity among findings, or nothing where there are none. */
export function worstOf(findings: readonly Pick<Finding, "severity">[]): Severity | undefined {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
}
