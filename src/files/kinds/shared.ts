import type { TableFault } from "../faults/fault.ts";
import { cellsOf, foundIn, rowFault } from "./rowFault.ts";
import type { RowRead, TableRead } from "./tableRead.ts";
import * as say from "./words.ts";

/** The one value that rows of a thing have in a column, and a fault for each that has another. */
export interface Shared<V> {
  readonly value: V | undefined;
  readonly faults: readonly TableFault[];
}

/** A value as it is compared: decimals by their digits. */
const keyOf = (value: unknown): string => JSON.stringify(value);

/**
 * The value of a column that belongs to a thing of several rows, such as an offer's places: it may stand in one of them or
 * in all, and those that say something else are told.
 */
export function shared<Values, K extends keyof Values & string>(
  read: TableRead<Values>,
  rows: readonly RowRead<Values>[],
  key: K,
): Shared<NonNullable<Values[K]>> {
  const filled = rows.filter(({ values }) => values[key] !== undefined);
  const [first, ...rest] = filled;
  if (first === undefined) return { value: undefined, faults: [] };
  const others = rest.filter(({ values }) => keyOf(values[key]) !== keyOf(first.values[key]));
  const faults = others.map((row) => {
    const [place = ""] = cellsOf(read, first, [key]);
    const reason = say.contradiction(foundIn(read, row, key), foundIn(read, first, key), place);
    return rowFault(read, row, [key], { ...reason, kind: "contradiction", severity: "error" }, [first]);
  });
  return { value: first.values[key] as NonNullable<Values[K]>, faults };
}
