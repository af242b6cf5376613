import type { Agreement } from "../agreements/agreement.ts";
import { knowsChain } from "../indexation/indexFactor.ts";
import type { IndexSeries } from "../indexation/indexSeries.ts";
import { madeWhenRead } from "../madeWhenRead.ts";
import { toDecimal } from "../numbers/exact.ts";
import { minus, ZERO } from "../numbers/fraction.ts";
import { parameters } from "../parameters/parameters.ts";
import type { Explanation } from "../rules/explanation.ts";
import { isSteady } from "../rules/steadyRuleSet.ts";
import type { CheckedOptions } from "./assessOptions.ts";
import type { ProposalFinding } from "./finding.ts";
import { boundFindings } from "./findings/bounds.ts";
import { capacityFindings } from "./findings/capacity.ts";
import { comparabilityFindings } from "./findings/comparability.ts";
import { coverageFindings, coverageOf } from "./findings/coverage.ts";
import { effectFindings } from "./findings/effect.ts";
import { linkFindings } from "./findings/links.ts";
import { ownDecidesFindings } from "./findings/own.ts";
import { ownAmong } from "./findings/ownAmong.ts";
import { isOutsideAgreement, placeFindings } from "./findings/place.ts";
import { reasonFindings } from "./findings/reasons.ts";
import { roundingFindings } from "./findings/rounding.ts";
import { scopeFindings } from "./findings/scope.ts";
import { shiftFindings } from "./findings/shift.ts";
import { limitFindings, nationalFinding } from "./findings/tariff.ts";
import { timingFindings } from "./findings/timing.ts";
import { atBounds } from "./judgement/atBounds.ts";
import { changeOf, compareWithSeries, paidChangeOf, seriesOf, shownComparison } from "./judgement/comparison.ts";
import { shareOfYear } from "./judgement/effect.ts";
import { annualEffect } from "./judgement/effectRule.ts";
import type { Judged } from "./judgement/judged.ts";
import type { AnnualEffect, Assessment, Verdict } from "./judgement/result.ts";
import { roundingReach } from "./judgement/roundingReach.ts";
import { type Case, caseAlone } from "./judgement/sameService.ts";
import type { Shift, Weighed } from "./judgement/shift.ts";
import { substantiate } from "./judgement/substantiation.ts";
import { verdictOf } from "./judgement/verdict.ts";
import { compareAsAgreed } from "./judgement/weigh.ts";
import type { ReadNotice } from "./notice/read.ts";
import { type OwnDecides, ownDecides } from "./ownDecides.ts";
import { whyOf } from "./why.ts";

/** What a notice is compared with besides the agreed indexation. */
type Beside = Pick<Judged, "nationalSeries" | "national" | "wheel">;

/** The comparison with the national series; absent where a rate is not known. */
function compareBeside(own: Case, agreement: Agreement, options: CheckedOptions): Beside {
  const { read, before } = own;
  const { national: given, wheel } = options;
  const series = given ?? seriesOf(parameters.proposals.nationalSeries, agreement);
  const beside = { nationalSeries: series, wheel };
  const [from, to] = [before.priceLevel, read.proposed.priceLevel];
  if (!knowsChain(from, to, series)) return { ...beside, national: undefined };
  return { ...beside, national: compareBy(series, own, agreement, options) };
}

function compareBy(series: IndexSeries, { read, before }: Case, agreement: Agreement, { indexingOf }: CheckedOptions) {
  const indexing = indexingOf(series, before.priceLevel, read.proposed.priceLevel);
  return compareWithSeries(before, read.proposed, indexing, agreement);
}

function findingsOf(judged: Judged, decides: OwnDecides | undefined): ProposalFinding[] {
  return [
    ...linkFindings(judged),
    ...roundingFindings(judged),
    ...limitFindings(judged),
    ...boundFindings(judged),
    ...reasonFindings(judged),
    ...shiftFindings(judged),
    ...comparabilityFindings(judged),
    ...placeFindings(judged),
    ...coverageFindings(judged),
    ...capacityFindings(judged),
    ...timingFindings(judged),
    ...ownDecidesFindings(decides),
    ...scopeFindings(judged),
    ...effectFindings(judged),
    ...nationalFinding(judged),
  ];
}

function effectOf({ case: { read, start, isLast }, agreed, quantity, agreement }: Judged): AnnualEffect | undefined {
  if ("missing" in quantity) return undefined;
  const change = minus(read.proposed.comparable, start.comparable);
  const excess = isLast ? agreed.excess : ZERO;
  return annualEffect(
    { change, excess, quantity: quantity.quantity, shareOfYear: shareOfYear(read.notice) },
    agreement,
  );
}

/** Judges a case by its rate, and by both ends of what that may be. */
function judge(weighed: Weighed, shift: Shift | undefined, agreement: Agreement, beside: Beside): Judged {
  const judged = judgeByRate(weighed, shift, agreement, beside);
  const verdictBy = (agreed: Weighed["agreed"]) =>
    verdictOf(judgeByRate({ ...weighed, agreed }, shift, agreement, beside));
  const both = atBounds(weighed.case, weighed.agreed, agreement, verdictBy);
  return both === undefined ? judged : { ...judged, atBounds: both };
}

