import { both, IN_ALL, oneOf, textAt } from "../cells.ts";
import { type Declared, each, shown } from "../declared.ts";
import type { Place } from "../place.ts";
import { OPERATORS, SEVERITIES, UNITS, VERDICTS } from "../texts.ts";
import { findingRows } from "./findings.ts";

/** The tariff proposed, without back-regulation of earlier years. */
const proposed = (row: Place) =>
  row.number("notice.proposed.amount").minus(row.number("notice.proposed.backRegulation"));

const NOTICES = [
  each("assessments", "", {
    notice: "id",
    offer: (row) => `${row.at("notice.offer")}, ${row.at("notice.service")}`,
    operator: "municipality",
    unit: oneOf("notice.unit", UNITS),
    "current as stated": "notice.current.amount",
    "proposed as stated": "notice.proposed.amount",
    current: (row) => proposed(row).minus(row.number("increase.amount")),
    proposed,
    increase: "increase.rate",
    limit: "agreed.limit",
    excess: "agreed.excess",
    verdict: oneOf("verdict", VERDICTS),
    severity: oneOf("findings.0.severity", SEVERITIES),
    ownFindings: (row) => row.all("findings.*").length,
    fullYear: "annualEffect.fullYear",
    reasonsGiven: both((row, language) => {
      const [kind, none] = language === "da" ? ["løn", "uden beløb"] : ["wages", "without an amount"];
      return row
        .all("notice.reasons.*")
        .map((each) => `${kind} (${each.at("text")}): ${none}`)
        .join("; ");
    }),
    doubts: both((row, language) => {
      const errors = row.all("findings.*").filter((each) => each.at("severity") === "error");
      return errors
        .map((each) => `${language === "da" ? "FEJL" : "ERROR"}: ${textAt(each, "message", language)}`)
        .join("; ");
    }),
    worstFinding: "findings.0.message",
  }),
];

const SUMS = "number above withEffect thisYear fullYear ofExcess withinRounding ofRounding withError";
const IN_ALL_SUMS = each("summary.total", SUMS, { group: IN_ALL });

/** Errors come first in a table of findings, so these are in its order. */
const GRADES = ["error", "error", "warning", "info"];

export const PROPOSALS: Declared = {
  assessProposalFindingSheet: [
    shown("[assessProposal]", [findingRows("*.findings", "notice", "^id")], { "*.findings.*.severity": GRADES }),
  ],
  assessProposalsSheets: [
    shown(
      "assessProposals",
      {
        notices: NOTICES,
        failed: [
          each("failed", "", {
            notice: "id",
            place: "failure.path",
            found: "failure.found",
            allowed: "failure.allowed",
            remedy: "failure.remedy",
          }),
        ],
        byVerdict: [each("summary.byVerdict", SUMS, { group: oneOf("key", VERDICTS) }), IN_ALL_SUMS],
        byOperatorKind: [each("summary.byOperatorKind", SUMS, { group: oneOf("key", OPERATORS) }), IN_ALL_SUMS],
        byMunicipality: [each("summary.byMunicipality", SUMS, { group: "key" }), IN_ALL_SUMS],
        findings: [findingRows("assessments.*.findings", "notice", "^id")],
      },
      {
        "assessments.*.findings.*.severity": GRADES,
        "assessments.*.notice.reasons.*.kind": ["wages"],
        "assessments.*.notice.reasons.*.amount": [undefined],
      },
    ),
  ],
};
