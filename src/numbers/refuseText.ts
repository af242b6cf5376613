import { fail } from "../errors.ts";
import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

const ALLOWED = frozen({
  amount: {
    da: "et beløb i kr. som 1.652.253,50 kr., 3,3 mio. kr., 500 t.kr., 4.527,- eller 1652253.50",
    en: "an amount in kr. such as 1.652.253,50 kr., 3,3 mio. kr., 500 t.kr., 4.527,- or DKK 1,652,253.50",
  },
  rate: {
    da: "en sats med procent- eller promilletegn som 5,51 %, 5,51 pct., 5,51 procent eller 25 ‰",
    en: "a rate with a per cent or per mille sign such as 5,51 %, 5,51 pct., 5.51 percent or 25 ‰",
  },
  bounds: {
    da: "et tal på højst 10^15 og højst 12 decimaler, når enheden er regnet med",
    en: "a number of at most 10^15 and at most 12 decimals once the unit is counted in",
  },
} as const satisfies Record<string, Text>);

const EMPTY = frozen({
  amount: { da: "intet beløb: en tom celle", en: "no amount: an empty cell" },
  rate: { da: "ingen sats: en tom celle", en: "no rate: an empty cell" },
} as const satisfies Record<string, Text>);

const REMEDY = frozen({
  noText: {
    da: "giv tekst; et tal skal ikke læses, men bruges som det er",
    en: "pass text; a number needs no reading and is used as it is",
  },
  empty: {
    da: "skriv 0 kr. eller 0 %, hvis der menes nul; et tomt felt er ikke nul",
    en: "write 0 kr. or 0 % if zero is meant; an empty field is not zero",
  },
  amount: {
    da: "skriv ét tal med punktum for hver tre cifre, komma før decimalerne og højst én enhed: kr., t.kr., mio. kr. eller mia. kr., evt. med det, prisen er pr.: kr./døgn",
    en: "write one number with a point for every three digits, a comma before the decimals and at most one unit: kr., t.kr., mio. kr. or mia. kr., perhaps with what the price is per: kr./døgn",
  },
  percentage: { da: "læs procenter med parseRate", en: "read percentages with parseRate" },
  leadingZeros: {
    da: "fjern foranstillede nuller; 012.345 kan være både 12.345 og 12,345",
    en: "remove leading zeros; 012.345 may be both 12.345 and 12,345",
  },
  parentheses: {
    da: "skriv et negativt beløb med minus foran; en parentes kan også være en bemærkning",
    en: "write a negative amount with a minus in front; parentheses may also be a remark",
  },
  trailingMinus: {
    da: "skriv minus foran (-1.234) eller hele kroner med komma (1.234,-); 1.234- kan være begge dele",
    en: "write minus in front (-1.234) or whole kroner with a comma (1.234,-); 1.234- may be either",
  },
  rate: {
    da: "skriv ét tal med komma før decimalerne og enheden efter, fx 5,51 %",
    en: "write one number with a comma before the decimals and the unit after it, such as 5,51 %",
  },
  bare: {
    da: "skriv 5,51 %, hvis der menes procent; er tallet en andel af 1, så giv det som tal (0.0551) uden parseRate",
    en: "write 5,51 % if per cent is meant; if the number is a share of 1, pass it as a number (0.0551) without parseRate",
  },
  points: {
    da: "giv de to satser, som procentpointene er forskellen mellem; procentpoint er ikke en sats",
    en: "give the two rates that the percentage points are the difference between; points are not a rate",
  },
  money: { da: "læs beløb med parseAmount", en: "read amounts with parseAmount" },
  oneGroup: {
    da: "skriv 5,512 % med komma eller 5512 % uden punktum; 5.512 % kan være begge dele",
    en: "write 5,512 % with a comma or 5512 % without a point; 5.512 % may be either",
  },
} as const satisfies Record<string, Text>);

const PER_CENT = /[%‰]|pct|procent|per ?cent|promille|per mille/i;
const POINTS = /point|\bpp\b/i;
const MONEY = /kr|dkk|mio|mia|mill|tusind/i;
const POINT_AND_THREE_DIGITS = /^[+-]? ?[1-9]\d{0,2}\.\d{3}\b/;

function forAmount(text: string): Text {
  if (PER_CENT.test(text)) return REMEDY.percentage;
  if (text.includes("(")) return REMEDY.parentheses;
  if (/^[^\d]*0\d/.test(text)) return REMEDY.leadingZeros;
  return /\d-(?: ?[a-z]|$)/i.test(text) ? REMEDY.trailingMinus : REMEDY.amount;
}

function forRate(text: string): Text {
  if (POINTS.test(text)) return REMEDY.points;
  if (PER_CENT.test(text)) return POINT_AND_THREE_DIGITS.test(text) ? REMEDY.oneGroup : REMEDY.rate;
  return MONEY.test(text) ? REMEDY.money : REMEDY.bare;
}

/** Refuses what is no amount or no rate: `text` is `found` simplified, empty where that is no short text. */
export function refuseText(kind: "amount" | "rate", found: unknown, text: string): never {
  const otherwise = kind === "amount" ? forAmount(text) : forRate(text);
  if (found === undefined || found === null || (typeof found === "string" && found.trim() === "")) {
    return fail({ kind: "malformed", path: "", foundAs: EMPTY[kind], allowed: ALLOWED[kind], remedy: REMEDY.empty });
  }
  const remedy = typeof found !== "string" ? REMEDY.noText : otherwise;
  return fail({ kind: "malformed", path: "", found, allowed: ALLOWED[kind], remedy });
}

/** Refuses a number that was read, but is too large or too fine; `remedy` says which. */
export function refuseSize(found: string, remedy: Text): never {
  return fail({ kind: "out-of-range", path: "", found, allowed: ALLOWED.bounds, remedy });
}
