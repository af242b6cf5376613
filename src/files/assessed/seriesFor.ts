import type { Agreement } from "../../agreements/agreement.ts";
import { indexSeries } from "../../indexation/indexSeries.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { AssessOptions } from "../../proposals/assess.ts";
import type { TableOptions } from "../options.ts";

/** The agreement's series with the rates of one's own, where there are any; else the options that leave it as it is. */
export function seriesFor(agreement: Agreement, { rates = {} }: TableOptions): AssessOptions {
  if (Object.keys(rates).length === 0) return {};
  return { series: indexSeries(agreement.known(parameters.proposals.agreedSeries).text).with(rates) };
}
