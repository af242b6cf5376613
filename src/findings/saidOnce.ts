import { groupsByAll } from "../groups.ts";
import type { Finding } from "./finding.ts";

/** Findings that are one thing said of several: all that a table of findings shows is the same, except what it is said of. */
export function sameFindings<T>(list: readonly T[], of: (each: T) => Finding): T[][] {
  return groupsByAll(
    list,
    (each) => of(each).message.da,
    (each) => of(each).remedy.da,
    (each) => of(each).severity,
    (each) => of(each).code,
  );
}

/** Findings, each once that is said in the same words of several. */
export function saidOnce(findings: readonly Finding[]): Finding[] {
  return sameFindings(findings, (each) => each).map(([first]) => first as Finding);
}
