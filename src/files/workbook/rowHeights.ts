/** Points that a line of text is high, and the most that a row can be. */
const [LINE, HIGHEST] = [15, 409];
/** So much of a column's width is filled before a word is moved to the next line. */
const FILLED = 0.9;

function linesOf(words: readonly string[], width: number): number {
  let [lines, room] = [1, width];
  for (const { length } of words) {
    if (length > room && room < width) [lines, room] = [lines + 1, width];
    lines += Math.floor(Math.max(0, length - 1) / width);
    room -= (length % width) + 1;
  }
  return lines;
}

/** Whether a line of so many characters fits a width. */
export const fitsOneLine = (length: number, width: number): boolean => length <= Math.max(1, width * FILLED);

/** The lines that a text takes in a width, word by word; a word longer than the width is broken. */
export function linesIn(text: string, width: number): number {
  const filled = Math.max(1, width * FILLED);
  if (fitsOneLine(text.length, width) && !text.includes("\n")) return 1;
  return text.split("\n").reduce((sum, each) => sum + linesOf(each.split(" "), filled), 0);
}

export const heightOf = (lines: number): number => Math.min(lines * LINE, HIGHEST);
