import { groupsByAll } from "../groups.ts";
import type { Finding } from "./finding.ts";

/** What makes two findings one thing that is said of several: all that a table of findings shows, except what it is said of. */
export function wordsOf({ code, severity, message, remedy }: Finding): readonly [string, ...string[]] {
  return [code, severity, remedy.da, message.da];
}

/** Findings, each once that is said in the same words of several. */
export function saidOnce(findings: readonly Finding[]): Finding[] {
  return groupsByAll(findings, wordsOf).flatMap((same) => same.slice(0, 1));
}
