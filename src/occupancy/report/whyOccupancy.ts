import type { Fraction } from "../../numbers/fraction.ts";
import { paragraph } from "../../settlement/words.ts";
import { both, type Text } from "../../words.ts";
import { dayCount, deviationText, measured, points } from "../shown.ts";
import type { OccupancyDays, ServiceOccupancy } from "./result.ts";
import type { WeighedOffer } from "./weighOffer.ts";
import * as say from "./whyWords.ts";

const daysText = ({ occupied, available }: OccupancyDays<Fraction>) => ({
  occupied: both(dayCount, occupied),
  available: both(dayCount, available),
});

function offerSays({ rates, listed, days, context: { agreement, threshold } }: WeighedOffer): Text {
  const { budgeted, actual, deviation } = rates;
  const deviates = say.deviates(deviation, both(deviationText, deviation, threshold));
  const limit = both(points, threshold, agreement);
  return paragraph([
    say.occupancyWas(both(measured, actual), daysText(days), both(measured, budgeted), deviates),
    listed ? say.isListed(limit) : say.isNotListed(limit),
  ]);
}

function serviceSays({ name, countsPlaces, days, budgeted, actual }: ServiceOccupancy<Fraction>): Text {
  if (!countsPlaces)
    return say.serviceOfRevenueOnly(name, both(dayCount, days.occupied), both(dayCount, days.budgeted));
  const rate = actual === undefined ? say.NO_RATE : both(measured, actual);
  return say.serviceOccupied(name, daysText(days), rate, both(measured, budgeted));
}

/** What the occupancy of an offer was, in sentences: the offer, then each service. */
export function whyOccupancy(weighed: WeighedOffer): Text[] {
  return [offerSays(weighed), ...weighed.services.map(({ service }) => serviceSays(service))];
}
