import type { Sheet } from "../reports/sheet.ts";
import type { Text } from "../words.ts";

/** A table without those of its notes that are said beside it, so that no sentence stands twice on one page; in a file of its own it keeps them. */
export function withoutSaid(sheet: Sheet, says: readonly Text[]): Sheet {
  const said = new Set(says.map(({ da }) => da));
  const notes = (sheet.notes ?? []).filter(({ da }) => !said.has(da));
  return notes.length === sheet.notes?.length ? sheet : { ...sheet, notes };
}
