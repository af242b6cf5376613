import { fail } from "../errors.ts";
import type { Text } from "../words.ts";
import { MOST_CELLS, MOST_COLUMNS } from "./limits.ts";
import * as say from "./words.ts";

/** Refuses a file that can be no table, by what it is. */
export function refuseFile(foundAs: Text): never {
  return fail({ kind: "malformed", path: "content", foundAs, allowed: say.ALLOWED_FILES, remedy: say.SAVE_AS_XLSX });
}

/** Refuses a file, or a table at `path`, that is larger than is read or written. */
export function refuseTooLarge(foundAs: Text, allowed: Text, path = "content"): never {
  return fail({ kind: "out-of-range", path, foundAs, allowed, remedy: say.LESS_AT_A_TIME });
}

/** Refuses a file of more cells than are read. */
export function checkCells(cells: number): void {
  if (cells > MOST_CELLS) refuseTooLarge(say.cellsFound(cells), say.mostCells(MOST_CELLS));
}

/** Refuses a row of more columns than a spreadsheet has. */
export function checkColumns(columns: number, row: number): void {
  if (columns > MOST_COLUMNS) refuseTooLarge(say.columnsFound(columns, row), say.mostColumns(MOST_COLUMNS));
}
