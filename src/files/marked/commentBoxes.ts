import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { linesIn } from "../workbook/rowHeights.ts";

/** Characters in a line of a comment, and the points that a line and the edges of its box are high. */
const [ACROSS, LINE, EDGES] = [48, 12, 12];
const WIDTH_IN_POINTS = 240;
/** Points of a row that nothing makes higher. */
const ROW = 15;

/** The parts have no day of their own; this is the oldest that the form of the file knows. */
const OLDEST = "1980-01-02";

/** A box as hucre draws it, of one size for all texts: two columns wide and four rows high. */
const BOX = /width:108pt;height:59\.25pt;(.*?)<x:Anchor>(\d+),15,(\d+),2,\d+,31,\d+,4<\/x:Anchor>/gs;

/** What the box of a comment depends on. */
export interface Commented {
  readonly widths: readonly number[];
  /** The comment of a cell, by row and column counted from 0. */
  readonly textOf: (row: number, column: number) => string;
}

/** The column that a box ends in which begins in another. */
function lastColumn(from: number, widths: readonly number[]): number {
  let [column, room] = [from, ACROSS];
  while (room > 0) room -= widths[column++] ?? 9;
  return column;
}

function resized(vml: string, { widths, textOf }: Commented): string {
  return vml.replace(BOX, (_, between: string, column: string, row: string) => {
    const [from, top] = [Number(column), Number(row)];
    const height = linesIn(textOf(top, from - 1), ACROSS) * LINE + EDGES;
    const bottom = top + Math.ceil(height / ROW);
    const anchor = `<x:Anchor>${from},15,${top},2,${lastColumn(from, widths)},31,${bottom},4</x:Anchor>`;
    return `width:${WIDTH_IN_POINTS}pt;height:${height}pt;${between}${anchor}`;
  });
}

/**
 * A workbook whose comments are as large as their texts: hucre gives all the same size, in which most of what is to be done
 * could not be read. `sheets` are those with comments, by the number that hucre gives their part.
 */
export function withCommentBoxes(file: Uint8Array, sheets: ReadonlyMap<number, Commented>): Uint8Array {
  if (sheets.size === 0) return file;
  const parts = unzipSync(file);
  for (const [number, commented] of sheets) {
    const path = `xl/drawings/vmlDrawing${number}.vml`;
    const part = parts[path];
    if (part !== undefined) parts[path] = strToU8(resized(strFromU8(part), commented));
  }
  return zipSync(parts, { mtime: OLDEST });
}
