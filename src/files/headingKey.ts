import { inAnyCase } from "../sameText.ts";

/** A longer heading is a sentence; it is compared by its beginning. */
const LONGEST = 200;
/** Units of money and of price, which say how a column is written and not what it holds. */
const MONEY = /(^|\s)(?:i\s+)?(?:kr|dkk|kroner)(?=\s|$)/g;

/**
 * A heading in the form in which headings are compared: lower case, without what stands in parentheses, units of money,
 * points and other marks, and with one space between its words.
 */
export function headingKey(text: string): string {
  const plain = inAnyCase(text.slice(0, LONGEST));
  const words = plain.replace(/\([^)]*\)/g, " ").replace(/[^\p{L}\p{N}%§/]+/gu, " ");
  return words.replace(MONEY, " ").replace(/\s+/g, " ").trim();
}
