import type { Agreement } from "../../agreements/agreement.ts";
import { requiredSteps } from "../../capacity/steps/requiredSteps.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { compare } from "../../numbers/fraction.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { OperatorKind } from "../../registers/operatorKind.ts";
import { rememberedBySet } from "../../rules/rememberedBySet.ts";
import type { Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import type { ReadNotice } from "../notice/read.ts";
import * as say from "./agreementWords.ts";

/** The agreement binds municipalities and regions of its region, for offers that lie there. */
export function isOutsideAgreement({ place, notice }: ReadNotice, { region }: Agreement): boolean {
  return notice.operator.kind === "private" || place.operatorRegion !== region || place.region !== region;
}

function outsideText({ place, notice }: ReadNotice, { title, region }: Agreement): Text {
  if (notice.operator.kind === "private") return say.privateOperator(place.operator, title);
  return place.region === region ? say.operatorOutside(place.operator, title) : say.offerOutsideRegion(title);
}

function outsideFinding({ case: { read }, agreement }: Judged): ProposalFinding[] {
  if (!isOutsideAgreement(read, agreement)) return [];
  return [
    {
      code: "operator-outside-agreement",
      severity: "info",
      message: outsideText(read, agreement),
      figures: { operator: read.place.operator },
      source: sources.forum2025Item6,
      mark: "assumed",
      remedy: say.USE_OTHER_AGREEMENT,
    },
  ];
}

function locationFinding({ case: { read } }: Judged): ProposalFinding[] {
  if (read.place.region !== undefined) return [];
  return [
    {
      code: "location-not-stated",
      severity: "info",
      message: say.LOCATION_NOT_STATED,
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.WRITE_LOCATION,
    },
  ];
}

function unknownHearing({ title }: Agreement): ProposalFinding {
  return {
    code: "hearing-not-known",
    severity: "info",
    message: say.hearingNotKnown(title),
    figures: {},
    source: sources.ownReading,
    mark: "assumed",
    remedy: say.SEE_ANNEX_ON_CHANGES,
  };
}

/** Who hears of an increase above the agreed indexation, by the kind of operator. */
export const hearingBy = rememberedBySet(
  (agreement: Agreement, operator: OperatorKind): ProposalFinding => {
    const [step] = requiredSteps({ kind: "tariff-increase", operator, isAboveIndexation: true }, agreement).steps;
    if (step === undefined) return unknownHearing(agreement);
    const { source, mark, note, body } = step;
    return {
      code: "hearing",
      severity: "warning",
      message: withCarried(say.hearing(body, note), step),
      figures: { body: body.da, ...carriedFigure(step) },
      source,
      mark,
      remedy: say.ASK_FOR_HEARING,
    };
  },
  [parameters.proposals.hearingBody],
);

/** A tariff increase above the agreed indexation goes to hearing; a fall that stops short of the agreed one is no increase. */
function hearingFinding({ case: { read, before }, needsReason, agreement }: Judged): ProposalFinding[] {
  if (!needsReason || compare(read.proposed.comparable, before.comparable) <= 0) return [];
  return [hearingBy(agreement, read.notice.operator.kind)];
}

/** Who is bound by the agreement, and who must be heard. */
export function placeFindings(judged: Judged): ProposalFinding[] {
  return [...outsideFinding(judged), ...locationFinding(judged), ...hearingFinding(judged)];
}
