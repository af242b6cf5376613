import { CHOICES } from "../../generated/tables.ts";
import { shownCell } from "./cellText.ts";
import { choiceCalled } from "./choice.ts";
import type { CellReader } from "./context.ts";
import * as say from "./words.ts";

/** Yes or no: in words, as a cross, or as true and false; 1 and 0 as well. */
export const readYesNo: CellReader<boolean> = (cell, { numbers, tell }) => {
  if (cell.kind === "flag") return cell.flag;
  const text = shownCell(cell, numbers).trim();
  const code = text === "1" ? "yes" : text === "0" ? "no" : choiceCalled(text, CHOICES.yesNo);
  if (code !== undefined) return code === "yes";
  const suggestions = numbers === "danish" ? ["ja", "nej"] : ["yes", "no"];
  return void tell({ ...say.notYesNo, severity: "error", kind: "unknown-choice", suggestions });
};
