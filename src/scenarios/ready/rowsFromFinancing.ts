import type { Decimal } from "../../decimal.ts";
import type { Financing } from "../../financing/byKey/result.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { ScenarioRow } from "../comparison/input.ts";

/**
 * A financing as rows to compare: one for each municipality by its code, with what it pays in kr. by the key, `objective`,
 * and for its cases, `casePayment`, where cases are given. A change above 0 is paid more. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link financeByKey}. {@link compareFinancing} compares two of the same
 * municipalities, also before rounding.
 *
 * @example
 * ```ts
 * import { compareScenarios, financeByKey, rowsFromFinancing } from "rammetakst";
 * const cases = [{ municipality: "Odense", cases: 30 }];
 * const by = (objectiveShare: string) =>
 *   rowsFromFinancing(
 *     financeByKey({ scheme: "childrens-houses", year: 2022, area: "syddanmark", budget: 1_000_000, cases, objectiveShare }),
 *   );
 * const compared = compareScenarios(by("0.8"), by("0.7"));
 * compared.rise; // => 1
 * compared.total.change; // => 0
 * ```
 */
export function rowsFromFinancing(financing: Financing): readonly ScenarioRow<Decimal>[] {
  const { municipalities } = resultOf("financeByKey", financing, ["casePot", "sumOfPayments"]);
  return municipalities.map(({ code, objective, casePayment }) => ({
    id: code,
    parts: { objective, ...(casePayment !== undefined && { casePayment }) },
  }));
}
