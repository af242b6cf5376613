import { NOTICES } from "../../generated/tables.ts";
import { isFailed } from "../../proposals/attempt.ts";
import type { Assessment } from "../../proposals/judgement/result.ts";
import { onEveryGround } from "../../proposals/onEveryGround.ts";
import type { ProposalRound } from "../../proposals/round.ts";
import { sheetsOfRound } from "../../proposals/sheets/sheetsOfRound.ts";
import { codedCell } from "../../reports/codes.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { inBothLanguages, type Text } from "../../words.ts";
import type { KeyOf } from "../kind.ts";
import { rowKey } from "../kinds/rowKey.ts";
import type { NoticesRead } from "../notices/readNotices.ts";
import type { Explained } from "../shown/explained.ts";
import { type ResultRow, type Without, withOwn } from "../shown/withOwn.ts";
import { questionsByRow } from "./openQuestions.ts";
import { withQuestions } from "./withQuestions.ts";
import * as say from "./words.ts";

interface AssessedSheets {
  readonly results: Readonly<Record<string, Sheet>>;
  readonly findings: Sheet;
}

/**
 * What of a notice its results show; the file's other columns that were recognised stand behind them. So do those that
 * the results write together with another, the service and what is said of a reason, so that rows can be filtered by them.
 */
const SHOWN: ReadonlySet<string> = new Set<KeyOf<typeof NOTICES>>([
  "id",
  "offer",
  "operator",
  "unit",
  "current",
  "proposed",
  "reason",
]);

/** What is shown of a row that could not be assessed. */
const WITHOUT: Without = {
  verdict: codedCell(say.NOT_ASSESSED, "not-assessed"),
  named: {
    notice: "id",
    offer: "offer",
    operator: "operator",
    unit: "unit",
    current: "current",
    proposed: "proposed",
    reasonsGiven: "reason",
  },
  notShown: new Set(NOTICES.columns.map(({ key }) => key).filter((key) => !SHOWN.has(key))),
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

/** Of more notices than this, only so many of those above the limit are explained: nobody reads more, and `explain` gives each. */
const MOST_EXPLAINED = 500;
const EXPLAINED_OF_MORE = 100;

const explainedOf = ({ id, explanation }: Assessment): Explained => ({ of: String(id), explanation });

/** The explanations that are written out, and those that rest on all that any rests on: no other is made. */
export function explanationsOf({ assessments }: ProposalRound) {
  const above = assessments.filter(({ agreed }) => !agreed.excess.isZero());
  const written = assessments.length <= MOST_EXPLAINED ? assessments : above.slice(0, EXPLAINED_OF_MORE);
  return {
    explained: onEveryGround(assessments).map(explainedOf),
    explainedInAll: assessments.length,
    writtenOut: written.map(explainedOf),
  };
}

/** The columns that give the effect of a notice, by their headings. */
function whatGivesEffect({ kind }: NoticesRead): Text {
  const heading = (of: KeyOf<typeof NOTICES>): Text =>
    kind.columns.find(({ key }) => key === of)?.heading ?? inBothLanguages(of);
  return say.fillIn(heading("quantityPerYear"), heading("citizens"), heading("roundTheClock"));
}

/** What is written back of a file of notices: sums, and the file's own rows with their results. */
export function assessedSheets(read: NoticesRead, round: ProposalRound): AssessedSheets {
  const { notices, byVerdict, byOperatorKind, byMunicipality, findings } = sheetsOfRound(round, whatGivesEffect(read));
  const rows = resultRows(read, round);
  const questions = questionsByRow(read);
  const rowOf = new Map(
    rows.flatMap(({ row, result }) => (result === undefined || !row ? [] : [[result, row] as const])),
  );
  const asked = withQuestions(notices, (at) => {
    const row = rowOf.get(at);
    return row && questions.get(rowKey(row));
  });
  return {
    results: {
      summary: byVerdict,
      notices: withOwn(asked, read, rows, WITHOUT),
      byOperatorKind,
      byMunicipality,
    },
    findings,
  };
}
