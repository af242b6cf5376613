import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { tariffUnitWords } from "../words.ts";
import type { PartTimeTariff } from "./partTimeTariff.ts";
import * as say from "./words.ts";

/**
 * What every number of days a week costs, as a table. Tariffs in kr. per unit. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link partTimeTariff}.
 *
 * @example
 * ```ts
 * import { partTimeTariffSheet, partTimeTariff } from "rammetakst";
 * partTimeTariffSheet(partTimeTariff({ tariff: 773, daysPerWeek: 3 })).rows.length; // => 3
 * ```
 */
export function partTimeTariffSheet(result: PartTimeTariff): Sheet {
  const { table, unit, fullTariff, findings, explanation } = resultOf("partTimeTariff", result, [
    "fullTariff",
    "table",
  ]);
  const rests = explanation.provenance.map(({ source, mark }) => say.sharesRestOn({ source, mark }));
  return tableOf(
    say.PART_TIME_TARIFFS,
    table,
    [
      { word: "daysPerWeek", unit: "text", cell: say.daysRange },
      { word: "fullTariff", unit: "kr", cell: () => fullTariff },
      { word: "share", unit: "rate", cell: ({ share }) => share },
      { word: "partTimeTariff", unit: "kr", cell: ({ tariff }) => tariff },
      { word: "unit", unit: "text", cell: () => tariffUnitWords(unit), code: () => unit },
    ],
    { notes: [...rests, ...findings.map(({ message }) => message)] },
  );
}
