/** A round of notified tariffs for 2025 against the agreed 5.51 %: table, sums, one notice explained, one reply. */
import { readFileSync } from "node:fs";
import {
  type Assessment,
  agreementInForce,
  assessProposals,
  assessProposalsSheets,
  explanationText,
  type Notice,
  type ProposalRound,
  proposalReply,
  type Report,
} from "rammetakst";
import { run } from "./support/run.ts";

const file = new URL("data/notices-2025-constructed.json", import.meta.url);
const { about, notices } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly about: { readonly da: string; readonly en: string };
  readonly notices: readonly Notice[];
};

export const round: ProposalRound = assessProposals(notices, agreementInForce("syddanmark", "2025-01-01"));
const sheets = assessProposalsSheets(round);

function assessmentOf(id: string): Assessment {
  const found = round.assessments.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no assessment of ${id}`);
  return found;
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
    sheets.findings,
  ],
};

run(import.meta.url, report);
