import { isFailed } from "../../proposals/attempt.ts";
import type { Assessment } from "../../proposals/judgement/result.ts";
import type { ProposalRound } from "../../proposals/round.ts";
import { assessProposalsSheets } from "../../proposals/sheets/assessProposalsSheets.ts";
import { codedCell } from "../../reports/codes.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { TableFault } from "../faults/fault.ts";
import { faultSheet } from "../faults/faultSheet.ts";
import { readingSheet } from "../kinds/readingSheet.ts";
import type { NoticesRead } from "../notices/readNotices.ts";
import type { Explained } from "../shown/explained.ts";
import { explanationSheet } from "../shown/explanationSheet.ts";
import { sourceSheet } from "../shown/sourceSheet.ts";
import { type ResultRow, type Without, withOwn } from "../shown/withOwn.ts";
import * as say from "./words.ts";

/** Of more notices than this, only those above the limit are explained: a sheet has a million rows at most. */
const MOST_EXPLAINED = 500;

/** What is shown of a row that could not be assessed. */
const WITHOUT: Without = {
  verdict: codedCell(say.NOT_ASSESSED, "not-assessed"),
  named: { notice: "id", offer: "offer", operator: "operator" },
};

/** The rows of the file with the row of results that each has: the assessments stand in the order of the notices. */
function resultRows({ rows, noticeRows }: NoticesRead, { entries }: ProposalRound): ResultRow[] {
  let results = 0;
  const byRow = new Map(
    noticeRows.map((row, i) => {
      const entry = entries[i];
      const isDone = entry !== undefined && !isFailed(entry);
      return [row, isDone ? { row, result: results++ } : { row }] as const;
    }),
  );
  return rows.map((row) => byRow.get(row) ?? { row });
}

function explainedOf({ id, explanation }: Assessment): Explained {
  return { of: String(id), explanation };
}

const faultsIn = (faults: readonly TableFault[]): Record<string, Sheet> =>
  faults.length === 0 ? {} : { faults: faultSheet(faults) };

/** Everything that is written back of a file of notices. */
export function assessedSheets(
  read: NoticesRead,
  round: ProposalRound | undefined,
  faults: readonly TableFault[],
): Record<string, Sheet> {
  if (round === undefined) return { ...faultsIn(faults), reading: readingSheet(read) };
  const { notices, byVerdict, byOperatorKind, byMunicipality, findings } = assessProposalsSheets(round);
  const { assessments } = round;
  const explained =
    assessments.length <= MOST_EXPLAINED ? assessments : assessments.filter(({ agreed }) => agreed.excess.gt(0));
  const shown = explained.slice(0, MOST_EXPLAINED).map(explainedOf);
  return {
    summary: byVerdict,
    notices: withOwn(notices, read, resultRows(read, round), WITHOUT),
    ...faultsIn(faults),
    findings,
    byOperatorKind,
    byMunicipality,
    explanations: explanationSheet(shown),
    sources: sourceSheet(assessments.map(explainedOf)),
    reading: readingSheet(read),
  };
}
