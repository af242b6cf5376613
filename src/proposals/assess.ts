import type { Agreement } from "../agreements/agreement.ts";
import { isWithin } from "../dates.ts";
import { fail } from "../errors.ts";
import type { IndexSeries } from "../indexation/indexSeries.ts";
import { toDecimal } from "../numbers/exact.ts";
import { minus } from "../numbers/fraction.ts";
import { parameters } from "../parameters/parameters.ts";
import type { AnnualEffect, Assessment } from "./assessment.ts";
import { changeOf, compareWithSeries, type ExactComparison, seriesOf, shownComparison } from "./comparison.ts";
import { quantityOf, shareOfYear } from "./effect.ts";
import { annualEffect } from "./effectRule.ts";
import type { Finding } from "./finding.ts";
import type { Judged } from "./judged.ts";
import { isOutsideAgreement, placeFindings } from "./placeFindings.ts";
import { reasonFindings, shiftFindings } from "./reasonFindings.ts";
import type { Case } from "./sameService.ts";
import { scopeFindings } from "./scopeFindings.ts";
import type { Shift } from "./shift.ts";
import { substantiate } from "./substantiation.ts";
import {
  backRegulationFindings,
  kronerFinding,
  levelFindings,
  limitFindings,
  nationalFinding,
} from "./tariffFindings.ts";
import { timingFindings } from "./timingFindings.ts";
import { verdictOf } from "./verdict.ts";
import { whyOf } from "./why.ts";

/** What a user may choose: the series that stand for the agreed and the national indexation. */
export interface AssessOptions {
  /** In place of the agreement's own series. */
  readonly series?: IndexSeries;
  /** In place of KL's general series. */
  readonly national?: IndexSeries;
}

/** The comparison that decides; an unknown rate is an error, since without it nothing can be said. */
export function agreedComparison(
  { read, before }: Case,
  agreement: Agreement,
  { series }: AssessOptions,
): ExactComparison {
  checkDate(read.notice.effectiveFrom, agreement, read.path);
  const agreed = series ?? seriesOf(parameters.proposals.agreedSeries, agreement);
  return compareWithSeries(before, read.proposed, agreed, agreement);
}

/** The comparison beside it; absent where a rate is not known. */
function nationalComparison(
  { read, before }: Case,
  agreement: Agreement,
  { national }: AssessOptions,
): ExactComparison | undefined {
  const series = national ?? seriesOf(parameters.proposals.nationalSeries, agreement);
  for (let year = before.priceLevel + 1; year <= read.proposed.priceLevel; year++) {
    if (series.find(year) === undefined) return undefined;
  }
  return compareWithSeries(before, read.proposed, series, agreement);
}

function checkDate(effectiveFrom: string, agreement: Agreement, path: string): void {
  const { from, to, title, carriedForward } = agreement;
  if (isWithin(effectiveFrom, from, carriedForward ? null : to)) return;
  fail({
    kind: "outside-validity",
    path: path === "" ? "effectiveFrom" : `${path}.effectiveFrom`,
    found: effectiveFrom,
    allowed: { da: `${from} – ${to} (${title.da})`, en: `${from} – ${to} (${title.en})` },
    remedy: {
      da: `hent aftalen for den dag: agreementInForce("${agreement.region}", "${effectiveFrom}")`,
      en: `take the agreement of that day: agreementInForce("${agreement.region}", "${effectiveFrom}")`,
    },
  });
}

function findingsOf(judged: Judged): Finding[] {
  return [
    ...limitFindings(judged),
    ...kronerFinding(judged),
    ...reasonFindings(judged),
    ...shiftFindings(judged),
    ...backRegulationFindings(judged),
    ...levelFindings(judged),
    ...placeFindings(judged),
    ...timingFindings(judged),
    ...scopeFindings(judged),
    ...nationalFinding(judged),
  ];
}

function effectOf({ case: { read, isLast }, agreed, quantity, agreement }: Judged): AnnualEffect | undefined {
  if ("missing" in quantity) return undefined;
  const change = minus(read.proposed.comparable, read.current.comparable);
  const excess = isLast ? agreed.excess : minus(agreed.excess, agreed.excess);
  return annualEffect(
    { change, excess, quantity: quantity.quantity, shareOfYear: shareOfYear(read.notice.effectiveFrom) },
    agreement,
  );
}

/** Assesses one case whose agreed comparison is made, with the offer's shift if one was claimed. */
export function assess(
  own: Case,
  agreed: ExactComparison,
  shift: Shift | undefined,
  agreement: Agreement,
  options: AssessOptions,
): Assessment {
  const { read, before, reasons, together, isLast } = own;
  const judged: Judged = {
    case: own,
    agreement,
    agreed,
    national: nationalComparison(own, agreement, options),
    shift,
    substantiation: substantiate(agreed.excess, reasons, shift),
    quantity: quantityOf(read, agreement),
    isOutside: isOutsideAgreement(read, agreement),
  };
  const verdict = verdictOf(judged);
  const findings = findingsOf(judged);
  const { substantiation, national } = judged;
  const effect = effectOf(judged);
  const { municipality, operator } = read.place;
  return {
    id: read.notice.id,
    notice: read.notice,
    operator,
    ...(municipality !== undefined && { municipality }),
    ...(read.buyer !== undefined && { buyer: read.buyer }),
    tariffYear: read.year,
    agreement: agreement.id,
    increase: changeOf(before.comparable, read.proposed.comparable, agreement),
    paidChange: changeOf(read.current.amount, read.proposed.amount, agreement),
    agreed: shownComparison(agreed, agreement),
    ...(national !== undefined && { national: shownComparison(national, agreement) }),
    substantiated: toDecimal(substantiation.substantiated),
    explained: toDecimal(substantiation.explained),
    unexplained: toDecimal(substantiation.unexplained),
    ...(effect !== undefined && { annualEffect: effect }),
    ...(together.length > 1 && { takenTogether: { ids: together.map(({ notice }) => notice.id), last: isLast } }),
    verdict,
    findings,
    explanation: whyOf(judged, verdict, findings),
  };
}
