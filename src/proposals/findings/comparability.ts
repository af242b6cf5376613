import { toDecimal } from "../../numbers/exact.ts";
import { compare, fraction, times } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import type { ReadTariff } from "../notice/read.ts";
import * as say from "./comparisonWords.ts";
import { askForTheOther, isExcessByAssumption } from "./oneSided.ts";

const source = sources.ownReading;

/** Back-regulation is stated for one tariff only; the other is taken to hold none. */
function oneSidedFinding(judged: Judged, figures: ProposalFinding["figures"]): ProposalFinding {
  const { read, before } = judged.case;
  const isInCurrent = before.statesBackRegulation;
  if (isExcessByAssumption(judged)) return excessByAssumption(judged, isInCurrent ? before : read.proposed, figures);
  return {
    code: "back-regulation-taken-as-none",
    severity: "info",
    message: isInCurrent ? say.PROPOSED_TAKEN_AS_NONE : say.CURRENT_TAKEN_AS_NONE,
    figures,
    source,
    mark: "assumed",
    remedy: isInCurrent ? say.ZERO_IN_PROPOSED : say.ZERO_IN_CURRENT,
  };
}

function excessByAssumption(
  judged: Judged,
  { backRegulation }: ReadTariff,
  figures: ProposalFinding["figures"],
): ProposalFinding {
  return {
    code: "back-regulation-taken-as-none",
    severity: "warning",
    message: (judged.case.before.statesBackRegulation ? say.excessByCurrent : say.excessByProposed)(backRegulation),
    figures,
    source,
    mark: "assumed",
    remedy: askForTheOther(judged),
  };
}

/** Whether earlier years' results were stated separately, so that like was compared with like. */
function backRegulationFindings(judged: Judged): ProposalFinding[] {
  const { read, before } = judged.case;
  const stated = [before.statesBackRegulation, read.proposed.statesBackRegulation];
  if (stated.every(Boolean)) return [];
  const figures = { inCurrent: toDecimal(before.backRegulation), inProposed: toDecimal(read.proposed.backRegulation) };
  if (stated.some(Boolean)) return [oneSidedFinding(judged, figures)];
  return [
    {
      code: "back-regulation-not-separated",
      severity: judged.needsReason ? "warning" : "info",
      message: say.NOT_SEPARATED,
      figures,
      source,
      mark: "derived",
      remedy: judged.needsReason ? say.ASK_FOR_BACK_REGULATION : say.GIVE_IF_KNOWN,
    },
  ];
}

/** Both tariffs are at one level: nothing lifts the limit. */
function sameLevelFinding({ case: { read, before } }: Judged): ProposalFinding[] {
  const { priceLevel } = read.proposed;
  if (before.priceLevel !== priceLevel) return [];
  return [
    {
      code: "nothing-to-index",
      severity: "info",
      message: say.sameLevel(priceLevel),
      figures: { priceLevel: String(priceLevel) },
      source,
      mark: "derived",
      remedy: say.CHECK_LEVELS,
    },
  ];
}

/** An old price level gives years of indexation that the tariff in force has most likely had already. */
function severalYearsFinding({ case: { read, before } }: Judged): ProposalFinding[] {
  const [from, to] = [before.priceLevel, read.proposed.priceLevel];
  if (to - from < 2) return [];
  return [
    {
      code: "indexed-over-several-years",
      severity: "warning",
      message: say.severalYears(from, to, read.year),
      figures: { from: String(from), to: String(to), tariffYear: String(read.year) },
      source,
      mark: "derived",
      remedy: say.CHECK_YEAR_BEFORE,
    },
  ];
}

function tariffYearFinding({ case: { read } }: Judged): ProposalFinding[] {
  const { proposed, year } = read;
  if (proposed.priceLevel === year) return [];
  return [
    {
      code: "level-is-not-tariff-year",
      severity: "warning",
      message: say.notTariffYear(year, proposed.priceLevel),
      figures: { priceLevel: String(proposed.priceLevel), tariffYear: String(year) },
      source,
      mark: "derived",
      remedy: say.CHECK_PRICES,
    },
  ];
}

/** No tariff rises or falls so much in a year; the nearest units, month and year, lie 12 times apart. */
export const TIMES_APART = 5;
const FAR_APART = fraction(BigInt(TIMES_APART));

/** Tariffs that lie as far apart as units do were most likely not stated per the same unit. */
function unitFinding({ case: { read, before } }: Judged): ProposalFinding[] {
  const [current, proposed] = [before.comparable, read.proposed.comparable];
  const isFar = compare(proposed, times(current, FAR_APART)) >= 0 || compare(times(proposed, FAR_APART), current) <= 0;
  if (!isFar) return [];
  return [
    {
      code: "unit-may-differ",
      severity: "warning",
      message: say.farApart(current, proposed, tariffUnitWords(read.notice.unit)),
      figures: { current: toDecimal(current), proposed: toDecimal(proposed), unit: read.notice.unit },
      source,
      mark: "assumed",
      remedy: say.CHECK_UNITS,
    },
  ];
}

/** Whether like is compared with like: back-regulation, price levels and units. */
export function comparabilityFindings(judged: Judged): ProposalFinding[] {
  return [
    ...backRegulationFindings(judged),
    ...sameLevelFinding(judged),
    ...severalYearsFinding(judged),
    ...tariffYearFinding(judged),
    ...unitFinding(judged),
  ];
}
