import { fail, nearest } from "../../errors.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { Word } from "../../words.ts";

/** The columns of a sheet that have one of some words. */
export function columnsCalled(sheet: Sheet, words: readonly string[]): number[] {
  return sheet.columns.flatMap(({ word }, at) => (words.includes(word) ? [at] : []));
}

/** The columns asked for, each of which the sheet must have. */
export function columnsAsked(sheet: Sheet, words: readonly string[], path: string): number[] {
  const there = sheet.columns.map(({ word }): Word => word);
  return words.flatMap((word, i) => {
    const found = columnsCalled(sheet, [word]);
    if (found.length > 0) return found;
    const near = nearest(word, there);
    return fail({
      kind: "unknown-name",
      path: `${path}[${i}]`,
      found: word,
      allowed: { da: `tabellens kolonner: ${there.join(", ")}`, en: `the sheet's columns: ${there.join(", ")}` },
      remedy:
        near === undefined
          ? { da: "vælg en af dem", en: "choose one of them" }
          : { da: `mente du ${near}?`, en: `did you mean ${near}?` },
    });
  });
}
