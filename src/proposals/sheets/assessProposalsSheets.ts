import { frozen } from "../../frozen.ts";
import { operatorKindWords } from "../../registers/words.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import type { Text } from "../../words.ts";
import { assessProposalFindingSheet } from "../findings/sheet.ts";
import { lacksOnlyAmount, verdictWords } from "../labels.ts";
import type { FailedNotice, ProposalRound, RoundSum } from "../round.ts";
import { noticeSheet } from "./noticeSheet.ts";

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
  return {
    title: { da: "Varsler, der ikke kunne vurderes", en: "Notices that could not be assessed" },
    columns: [
      { word: "notice", unit: "text" },
      { word: "place", unit: "text" },
      { word: "found", unit: "text" },
      { word: "allowed", unit: "text" },
      { word: "remedy", unit: "text" },
    ],
    rows: failed.map(({ id, failure }) => [
      id === undefined ? null : String(id),
      failure.path,
      failure.found,
      failure.allowed,
      failure.remedy,
    ]),
  };
}

interface SumTable {
  readonly title: Text;
  readonly sums: readonly RoundSum[];
  readonly total: RoundSum;
  readonly notes?: readonly Text[];
  keyWords(key: string): Cell;
}

function sumSheet({ title, sums, total, notes = [], keyWords }: SumTable): Sheet {
  const row = (sum: RoundSum, key: Cell): Cell[] => [
    key,
    sum.number,
    sum.above,
    sum.withEffect,
    sum.thisYear,
    sum.fullYear,
    sum.ofExcess,
    sum.withinRounding,
    sum.ofRounding,
    sum.withError,
  ];
  return {
    title,
    columns: [
      { word: "group", unit: "text" },
      { word: "number", unit: "count" },
      { word: "above", unit: "count" },
      { word: "withEffect", unit: "count" },
      { word: "thisYear", unit: "kr" },
      { word: "fullYear", unit: "kr" },
      { word: "ofExcess", unit: "kr" },
      { word: "withinRounding", unit: "count" },
      { word: "ofRounding", unit: "kr" },
      { word: "withError", unit: "count" },
    ],
    rows: [...sums.map((sum) => row(sum, keyWords(sum.key))), row(total, { da: "I alt", en: "Total" })],
    totalRows: 1,
    notes: [...sumNotes(total), ...notes],
  };
}

/** What the sums hold and leave out. */
function sumNotes({ withinRounding, withError }: RoundSum): Text[] {
  return [EFFECT_NOTE, ...(withinRounding > 0 ? [ROUNDING_NOTE] : []), ...(withError > 0 ? [ERROR_NOTE] : [])];
}

const EFFECT_NOTE: Text = frozen({
  da: "Virkningen er kun regnet for varsler, hvor købet pr. år er oplyst.",
  en: "The effect is computed only for notices whose quantity a year is told.",
});
const ROUNDING_NOTE: Text = frozen({
  da: "Takster, der kun ligger over grænsen ved afrunding, er talt for sig og er ikke med i dem over grænsen.",
  en: "Tariffs that lie above the limit by rounding alone are counted apart and are not among those above it.",
});
const ERROR_NOTE: Text = frozen({
  da: "Varsler med fejl er med i summerne hver for sig; retter et varsel et andet, er virkningen talt to gange. Fejlen står ved varslet.",
  en: "Notices with an error are in the sums one by one; if one corrects another, the effect is counted twice. The error stands with the notice.",
});

/** The table of notices says of these that the amount is missing, not that there is no reason. */
const AMOUNT_NOTE: Text = frozen({
  da: "Varsler, hvis begrundelse mangler et beløb, er talt med under ikke begrundet.",
  en: "Notices with a reason that lacks its amount are counted as unsubstantiated.",
});

/**
 * A round of notices as tables: for text, Markdown and CSV. Throws `RuleError` (`missing` or `malformed`) for what is
 * no result of {@link assessProposals}.
 *
 * @example
 * ```ts
 * import { agreementInForce, assessProposals, assessProposalsSheets } from "rammetakst";
 * const round = assessProposals([], agreementInForce("syddanmark", "2025-01-01"));
 * assessProposalsSheets(round).notices.rows.length; // => 0
 * ```
 */
export function assessProposalsSheets(round: ProposalRound): AssessProposalsSheets {
  const { assessments, failed, summary } = resultOf("assessProposals", round, ["assessments", "summary"]);
  const { total, byVerdict, byOperatorKind, byMunicipality } = summary;
  const untold = { da: "ikke oplyst", en: "not told" };
  const kinds = new Map(byOperatorKind.map(({ key }) => [key as string, operatorKindWords(key)]));
  const verdicts = new Map(byVerdict.map(({ key }) => [key as string, verdictWords(key)]));
  const by = (da: string, en: string): Text => ({ da: `Varsler efter ${da}`, en: `Notices by ${en}` });
  return {
    notices: noticeSheet(assessments),
    failed: failedSheet(failed),
    byVerdict: sumSheet({
      title: by("vurdering", "verdict"),
      sums: byVerdict,
      total,
      notes: assessments.some(lacksOnlyAmount) ? [AMOUNT_NOTE] : [],
      keyWords: (key) => verdicts.get(key) ?? key,
    }),
    byOperatorKind: sumSheet({
      title: by("driftsherretype", "operator kind"),
      sums: byOperatorKind,
      total,
      keyWords: (key) => kinds.get(key) ?? key,
    }),
    byMunicipality: sumSheet({
      title: by("kommune", "municipality"),
      sums: byMunicipality,
      total,
      keyWords: (key) => (key === "" ? untold : key),
    }),
    findings: assessProposalFindingSheet(assessments),
  };
}
