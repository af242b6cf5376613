import { fail } from "../../errors.ts";
import { NOMINAL_PRICES } from "../words.ts";
import type { Cells } from "./cells.ts";
import type { PriceBasis } from "./data.ts";
import * as say from "./words.ts";

function refuseMixedPrices(cells: Cells, row: number, basis: PriceBasis, level: number): never {
  const wanted = basis === "nominal" ? NOMINAL_PRICES : say.level(basis);
  return fail({
    kind: "price-level",
    path: cells.path(row, "priceLevel"),
    foundAs: say.otherLevel(level, wanted),
    allowed: say.ONE_BASIS,
    remedy: say.CONVERT,
  });
}

/** Whether a table is nominal or at one level; one that is neither is refused at the first row of the fewer. */
export function priceBasisOf(levels: Int32Array, years: Int32Array, cells: Cells): PriceBasis {
  let nominal = 0;
  for (let row = 0; row < levels.length; row++) if (levels[row] === years[row]) nominal++;
  if (nominal === levels.length) return "nominal";
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  const [most = 0, rows = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  if (rows === levels.length) return most;
  const basis: PriceBasis = nominal >= rows ? "nominal" : most;
  const astray = levels.findIndex((level, row) => level !== (basis === "nominal" ? years[row] : basis));
  return refuseMixedPrices(cells, astray, basis, levels[astray] ?? 0);
}
