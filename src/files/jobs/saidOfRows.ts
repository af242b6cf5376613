import type { Finding } from "../../findings/finding.ts";
import type { Text } from "../../words.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import * as say from "./words.ts";

/** How many rows were read, and how many were left out. */
export const saidOfRows = ({ rows, leftOut }: TableRead<unknown>): Text => {
  const others = leftOut.filter(({ why }) => why !== "above");
  return say.rowsRead(rows.length, others.length);
};

/** That errors and warnings among the findings are to be seen; nothing where there are none. */
export function saidOfFindings(findings: readonly Finding[]): Text[] {
  const number = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [number("error"), number("warning")];
  return errors + warnings === 0 ? [] : [say.findingsToSee(errors, warnings)];
}
