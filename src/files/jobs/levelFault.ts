import { indexFactor } from "../../indexation/indexFactor.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { attempted } from "../attempted.ts";
import type { CellFault } from "../faults/fault.ts";
import * as say from "./words.ts";

/** That an amount cannot be led from its price level to the year it is computed for; nothing where it can. */
export function levelFault(level: number, year: number, series: IndexSeries | undefined): CellFault | undefined {
  if (level === year) return undefined;
  const tried = series === undefined ? undefined : attempted(() => indexFactor(level, year, series));
  if (tried !== undefined && "made" in tried) return undefined;
  const lacksRateOf = tried?.failure.lacksRateOf ?? Math.min(level, year) + 1;
  const said = say.noRate(level, year, series?.title, lacksRateOf);
  return { ...said, kind: "not-usable", severity: "error", lacksRateOf };
}
