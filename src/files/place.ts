import type { CellPlace } from "./cell.ts";

const LETTERS = 26;

/** The letters of a column, counted from 0: A … Z, AA … */
export function columnLetters(column: number): string {
  const before = Math.floor(column / LETTERS);
  const last = String.fromCharCode("A".charCodeAt(0) + (column % LETTERS));
  return before === 0 ? last : `${columnLetters(before - 1)}${last}`;
}

/** The place of a cell in a row counted from 1 and a column counted from 0, as spreadsheets write it. */
export function placeOf(row: number, column: number): CellPlace {
  return `${columnLetters(column)}${row}`;
}

/** The row and the column of a cell, both counted from 0. */
export function cellAt(place: CellPlace): { readonly row: number; readonly column: number } {
  const [, letters = "", row = "1"] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - "A".charCodeAt(0) + 1, 0);
  return { row: Number(row) - 1, column: Math.max(0, column - 1) };
}
