import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import { calledBy, isCalled } from "../../reports/called.ts";
import type { Column, Sheet } from "../../reports/sheet.ts";
import { CHOOSE_ONE } from "../words.ts";
import * as say from "./words.ts";

/** The columns of a sheet that are called by one of some names. */
export function columnsCalled(sheet: Sheet, names: readonly string[]): number[] {
  return sheet.columns.flatMap((column, at) => (names.some((name) => isCalled(column, name)) ? [at] : []));
}

/** The columns asked for, each of which the sheet must have; of those that share a name the kind meant, where there is one. */
export function columnsAsked(
  sheet: Sheet,
  names: readonly string[],
  path: string,
  isMeant: (column: Column) => boolean = () => true,
): number[] {
  const there = sheet.columns.map(calledBy);
  return names.flatMap((name, i) => {
    const found = columnsCalled(sheet, [name]);
    const meant = found.filter((at) => isMeant(sheet.columns[at] as Column));
    if (found.length > 0) return meant.length > 0 ? meant : found;
    const near = nearest(name, there);
    return fail({
      kind: "unknown-name",
      path: `${path}[${i}]`,
      found: name,
      allowed: say.columnsOfSheet(there.join(", ")),
      remedy: near === undefined ? CHOOSE_ONE : didYouMean(near),
    });
  });
}
