import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import { both } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import { deviationText, measured } from "../shown.ts";
import * as say from "./findingWords.ts";
import type { WeighedOffer } from "./weighOffer.ts";

function listedFinding({ rates, context: { agreement, threshold } }: WeighedOffer): OccupancyFinding {
  const { budgeted, actual, deviation } = rates;
  const known = agreement.known(parameters.occupancy.listingThreshold);
  const message = (deviation.n < 0n ? say.isBelowBudgeted : say.isAboveBudgeted)(
    both(measured, actual),
    both(deviationText, deviation, threshold),
    both(measured, budgeted),
  );
  return {
    code: "listed",
    severity: "warning",
    message: withCarried(message, known),
    figures: {
      deviation: toDecimal(shownRate(deviation, agreement)),
      threshold: known.text,
      ...carriedFigure(known),
    },
    source: known.source,
    mark: known.mark,
    remedy: say.REPORT_IT,
  };
}

const NO_INITIATIVES: OccupancyFinding = frozen({
  code: "initiatives-missing",
  severity: "info",
  message: say.NO_INITIATIVES,
  figures: {},
  source: sources.forum2019Item4,
  mark: "minutes",
  remedy: say.ASK_FOR_INITIATIVES,
});

/** The operator's own judgement against what the figures say; a rise or fall is a change that was expected or was not. */
function expectationFinding({ read, tariffChange }: WeighedOffer): OccupancyFinding[] {
  const { expectsBackRegulation: expects } = read;
  const { direction, year } = tariffChange;
  if (expects === undefined || direction === "unknown" || direction === "closed") return [];
  if (expects === (direction !== "none")) return [];
  return [
    {
      code: "expectation-differs",
      severity: "warning",
      message: expects ? say.expectedButWithinLimit(year) : say.changesUnexpectedly(year),
      figures: { direction },
      source: say.OWN_STATEMENT,
      mark: "local",
      remedy: say.CLEAR_IT_UP,
    },
  ];
}

function unlistedChange({ listed, tariffChange: { direction, year } }: WeighedOffer): OccupancyFinding[] {
  if (listed || (direction !== "rise" && direction !== "fall")) return [];
  return [
    {
      code: "change-without-listing",
      severity: "info",
      message: direction === "rise" ? say.risesUnlisted(year) : say.fallsUnlisted(year),
      figures: { direction },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.SEE_WHAT_ELSE,
    },
  ];
}

/** What follows of the deviation: that it is reported, what the operator says of it, and whether that fits the figures. */
export function listingFindings(weighed: WeighedOffer): OccupancyFinding[] {
  const { listed, read, context } = weighed;
  // An offer that has closed can do nothing more about its deviation.
  const isClosed = read.closure !== undefined && read.closure.from <= context.period.to;
  const isSilent = listed && !isClosed && read.initiatives.length === 0;
  return [
    ...(listed ? [listedFinding(weighed)] : []),
    ...(isSilent ? [NO_INITIATIVES] : []),
    ...expectationFinding(weighed),
    ...unlistedChange(weighed),
  ];
}
