import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { ImpliedBase } from "./impliedBase.ts";

/**
 * An implied base as a table of one row: the lowest and the highest it can be, and the plain quotient between them.
 * Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link impliedBase}.
 *
 * @example
 * ```ts
 * import { asText, impliedBase, impliedBaseSheet } from "rammetakst";
 * const base = impliedBase({ value: 162_000_000, unit: 1_000_000 }, { value: "0.019", unit: "0.001" });
 * asText(impliedBaseSheet(base), "da").includes("8.282.051.282"); // => true
 * ```
 */
export function impliedBaseSheet(implied: ImpliedBase): Sheet {
  const base = resultOf("impliedBase", implied, ["value", "from", "to"]);
  return tableOf(
    base.explanation.title,
    [base],
    [
      { word: "impliedLeast", unit: "kr", decimals: 0, cell: ({ from }) => from },
      { word: "impliedQuotient", unit: "kr", decimals: 0, cell: ({ value }) => value },
      { word: "impliedMost", unit: "kr", decimals: 0, cell: ({ to }) => to },
    ],
    { notes: [...base.explanation.says, ...base.findings.map(({ message }) => message)] },
  );
}
