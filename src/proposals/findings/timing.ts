import type { Agreement } from "../../agreements/agreement.ts";
import { silenceOf } from "../../agreements/silence.ts";
import { timingIn } from "../../calendar/checkNotice.ts";
import type { YearWheel } from "../../calendar/wheel.ts";
import { daysBetween } from "../../dates.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { KnownValue, Provenance } from "../../rules/parameter.ts";
import { rememberedBySet } from "../../rules/rememberedBySet.ts";
import type { Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import type { Case } from "../judgement/sameService.ts";
import * as say from "./timingWords.ts";

/** Whether a notice builds on no other: it is compared with the current tariff that it states itself. */
const isFirst = ({ read, together }: Case): boolean => together[0] === read.notice.id;

/** The current tariff of a notice that builds on another is what that one ended at, and not that of 31 December. */
function midYearRemedy(own: Case): Text {
  return isFirst(own) ? say.checkCurrent(own.read.year) : say.CHECK_SAME_SERVICE;
}

function midYearFinding({ case: own }: Judged): ProposalFinding[] {
  const { read } = own;
  const { effectiveFrom } = read.notice;
  if (effectiveFrom.endsWith("-01-01")) return [];
  return [
    {
      code: "mid-year-change",
      severity: "info",
      message: say.changesWithinYear(effectiveFrom, isFirst(own) ? undefined : read.year),
      figures: { effectiveFrom },
      source: sources.ownReading,
      mark: "assumed",
      remedy: midYearRemedy(own),
    },
  ];
}

function afterEffectFinding({ case: { read } }: Judged): ProposalFinding[] {
  const { notifiedOn, effectiveFrom } = read.notice;
  if (notifiedOn === undefined || notifiedOn <= effectiveFrom) return [];
  return [
    {
      code: "notified-after-effect",
      severity: "warning",
      message: say.afterEffect(notifiedOn, effectiveFrom),
      figures: { notifiedOn, effectiveFrom },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.ASK_FOR_BASIS,
    },
  ];
}

/** What the data say of a deadline that is not known: each region's entry has its own note and source. */
function unknownDeadline(agreement: Agreement): Provenance {
  return silenceOf(parameters.proposals.noticeDeadline, agreement) ?? { mark: "assumed", source: sources.ownReading };
}

const noDeadline = rememberedBySet(
  (agreement: Agreement): Omit<ProposalFinding, "figures"> => {
    const { mark, source, note } = unknownDeadline(agreement);
    const message = say.noDeadline(agreement.title, note);
    return { code: "no-agreed-deadline", severity: "info", message, source, mark, remedy: say.GIVE_DEADLINE };
  },
  [parameters.proposals.noticeDeadline],
);

function noDeadlineFinding({ agreement, case: { read } }: Judged): ProposalFinding {
  const { notifiedOn } = read.notice;
  const { code, severity, message, source, mark, remedy } = noDeadline(agreement);
  const figures = notifiedOn === undefined ? {} : { notifiedOn };
  return { code, severity, message, figures, source, mark, remedy };
}

function dateMissingFinding(known: KnownValue): ProposalFinding {
  const { text, source, mark } = known;
  return {
    code: "notification-date-missing",
    severity: "info",
    message: withCarried(say.dateMissing(text), known),
    figures: { deadline: text, ...carriedFigure(known) },
    source,
    mark,
    remedy: say.WRITE_DATE,
  };
}

function lateFinding(known: KnownValue, notifiedOn: string, effectiveFrom: string): ProposalFinding {
  const { text, source, mark } = known;
  const days = daysBetween(notifiedOn, effectiveFrom);
  return {
    code: "notice-late",
    severity: "warning",
    message: withCarried(say.late(days, text), known),
    figures: { deadline: text, days: String(days), notifiedOn, effectiveFrom, ...carriedFigure(known) },
    source,
    mark,
    remedy: say.POINT_OUT_DEADLINE,
  };
}

/** A wheel says what its deadlines are in its own tariff year only. */
function otherYearFinding({ case: { read } }: Judged, { tariffYear }: YearWheel): ProposalFinding {
  return {
    code: "wheel-of-another-year",
    severity: "info",
    message: say.otherYear(tariffYear, read.year),
    figures: { wheel: String(tariffYear), tariffYear: String(read.year) },
    source: sources.ownReading,
    mark: "assumed",
    remedy: say.giveWheel(read.year),
  };
}

/** In time says nothing; late, too early or not to be judged is a finding of the wheel's own. */
function wheelFinding(judged: Judged, wheel: YearWheel): ProposalFinding[] {
  const { notice, year } = judged.case.read;
  if (wheel.tariffYear !== year) return [otherYearFinding(judged, wheel)];
  const { code, ...finding } = timingIn(notice, wheel).finding;
  return code === "notice-in-time" ? [] : [{ code, ...finding }];
}

/** A deadline is judged only when one is known, or when the user gives one with agreement.with({ noticeDeadline }). */
function deadlineFinding(judged: Judged): ProposalFinding[] {
  if (judged.wheel !== undefined) return wheelFinding(judged, judged.wheel);
  const known = judged.agreement.find(parameters.proposals.noticeDeadline);
  if (known === undefined) return [noDeadlineFinding(judged)];
  const { notifiedOn, effectiveFrom } = judged.case.read.notice;
  if (notifiedOn === undefined) return [dateMissingFinding(known)];
  const isInTime = daysBetween(notifiedOn, effectiveFrom) >= Number(known.text);
  return isInTime ? [] : [lateFinding(known, notifiedOn, effectiveFrom)];
}

/** When the tariff changes, and when that was notified. */
export function timingFindings(judged: Judged): ProposalFinding[] {
  return [...midYearFinding(judged), ...afterEffectFinding(judged), ...deadlineFinding(judged)];
}
