import { formatRate } from "../../numbers/rateText.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { markText } from "../../rules/explanationText.ts";
import { both } from "../../words.ts";
import type { CompositeIndex } from "./compositeIndex.ts";
import * as say from "./words.ts";

const EXACT = 4;

/**
 * A composite index as a table: a row for each part with its weight, rate and contribution, and a row of the sum.
 *
 * Rates and weights are shares of 1, shown as per cent with four decimals. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link compositeIndex}.
 *
 * @example
 * ```ts
 * import { compositeIndex, compositeIndexSheet } from "rammetakst";
 * const own = compositeIndex([{ kind: "løn", weight: "0.8", rate: "0.03" }, { kind: "priser", weight: "0.2", rate: "0.01" }], 2026);
 * compositeIndexSheet(own).rows.length; // => 3
 * ```
 */
export function compositeIndexSheet(composite: CompositeIndex): Sheet {
  const { id, year, parts, rate } = resultOf("compositeIndex", composite, ["parts", "rate"]);
  const step = rate(year);
  return tableOf(
    say.compositeRateBetween(year),
    parts,
    [
      { word: "indexPart", unit: "text", cell: ({ kind }) => kind, total: say.TOTAL },
      { word: "weight", unit: "rate", cell: ({ weight }) => weight, total: 1 },
      { word: "rate", unit: "rate", cell: (part) => part.rate },
      {
        word: "contribution",
        unit: "rate",
        decimals: EXACT,
        cell: ({ contribution }) => contribution,
        total: step.rate,
      },
      {
        word: "source",
        unit: "text",
        cell: ({ rests }) => say.sourceWithMark(rests.source, both(markText, rests.mark)),
      },
    ],
    { notes: [say.weightsAreOwn(id, both(formatRate, step.exact, { decimals: "exact" }))] },
  );
}
