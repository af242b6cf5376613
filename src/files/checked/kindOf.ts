import * as kinds from "../../generated/tables.ts";
import type { GivenTable } from "../cell.ts";
import type { Kind } from "../kind.ts";
import { headerOf } from "../kinds/headerRow.ts";
import { tablesGiven } from "../tablesGiven.ts";

/** Every kind of table that can be read. */
export const KINDS: readonly Kind[] = Object.values(kinds).flatMap((each) => ("columns" in each ? [each as Kind] : []));

/** How many columns of a kind the best headings of a file name. */
const knownOf = (kind: Kind, tables: readonly GivenTable[]): number =>
  Math.max(0, ...tables.map((table) => headerOf(table, kind)?.known ?? 0));

/** Fewer headings than these are words that any text may hold. */
const FEWEST_KNOWN = 2;

/** Whether a file's headings name enough columns of a kind for it to be taken for one. */
export const isLike = (kind: Kind, tables: readonly GivenTable[]): boolean => knownOf(kind, tables) >= FEWEST_KNOWN;

/** How well a file's headings fit a kind: how many columns they name, less the needed ones that they do not. */
function fitOf(kind: Kind, tables: readonly GivenTable[]): number {
  const known = knownOf(kind, tables);
  const required = kind.columns.filter(({ isRequired }) => isRequired).length;
  return known - Math.max(0, required - known);
}

/** The kind of table that a file's headings fit best; of several as good, the first; notices where they fit none. */
export function kindOf(given: readonly GivenTable[]): Kind {
  const tables = tablesGiven(given);
  const [best] = KINDS.map((kind) => ({ kind, fit: fitOf(kind, tables) })).toSorted((a, b) => b.fit - a.fit);
  return best !== undefined && isLike(best.kind, tables) ? best.kind : kinds.NOTICES;
}
