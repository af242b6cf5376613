import * as kinds from "../../generated/tables.ts";
import type { GivenTable } from "../cell.ts";
import type { Kind } from "../kind.ts";
import { headerOf } from "../kinds/headerRow.ts";

/** Every kind of table that can be read. */
export const KINDS: readonly Kind[] = Object.values(kinds).flatMap((each) => ("columns" in each ? [each as Kind] : []));

/** How well a file's headings fit a kind: how many columns they name, less the needed ones that they do not. */
function fitOf(kind: Kind, tables: readonly GivenTable[]): number {
  const known = Math.max(0, ...tables.map((table) => headerOf(table, kind)?.known ?? 0));
  const required = kind.columns.filter(({ isRequired }) => isRequired).length;
  return known - Math.max(0, required - known);
}

/** The kind of table that a file's headings fit best; of several as good, the first. */
export function kindOf(tables: readonly GivenTable[]): Kind {
  const [best] = KINDS.map((kind) => ({ kind, fit: fitOf(kind, tables) })).toSorted((a, b) => b.fit - a.fit);
  return best?.kind ?? kinds.NOTICES;
}
