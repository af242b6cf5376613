import type { Finding } from "../../findings/finding.ts";
import { saidOnce } from "../../findings/saidOnce.ts";
import type { Text } from "../../words.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import * as say from "./words.ts";

/** How many rows below the headings are no rows of data. */
export const leftOutBelow = ({ leftOut }: TableRead<unknown>): number =>
  leftOut.filter(({ why }) => why !== "above").length;

/** How many rows were read, and how many were left out; a template's example is told as what it is. */
export function saidOfRows(read: TableRead<unknown>): Text {
  const examples = read.leftOut.filter(({ why }) => why === "example").length;
  return say.rowsRead(read.rows.length, leftOutBelow(read) - examples, examples > 0);
}

/** That errors and warnings among the findings are to be seen, as many as the table of findings has rows of; nothing where there are none. */
export function saidOfFindings(findings: readonly Finding[]): Text[] {
  const toSee = findings.filter(({ severity }) => severity !== "info");
  const once = saidOnce(toSee);
  const errors = once.filter(({ severity }) => severity === "error").length;
  return once.length === 0 ? [] : [say.findingsToSee(errors, once.length - errors, toSee.length > once.length)];
}
