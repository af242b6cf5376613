import { sheetOfFindings } from "../../findings/sheetOfFindings.ts";
import { resultsOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { Assessment } from "../judgement/result.ts";
import { TITLE } from "./words.ts";

/** What was found on notices that are known to be assessed. */
export function findingsOfAll(assessments: readonly Assessment[]): Sheet {
  const all = assessments.flatMap(({ id, findings }) => findings.map((finding) => ({ of: String(id), finding })));
  return sheetOfFindings(TITLE, "notice", all, new Set(assessments.map(({ id }) => String(id))).size);
}

/**
 * What was found on notices, as a table: a row for each thing found, with all the notices it is said of (`alle 40`, where
 * it is said of more than eight and of every one), what must be looked at first on top, each with source, mark and remedy.
 * A thing said of more notices than a cell of a spreadsheet holds (32 000 characters) has its row again for those that
 * follow. Throws `RuleError` (`missing` or `malformed`) for a list
 * with anything but results of {@link assessProposal}.
 *
 * @example
 * ```ts
 * import { assessProposalFindingSheet } from "rammetakst";
 * assessProposalFindingSheet([]).rows.length; // => 0
 * ```
 */
export function assessProposalFindingSheet(given: readonly Assessment[]): Sheet {
  return findingsOfAll(resultsOf("assessProposal", given, ["verdict", "findings"]));
}
