import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { baseIs } from "../sensitivity/words.ts";
import type { SensitivityGrid } from "./result.ts";
import * as say from "./words.ts";

/** The tables of a grid: the amounts, and what they differ from the base case by. */
export interface SensitivityGridSheets {
  readonly amounts: Sheet;
  readonly effects: Sheet;
}

interface Row {
  readonly value: string;
  readonly place: number;
}

/** A column for each value of the second input. */
function valueColumns(
  { columns }: SensitivityGrid,
  word: "amount" | "scenarioChange",
  of: (row: number, column: number) => Cell,
): Shown<Row>[] {
  return columns.values.map((value, column) => ({
    word,
    unit: "kr",
    qualifier: say.withValue(columns.title, value),
    cell: ({ place }) => of(place, column),
  }));
}

/**
 * Two inputs tried together as two tables: the amounts, and their differences to the base case; a row for each value of the
 * first input, a column for each of the second, in kr. Throws `RuleError` (`missing` or `malformed`) for what is no result of
 * {@link sensitivityGrid}.
 *
 * @example
 * ```ts
 * import { sensitivityGrid, sensitivityGridSheets } from "rammetakst";
 * const grid = sensitivityGrid({ days: 8_000, tariff: 1_400 }, { days: [7_500], tariff: [1_400, 1_500] }, (of) => of.days * of.tariff);
 * sensitivityGridSheets(grid).effects.rows[0]?.map(String); // => ["7500", "-700000", "50000"]
 * ```
 */
export function sensitivityGridSheets(grid: SensitivityGrid): SensitivityGridSheets {
  const result = resultOf("sensitivityGrid", grid, ["amounts", "effects", "columns"]);
  const { title, base, rows, columns, amounts, effects } = result;
  const all = rows.values.map((value, place): Row => ({ value, place }));
  const named: Shown<Row> = { word: "assumption", unit: "text", qualifier: rows.title, cell: ({ value }) => value };
  const notes = [baseIs(base), say.baseValues([rows, columns])];
  const amountColumns = valueColumns(result, "amount", (row, column) => amounts[row]?.[column] ?? null);
  const effectColumns = valueColumns(result, "scenarioChange", (row, column) => effects[row]?.[column] ?? null);
  return {
    amounts: tableOf(say.amountsTitle(title), all, [named, ...amountColumns], { notes }),
    effects: tableOf(say.effectsTitle(title), all, [named, ...effectColumns], { notes }),
  };
}
