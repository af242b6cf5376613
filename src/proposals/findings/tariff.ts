import { agreedTariffChanges } from "../../agreements/agreedTariffChanges.ts";
import type { Agreement } from "../../agreements/agreement.ts";
import { exact } from "../../numbers/exact.ts";
import { compare, ONE, plus, times } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { rememberedBySet } from "../../rules/rememberedBySet.ts";
import type { Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import { changeOf, type ExactComparison, shownComparison } from "../judgement/comparison.ts";
import type { OwnIndexing } from "../judgement/indexing.ts";
import type { Judged } from "../judgement/judged.ts";
import { restsOn } from "../judgement/ownIndexing.ts";
import * as say from "./limitWords.ts";
import { askForTheOther, isExcessByAssumption } from "./oneSided.ts";

/** The figures of a finding about a limit. */
function figuresOf(comparison: ExactComparison, agreement: Agreement) {
  const { excess, limit, rate } = shownComparison(comparison, agreement);
  return { excess, limit, rate };
}

/** What a limit rests on: the agreed rate, or none where no year lies between the tariffs. */
function limitRestsOn({ agreed: { rate, own }, case: { read, before } }: Judged): Text {
  return before.priceLevel === read.proposed.priceLevel ? say.NO_INDEXATION : say.byRate(rate, own);
}

/** What to do about a tariff above its limit: nobody is asked for a reason who has given one. */
function remedyOf(judged: Judged): Text {
  const { isOutside, isReasonMissing, agreed, shift, substantiation } = judged;
  const { carried } = substantiation;
  if (isOutside) return say.FOR_COMPARISON;
  if (!isReasonMissing) return say.REASONS_COVER;
  if (isExcessByAssumption(judged)) return askForTheOther(judged);
  if (say.isUnderOneOere(agreed.excess)) return say.ASK_FOR_WHOLE_OERE;
  const isShiftOpen = shift?.kind === "unknown" && carried.some(({ problem }) => problem === "shift");
  if (isShiftOpen) return say.ASK_FOR_SHIFT;
  return carried.some(({ problem }) => problem === "no-amount") ? say.ASK_FOR_AMOUNT : say.ASK_FOR_REASON;
}

function aboveAgreed(judged: Judged): ProposalFinding {
  const { agreed, agreement, isOutside } = judged;
  return {
    code: "above-agreed-rate",
    severity: isOutside ? "info" : "warning",
    message: say.aboveLimit(agreed, limitRestsOn(judged)),
    figures: figuresOf(agreed, agreement),
    ...restsOn(agreed.own),
    remedy: remedyOf(judged),
  };
}

/** What a tariff above the national limit only is within. */
function agreedText({ rounding: { explains }, agreed: { own } }: Judged): Text {
  if (own !== undefined) return explains === undefined ? say.OWN_INDEXATION : say.ROUNDING_OF_OWN;
  return explains === undefined ? say.AGREED_INDEXATION : say.ROUNDING_OF_AGREED;
}

/** Above the agreed limit by more than rounding makes, or above the national one only; and a rise where none was agreed. */
export function limitFindings(judged: Judged): ProposalFinding[] {
  return [...aboveLimits(judged), ...agreedChanges(judged)];
}

function remedyWithin({ isOutside, agreed: { own } }: Judged): Text {
  if (isOutside) return say.FOR_COMPARISON;
  return own === undefined ? say.NO_REASON_NEEDED : say.NO_REASON_BY_OWN;
}

/** A national rate that the user states is no source's. */
const ownRateIn = ({ factor }: ExactComparison): OwnIndexing | undefined =>
  factor.steps.some(({ mark }) => mark === "local") ? {} : undefined;

function aboveLimits(judged: Judged): ProposalFinding[] {
  const { agreed, national, agreement, rounding } = judged;
  if (agreed.isAbove && rounding.explains === undefined) return [aboveAgreed(judged)];
  if (national?.isAbove !== true) return [];
  return [
    {
      code: "above-national-rate-only",
      severity: "info",
      message: say.aboveNational(agreedText(judged), national, national.series.title, national.rate),
      figures: figuresOf(national, agreement),
      ...restsOn(agreed.own ?? ownRateIn(national)),
      remedy: remedyWithin(judged),
    },
  ];
}

/** What tariffs of an agreement's region may rise by at most; of most regions nothing is known. */
export const mostAgreed = rememberedBySet((agreement: Agreement) => {
  return agreedTariffChanges(agreement.region).filter(({ kind }) => kind === "at-most");
}, []);

/** The tariff rises by more than the region's parties agreed, where they did: said, and never judged by. */
function agreedChanges({ case: { read, before }, agreement, isOutside }: Judged): ProposalFinding[] {
  if (isOutside) return [];
  return mostAgreed(agreement).flatMap(({ from, to, rate, source, mark, note }) => {
    const isIn = from <= read.year && read.year <= to;
    if (!isIn || rate === null) return [];
    const most = times(before.comparable, plus(ONE, exact(rate, "rate")));
    if (compare(read.proposed.comparable, most) <= 0) return [];
    const rise = changeOf(before.comparable, read.proposed.comparable, agreement);
    return {
      code: "agreed-not-to-rise",
      severity: "info",
      message: say.risesAgainstAgreed({ from, to, rate, rise: rise.rate, note }),
      figures: { rise: rise.rate, most: rate, from: String(from), to: String(to) },
      source,
      mark,
      remedy: say.READ_IN_AGREEMENT,
    };
  });
}

/** The national series has no rate for the years: the comparison with it is left out. */
export function nationalFinding({ national, nationalSeries, case: { read, before } }: Judged): ProposalFinding[] {
  if (national !== undefined) return [];
  const { id, title } = nationalSeries;
  const [from, to] = [before.priceLevel, read.proposed.priceLevel];
  return [
    {
      code: "national-rate-not-known",
      severity: "info",
      message: say.nationalNotKnown(title, from, to),
      figures: { series: id, from: String(from), to: String(to) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.STATE_NATIONAL_RATE,
    },
  ];
}
