import type { Decimal } from "decimal.js";
import { formatNumber } from "../../numbers/numberText.ts";
import type { NumberStyle } from "./context.ts";
import { amountIn } from "./numberIn.ts";

/** Letters that are taken for digits. */
const LOOKALIKES = [
  [/[oO]/g, "0"],
  [/[lI|]/g, "1"],
] as const;

const MOST = 2;

/** A number as the table's own cells write it. */
export function inStyle(value: Decimal, style: NumberStyle): string {
  const language = style === "danish" ? "da" : "en";
  const decimals = value.decimalPlaces() === 0 ? 0 : Math.max(2, value.decimalPlaces());
  return formatNumber(value, language, { decimals }).replace("\u2212", "-");
}

function candidates(text: string): string[] {
  const digits = LOOKALIKES.reduce((rest, [letter, digit]) => rest.replace(letter, digit), text);
  const marks = digits.replace(/[^\d.,-]/g, "");
  const whole = /[.,].*[.,]/.test(marks) && digits === text ? marks.replace(/[.,]/g, "") : digits;
  const last = marks.replace(/[.,](?=.*[.,])/g, "").replace(".", ",");
  return [digits, whole, last];
}

/** The numbers that may be meant by a text that is none, as they can be written into the cell. */
export function numbersMeant(text: string, style: NumberStyle): string[] {
  if (text.length > 40 || !/\d/.test(text) || /\p{L}{3}/u.test(text)) return [];
  const found = candidates(text).flatMap((each) => amountIn(each, style) ?? amountIn(each, "danish") ?? []);
  return [...new Set(found.map((value) => inStyle(value, style)))].slice(0, MOST);
}
