import { silenceOf } from "../../agreements/silence.ts";
import { timingIn } from "../../calendar/checkNotice.ts";
import type { YearWheel } from "../../calendar/wheel.ts";
import { dateText, daysBetween } from "../../dates.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { KnownValue, Provenance } from "../../rules/parameter.ts";
import type { Language, Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import type { Case } from "../judgement/sameService.ts";

/** The current tariff of a notice that builds on another is what that one ended at, and not that of 31 December. */
function midYearRemedy({ read, together }: Case): Text {
  if (together[0] !== read.notice.id) {
    return {
      da: "Kontrollér, at de varsler, der er vurderet sammen, gælder samme ydelse.",
      en: "Check that the notices that are judged together are for the same service.",
    };
  }
  return {
    da: `Kontrollér, at den gældende takst er den, der var i kraft den 31. december ${read.year - 1}.`,
    en: `Check that the current tariff is the one in force on 31 December ${read.year - 1}.`,
  };
}

function midYearFinding({ case: own }: Judged): ProposalFinding[] {
  const { read } = own;
  const { effectiveFrom } = read.notice;
  if (effectiveFrom.endsWith("-01-01")) return [];
  return [
    {
      code: "mid-year-change",
      severity: "info",
      message: {
        da: `Taksten ændres i løbet af året, fra den ${dateText(effectiveFrom, "da")}; den er sammenlignet med taksten den 31. december ${read.year - 1}.`,
        en: `The tariff changes within the year, from ${dateText(effectiveFrom, "en")}; it is compared with the tariff of 31 December ${read.year - 1}.`,
      },
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
      message: {
        da: `Varslet er dateret den ${dateText(notifiedOn, "da")}, efter at taksten trådte i kraft den ${dateText(effectiveFrom, "da")}.`,
        en: `The notice is dated ${dateText(notifiedOn, "en")}, after the tariff took effect on ${dateText(effectiveFrom, "en")}.`,
      },
      figures: { notifiedOn, effectiveFrom },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Spørg, med hvilken hjemmel taksten ændres med tilbagevirkende kraft.",
        en: "Ask on what basis the tariff is changed retroactively.",
      },
    },
  ];
}

/** What the data say of a deadline that is not known: each region's entry has its own note and source. */
function unknownDeadline({ agreement }: Judged): Provenance {
  return silenceOf(parameters.proposals.noticeDeadline, agreement) ?? { mark: "assumed", source: sources.ownReading };
}

function noDeadlineFinding(judged: Judged): ProposalFinding {
  const { mark, source, note } = unknownDeadline(judged);
  const { notifiedOn } = judged.case.read.notice;
  const { title } = judged.agreement;
  return {
    code: "no-agreed-deadline",
    severity: "info",
    message: {
      da: `Frist for varsling efter ${title.da}: ${note?.da ?? "ikke kendt"}.`,
      en: `Deadline for notices under ${title.en}: ${note?.en ?? "not known"}.`,
    },
    figures: notifiedOn === undefined ? {} : { notifiedOn },
    source,
    mark,
    remedy: {
      da: "Har I aftalt en frist, så giv den som antal dage før ikrafttræden (noticeDeadline).",
      en: "If you have agreed on a deadline, give it as a number of days before effect (noticeDeadline).",
    },
  };
}

function daysText(days: string, language: Language): string {
  if (language === "da") return days === "1" ? "1 dag" : `${days} dage`;
  return days === "1" ? "1 day" : `${days} days`;
}

function dateMissingFinding(known: KnownValue): ProposalFinding {
  const { text, source, mark } = known;
  return {
    code: "notification-date-missing",
    severity: "info",
    message: withCarried(
      {
        da: `Fristen er ${daysText(text, "da")} før ikrafttræden, men varslets dato er ikke oplyst.`,
        en: `The deadline is ${daysText(text, "en")} before effect, but the date of the notice is not stated.`,
      },
      known,
    ),
    figures: { deadline: text, ...carriedFigure(known) },
    source,
    mark,
    remedy: {
      da: "Skriv varslets dato i feltet notifiedOn.",
      en: "Write the date of the notice in the field notifiedOn.",
    },
  };
}

function lateFinding(known: KnownValue, notifiedOn: string, effectiveFrom: string): ProposalFinding {
  const { text, source, mark } = known;
  const days = daysBetween(notifiedOn, effectiveFrom);
  const came = (language: Language) => daysText(String(Math.abs(days)), language);
  return {
    code: "notice-late",
    severity: "warning",
    message: withCarried(
      {
        da: `Varslet kom ${came("da")} ${days < 0 ? "efter" : "før"} ikrafttræden; fristen er ${daysText(text, "da")} før.`,
        en: `The notice came ${came("en")} ${days < 0 ? "after" : "before"} effect; the deadline is ${daysText(text, "en")} before.`,
      },
      known,
    ),
    figures: { deadline: text, days: String(days), notifiedOn, effectiveFrom, ...carriedFigure(known) },
    source,
    mark,
    remedy: { da: "Gør driftsherren opmærksom på fristen.", en: "Point the deadline out to the operator." },
  };
}

/** A wheel says what its deadlines are in its own tariff year only. */
function otherYearFinding({ case: { read } }: Judged, { tariffYear }: YearWheel): ProposalFinding {
  return {
    code: "wheel-of-another-year",
    severity: "info",
    message: {
      da: `Årshjulet er for takståret ${tariffYear}, og taksten gælder fra ${read.year}; det er ikke vurderet, om varslet kom til tiden.`,
      en: `The year wheel is of the tariff year ${tariffYear}, and the tariff takes effect in ${read.year}; it is not judged whether the notice came in time.`,
    },
    figures: { wheel: String(tariffYear), tariffYear: String(read.year) },
    source: sources.ownReading,
    mark: "assumed",
    remedy: {
      da: `Giv årshjulet for takståret ${read.year}.`,
      en: `Give the year wheel of the tariff year ${read.year}.`,
    },
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

/** When the tariff changes, and when that was told. */
export function timingFindings(judged: Judged): ProposalFinding[] {
  return [...midYearFinding(judged), ...afterEffectFinding(judged), ...deadlineFinding(judged)];
}
