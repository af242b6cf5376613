import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { KnownValue, RuleSet } from "../../rules/parameter.ts";
import { CHECK_SHARE, DEFICIT_MAY_BE_CARRIED } from "../../settlement/words.ts";
import { both } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import { percent } from "../shown.ts";
import type { ReportContext } from "./context.ts";
import * as say from "./reportFindingWords.ts";
import type { WeighedOffer } from "./weighOffer.ts";

function notKnown({ settledBy: agreement }: ReportContext): OccupancyFinding[] {
  return [
    {
      code: "band-not-known",
      severity: "warning",
      message: say.bandNotKnown(agreement.title),
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.GIVE_BAND,
    },
  ];
}

/** Surpluses and deficits may have limits of their own; one that only follows the other is reported with it. */
function assumed({ settledBy: agreement }: ReportContext): OccupancyFinding[] {
  const { band, deficitBand } = parameters.settlement;
  const all = [agreement.known(band), agreement.known(deficitBand)];
  return all
    .filter(({ mark, follows }) => mark === "assumed" && follows === undefined)
    .map((each) => assumedOne(each, agreement));
}

function assumedOne(known: KnownValue, agreement: RuleSet): OccupancyFinding {
  const { text, mark, source, note } = known;
  const message = say.bandAssumed(both(percent, exactAsWritten(text), agreement), note);
  return {
    code: "band-assumed",
    severity: "info",
    message: withCarried(message, known),
    figures: { band: text, ...carriedFigure(known) },
    source,
    mark,
    remedy: CHECK_SHARE,
  };
}

function deficits(offers: readonly WeighedOffer[]): OccupancyFinding[] {
  const carried = offers.filter(({ settlement }) => settlement !== undefined && settlement.carriedOut.n < 0n);
  if (carried.length === 0) return [];
  return [
    {
      code: "deficit-carried",
      severity: "info",
      message: DEFICIT_MAY_BE_CARRIED,
      figures: { offers: String(carried.length) },
      source: sources.forum2015Item3,
      mark: "proposed",
      remedy: say.ALL_GOES_TO_TARIFF,
    },
  ];
}

/** What the expected settlements rest on: whether the band is known, agreed or assumed, and that it holds for deficits. */
export function bandFindings(context: ReportContext, offers: readonly WeighedOffer[]): OccupancyFinding[] {
  if (context.settledBy.find(parameters.settlement.band) === undefined) return notKnown(context);
  if (offers.every(({ settlement }) => settlement === undefined)) return [];
  return [...assumed(context), ...deficits(offers)];
}
