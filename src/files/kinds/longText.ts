import { harmless } from "../../characters.ts";
import { LONGEST } from "../../given/plainText.ts";
import type { GivenCell } from "../cell.ts";

/** A text goes on in so many cells at most; a longer one is cut. */
const MOST_PARTS = 10;
/** What a cell holds of a text, with room for the mark of one that is cut. */
const PART = LONGEST - 1;
const CUT = "…";
/** A character that no report holds is written by its number, in so many characters. */
const NUMBER = "\\u0001".length;

/** A text of a file in parts that a cell holds each, and whether that is not all of it. */
export interface Parts {
  readonly parts: readonly string[];
  readonly isCut: boolean;
}

/** Where a part ends that begins at `start`: never between the two halves of a character. */
function endOf(text: string, start: number): number {
  const end = Math.min(start + PART, text.length);
  return end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
}

/** A text of a file as it can be shown: without characters that no report holds, and in parts that a cell holds each. */
export function partsOf(text: string): Parts {
  const plain = harmless(text);
  const parts: string[] = [];
  let start = 0;
  while (start < plain.length && parts.length < MOST_PARTS) {
    const end = endOf(plain, start);
    parts.push(plain.slice(start, end));
    start = end;
  }
  const isCut = start < plain.length;
  return { parts: isCut ? parts.with(-1, `${parts.at(-1)}${CUT}`) : parts, isCut };
}

/** The text of a cell that one cell of a workbook may not hold; nearly no cell has one. */
export function longTextIn(cell: GivenCell | null | undefined): string | undefined {
  if (cell?.kind !== "text" || cell.text.length * NUMBER <= PART) return undefined;
  return harmless(cell.text).length > PART ? cell.text : undefined;
}
