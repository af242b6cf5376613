import type { Decimal } from "decimal.js";
import { ResultDecimal } from "../../decimal.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import type { Text } from "../../words.ts";
import type { NumberStyle } from "./context.ts";
import { amountIn } from "./numberIn.ts";

/** Letters that are taken for digits, where they stand next to one. */
const LOOKALIKES = [
  [/(?<=[\d.,])[oO]|[oO](?=[\d.,])/g, "0"],
  [/(?<=[\d.,])[lI|]|[lI|](?=[\d.,])/g, "1"],
] as const;

const MOST = 2;
const LONGEST = 40;
/** Larger numbers are not computed with: they are no amount and no count, but an identifier or a slip. */
export const LARGEST = 1e15;
/** More decimals than these are not shown of a number that never ends. */
const MOST_DECIMALS = 12;

/** A number as the table's own cells write it: whole, or with two decimals at least. */
export function inStyle(value: Decimal, style: NumberStyle): string {
  const shown = value.toDecimalPlaces(MOST_DECIMALS);
  // A number that is beyond what amounts may be is quoted as it is.
  if (!shown.abs().lessThan(new ResultDecimal(LARGEST))) return shown.toFixed();
  const decimals = shown.isInteger() ? 0 : Math.max(2, shown.decimalPlaces());
  return formatNumber(shown, style === "danish" ? "da" : "en", { decimals }).replace("\u2212", "-");
}

/** A number as a sentence says it: in the form of its language, while what is quoted or to be written is in that of the table. */
export const inWords = (value: Decimal): Text => ({ da: inStyle(value, "danish"), en: inStyle(value, "english") });

/** What a number in which a mark may separate thousands or decimals stands for, written beyond doubt. */
export function bothReadings(number: string): string[] {
  const [whole = "", rest = ""] = (/\d[\d.,]*/.exec(number)?.[0] ?? "").split(/[.,]/);
  const sign = /^\s*[-\u2012-\u2015\u2212]/.test(number) ? "-" : "";
  const mark = number.includes(",") ? "," : ".";
  const [thousands, decimals] = mark === "," ? [".", ","] : [",", "."];
  return [`${sign}${whole}${thousands}${rest}${decimals}00`, `${sign}${whole}${decimals}${rest}0`];
}

/** Texts that differ from one by a slip only: letters for digits, a mark that is no part of the number. */
function candidates(text: string): string[] {
  const digits = LOOKALIKES.reduce((rest, [letter, digit]) => rest.replace(letter, digit), text);
  if (digits !== text) return [digits];
  const bare = text.replace(/^['’"\s]+|['’"*.,;:\s]+$/g, "").replace(/(?<=\d)['’](?=\d{3})/g, "");
  const bracketed = /^\(([\d.,]+)\)$/.exec(bare);
  if (bracketed !== null) return [`-${bracketed[1]}`];
  if (bare !== text) return [bare];
  if (!/^-?[\d.,]+$/.test(text)) return [];
  return [text.replace(/[.,]/g, ""), text.replace(/[.,](?=.*[.,])/g, "").replace(".", ",")];
}

/** The numbers that may be meant by a text that is none, as they can be written into the cell. */
export function numbersMeant(text: string, style: NumberStyle): string[] {
  if (text.length > LONGEST || !/\d/.test(text)) return [];
  const found = candidates(text).flatMap((each) => amountIn(each, style) ?? amountIn(each, "danish") ?? []);
  return [
    ...new Set(
      found.filter((value) => value.abs().lessThan(new ResultDecimal(LARGEST))).map((value) => inStyle(value, style)),
    ),
  ].slice(0, MOST);
}
