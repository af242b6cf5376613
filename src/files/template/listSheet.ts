import type { WriteSheet } from "hucre/xlsx";
import type { Language } from "../../words.ts";
import type { Kind } from "../kind.ts";
import { columnLetters } from "../place.ts";
import { type ChoiceList, listOf } from "./lists.ts";

/** A list with the columns that it is for, and where it stands. */
export interface PlacedList {
  readonly list: ChoiceList;
  /** The keys of the columns. */
  readonly keys: readonly string[];
  /** As a spreadsheet names the cells: `Lister!$B$2:$B$99`. */
  readonly formula: string;
}

/** The lists of a kind of table, each once, in columns of a sheet of their own. */
export function placedLists({ columns }: Kind, sheet: string, language: Language): PlacedList[] {
  const found = new Map<string, { readonly list: ChoiceList; readonly keys: string[] }>();
  for (const column of columns) {
    const list = listOf(column, language);
    if (list === undefined) continue;
    const same = JSON.stringify(list.items);
    const before = found.get(same);
    if (before === undefined) found.set(same, { list, keys: [column.key] });
    else before.keys.push(column.key);
  }
  return [...found.values()].map(({ list, keys }, i) => {
    const letters = columnLetters(i);
    return {
      list,
      keys,
      formula: `'${sheet.replaceAll("'", "''")}'!$${letters}$2:$${letters}$${list.items.length + 1}`,
    };
  });
}

/** The sheet that the lists stand in, out of sight. */
export function listSheet(lists: readonly PlacedList[], name: string): WriteSheet {
  const longest = Math.max(0, ...lists.map(({ list }) => list.items.length));
  const rows = Array.from({ length: longest }, (_, i) => lists.map(({ list }) => list.items[i] ?? null));
  return { name, rows: [lists.map(({ list }) => list.title), ...rows], hidden: true };
}
