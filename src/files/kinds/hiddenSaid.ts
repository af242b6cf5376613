import type { Text } from "../../words.ts";
import type { TableRead } from "./tableRead.ts";
import * as say from "./words.ts";

/** That hidden sheets hold tables that were not read; nothing where none does. */
export function hiddenSaid({ otherSheets }: TableRead<unknown>): Text[] {
  const hidden = otherSheets.flatMap(({ sheet, why }) => (why === "hidden-table" ? [sheet] : []));
  return hidden.length === 0 ? [] : [say.hiddenTables(hidden)];
}
