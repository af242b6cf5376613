import type { Language } from "../../words.ts";
import type { GivenCell } from "../cell.ts";
import { dateCell, literal, type WrittenCell } from "../writtenCell.ts";

/** So many characters of a text are copied; a cell of a spreadsheet holds few more. */
export const MOST_CHARACTERS = 32_000;

/** At least two decimals and all that there are, where there are any; whole numbers may be years and numbers of cases. */
const WITH_DECIMALS = "#,##0.00########";

function numberFormat(number: number, isPercent: boolean): string | undefined {
  if (isPercent) return "0.00######\\ %";
  return Number.isInteger(number) ? undefined : WITH_DECIMALS;
}

const shortened = (text: string): string =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, "")}…` : text;

/** A cell of a file as its copy has it: the value, and a form for it; never a formula. */
export function copiedCell(cell: GivenCell | null, language: Language): WrittenCell & { readonly flag?: boolean } {
  if (cell === null) return { value: null };
  switch (cell.kind) {
    case "text":
      return { value: literal(shortened(cell.text)) };
    case "number": {
      const format = numberFormat(cell.number, cell.isPercent === true);
      return { value: cell.number, ...(format === undefined ? {} : { format }) };
    }
    case "date":
      return dateCell(cell, language);
    case "error":
      return { value: cell.error };
    case "flag":
      return { value: null, flag: cell.flag };
    default:
      return { value: null };
  }
}
