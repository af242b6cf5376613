import type { Finding } from "../../findings/finding.ts";
import { sources } from "../../parameters/parameters.ts";
import { type Assessment, VERDICTS } from "../../proposals/judgement/result.ts";
import type { ProposalRound } from "../../proposals/round.ts";
import { resultOf } from "../../reports/resultOf.ts";
import { account } from "../../rules/explanation.ts";
import { inOneForm } from "../../sameText.ts";
import type { ComparedNotice, RoundComparison, RoundComparisonCode, VerdictMove } from "./result.ts";
import * as say from "./words.ts";

function assessmentsOf(round: ProposalRound, path: string): ReadonlyMap<string, Assessment> {
  const { assessments } = resultOf("assessProposals", round, ["assessments", "summary"], path);
  return new Map(assessments.map((each) => [inOneForm(String(each.id)), each]));
}

function comparedNotice(baseline: Assessment | undefined, proposal: Assessment | undefined): ComparedNotice {
  const { id, operator, notice } = baseline ?? (proposal as Assessment);
  const [before, after] = [baseline?.agreed.excess ?? null, proposal?.agreed.excess ?? null];
  const verdicts = { baseline: baseline?.verdict ?? null, proposal: proposal?.verdict ?? null };
  return {
    id,
    operator,
    ...(notice.service !== undefined && { service: notice.service }),
    ...verdicts,
    isChanged: verdicts.baseline !== verdicts.proposal,
    baselineExcess: before,
    proposalExcess: after,
    excessChange: before === null || after === null ? null : after.minus(before),
  };
}

function movesOf(notices: readonly ComparedNotice[]): VerdictMove[] {
  return VERDICTS.flatMap((baseline) =>
    VERDICTS.map((proposal) => ({
      baseline,
      proposal,
      number: notices.filter((each) => each.baseline === baseline && each.proposal === proposal).length,
    })),
  ).filter(({ number }) => number > 0);
}

const isOneSided = ({ baseline, proposal }: ComparedNotice): boolean => baseline === null || proposal === null;

function onOneSide(notices: readonly ComparedNotice[]): Finding<RoundComparisonCode>[] {
  const alone = notices.filter(isOneSided);
  if (alone.length === 0) return [];
  return [
    {
      code: "notice-on-one-side",
      severity: "warning",
      message: say.noticesAlone(alone.map(({ id }) => id)),
      figures: { number: String(alone.length) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.CHECK_NOTICES,
    },
  ];
}

function unchanged(notices: readonly ComparedNotice[]): Finding<RoundComparisonCode>[] {
  if (!notices.every(({ isChanged, excessChange }) => !isChanged && excessChange?.isZero())) return [];
  return [
    {
      code: "verdicts-unchanged",
      severity: "warning",
      message: say.NOTHING_CHANGES,
      figures: {},
      source: sources.ownReading,
      mark: "derived",
      remedy: say.CHECK_PROPOSAL,
    },
  ];
}

/**
 * The same round of notices assessed twice: which verdicts change, and from what to what.
 *
 * Anything may differ between the two: a rate, a parameter by `agreement.with`, the agreement, the notices. Notices are matched by
 * their ids. Excess is what the tariff exceeds the agreed limit by, in kr. per unit. A notice that is not assessed in one of
 * the rounds is told, and not counted among those with another verdict. Throws `RuleError` (`missing` or `malformed`) for
 * what is no result of {@link assessProposals}, under `baseline` or `proposal`.
 *
 * @example
 * ```ts
 * import { agreementInForce, assessProposals, compareRounds, indexSeries } from "rammetakst";
 * const agreement = agreementInForce("syddanmark", "2025-01-01");
 * const notice = {
 *   id: 1,
 *   offer: "Solgården",
 *   operator: { kind: "municipality", municipality: "Vejen" },
 *   unit: "day",
 *   current: { amount: 2_000, priceLevel: 2024, backRegulation: 0 },
 *   proposed: { amount: "2100.50", priceLevel: 2025, backRegulation: 0 },
 *   effectiveFrom: "2025-01-01",
 * } as const;
 * const rates = { series: indexSeries("syddanmark").with({ 2025: "0.039" }) };
 * const compared = compareRounds(assessProposals([notice], agreement), assessProposals([notice], agreement, rates));
 * compared.moves; // => [{ baseline: "within-agreed", proposal: "unsubstantiated", number: 1 }]
 * compared.notices[0]?.proposalExcess; // => 22.5
 * ```
 */
export function compareRounds(baseline: ProposalRound, proposal: ProposalRound): RoundComparison {
  const [before, after] = [assessmentsOf(baseline, "baseline"), assessmentsOf(proposal, "proposal")];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const notices = keys.map((key) => comparedNotice(before.get(key), after.get(key)));
  const alone = notices.filter(isOneSided).length;
  const changed = notices.filter(({ isChanged }) => isChanged).length - alone;
  const moves = movesOf(notices);
  const otherwise = moves.filter((each) => each.baseline !== each.proposal);
  return {
    notices,
    moves,
    changed,
    onOneSide: alone,
    findings: [...onOneSide(notices), ...unchanged(notices)],
    explanation: account(say.ROUNDS_COMPARED, [
      say.verdictsChanged(changed, notices.length - alone),
      ...otherwise.map(say.moveText),
    ]),
  };
}
