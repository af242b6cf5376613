import { exactText, fromExactText } from "../../numbers/exactText.ts";
import { fraction, times } from "../../numbers/fraction.ts";
import type { Language } from "../../words.ts";
import { DECIMAL_SIGN, THOUSANDS_SIGN } from "../words.ts";
import { htmlText } from "./text.ts";

const PER_CENT = fraction(1n, 100n);
/** English (USA), whose decimal point `sdval` is written with; then General, as the reader's own language shows it. */
const SDNUM = "1033;";

/** What the text of a number shows, with a point before its decimals and per cent as a share of 1. */
function shownValue(text: string, language: Language): string {
  const digits = text.replace("\u2212", "-").replace(/[^\d.,-]/g, "");
  const number = digits.replaceAll(THOUSANDS_SIGN[language], "").replace(DECIMAL_SIGN[language], ".");
  return text.endsWith("%") ? exactText(times(fromExactText(number), PER_CENT)) : number;
}

/**
 * What a table's cell holds of a number, between `<td` and `</td>`, so that a spreadsheet it is copied into reads the
 * number that is shown: minus is a hyphen, since U+2212 makes a text of it, which sums pass over, and no blank is one that
 * does not break. LibreOffice reads `sdval` before the text, whatever language the sheet is in; alone it would take per cent
 * for text.
 */
export function htmlNumber(text: string, language: Language, classes: string): string {
  if (text === "") return `${classes}>`;
  const plain = text.replace("\u2212", "-").replaceAll("\u00A0", " ");
  return `${classes} sdval="${shownValue(text, language)}" sdnum="${SDNUM}">${htmlText(plain)}`;
}
