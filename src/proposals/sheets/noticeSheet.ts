import { SEVERITY } from "../../findings/words.ts";
import { exact, toDecimal } from "../../numbers/exact.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import { isBackRegulationStated } from "../backRegulationStated.ts";
import { ownFindingsBeside } from "../commonFindings.ts";
import { comparedTariffs } from "../comparedTariffs.ts";
import type { Assessment } from "../judgement/result.ts";
import type { CommonFinding } from "../round.ts";
import { shownVerdict } from "../verdictText.ts";
import { doubtsCell, reasonsCell } from "./noticeCells.ts";
import * as say from "./words.ts";

function offerText({ notice: { offer, service } }: Assessment): string {
  return service === undefined ? offer : `${offer}, ${service}`;
}

function operatorText({ notice, municipality, operator }: Assessment): string {
  return notice.operator.kind === "municipality" ? (municipality ?? operator) : operator;
}

interface NoticeRow extends ReturnType<typeof comparedTariffs> {
  readonly assessment: Assessment;
}

/**
 * The tariffs that are compared and, where they are not those of the notices, these before them. The tariffs compared are called
 * the same in every table, so that what reads it as data finds them; the note below the table says what they are without.
 */
function tariffColumns(assessments: readonly Assessment[]): Shown<NoticeRow>[] {
  const stated = { unit: "kr", qualifier: say.AS_STATED } as const;
  return [
    ...(isBackRegulationStated(assessments)
      ? ([
          { word: "current", ...stated, cell: ({ assessment: { notice } }) => toDecimal(exact(notice.current.amount)) },
          {
            word: "proposed",
            ...stated,
            cell: ({ assessment: { notice } }) => toDecimal(exact(notice.proposed.amount)),
          },
        ] as const satisfies Shown<NoticeRow>[])
      : []),
    { word: "current", unit: "kr", cell: ({ before }) => toDecimal(before) },
    { word: "proposed", unit: "kr", cell: ({ proposed }) => toDecimal(proposed) },
  ];
}

/**
 * The notices of a round as a table, each with its figures, its verdict and next to it what is found on this notice and not
 * on nearly all; the reasons given and what makes the figures doubtful. What holds for all stands once, under the table.
 */
export function noticeSheet(assessments: readonly Assessment[], common: readonly CommonFinding[]): Sheet {
  const own = ownFindingsBeside(common);
  const isTogether = assessments.some(({ takenTogether }) => takenTogether !== undefined);
  return tableOf(
    say.NOTICES,
    assessments.map((assessment) => ({ assessment, ...comparedTariffs(assessment), own: own(assessment) })),
    [
      { word: "notice", unit: "text", cell: ({ assessment: { id } }) => String(id) },
      { word: "offer", unit: "text", cell: ({ assessment }) => offerText(assessment) },
      { word: "operator", unit: "text", cell: ({ assessment }) => operatorText(assessment) },
      {
        word: "unit",
        unit: "text",
        cell: ({ assessment: { notice } }) => tariffUnitWords(notice.unit),
        code: ({ assessment: { notice } }) => notice.unit,
      },
      ...tariffColumns(assessments),
      { word: "increase", unit: "rate", cell: ({ assessment: { increase } }) => increase.rate },
      { word: "limit", unit: "kr", cell: ({ assessment: { agreed } }) => agreed.limit },
      { word: "excess", unit: "kr", cell: ({ assessment: { agreed } }) => agreed.excess },
      {
        word: "verdict",
        unit: "text",
        cell: ({ assessment }) => shownVerdict(assessment),
        code: ({ assessment: { verdict } }) => verdict,
      },
      {
        word: "severity",
        unit: "text",
        cell: ({ own: [worst] }) => (worst ? SEVERITY[worst.severity] : null),
        code: ({ own: [worst] }) => worst?.severity ?? null,
      },
      { word: "ownFindings", unit: "count", cell: ({ own }) => own.length },
      { word: "fullYear", unit: "kr", cell: ({ assessment: { annualEffect } }) => annualEffect?.fullYear ?? null },
      { word: "reasonsGiven", unit: "text", cell: ({ assessment: { notice } }) => reasonsCell(notice) },
      { word: "doubts", unit: "text", cell: ({ assessment: { findings } }) => doubtsCell(findings) },
      { word: "worstFinding", unit: "text", cell: ({ own }) => own[0]?.message ?? null },
    ],
    {
      notes: [
        say.WITHOUT_BACK_REGULATION,
        assessments.some(({ agreed }) => agreed.own !== undefined) ? say.LIMIT_OF_OWN : say.LIMIT,
        ...(isTogether ? [say.TAKEN_TOGETHER] : []),
        ...common.map((each) => say.holdsFor(each, assessments.length)),
      ],
    },
  );
}
