import type { Decimal } from "../../decimal.ts";
import { storedDecimal } from "../../numbers/storedDecimal.ts";

/** What says that text is text, as in a cell of a spreadsheet. */
const MARK = "'";

/** A text as it stands in the form: marked where it could be taken for a `Decimal`, or for marked. */
export function quoted(text: string): string {
  return text.startsWith(MARK) || storedDecimal(text) !== undefined ? `${MARK}${text}` : text;
}

/** What {@link quoted} wrote, or a `Decimal`. */
export function unquoted(text: string): string | Decimal {
  return text.startsWith(MARK) ? text.slice(MARK.length) : (storedDecimal(text) ?? text);
}
