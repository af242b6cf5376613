import type { GivenTable } from "../cell.ts";
import { READING } from "../kinds/readingWords.ts";
import { OVERVIEW } from "./words.ts";

/** Whether a workbook is one that the library wrote: it has the sheet that sums up and the one of how the file was read. */
export function isOwnResult(tables: readonly GivenTable[]): boolean {
  const names = new Set(tables.map(({ name }) => name));
  return (["da", "en"] as const).some((language) => names.has(OVERVIEW[language]) && names.has(READING[language]));
}
