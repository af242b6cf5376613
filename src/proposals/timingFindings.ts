import { daysBetween } from "../dates.ts";
import { parameters, sources } from "../parameters/parameters.ts";
import type { Finding } from "./finding.ts";
import type { Judged } from "./judged.ts";

function midYearFinding({ case: { read } }: Judged): Finding[] {
  const { effectiveFrom } = read.notice;
  if (effectiveFrom.endsWith("-01-01")) return [];
  return [
    {
      code: "mid-year-change",
      severity: "info",
      message: {
        da: `Taksten ændres midt i året, fra ${effectiveFrom}; den er holdt op mod taksten den 31. december ${read.year - 1}.`,
        en: `The tariff changes within the year, from ${effectiveFrom}; it is held against the tariff of 31 December ${read.year - 1}.`,
      },
      figures: { effectiveFrom },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Kontrollér, at den gældende takst er den fra årets begyndelse.",
        en: "Check that the current tariff is that of the beginning of the year.",
      },
    },
  ];
}

function afterEffectFinding({ case: { read } }: Judged): Finding[] {
  const { notifiedOn, effectiveFrom } = read.notice;
  if (notifiedOn === undefined || notifiedOn <= effectiveFrom) return [];
  return [
    {
      code: "notified-after-effect",
      severity: "warning",
      message: {
        da: `Varslet er dateret ${notifiedOn}, efter at taksten trådte i kraft den ${effectiveFrom}.`,
        en: `The notice is dated ${notifiedOn}, after the tariff took effect on ${effectiveFrom}.`,
      },
      figures: { notifiedOn, effectiveFrom },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Spørg, med hvilken hjemmel taksten ændres bagud.",
        en: "Ask on what basis the tariff is changed in arrears.",
      },
    },
  ];
}

/** A deadline is judged only when one is known, or when the user gives one with agreement.with({ noticeDeadline }). */
function deadlineFinding({ case: { read }, agreement }: Judged): Finding[] {
  const known = agreement.find(parameters.proposals.noticeDeadline);
  const { notifiedOn, effectiveFrom } = read.notice;
  if (known === undefined) {
    return [
      {
        code: "no-agreed-deadline",
        severity: "info",
        message: {
          da: "Ingen aftalt frist for varsling er kendt; et takst-årshjul blev bestilt den 24. januar 2025.",
          en: "No agreed deadline for notices is known; a tariff year wheel was asked for on 24 January 2025.",
        },
        figures: notifiedOn === undefined ? {} : { notifiedOn },
        source: sources.forum2025Item6,
        mark: "minutes",
        remedy: {
          da: "Giv en frist i døgn før ikrafttræden med agreement.with({ noticeDeadline: … }), hvis I har aftalt en.",
          en: "Give a deadline in days before effect with agreement.with({ noticeDeadline: … }) if you have agreed on one.",
        },
      },
    ];
  }
  const figures = { deadline: known.text, effectiveFrom };
  const rests = { figures, source: known.source, mark: known.mark };
  if (notifiedOn === undefined) {
    return [
      {
        ...rests,
        code: "notification-date-missing",
        severity: "info",
        message: {
          da: `Fristen er ${known.text} døgn før ikrafttræden, men varslets dato er ikke oplyst.`,
          en: `The deadline is ${known.text} days before effect, but the date of the notice is not told.`,
        },
        remedy: { da: "Skriv datoen i notifiedOn.", en: "Write the date in notifiedOn." },
      },
    ];
  }
  const days = daysBetween(notifiedOn, effectiveFrom);
  if (days >= Number(known.text)) return [];
  return [
    {
      ...rests,
      code: "notice-late",
      severity: "warning",
      message: {
        da: `Varslet kom ${days} døgn før ikrafttræden; fristen er ${known.text} døgn.`,
        en: `The notice came ${days} days before effect; the deadline is ${known.text} days.`,
      },
      remedy: { da: "Gør driftsherren opmærksom på fristen.", en: "Point the deadline out to the operator." },
    },
  ];
}

/** When the tariff changes, and when that was told. */
export function timingFindings(judged: Judged): Finding[] {
  return [...midYearFinding(judged), ...afterEffectFinding(judged), ...deadlineFinding(judged)];
}
