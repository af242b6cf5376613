import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { Sensitivity } from "./result.ts";
import * as say from "./words.ts";

/**
 * Inputs tried one at a time as a table: a row for each, the widest first, with its values, the effects of the low and of the
 * high one in kr., and the width. Notes say what the base case is, and which inputs are without effect. Throws `RuleError`
 * (`missing` or `malformed`) for what is no result of {@link sensitivity}.
 *
 * @example
 * ```ts
 * import { sensitivity, sensitivitySheet } from "rammetakst";
 * const tried = sensitivity({ days: 8_000, tariff: 1_400 }, { days: [7_500, 8_300] }, ({ days, tariff }) => days * tariff);
 * sensitivitySheet(tried).rows[0]?.map(String).slice(1); // => ["8000", "7500", "8300", "-700000", "420000", "1120000"]
 * ```
 */
export function sensitivitySheet(tried: Sensitivity): Sheet {
  const { title, base, inputs } = resultOf("sensitivity", tried, ["base", "inputs"]);
  const idle = inputs.filter(({ width }) => width.isZero()).map((each) => say.noEffect(each.title));
  return tableOf(
    say.sensitivityTitle(title),
    inputs,
    [
      { word: "assumption", unit: "text", cell: (each) => each.title },
      { word: "baseline", unit: "text", cell: (each) => each.base },
      { word: "lowValue", unit: "text", cell: ({ low }) => low },
      { word: "highValue", unit: "text", cell: ({ high }) => high },
      { word: "lowEffect", unit: "kr", cell: ({ lowEffect }) => lowEffect },
      { word: "highEffect", unit: "kr", cell: ({ highEffect }) => highEffect },
      { word: "effectWidth", unit: "kr", cell: ({ width }) => width },
    ],
    { notes: [say.baseIs(base), ...idle] },
  );
}
