import { formatRate } from "../../numbers/rateText.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { markText } from "../../rules/explanationText.ts";
import { inBoth } from "../../words.ts";
import type { CompositeIndex } from "./compositeIndex.ts";

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
  const shown = inBoth((language) => formatRate(step.exact, language, { decimals: "exact" }));
  const rows = parts.map(({ kind, weight, rate, contribution, rests }) => {
    const basis = inBoth((language) => `${rests.source[language]} [${markText(rests.mark, language)}]`);
    return [kind, weight, rate, contribution, basis];
  });
  return {
    title: { da: `Sammenvejet P/L fra ${year - 1} til ${year}`, en: `Composite rate from ${year - 1} to ${year}` },
    columns: [
      { word: "indexPart", unit: "text" },
      { word: "weight", unit: "rate" },
      { word: "rate", unit: "rate" },
      { word: "contribution", unit: "rate", decimals: EXACT },
      { word: "source", unit: "text" },
    ],
    rows: [...rows, [{ da: "I alt", en: "Total" }, 1, null, step.rate, null]],
    totalRows: 1,
    notes: [
      {
        da: `Serien „${id}“ fremskriver med ${shown.da}. Vægtene er brugerens egne; at P/L er et vejet gennemsnit, er antaget.`,
        en: `The series "${id}" indexes by ${shown.en}. The weights are the user's own; that the rate is a weighted mean is assumed.`,
      },
    ],
  };
}
