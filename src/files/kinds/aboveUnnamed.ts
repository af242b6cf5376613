import type { RowRead } from "./tableRead.ts";

/**
 * The rows that stand above a row without an offer, which may be of theirs: what is computed of an offer that lacks one of
 * its rows would be wrong.
 */
export function aboveUnnamed<Values extends { readonly offer?: string }>(
  rows: readonly RowRead<Values>[],
): ReadonlySet<unknown> {
  const found = new Set<RowRead<Values>>();
  let above: RowRead<Values> | undefined;
  for (const row of rows) {
    if (row.values.offer !== undefined) above = row;
    else if (above?.sheet === row.sheet) found.add(above);
  }
  return found;
}
