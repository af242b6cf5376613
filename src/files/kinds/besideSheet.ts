import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";

/**
 * A sheet of the library with more columns beside its own: of each item in the order of the sheet's rows. What stands below
 * them, such as totals, is empty there.
 */
export function besideSheet<Item>(sheet: Sheet, items: readonly Item[], more: readonly Shown<Item>[]): Sheet {
  const beside = tableOf(sheet.title, items, more);
  return {
    ...sheet,
    columns: [...sheet.columns, ...beside.columns],
    rows: sheet.rows.map((row, i) => [...row, ...(beside.rows[i] ?? more.map(() => null))]),
  };
}
