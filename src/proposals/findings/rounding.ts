import { exactAsWritten, toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction, plus, times } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { KnownValue, Parameter } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import type { FindingCode, ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import { areInKroner, limitWithHigherCurrent } from "../judgement/roundingReach.ts";
import * as say from "./limitWords.ts";

const { wholeKronerAllowance, currentTariffAllowance, kronerRounding } = parameters.proposals;

function withinFinding(
  { agreed, agreement }: Judged,
  code: FindingCode,
  parameter: Parameter,
  message: Text,
): ProposalFinding {
  const { source, mark } = agreement.known(parameter);
  const { excess, limit } = agreed;
  return {
    code,
    severity: "info",
    message,
    figures: { excess: toDecimal(excess), limit: toDecimal(limit) },
    source,
    mark,
    remedy: say.ROUNDING_NEEDS_NO_REASON,
  };
}

/** Both tariffs are in whole kroner, and the proposed one is the limit in whole kroner too. */
function kronerFinding(judged: Judged, limitInKroner: Fraction): ProposalFinding {
  const { backRegulation } = judged.case.read.proposed;
  const tariff = plus(limitInKroner, backRegulation);
  const message = say.withinKroner(judged.agreed, tariff, backRegulation.n !== 0n);
  const finding = withinFinding(judged, "within-rounding-to-kroner", wholeKronerAllowance, message);
  return { ...finding, figures: { ...finding.figures, limitInKroner: toDecimal(tariff) } };
}

/** The current tariff was itself rounded to øre, and indexing lifts what was rounded away. */
function currentFinding(judged: Judged, byCurrent: Fraction): ProposalFinding {
  const current = judged.case.before.comparable;
  const byUpTo = exactAsWritten(judged.agreement.known(currentTariffAllowance).text);
  const message = say.withinCurrent(judged.agreed, { current, byUpTo, reach: byCurrent });
  const finding = withinFinding(judged, "within-rounding-of-current", currentTariffAllowance, message);
  return { ...finding, figures: { ...finding.figures, limitByCurrent: toDecimal(byCurrent) } };
}

const HALF = fraction(1n, 2n);

/** A current tariff that was rounded to whole kroner could explain the excess: worth knowing, but it excuses nothing. */
function roundedBaseFinding(judged: Judged, kroner: KnownValue): ProposalFinding[] {
  const { case: own, agreed } = judged;
  const unit = exactAsWritten(kroner.text);
  const byUpTo = times(HALF, unit);
  const limit = limitWithHigherCurrent(own, agreed, { allowance: byUpTo, unit });
  const { comparable } = own.read.proposed;
  if (compare(comparable, limit) > 0) return [];
  return [
    {
      code: "rounded-base-could-explain",
      severity: "info",
      message: say.roundedBase({ current: own.before.comparable, byUpTo, reach: limit }),
      figures: { limitFromRoundedBase: toDecimal(limit) },
      source: kroner.source,
      mark: kroner.mark,
      remedy: say.ASK_FOR_OERE,
    },
  ];
}

/** What rounding has to do with an excess: it explains the whole of it, or could have but does not count. */
export function roundingFindings(judged: Judged): ProposalFinding[] {
  const { rounding, agreement, needsReason } = judged;
  const { explains, inKroner, byCurrent } = rounding;
  if (explains === "whole-kroner" && inKroner !== undefined) return [kronerFinding(judged, inKroner)];
  if (explains === "current-tariff") return [currentFinding(judged, byCurrent)];
  if (!needsReason || !areInKroner(judged.case, agreement)) return [];
  return roundedBaseFinding(judged, agreement.known(kronerRounding));
}
