import type { Agreement } from "../../agreements/agreement.ts";
import { indexSeries, seriesOfSteps } from "../../indexation/indexSeries.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { AssessOptions } from "../../proposals/assess.ts";
import { attempted } from "../kinds/notUsable.ts";
import type { TableOptions } from "../options.ts";
import * as say from "./words.ts";

/**
 * The agreement's series with the rates of one's own, where there are any; of a region whose series is not known, these
 * alone. Without own rates the options leave the series as it is.
 */
export function seriesFor(agreement: Agreement, { rates = {} }: TableOptions): AssessOptions {
  if (Object.keys(rates).length === 0) return {};
  const known = attempted(() => indexSeries(agreement.known(parameters.proposals.agreedSeries).text));
  const series = "made" in known ? known.made : seriesOfSteps("own", say.OWN_RATES, []);
  return { series: series.with(rates) };
}
