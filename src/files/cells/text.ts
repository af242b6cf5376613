import { refusedCharacter } from "../../characters.ts";
import { plainText } from "./cellText.ts";
import type { CellReader } from "./context.ts";
import * as say from "./words.ts";

/** A longer text fits no cell of a workbook that is written back. */
const LONGEST = 32_000;
/** A longer whole number has lost digits: spreadsheets keep 15. */
const LARGEST = 1e15;

/**
 * A text, or what a number or date is written as; spaces and line breaks around it are left out. A number of more digits
 * than a spreadsheet keeps is none, and an identifier that it has made a date is told.
 */
export const readText: CellReader<string> = (cell, { column, numbers, tell }) => {
  if (cell.kind === "number" && Math.abs(cell.number) >= LARGEST) {
    return void tell({ ...say.DIGITS_LOST, severity: "error", kind: "not-text" });
  }
  if (cell.kind === "flag" && column.isRequired === true) {
    return void tell({ ...say.NOT_TEXT, severity: "error", kind: "not-text" });
  }
  const text = cell.kind === "text" ? cell.text.trim() : plainText(cell, numbers);
  const unseen = refusedCharacter(text);
  if (unseen !== undefined) return void tell({ ...say.unseenCharacter(unseen), severity: "error", kind: "not-text" });
  if (text.length > LONGEST)
    return void tell({ ...say.tooLong(text.length, LONGEST), severity: "error", kind: "not-text" });
  if (cell.kind === "date" && column.isUnique === true) {
    tell({ ...say.madeDate(text), severity: "warning", kind: "not-text" });
  }
  return text;
};
