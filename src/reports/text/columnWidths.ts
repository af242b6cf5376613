import { displayWidth } from "./displayWidth.ts";
import { atHyphens, wrapped } from "./wrapped.ts";

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
/** Texts up to so many letters stay on one line to the last, and words longer than the other may be broken at it. */
const [UNWRAPPED, NARROWEST] = [12, 11];

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);
}

function widestWord(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, widest(text.split(" ").flatMap(atHyphens))), 0);
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
  const isWrapped = isProse && content > UNWRAPPED;
  const word = isWrapped ? widestWord(cells) : content;
  const least = Math.max(widestWord([heading]), isWrapped ? Math.min(word, NARROWEST) : content);
  return {
    whole: Math.max(content, displayWidth(heading)),
    folded: Math.max(content, onTwoLines(heading)),
    words: isWrapped ? Math.max(least, Math.min(word, LONG_WORD)) : least,
    least,
  };
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The least widths that fit, if they can: where words must be broken, those of the columns that need most are. */
function leastWidths(needs: readonly Need[], available: number): number[] {
  const widths = needs.map(({ least }) => least);
  let left = Math.max(0, available - total(widths));
  for (const i of needs.map((_, at) => at).sort((a, b) => (needs[a]?.words ?? 0) - (needs[b]?.words ?? 0))) {
    const more = Math.min(left, (needs[i]?.words ?? 0) - (needs[i]?.least ?? 0));
    widths[i] = (widths[i] ?? 0) + more;
    left -= more;
  }
  return widths;
}

/** Widths of at least `low` that fit, if they can: the widest columns give way first, all to the same width. */
function levelled(needs: readonly Need[], low: readonly number[], available: number): number[] {
  const capped = (cap: number) => needs.map(({ folded }, i) => Math.max(low[i] ?? 0, Math.min(folded, cap)));
  let cap = Math.max(...needs.map(({ folded }) => folded));
  while (cap > 0 && total(capped(cap)) > available) cap--;
  return capped(cap);
}

/** The most comfortable widths of columns that share `available`; the least there are, where even those are more. */
export function columnWidths(needs: readonly Need[], available: number): number[] {
  const whole = needs.map((need) => need.whole);
  return total(whole) <= available ? whole : levelled(needs, leastWidths(needs, available), available);
}
