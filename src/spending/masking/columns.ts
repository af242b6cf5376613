import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import type { Column, Sheet } from "../../reports/sheet.ts";
import type { Word } from "../../words.ts";
import { CHOOSE_ONE } from "../words.ts";
import * as say from "./words.ts";

/** The columns of a sheet that have one of some words. */
export function columnsCalled(sheet: Sheet, words: readonly string[]): number[] {
  return sheet.columns.flatMap(({ word }, at) => (words.includes(word) ? [at] : []));
}

/** The columns asked for, each of which the sheet must have; of those that share a word the kind meant, where there is one. */
export function columnsAsked(
  sheet: Sheet,
  words: readonly string[],
  path: string,
  isMeant: (column: Column) => boolean = () => true,
): number[] {
  const there = sheet.columns.map(({ word }): Word => word);
  return words.flatMap((word, i) => {
    const found = columnsCalled(sheet, [word]);
    const meant = found.filter((at) => isMeant(sheet.columns[at] as Column));
    if (found.length > 0) return meant.length > 0 ? meant : found;
    const near = nearest(word, there);
    return fail({
      kind: "unknown-name",
      path: `${path}[${i}]`,
      found: word,
      allowed: say.columnsOfSheet(there.join(", ")),
      remedy: near === undefined ? CHOOSE_ONE : didYouMean(near),
    });
  });
}
