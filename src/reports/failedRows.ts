import type { FailedRow } from "../given/failedRow.ts";
import type { Text } from "../words.ts";
import type { Sheet } from "./sheet.ts";
import { tableOf } from "./tableOf.ts";

/** What a row is called: by its name, or by its place from 0. */
export const calledRow = (ids: readonly (string | number)[] | undefined, row: number): string =>
  String(ids?.[row] ?? row);

/** Offers that failed as rows that did: each by its place. */
export const failedOffers = (failed: readonly (Omit<FailedRow, "row"> & { readonly offer: number })[]): FailedRow[] =>
  failed.map(({ offer: row, ...rest }) => ({ ...rest, row }));

/** The rows that could not be computed, with what was wrong and what can be done. */
export function failedRowsSheet(title: Text, word: "offer" | "caseOfRow", failed: readonly FailedRow[]): Sheet {
  return tableOf(title, failed, [
    { word, unit: "text", cell: ({ id, row }) => String(id ?? row) },
    { word: "place", unit: "text", cell: ({ failure }) => failure.path },
    { word: "found", unit: "text", cell: ({ failure }) => failure.found },
    { word: "allowed", unit: "text", cell: ({ failure }) => failure.allowed },
    { word: "remedy", unit: "text", cell: ({ failure }) => failure.remedy },
  ]);
}
