import type { Agreement } from "../../agreements/agreement.ts";
import { type IndexSeries, indexSeries, ownSteps, seriesOfSteps } from "../../indexation/indexSeries.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { JobOptions } from "../options.ts";
import * as say from "./words.ts";

/** The series that amounts are indexed along: the one that the region has agreed on, with rates of one's own; or none. */
export function seriesOn(agreement: Agreement, { rates = {} }: JobOptions): IndexSeries | undefined {
  const agreed = agreement.find(parameters.proposals.agreedSeries)?.text;
  const series = agreed === undefined ? undefined : indexSeries(agreed);
  if (Object.keys(rates).length === 0) return series;
  return series === undefined ? seriesOfSteps("own", say.OWN_RATES, ownSteps(rates)) : series.with(rates);
}
