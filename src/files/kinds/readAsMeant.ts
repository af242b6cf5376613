import type { GivenCell } from "../cell.ts";
import type { KindColumn } from "../kind.ts";
import type { ReadNote } from "./tableRead.ts";

/** Forms in which a number may have its minus behind. */
const NUMBERS = new Set(["amount", "amountOrRate", "amountOrMissing", "count", "countOrAll"]);
/** A minus behind the digits; that of whole kroner, as in `4.527,-`, stands behind a comma. */
const MINUS_BEHIND = /\d\s?[-\u2010-\u2015\u2212]\s*(?:\p{L}\D*)?$/u;
/** Words that may mean something else than a day with its night. */
const DAY_WORD = /(?:^|\P{L})(dag|dage|dagen|hverdag|night)\.?\s*$/iu;
/** The same in a heading of amounts, behind what says that they are per something. */
const DAY_IN_HEADING = /(?:\/|\bpr\.? |\bper )\s*(dag|dage|dagen|hverdag|night)(?!\p{L})/iu;

/** What a cell that was read is told of: a minus behind its number, or a word that was taken for the day with its night. */
export function readAsMeant(cell: GivenCell, column: KindColumn, value: unknown): ReadNote["kind"] | undefined {
  if (cell.kind !== "text") return undefined;
  if (NUMBERS.has(column.form)) return MINUS_BEHIND.test(cell.text) ? "minus-behind" : undefined;
  const isDay = column.form === "choice" && value === "day" && DAY_WORD.test(cell.text);
  return isDay ? "day-word" : undefined;
}

/** The word of an amount's heading that was taken for the day with its night, where there is one. */
export function dayWordIn(heading: string, column: KindColumn): string | undefined {
  return NUMBERS.has(column.form) ? DAY_IN_HEADING.exec(heading)?.[1] : undefined;
}
