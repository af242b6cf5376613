/** A round of notified tariffs for 2025 against the agreed 5.51 %: table, sums, one notice explained, one reply. */
import { readFileSync } from "node:fs";
import {
  type Agreement,
  type Assessment,
  agreementInForce,
  assessProposals,
  explanationText,
  indexSeries,
  type Notice,
  type ProposalRound,
  proposalReply,
  proposalSheets,
  type Report,
} from "rammetakst";
import { run } from "./support/run.ts";

const file = new URL("data/notices-2025-constructed.json", import.meta.url);
const { about, notices } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly about: { readonly da: string; readonly en: string };
  readonly notices: readonly Notice[];
};

export const round: ProposalRound = assessProposals(notices, agreementInForce("syddanmark", "2025-01-01"));
const sheets = proposalSheets(round);

function assessmentOf(id: string): Assessment {
  const found = round.assessments.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no assessment of ${id}`);
  return found;
}

/** The same notice under other circumstances: what a working group asks when it plans. */
export const whatIf: readonly Assessment[] = [
  ...another(
    "V08",
    { notifiedOn: "2024-12-20" },
    agreementInForce("syddanmark", "2025-01-01").with({ noticeDeadline: 90 }),
  ),
  ...another("V29", { id: "V29 (frist)" }, agreementInForce("syddanmark", "2025-01-01").with({ noticeDeadline: 90 })),
  ...another(
    "V08",
    { id: "V08 (2027)", effectiveFrom: "2027-01-01" },
    agreementInForce("syddanmark", "2027-01-01", { mode: "lenient" }),
  ),
  ...another(
    "V08",
    { id: "V08 (2020)", effectiveFrom: "2020-01-01", notifiedOn: "2019-11-15" },
    agreementInForce("syddanmark", "2020-01-01"),
  ),
];

function another(id: string, change: Partial<Notice>, agreement: Agreement): readonly Assessment[] {
  const notice = notices.find((each) => each.id === id);
  if (notice === undefined) throw new Error(`no notice ${id}`);
  const year = Number((change.effectiveFrom ?? notice.effectiveFrom).slice(0, 4));
  const levels = {
    current: { ...notice.current, priceLevel: year - 1 },
    proposed: { ...notice.proposed, priceLevel: year },
  };
  const series = indexSeries("syddanmark").with({ [year]: "0.0551" });
  return assessProposals([{ ...notice, ...levels, ...change }], agreement, { series }).assessments;
}

const explained = assessmentOf("V10");

export const report: Report = {
  title: { da: "Takstrunden 2025 i Syddanmark", en: "The tariff round of 2025 in Syddanmark" },
  parts: [
    about,
    sheets.notices,
    ...(round.failed.length > 0 ? [sheets.failed] : []),
    sheets.byVerdict,
    sheets.byOperatorKind,
    sheets.byMunicipality,
    {
      title: { da: "Ét varsel forklaret", en: "One notice explained" },
      parts: [
        {
          verbatim: {
            da: explanationText(explained.explanation, "da"),
            en: explanationText(explained.explanation, "en"),
          },
        },
      ],
    },
    {
      title: { da: "Udkast til svar", en: "Draft of a reply" },
      parts: [
        {
          verbatim: {
            da: proposalReply(round.assessments, { operator: "Svendborg Kommune", lang: "da" }),
            en: proposalReply(round.assessments, { operator: "Svendborg Kommune", lang: "en" }),
          },
        },
      ],
    },
    {
      title: { da: "Hvad nu hvis", en: "What if" },
      parts: [
        {
          da: "Varsel V08 og V29, hvis der var aftalt en frist på 90 døgn (og satsen var den samme); V08, hvis det gjaldt fra 2027 med en sats, som brugeren selv giver; og V08, hvis det havde gældt fra 2020.",
          en: "Notices V08 and V29 if a deadline of 90 days were agreed (and the rate the same); V08 if it took effect in 2027 with a rate that the user gives; and V08 if it had taken effect in 2020.",
        },
        proposalSheets({ ...round, assessments: whatIf }).findings,
      ],
    },
    sheets.findings,
  ],
};

run(import.meta.url, report);
