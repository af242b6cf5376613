import type { TariffComparison } from "../../tariffs/comparison/result.ts";
import type { TableFault } from "../faults/fault.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { ComputedTariff } from "./computed.ts";
import type { CostsRead } from "./readCosts.ts";
import * as say from "./saidWords.ts";

/** Whether two tariffs are of one year and made up alike to the last part. */
const isAlike = ({ before, after, difference, effects }: TariffComparison): boolean =>
  before.year === after.year && difference.isZero() && effects.every(({ effect }) => effect.isZero());

/**
 * That nothing was compared: no tariff has another to be held against, or each is held against itself, as where one file is
 * given twice. Told at the year, once; nothing where tariffs lack that have faults of their own, or where any differs.
 */
export function nothingCompared(
  read: CostsRead,
  computed: readonly ComputedTariff[],
  comparisons: readonly TariffComparison[],
): TableFault[] {
  const row = computed.at(-1)?.read.rows[0];
  if (row === undefined || !comparisons.every(isAlike)) return [];
  const isAnyFaulty = read.faults.some(({ severity }) => severity === "error");
  if (comparisons.length === 0 && isAnyFaulty) return [];
  const years = [...new Set(computed.map(({ calculation: { year } }) => year))].toSorted((a, b) => a - b);
  const reason = comparisons.length === 0 ? say.nothingToCompare(years) : say.comparedWithItself(years);
  return [rowFault(read, row, ["year"], { ...reason, kind: "which-year", severity: "error" })];
}
