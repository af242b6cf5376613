import { displayWidth } from "./displayWidth.ts";
import { wrapped } from "./wrapped.ts";

/** The widths that a column of a text table can do with, from the most comfortable to the least. */
export interface Need {
  /** Everything on one line. */
  readonly whole: number;
  /** Every cell on one line, the heading on two. */
  readonly folded: number;
  /** No word broken, except one of more than {@link LONG_WORD}. */
  readonly words: number;
  /** Prose broken wherever it must be; numbers and the words of headings still whole. */
  readonly least: number;
}

const LONG_WORD = 24;
const NARROWEST = 12;

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);
}

function widestWord(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, widest(text.split(" "))), 0);
}

/** The least width that takes a heading on two lines. */
function onTwoLines(heading: string): number {
  let width = Math.max(widestWord([heading]), Math.floor(displayWidth(heading) / 2));
  while (wrapped(heading, width).length > 2) width++;
  return width;
}

/** What a column needs; only prose is ever wrapped. */
export function needOf(heading: string, cells: readonly string[], isProse: boolean): Need {
  const content = widest(cells);
  const least = Math.max(widestWord([heading]), isProse ? Math.min(content, NARROWEST) : content);
  return {
    whole: Math.max(content, displayWidth(heading)),
    folded: Math.max(content, onTwoLines(heading)),
    words: isProse ? Math.max(least, Math.min(widestWord(cells), LONG_WORD)) : least,
    least,
  };
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Widths between two bounds that fit, if they can: the widest columns give way first, all to the same width. */
function levelled(needs: readonly Need[], low: "words" | "least", available: number): number[] {
  const capped = (cap: number) => needs.map((need) => Math.max(need[low], Math.min(need.folded, cap)));
  let cap = Math.max(...needs.map(({ folded }) => folded));
  while (cap > 0 && total(capped(cap)) > available) cap--;
  return capped(cap);
}

/** The most comfortable widths of columns that share `available`; the least there are, where even those are more. */
export function columnWidths(needs: readonly Need[], available: number): number[] {
  const whole = needs.map((need) => need.whole);
  if (total(whole) <= available) return whole;
  const unbroken = levelled(needs, "words", available);
  return total(unbroken) <= available ? unbroken : levelled(needs, "least", available);
}
