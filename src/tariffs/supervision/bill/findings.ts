import { yearOf } from "../../../dates.ts";
import { toDecimal } from "../../../numbers/exact.ts";
import { compare, type Fraction, ONE } from "../../../numbers/fraction.ts";
import { sources } from "../../../parameters/parameters.ts";
import type { SupervisionFinding } from "../result.ts";
import { readBases, roundedBaseFindings } from "../supervisionTariffs.ts";
import type { SupervisedOffer, SupervisionLine } from "./result.ts";

const ASSUMED = Object.freeze({ severity: "info", mark: "assumed", source: sources.supervisionOrder } as const);

function approvalNotGiven({ year, approvedOn, approvalBase }: SupervisedOffer): SupervisionFinding[] {
  if (approvedOn === undefined || yearOf(approvedOn) !== year || approvalBase !== undefined) return [];
  return [
    {
      ...ASSUMED,
      severity: "warning",
      mark: "law",
      code: "approval-tariff-not-given",
      message: {
        da: `Tilbuddet er godkendt i ${year}, men taksten for nygodkendelse er ikke givet og er ikke med i betalingen.`,
        en: `The offer was approved in ${year}, but the tariff for the approval is not given and is not part of the payment.`,
      },
      figures: { approvedOn },
      remedy: { da: "Giv den uafrundede basistakst (approvalBase).", en: "Give its unrounded base (approvalBase)." },
    },
  ];
}

function belowOnePlace(places: Fraction): SupervisionFinding[] {
  if (compare(places, ONE) >= 0) return [];
  return [
    {
      ...ASSUMED,
      code: "below-one-place",
      message: {
        da: "De forventede borgere svarer til mindre end 1 plads; tilbuddet er regnet i klassen 1-7 pladser.",
        en: "The expected citizens are less than 1 place; the offer is counted in the class of 1-7 places.",
      },
      figures: { places: toDecimal(places) },
      remedy: { da: "Kontrollér antallet med socialtilsynet.", en: "Check the number with the social supervision." },
    },
  ];
}

function partYear(lines: readonly SupervisionLine<Fraction>[]): SupervisionFinding[] {
  const months = lines.find(({ item }) => item === "supervisionTariff")?.number ?? 0;
  if (months === 12) return [];
  return [
    {
      ...ASSUMED,
      code: "part-year-assumed",
      message: {
        da: `Årstaksten er regnet for ${months} af 12 måneder, fra den 1. i måneden efter godkendelsen; at den deles ligeligt på måneder, er antaget.`,
        en: `The yearly tariff is counted for ${months} of 12 months, from the 1st of the month after the approval; that it is divided equally by months is assumed.`,
      },
      figures: { months: String(months) },
      remedy: {
        da: "Sammenhold med socialtilsynets opkrævning.",
        en: "Compare with the bill of the social supervision.",
      },
    },
  ];
}

function startedMonthsAssumed(lines: readonly SupervisionLine<Fraction>[]): SupervisionFinding[] {
  const line = lines.find(({ item }) => item === "intensified");
  if (line === undefined) return [];
  return [
    {
      ...ASSUMED,
      code: "started-months-assumed",
      message: {
        da: `Påbegyndte måneder med skærpet tilsyn (${line.number}) er talt fra periodens første dag; at de ikke tælles som kalendermåneder, er antaget.`,
        en: `Started months of intensified supervision (${line.number}) are counted from the first day of the period; that they are not calendar months is assumed.`,
      },
      figures: { months: String(line.number) },
      remedy: {
        da: "Sammenhold med socialtilsynets afgørelse.",
        en: "Compare with the decision of the social supervision.",
      },
    },
  ];
}

/** What the payer must know of a bill; what must be looked at first on top. */
export function billFindings(
  offer: SupervisedOffer,
  places: Fraction,
  lines: readonly SupervisionLine<Fraction>[],
): SupervisionFinding[] {
  return [
    ...approvalNotGiven(offer),
    ...belowOnePlace(places),
    ...partYear(lines),
    ...startedMonthsAssumed(lines),
    ...roundedBaseFindings(readBases(offer)),
  ];
}
