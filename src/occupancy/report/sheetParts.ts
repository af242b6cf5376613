import type { Text } from "../../words.ts";
import { periodText, reportPeriod } from "../period.ts";
import type { OccupancyReport, OfferOccupancy } from "./result.ts";
import { ofPeriod } from "./words.ts";

/** The listed offers first; in each part the order given. */
export function listedFirst(offers: readonly OfferOccupancy[]): OfferOccupancy[] {
  return [...offers.filter(({ listed }) => listed), ...offers.filter(({ listed }) => !listed)];
}

/** What a sheet of a report is called, with the report's period. */
export function titleOf({ year, period }: Pick<OccupancyReport, "year" | "period">, title: Text): Text {
  return ofPeriod(title, periodText(reportPeriod({ year, period: { from: period.from, to: period.to } })));
}
