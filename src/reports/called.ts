import { isSameText } from "../sameText.ts";
import type { Column } from "./sheet.ts";

/** Whether a column is called so: by its word, or by its own heading in either language. */
export function isCalled({ word, heading }: Column, name: string): boolean {
  if (heading === undefined) return word === name;
  return isSameText(heading.da, name) || isSameText(heading.en, name);
}

/** What a caller writes to mean a column: its word, or its own heading. */
export const calledBy = ({ word, heading }: Column): string => (heading === undefined ? word : heading.da);
