import type { Finding } from "../../findings/finding.ts";
import { saidOnce } from "../../findings/saidOnce.ts";
import type { Text } from "../../words.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import * as say from "./words.ts";

/** How many rows below the headings are no rows of data. */
export const leftOutBelow = ({ leftOut }: TableRead<unknown>): number =>
  leftOut.filter(({ why }) => why !== "above").length;

/** How many rows were read, and how many were left out. */
export const saidOfRows = (read: TableRead<unknown>): Text => say.rowsRead(read.rows.length, leftOutBelow(read));

/** How many findings are to be seen before figures are used. */
const toSee = (findings: readonly Finding[]): number => findings.filter(({ severity }) => severity !== "info").length;

/** That errors and warnings among the findings are to be seen, as many as the table of findings has rows of; nothing where there are none. */
export function saidOfFindings(findings: readonly Finding[]): Text[] {
  const once = saidOnce(findings);
  const number = (severity: Finding["severity"]) => once.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [number("error"), number("warning")];
  return errors + warnings === 0 ? [] : [say.findingsToSee(errors, warnings, toSee(findings) > toSee(once))];
}
