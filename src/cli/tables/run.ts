import type { GivenCell, GivenTable } from "../../files/cell.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { Context } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { withTables } from "../withTables.ts";
import * as say from "./words.ts";

function shownCell(cell: GivenCell | null): string {
  switch (cell?.kind) {
    case "text":
      return cell.text;
    case "number":
      return String(cell.number);
    case "date":
      return cell.date;
    default:
      return "";
  }
}

/** What stands in the first row that holds anything: in most tables its headings. */
function topRow({ rows }: GivenTable): string {
  const first = rows.find(({ cells }) => cells.some((cell) => cell !== null));
  return (first?.cells ?? [])
    .map(shownCell)
    .filter((text) => text !== "")
    .join(" · ");
}

const widest = ({ rows }: GivenTable): number => rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);

function sheetOf(tables: readonly GivenTable[]): Sheet {
  return tableOf(say.SHEET_TITLE, tables, [
    { word: "tableName", unit: "text", cell: ({ name }) => name },
    { word: "readAs", unit: "text", cell: say.formText },
    { word: "rows", unit: "count", cell: ({ rows }) => rows.length },
    { word: "columns", unit: "count", cell: widest },
    { word: "topRow", unit: "text", cell: (table) => topRow(table).slice(0, 500) },
  ]);
}

/** Shows what a file is read as. */
export function run(context: Context): Promise<Outcome> {
  return withTables(context, (tables) => ({ sheets: { tables: sheetOf(tables) }, says: [], faults: [] }));
}
