import { exact, toDecimal } from "../numbers/exact.ts";
import { minus, ZERO } from "../numbers/fraction.ts";
import { operatorKindWords } from "../registers/operatorKind.ts";
import { resultOf } from "../reports/resultOf.ts";
import type { Cell, Column, Sheet } from "../reports/sheet.ts";
import { tariffUnitWords } from "../tariffs/tariffUnit.ts";
import type { Text } from "../words.ts";
import type { Assessment } from "./assessment.ts";
import { findingSheet } from "./findingSheet.ts";
import { verdictWords } from "./labels.ts";
import type { FailedNotice, ProposalRound, RoundSum } from "./round.ts";

/** The tables of a round: the notices, those that failed, the sums, and every finding with its source. */
export interface ProposalSheets {
  readonly notices: Sheet;
  readonly failed: Sheet;
  readonly byVerdict: Sheet;
  readonly byOperatorKind: Sheet;
  readonly byMunicipality: Sheet;
  readonly findings: Sheet;
}

const NOTICE_COLUMNS: readonly Column[] = [
  { word: "notice", unit: "text" },
  { word: "offer", unit: "text" },
  { word: "operator", unit: "text" },
  { word: "unit", unit: "text" },
  { word: "current", unit: "kr" },
  { word: "proposed", unit: "kr" },
  { word: "increase", unit: "rate" },
  { word: "limit", unit: "kr" },
  { word: "excess", unit: "kr" },
  { word: "verdict", unit: "text" },
  { word: "fullYear", unit: "kr" },
];

const NOTICE_NOTES: readonly Text[] = [
  {
    da: "Takster, grænse og overskridelse er uden efterregulering af tidligere år, hvor den er oplyst; den gældende takst er den pr. 31. december året før.",
    en: "Tariffs, limit and excess are without back-regulation of earlier years, where it is told; the current tariff is that of 31 December before.",
  },
  {
    da: "Grænsen er den gældende takst fremskrevet med den aftalte P/L og afrundet én gang til hele øre.",
    en: "The limit is the current tariff indexed by the agreed rate and rounded once to whole øre.",
  },
];

function noticeRow({
  id,
  notice,
  operator,
  municipality,
  increase,
  agreed,
  verdict,
  annualEffect,
}: Assessment): Cell[] {
  const { amount, backRegulation } = notice.proposed;
  const proposed = minus(exact(amount), backRegulation === undefined ? ZERO : exact(backRegulation));
  const before = minus(proposed, exact(increase.amount));
  const offer = notice.service === undefined ? notice.offer : `${notice.offer}, ${notice.service}`;
  return [
    String(id),
    offer,
    notice.operator.kind === "municipality" ? (municipality ?? operator) : operator,
    tariffUnitWords(notice.unit),
    toDecimal(before),
    toDecimal(proposed),
    increase.rate,
    agreed.limit,
    agreed.excess,
    verdictWords(verdict),
    annualEffect?.fullYear ?? null,
  ];
}

function noticeSheet(assessments: readonly Assessment[]): Sheet {
  const title = { da: "Varslede takster", en: "Notified tariffs" };
  return { title, columns: NOTICE_COLUMNS, rows: assessments.map(noticeRow), notes: NOTICE_NOTES };
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

function sumSheet(title: Text, sums: readonly RoundSum[], total: RoundSum, keyWords: (key: string) => Cell): Sheet {
  const row = (sum: RoundSum, key: Cell): Cell[] => [
    key,
    sum.number,
    sum.above,
    sum.withEffect,
    sum.thisYear,
    sum.fullYear,
    sum.ofExcess,
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
    ],
    rows: [...sums.map((sum) => row(sum, keyWords(sum.key))), row(total, { da: "I alt", en: "Total" })],
    totalRows: 1,
    notes: [
      {
        da: "Virkningen er kun regnet for varsler, hvor købet pr. år er oplyst.",
        en: "The effect is computed only for notices whose quantity a year is told.",
      },
    ],
  };
}

/**
 * A round of notices as tables: for text, Markdown and CSV. Throws `RuleError` (`missing` or `malformed`) for what is
 * no result of {@link assessProposals}.
 *
 * @example
 * ```ts
 * import { agreementInForce, assessProposals, proposalSheets } from "rammetakst";
 * const round = assessProposals([], agreementInForce("syddanmark", "2025-01-01"));
 * proposalSheets(round).notices.rows.length; // => 0
 * ```
 */
export function proposalSheets(round: ProposalRound): ProposalSheets {
  const { assessments, failed, summary } = resultOf("assessProposals", round, ["assessments", "summary"]);
  const { total, byVerdict, byOperatorKind, byMunicipality } = summary;
  const untold = { da: "ikke oplyst", en: "not told" };
  const kinds = new Map(byOperatorKind.map(({ key }) => [key as string, operatorKindWords(key)]));
  const verdicts = new Map(byVerdict.map(({ key }) => [key as string, verdictWords(key)]));
  const by = (da: string, en: string): Text => ({ da: `Varsler efter ${da}`, en: `Notices by ${en}` });
  return {
    notices: noticeSheet(assessments),
    failed: failedSheet(failed),
    byVerdict: sumSheet(by("vurdering", "verdict"), byVerdict, total, (key) => verdicts.get(key) ?? key),
    byOperatorKind: sumSheet(
      by("driftsherretype", "operator kind"),
      byOperatorKind,
      total,
      (key) => kinds.get(key) ?? key,
    ),
    byMunicipality: sumSheet(by("kommune", "municipality"), byMunicipality, total, (key) =>
      key === "" ? untold : key,
    ),
    findings: findingSheet(assessments),
  };
}
