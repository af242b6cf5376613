import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import type { Text } from "../../words.ts";
import { comparedTariffs } from "../comparedTariffs.ts";
import type { Assessment } from "../judgement/result.ts";
import { toldVerdict } from "../labels.ts";
import { doubtsCell, reasonsCell } from "./noticeCells.ts";

const NOTICE_COLUMNS: readonly Column[] = frozen([
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
  { word: "reasonsGiven", unit: "text" },
  { word: "doubts", unit: "text" },
]);

const NOTICE_NOTES: readonly Text[] = frozen([
  {
    da: "Takster, grænse og overskridelse er uden efterregulering af tidligere år, hvor den er oplyst; den gældende takst er den pr. 31. december året før.",
    en: "Tariffs, limit and excess are without back-regulation of earlier years, where it is told; the current tariff is that of 31 December before.",
  },
  {
    da: "Grænsen er den gældende takst fremskrevet med den aftalte P/L og afrundet én gang til hele øre.",
    en: "The limit is the current tariff indexed by the agreed rate and rounded once to whole øre.",
  },
]);

function noticeRow(assessment: Assessment): Cell[] {
  const { id, notice, operator, municipality, increase, agreed, verdict, annualEffect, findings } = assessment;
  const { before, proposed } = comparedTariffs(assessment);
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
    toldVerdict(verdict, findings),
    annualEffect?.fullYear ?? null,
    reasonsCell(notice),
    doubtsCell(findings),
  ];
}

/** In a row of one of several notices the rise is that from the first tariff, but the effect is that of its own step. */
const TOGETHER_NOTE: Text = frozen({
  da: "Varsler for samme ydelse og år, der bygger på hinanden, er vurderet fra den første gældende takst; virkningen er hvert varsels egen, så den kan lægges sammen.",
  en: "Notices for one service and year that build on each other are judged from the first current tariff; the effect is that of each alone, so that it can be added up.",
});

/** The notices of a round as a table, each with its figures, its verdict, the reasons given and what makes them doubtful. */
export function noticeSheet(assessments: readonly Assessment[]): Sheet {
  const isTogether = assessments.some(({ takenTogether }) => takenTogether !== undefined);
  const notes = isTogether ? [...NOTICE_NOTES, TOGETHER_NOTE] : NOTICE_NOTES;
  const title = { da: "Varslede takster", en: "Notified tariffs" };
  return { title, columns: NOTICE_COLUMNS, rows: assessments.map(noticeRow), notes };
}