function judgeByRate(
  { case: own, agreed, quantity }: Weighed,
  shift: Shift | undefined,
  agreement: Agreement,
  beside: Beside,
): Judged {
  const covered = coverageOf(own.read, agreement);
  const isOutside = covered === false || isOutsideAgreement(own.read, agreement);
  const rounding = roundingReach(own, agreed, agreement);
  const needsReason = agreed.isAbove && rounding.explains === undefined && !isOutside;
  const substantiation = substantiate(agreed.excess, own.reasons, shift);
  return {
    case: own,
    agreement,
    agreed,
    ...beside,
    shift,
    rounding,
    atBounds: undefined,
    substantiation,
    quantity,
    isCovered: covered,
    isOutside,
    needsReason,
    isReasonMissing: needsReason && substantiation.unexplained.n > 0n,
  };
}

/** All that is compared of a notice. */
type Compared = Weighed & Beside;

/**
 * What was compared, for when it is asked why: of a notice by itself it is compared again, which few ask for, so that the
 * figures of all others need not be kept. It rests on nothing that can change meanwhile.
 */
function comparedAgain(weighed: Weighed, beside: Beside, options: CheckedOptions): () => Compared {
  const { case: own, agreement, quantity } = weighed;
  if (own.service.length > 1) return () => ({ ...weighed, ...beside });
  const { nationalSeries, wheel, national } = beside;
  return againAlone(own.read, { agreement, quantity, nationalSeries, wheel }, national !== undefined, options);
}

/** The same of a notice by itself; what is not named here is not kept. */
function againAlone(
  read: ReadNotice,
  rest: Omit<Compared, "case" | "agreed" | "national">,
  isNationalKnown: boolean,
  options: CheckedOptions,
): () => Compared {
  return () => {
    const own = caseAlone(read);
    const { agreement, nationalSeries } = rest;
    const national = isNationalKnown ? compareBy(nationalSeries, own, agreement, options) : undefined;
    return { ...rest, case: own, agreed: compareAsAgreed(own, agreement, options), national };
  };
}

/** Whether what is paid changes as the tariffs without back-regulation do: none is stated, and no other notice came before. */
function isPaidAlike({ read: { current, proposed }, before }: Case): boolean {
  return before === current && current.backRegulation.n === 0n && proposed.backRegulation.n === 0n;
}

/** A finding that nobody can change: what is common to those of a round is seen when it is asked for. */
function heldFast(finding: ProposalFinding): ProposalFinding {
  if (Object.isFrozen(finding)) return finding;
  Object.freeze(finding.message);
  Object.freeze(finding.remedy);
  return Object.freeze(finding);
}

/** A case that has been judged, and what it takes to say why. */
interface JudgedCase {
  readonly judged: Judged;
  readonly verdict: Verdict;
  readonly findings: readonly ProposalFinding[];
  readonly explain: () => Explanation;
}

function judgeCase(
  weighed: Weighed,
  shift: Shift | undefined,
  agreement: Agreement,
  options: CheckedOptions,
): JudgedCase {
  const beside = compareBeside(weighed.case, agreement, options);
  const judged = judge(weighed, shift, agreement, beside);
  const verdict = verdictOf(judged);
  const decides = ownDecides(ownAmong(judged), agreement, verdict, (by) => {
    const again = { ...weighed, agreement: by, agreed: compareAsAgreed(weighed.case, by, options) };
    return verdictOf(judge(again, shift, by, beside));
  });
  const findings = findingsOf(judged, decides).map(heldFast);
  const { id, offer, service, unit } = weighed.case.read.notice;
  const outcome = {
    name: { id, offer, ...(service !== undefined && { service }), unit },
    verdict,
    findings: [...findings],
  };
  const again = comparedAgain(weighed, beside, options);
  const explain = () => {
    const compared = again();
    return whyOf(judge(compared, shift, agreement, compared), outcome);
  };
  return { judged, verdict, findings, explain };
}

/** What is found on a case that has been weighed, and why it comes to what it does. */
export function findOut(weighed: Weighed, agreement: Agreement, options: CheckedOptions) {
  const { findings, explain } = judgeCase(weighed, undefined, agreement, options);
  return { findings, explain };
}

/** Assesses one case that has been weighed, with the offer's shift if one was claimed. */
export function assess(
  weighed: Weighed,
  shift: Shift | undefined,
  agreement: Agreement,
  options: CheckedOptions,
): Assessment {
  const { case: own, agreed } = weighed;
  const { read, before, together, isLast } = own;
  const { judged, verdict, findings, explain } = judgeCase(weighed, shift, agreement, options);
  const { substantiation, national } = judged;
  const effect = effectOf(judged);
  const { municipality, operator } = read.place;
  const increase = changeOf(before.comparable, read.proposed.comparable, agreement);
  const shown = shownComparison(agreed, agreement);
  const { substantiated, explained, unexplained } = substantiation;
  const assessment = {
    id: read.notice.id,
    notice: read.notice,
    operator,
    ...(municipality !== undefined && { municipality }),
    ...(read.buyer !== undefined && { buyer: read.buyer }),
    tariffYear: read.year,
    agreement: agreement.id,
    increase,
    paidChange: isPaidAlike(own) ? { ...increase } : paidChangeOf(read.current.amount, read.proposed.amount, agreement),
    agreed: shown,
    roundingLimit: judged.rounding.upTo === agreed.limit ? shown.limit : toDecimal(judged.rounding.upTo),
    ...(national !== undefined && { national: shownComparison(national, agreement) }),
    substantiated: toDecimal(substantiated),
    explained: toDecimal(explained),
    unexplained: unexplained === agreed.excess ? shown.excess : toDecimal(unexplained),
    ...(effect !== undefined && { annualEffect: effect }),
    ...(together.length > 1 && { takenTogether: { ids: together, last: isLast } }),
    verdict,
    findings,
  };
  const whole = madeWhenRead(assessment, "explanation", explain);
  if (!isSteady(agreement)) whole.explanation;
  return whole;
}
