import type { Agreement } from "../../agreements/agreement.ts";
import { isCovered } from "../../capacity/isCovered.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { dividedBy } from "../../numbers/fraction.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import { rememberedBySet } from "../../rules/rememberedBySet.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import type { ReadNotice } from "../notice/read.ts";
import * as say from "./agreementWords.ts";
import { isOutsideAgreement } from "./place.ts";

const { coverageThreshold } = parameters.capacity;

/** Whether the agreement covers the offer; nothing where the days are not stated or its threshold is not known. */
export function coverageOf({ coverage }: ReadNotice, agreement: Agreement): boolean | undefined {
  if (coverage === undefined || agreement.find(coverageThreshold) === undefined) return undefined;
  return isCovered.exact(coverage, agreement).isCovered;
}

function notCovered({ agreement, case: { read } }: Judged, known: KnownValue): ProposalFinding[] {
  const { coverage } = read;
  if (coverage === undefined) return [];
  const share = dividedBy(coverage.soldDays, coverage.occupiedDays);
  return [
    {
      code: "not-covered",
      severity: "warning",
      message: withCarried(say.notCovered({ ...coverage, share }, known.text, agreement.title), known),
      figures: {
        soldDays: toDecimal(coverage.soldDays),
        occupiedDays: toDecimal(coverage.occupiedDays),
        ...carriedFigure(known),
      },
      source: known.source,
      mark: known.mark,
      remedy: say.CHECK_DAYS,
    },
  ];
}

const notStated = rememberedBySet(
  (agreement: Agreement): ProposalFinding => {
    const known = agreement.known(coverageThreshold);
    return {
      code: "coverage-not-stated",
      severity: "info",
      message: withCarried(say.coverageNotStated(agreement.title, known.text), known),
      figures: carriedFigure(known),
      source: known.source,
      mark: known.mark,
      remedy: say.WRITE_DAYS,
    };
  },
  [coverageThreshold],
);

function notKnown({ title }: Agreement): ProposalFinding {
  return {
    code: "coverage-not-known",
    severity: "info",
    message: say.coverageNotKnown(title),
    figures: {},
    source: sources.ownReading,
    mark: "assumed",
    remedy: say.SEE_ANNEX_ON_OFFERS,
  };
}

/** Whether the agreement covers the offer by what it sells to others, or that this was not checked. */
export function coverageFindings(judged: Judged): ProposalFinding[] {
  const { agreement, isCovered: covered, case: own } = judged;
  if (covered === true || isOutsideAgreement(own.read, agreement)) return [];
  const known = agreement.find(coverageThreshold);
  if (known === undefined) return own.read.coverage === undefined ? [] : [notKnown(agreement)];
  return covered === false ? notCovered(judged, known) : [notStated(agreement)];
}
