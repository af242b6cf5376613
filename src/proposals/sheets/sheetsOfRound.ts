import { operatorKindWords } from "../../registers/words.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { Text } from "../../words.ts";
import { commonFindings } from "../commonFindings.ts";
import { findingsOfAll } from "../findings/sheet.ts";
import type { FailedNotice, ProposalRound, RoundSum } from "../round.ts";
import { isOnlyAmountMissing, verdictOfAll } from "../verdictText.ts";
import { noticeSheet } from "./noticeSheet.ts";
import * as say from "./words.ts";

/** The tables of a round: the notices, those that failed, the sums, and every finding with its source. */
export interface AssessProposalsSheets {
  readonly notices: Sheet;
  readonly failed: Sheet;
  readonly byVerdict: Sheet;
  readonly byOperatorKind: Sheet;
  readonly byMunicipality: Sheet;
  readonly findings: Sheet;
}

function failedSheet(failed: readonly FailedNotice[]): Sheet {
  return tableOf(say.FAILED, failed, [
    { word: "notice", unit: "text", cell: ({ id }) => (id === undefined ? null : String(id)) },
    { word: "place", unit: "text", cell: ({ failure }) => failure.path },
    { word: "found", unit: "text", cell: ({ failure }) => failure.found },
    { word: "allowed", unit: "text", cell: ({ failure }) => failure.allowed },
    { word: "remedy", unit: "text", cell: ({ failure }) => failure.remedy },
  ]);
}

interface SumTable<Sum extends RoundSum> {
  readonly title: Text;
  readonly sums: readonly Sum[];
  readonly total: RoundSum;
  readonly notes: readonly Text[];
  /** What the group of a sum is called. */
  groupOf(sum: Sum): Cell;
  /** The code that these words stand for, where they do. */
  readonly codeOf?: (sum: Sum) => string;
}

/** A sum, and what its group is called. */
interface SumRow extends RoundSum {
  readonly group: Cell;
  readonly code: string | null;
}

/** An effect of those that have one; nothing, and not 0, where none of a row has. */
const effect =
  (of: "thisYear" | "fullYear" | "ofExcess" | "ofRounding") =>
  (sum: RoundSum): Cell =>
    sum.withEffect === 0 ? null : sum[of];

function sumSheet<Sum extends RoundSum>({ title, sums, total, notes, groupOf, codeOf }: SumTable<Sum>): Sheet {
  const rows = sums.map((sum): SumRow => ({ ...sum, group: groupOf(sum), code: codeOf?.(sum) ?? null }));
  return tableOf(
    title,
    rows,
    [
      {
        word: "group",
        unit: "text",
        cell: ({ group }) => group,
        ...(codeOf === undefined ? {} : { code: ({ code }) => code }),
      },
      { word: "number", unit: "count", cell: ({ number }) => number },
      { word: "above", unit: "count", cell: ({ above }) => above },
      { word: "withEffect", unit: "count", cell: ({ withEffect }) => withEffect },
      { word: "thisYear", unit: "kr", cell: effect("thisYear") },
      { word: "fullYear", unit: "kr", cell: effect("fullYear") },
      { word: "ofExcess", unit: "kr", cell: effect("ofExcess") },
      { word: "withinRounding", unit: "count", cell: ({ withinRounding }) => withinRounding },
      { word: "ofRounding", unit: "kr", cell: effect("ofRounding") },
      { word: "withError", unit: "count", cell: ({ withError }) => withError },
    ],
    { totals: [{ ...total, group: say.TOTAL, code: null }], notes },
  );
}

/** What the sums hold and leave out. */
function sumNotes({ number, withEffect, withinRounding, withError }: RoundSum, toDo: Text): Text[] {
  return [
    ...(withEffect < number ? [say.effectKnownOf(withEffect, number, toDo)] : []),
    ...(withinRounding > 0 ? [say.ROUNDING_APART] : []),
    ...(withError > 0 ? [say.ERRORS_COUNTED] : []),
  ];
}

/** The tables of a round that is known to be one; `toDo` says what gives the effect of a notice that has none. */
export function sheetsOfRound(round: ProposalRound, toDo: Text = say.STATE_PURCHASE): AssessProposalsSheets {
  // A round that an earlier release stored does not say what all its notices share.
  const { assessments, failed, summary, common = commonFindings(round.assessments) } = round;
  const { total, byVerdict, byOperatorKind, byMunicipality } = summary;
  const notes = sumNotes(total, toDo);
  return {
    notices: noticeSheet(assessments, common),
    failed: failedSheet(failed),
    byVerdict: sumSheet({
      title: say.BY_VERDICT,
      sums: byVerdict,
      total,
      notes: [...notes, ...(assessments.some(isOnlyAmountMissing) ? [say.AMOUNT_MISSING] : [])],
      groupOf: ({ key }) => verdictOfAll(key, assessments),
      codeOf: ({ key }) => key,
    }),
    byOperatorKind: sumSheet({
      title: say.BY_OPERATOR_KIND,
      sums: byOperatorKind,
      total,
      notes,
      groupOf: ({ key }) => operatorKindWords(key),
      codeOf: ({ key }) => key,
    }),
    byMunicipality: sumSheet({
      title: say.BY_MUNICIPALITY,
      sums: byMunicipality,
      total,
      notes,
      groupOf: ({ key }) => (key === "" ? say.NOT_STATED : key),
    }),
    findings: findingsOfAll(assessments),
  };
}
