import { plainText } from "./cellText.ts";
import type { CellReader } from "./context.ts";
import * as say from "./words.ts";

/** A longer text fits no cell of a workbook that is written back. */
const LONGEST = 32_000;

/** A text, or what a number or date is written as; spaces and line breaks around it are left out. */
export const readText: CellReader<string> = (cell, { tell }) => {
  const text = cell.kind === "text" ? cell.text.trim() : plainText(cell);
  if (text.length <= LONGEST) return text;
  return void tell({ ...say.tooLong(text.length), severity: "error", kind: "not-text" });
};
