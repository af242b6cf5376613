import { knownBand } from "../../settlement/bandFor.ts";
import { both, type Text } from "../../words.ts";
import { percent } from "../shown.ts";
import type { WeighedOffer } from "./weighOffer.ts";
import * as say from "./whyWords.ts";

function revenueSays({ revenueEffect }: WeighedOffer): Text[] {
  if (revenueEffect === undefined) return [];
  return [revenueEffect.n === 0n ? say.REVENUE_AS_BUDGETED : say.revenueDiffers(revenueEffect)];
}

function projectionSays({ projected }: WeighedOffer): Text[] {
  if (projected === undefined) return [];
  const { result, fromOccupancy, fromBudget } = projected;
  if (fromBudget.n !== 0n) return [say.endsByOccupancyAndBudget(result, fromOccupancy, fromBudget)];
  return [fromOccupancy.n === 0n ? say.endsAsBudgeted(result) : say.endsByOccupancy(result)];
}

function bandSays({ settlement, read, context: { settledBy: agreement } }: WeighedOffer): Text[] {
  if (settlement === undefined || read.closure !== undefined) return [];
  const { carriedIn, available, limit, carriedOut, toTariff, withinBand } = settlement;
  const share = both(percent, knownBand(available, agreement).share, agreement);
  const band = { carriedIn, available, share, limit, carriedOut };
  return [withinBand ? say.staysWithinBand(band) : say.liesOutsideBand(band, toTariff)];
}

function changeSays({ tariffChange: { direction, perDay, year } }: WeighedOffer): Text[] {
  if (direction === "closed" || direction === "unknown") return [];
  return [direction === "none" ? say.tariffUnchanged(year) : say.tariffMoves(direction, year, perDay)];
}

/** What the occupancy of an offer means in kr., in sentences: from the revenue to the tariff two years later. */
export function whyResult(weighed: WeighedOffer): Text[] {
  return [...revenueSays(weighed), ...projectionSays(weighed), ...bandSays(weighed), ...changeSays(weighed)];
}
