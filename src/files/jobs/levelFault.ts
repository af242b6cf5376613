import { indexFactor } from "../../indexation/indexFactor.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { attempted } from "../attempted.ts";
import type { CellFault } from "../faults/fault.ts";
import * as say from "./words.ts";

/** That an amount cannot be led from its price level to the year it is computed for; nothing where it can. */
export function levelFault(level: number, year: number, series: IndexSeries | undefined): CellFault | undefined {
  if (level === year) return undefined;
  const isKnown = series !== undefined && "made" in attempted(() => indexFactor(level, year, series));
  return isKnown ? undefined : { ...say.noRate(level, year, series?.title), kind: "not-usable", severity: "error" };
}
