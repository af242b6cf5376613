import { resultOf } from "../../../reports/resultOf.ts";
import type { Sheet } from "../../../reports/sheet.ts";
import { tableOf } from "../../../reports/tableOf.ts";
import { tariffUnitWords } from "../../words.ts";
import { CONVENTION_NAMES } from "../words.ts";
import type { TariffPairAudit } from "./result.ts";
import * as say from "./words.ts";

/**
 * Printed tariffs against the conventions, as a table: a row for each printed tariff computed from each other. Amounts in kr. per
 * unit. Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link auditTariffPair}.
 *
 * @example
 * ```ts
 * import { auditTariffPair, auditTariffPairSheet } from "rammetakst";
 * auditTariffPairSheet(auditTariffPair({ day: "141.59", month: 4307 })).rows.length; // => 6
 * ```
 */
export function auditTariffPairSheet(audit: TariffPairAudit): Sheet {
  const { conventions, explanation } = resultOf("auditTariffPair", audit, ["fitting", "conventions"]);
  return tableOf(
    say.PAIR_AUDIT,
    conventions.flatMap(({ computed }) => computed),
    [
      {
        word: "convention",
        unit: "text",
        cell: ({ convention }) => CONVENTION_NAMES[convention],
        code: ({ convention }) => convention,
      },
      { word: "computedFrom", unit: "text", cell: ({ from }) => tariffUnitWords(from), code: ({ from }) => from },
      { word: "unit", unit: "text", cell: ({ to }) => tariffUnitWords(to), code: ({ to }) => to },
      { word: "computedAs", unit: "kr", cell: ({ computed }) => computed },
      { word: "printed", unit: "kr", cell: ({ printed }) => printed },
      { word: "fitsPrinted", unit: "text", cell: ({ fits }) => fits },
    ],
    { notes: explanation.says },
  );
}
