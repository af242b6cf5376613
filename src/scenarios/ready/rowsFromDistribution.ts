import type { Decimal } from "../../decimal.ts";
import type { Distribution } from "../../distribution/distribution.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { ScenarioRow } from "../comparison/input.ts";

/**
 * A distribution as rows to compare: one for each participant, with its share in kr. as `share`. Throws `RuleError`
 * (`missing` or `malformed`) for what is no result of {@link distribute}.
 *
 * @example
 * ```ts
 * import { compareScenarios, distribute, rowsFromDistribution } from "rammetakst";
 * const by = (keys: readonly number[]) =>
 *   rowsFromDistribution(distribute(100, [{ id: "Odense", key: keys[0] ?? 0 }, { id: "Fanø", key: keys[1] ?? 0 }]));
 * compareScenarios(by([3, 1]), by([1, 1])).rows.map(({ change }) => Number(change)); // => [-25, 25]
 * ```
 */
export function rowsFromDistribution(distribution: Distribution): readonly ScenarioRow<Decimal>[] {
  const { shares } = resultOf("distribute", distribution, ["distributed", "shares"]);
  return shares.map(({ id, share }) => ({ id, parts: { share } }));
}
