import { exactAsWritten, toDecimal } from "../../numbers/exact.ts";
import { absolute, compare, times } from "../../numbers/fraction.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import { both } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import { dayCount, percent } from "../shown.ts";
import { closureFinding } from "./closureFinding.ts";
import * as say from "./findingWords.ts";
import type { WeighedOffer } from "./weighOffer.ts";

/** Figures that are probably mistyped. */
function beyondReason({ services, context: { agreement } }: WeighedOffer): OccupancyFinding[] {
  const known = agreement.known(parameters.occupancy.plausibleOccupancy);
  const most = exactAsWritten(known.text);
  const beyond = services.filter(({ service: { countsPlaces, days } }) => {
    return countsPlaces && compare(days.occupied, times(days.available, most)) > 0;
  });
  return beyond.map(({ service: { name, days } }) => ({
    code: "occupied-days-beyond-reason",
    severity: "warning",
    message: say.moreOccupiedThanPlausible(
      name,
      { occupied: both(dayCount, days.occupied), available: both(dayCount, days.available) },
      both(percent, most, agreement),
    ),
    figures: { occupied: toDecimal(days.occupied), available: toDecimal(days.available) },
    source: known.source,
    mark: known.mark,
    remedy: say.CHECK_DAYS,
  }));
}

/** Budgeted days × tariff should come near the budget; where it does not by the band itself, something is off. */
function apart(weighed: WeighedOffer): OccupancyFinding[] {
  const { projected, settlement } = weighed;
  if (projected === undefined || settlement === undefined) return [];
  const { fromBudget } = projected;
  if (compare(absolute(fromBudget), settlement.limit) <= 0) return [];
  const message = fromBudget.n < 0n ? say.revenueBelowBudget : say.revenueAboveBudget;
  return [
    {
      code: "revenue-and-budget-apart",
      severity: "warning",
      message: message(fromBudget, settlement.limit),
      figures: { fromBudget: toDecimal(fromBudget), limit: toDecimal(settlement.limit) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.CHECK_BUDGET,
    },
  ];
}

function ownResult({ read: { result }, projected }: WeighedOffer): OccupancyFinding[] {
  if (result === undefined) return [];
  const other = projected?.result;
  return [
    {
      code: "own-result",
      severity: "info",
      message: say.ownResultUsed(result, other),
      figures: { result: toDecimal(result), ...(other !== undefined && { projected: toDecimal(other) }) },
      source: say.OWN_STATEMENT,
      mark: "local",
      remedy: say.ASK_WHY,
    },
  ];
}

/** What the figures of an offer call for a closer look at. */
export function figureFindings(weighed: WeighedOffer): OccupancyFinding[] {
  return [...beyondReason(weighed), ...apart(weighed), ...closureFinding(weighed), ...ownResult(weighed)];
}
