import { meaningsOf } from "../../findings/ofBits.ts";
import { amountOfOere } from "../../numbers/inOere.ts";
import { calledRow, failedRowsSheet } from "../../reports/failedRows.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { both } from "../../words.ts";
import { TARIFF_CODES } from "../codeWords.ts";
import { COST_KINDS } from "../costKind.ts";
import { costKindTitle } from "../words.ts";
import type { CalculatedTariffs } from "./result.ts";
import * as say from "./words.ts";

/** The tables of many tariffs. */
export interface CalculateTariffsSheets {
  readonly tariffs: Sheet;
  /** The rows that could not be calculated, with what is wrong and what can be done. */
  readonly failed: Sheet;
}

/**
 * Many tariffs as tables: a row for each with its tariffs, cost basis, what each kind of cost is of the tariff, and what was found;
 * and the rows that could not be calculated. Amounts in kr. per unit, the cost basis in kr. a year. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link calculateTariffs}.
 *
 * @example
 * ```ts
 * import { agreementInForce, asText, calculateTariffs, calculateTariffsSheets } from "rammetakst";
 * const columns = { costs: { wages: Float64Array.of(1_200_000_000, 12_000_000.5) }, year: 2025, places: 24, occupancy: 9600 };
 * const calculated = calculateTariffs(columns, agreementInForce("syddanmark", "2025-01-01"), { ids: ["Solhjem", "Havblik"] });
 * const { tariffs, failed } = calculateTariffsSheets(calculated);
 * asText(tariffs, "da").includes("1.426,94"); // => true
 * failed.rows.length; // => 1
 * ```
 */
export function calculateTariffsSheets(given: CalculatedTariffs): CalculateTariffsSheets {
  const calculated = resultOf("calculateTariffs", given, ["costBasis", "parts"]);
  const { ids, year, findings, findingCodes, parts, failed } = calculated;
  const isFailed = new Set(failed.map(({ row }) => row));
  const done = Array.from(year, (_, row) => row).filter((row) => !isFailed.has(row));
  const kinds = COST_KINDS.filter((kind) => parts[kind] !== undefined);
  return {
    tariffs: tableOf(
      say.TITLE,
      done,
      [
        { word: "offer", unit: "text", cell: (row) => calledRow(ids, row) },
        { word: "year", unit: "year", cell: (row) => year[row] as number },
        {
          word: "tariffWithoutBackRegulation",
          unit: "kr",
          cell: (row) => amountOfOere(calculated.tariffWithoutBackRegulation[row]),
        },
        { word: "backRegulationPerUnit", unit: "kr", cell: (row) => amountOfOere(calculated.backRegulation[row]) },
        { word: "tariff", unit: "kr", cell: (row) => amountOfOere(calculated.tariff[row]) },
        { word: "costBasis", unit: "kr", cell: (row) => amountOfOere(calculated.costBasis[row]) },
        ...kinds.map((kind) => ({
          heading: both(costKindTitle, kind),
          unit: "kr" as const,
          cell: (row: number) => amountOfOere(parts[kind]?.[row]),
        })),
        {
          word: "findings",
          unit: "text",
          cell: (row) => meaningsOf(findings[row] as number, findingCodes, TARIFF_CODES),
        },
      ],
      { notes: [say.ROUNDED_APART] },
    ),
    failed: failedRowsSheet(say.NOT_CALCULATED, "offer", failed),
  };
}
