import { yearOf } from "../../../dates.ts";
import { frozen } from "../../../frozen.ts";
import { toDecimal } from "../../../numbers/exact.ts";
import { compare, type Fraction, ONE } from "../../../numbers/fraction.ts";
import { sources } from "../../../parameters/parameters.ts";
import type { SupervisionFinding } from "../result.ts";
import { readBases, roundedBaseFindings } from "../supervisionTariffs.ts";
import type { SupervisedOffer, SupervisionLine } from "./result.ts";
import * as say from "./words.ts";

const ASSUMED = frozen({ severity: "info", mark: "assumed", source: sources.supervisionOrder } as const);

function approvalNotGiven({ year, approvedOn, approvalBase }: SupervisedOffer): SupervisionFinding[] {
  if (approvedOn === undefined || yearOf(approvedOn) !== year || approvalBase !== undefined) return [];
  return [
    {
      ...ASSUMED,
      severity: "warning",
      mark: "law",
      code: "approval-tariff-not-given",
      message: say.approvalNotGiven(year),
      figures: { approvedOn },
      remedy: say.GIVE_APPROVAL_BASE,
    },
  ];
}

function belowOnePlace(places: Fraction): SupervisionFinding[] {
  if (compare(places, ONE) >= 0) return [];
  return [
    {
      ...ASSUMED,
      code: "below-one-place",
      message: say.BELOW_ONE_PLACE,
      figures: { places: toDecimal(places) },
      remedy: say.CHECK_WITH_SUPERVISION,
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
      message: say.partYear(months),
      figures: { months: String(months) },
      remedy: say.COMPARE_WITH_BILL,
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
      message: say.startedMonths(line.number),
      figures: { months: String(line.number) },
      remedy: say.COMPARE_WITH_DECISION,
    },
  ];
}

/** What the payer must know of a bill, the most urgent first. */
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
