import {
  type Assessment,
  type AssessOptions,
  agreementInForce,
  assessProposal,
  assessProposals,
  type FindingCode,
  indexSeries,
  type Notice,
  noticeLimit,
  type ProposalFinding,
  type Reason,
  type RoundEntry,
  type Verdict,
  verdictText,
} from "rammetakst";

const agreement = agreementInForce("syddanmark", "2025-01-01");
const notice: Notice = {
  id: "n1",
  offer: "Solgården",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: "2000", priceLevel: 2024, backRegulation: 0n },
  proposed: { amount: 2110.2, priceLevel: 2025 },
  effectiveFrom: "2025-01-01",
};
const reason: Reason = { kind: "wages", evidence: "documented", amount: "10", reference: "Overenskomst 2024" };

export const assessment: Assessment = assessProposal({ ...notice, reasons: [reason] }, agreement);
export const entries: readonly RoundEntry[] = assessProposals([notice], agreement).entries;
export const options: AssessOptions = { series: indexSeries("syddanmark"), national: indexSeries("kl-general") };
export const operators: readonly Notice["operator"][] = [
  { kind: "municipality", municipality: 575, name: "Vejen, Det sociale område" },
  { kind: "region", region: "syddanmark" },
  { kind: "private", name: "Fonden Havblik" },
];
export const verdict: Verdict = assessment.verdict;
export const finding: ProposalFinding | undefined = assessment.findings[0];
export const text: string = verdictText(verdict, "da");

// @ts-expect-error -- a tariff is per hour, day, month, case or year
assessProposal({ ...notice, unit: "week" }, agreement);

// @ts-expect-error -- the unit's word is English
assessProposal({ ...notice, unit: "døgn" }, agreement);

// @ts-expect-error -- a date is text
assessProposal({ ...notice, effectiveFrom: 20_250_101 }, agreement);

// @ts-expect-error -- a Date has a time zone, a day has none
assessProposal({ ...notice, notifiedOn: new Date() }, agreement);

// @ts-expect-error -- a tariff has a price level
assessProposal({ ...notice, current: { amount: 2000 } }, agreement);

// @ts-expect-error -- a tariff is an amount at a level, no bare number
assessProposal({ ...notice, proposed: 2110 }, agreement);

// @ts-expect-error -- a price level is a year as a number
assessProposal({ ...notice, proposed: { amount: 2110, priceLevel: "25-pl" } }, agreement);

// @ts-expect-error -- a notice has an operator
assessProposal({ ...notice, operator: undefined }, agreement);

// @ts-expect-error -- operators are municipalities, regions or private
assessProposal({ ...notice, operator: { kind: "state" } }, agreement);

// @ts-expect-error -- a private operator has a name
assessProposal({ ...notice, operator: { kind: "private" } }, agreement);

// @ts-expect-error -- a municipality is named
assessProposal({ ...notice, operator: { kind: "municipality" } }, agreement);

// @ts-expect-error -- a region is named, and no municipality stands for it
assessProposal({ ...notice, operator: { kind: "region", municipality: "Vejen" } }, agreement);

// @ts-expect-error -- keys that are not declared are not ignored
assessProposal({ ...notice, backRegulation: 0 }, agreement);

// @ts-expect-error -- a reason tells its evidence
assessProposal({ ...notice, reasons: [{ kind: "wages", amount: 10 }] }, agreement);

// @ts-expect-error -- evidence is computed, documented or stated
assessProposal({ ...notice, reasons: [{ kind: "wages", evidence: "proven" }] }, agreement);

// @ts-expect-error -- kinds of reasons are a known list
assessProposal({ ...notice, reasons: [{ kind: "inflation", evidence: "stated" }] }, agreement);

// @ts-expect-error -- an agreement is asked for, not its name
assessProposal(notice, "syddanmark-2025-26");

// @ts-expect-error -- a series is asked for, not its name
assessProposal(notice, agreement, { series: "syddanmark" });

// @ts-expect-error -- the option is called national
assessProposal(notice, agreement, { kl: indexSeries("kl-general") });

// @ts-expect-error -- several notices are assessed by assessProposals
assessProposal([notice], agreement);

// @ts-expect-error -- one notice is assessed by assessProposal
assessProposals(notice, agreement);

// @ts-expect-error -- an entry may be a failure, which has no verdict
export const verdictOfEntry = entries[0].verdict;

// @ts-expect-error -- the annual effect is absent where the quantity is not told
assessment.annualEffect.fullYear;

// @ts-expect-error -- the national comparison is absent where the rate is not known
assessment.national.excess;

// @ts-expect-error -- a result is read, not changed
assessment.verdict = "substantiated";

// @ts-expect-error -- what is not substantiated is called unsubstantiated, never unjustified
export const unjustified: Verdict = "unjustified";

// @ts-expect-error -- findings are of a known list
export const code: FindingCode = "too-expensive";

// @ts-expect-error -- a limit needs its index
noticeLimit({ current: 2000, currentBackRegulation: 0, proposed: 2110, proposedBackRegulation: 0 });
