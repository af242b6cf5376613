import type { Asked } from "../failureWords.ts";
import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

// Numbers as they are given.

export const NUMBER: Text = frozen({
  da: "et tal på højst 10^15 og højst 12 decimaler, som tal, Decimal, bigint eller tekst med punktum før decimalerne (1055.68)",
  en: "a number of at most 10^15 and at most 12 decimals, as a number, Decimal, bigint or text with a point before the decimals (1055.68)",
});

export const READ_DANISH_TEXT: Text = frozen({
  da: "læs dansk taltekst med parseAmount eller parseRate",
  en: "read Danish number text with parseAmount or parseRate",
});

export const PASS_ONE_NUMBER: Text = frozen({
  da: "giv ét tal, eller teksten af ét tal",
  en: "pass one number, or the text of one number",
});

export const CHECK_UNIT: Text = frozen({
  da: "kontrollér enheden; beløb gives i kroner, ikke i øre",
  en: "check the unit; amounts are given in kroner, not in øre",
});

export const ROUND_FIRST: Text = frozen({
  da: "afrund tallet først, eller giv brøken fra et tidligere resultats .exact",
  en: "round the number first, or pass the fraction from an earlier result's .exact",
});

export const WRITE_ZERO: Text = frozen({
  da: "skriv 0, hvis der menes nul; en tom celle er ikke et tal",
  en: "write 0 if zero is meant; an empty cell is not a number",
});

export const FIND_WHY_NOT_FINITE: Text = frozen({
  da: "find ud af, hvorfor regnestykket før gav NaN eller uendelig",
  en: "find out why the preceding calculation gave NaN or infinity",
});

export const otherNumber = (text: string): Text => ({
  da: `et tal fra et andet bibliotek, ${text}`,
  en: `a number from another library, ${text}`,
});

export const WRITE_OTHER_NUMBER: Text = frozen({
  da: "giv tallets tekst (String(tal)) eller Number(tal); af talobjekter læses kun Decimal fra decimal.js 10.3 og nyere",
  en: "pass the number's text (String(n)) or Number(n); of number objects only Decimal of decimal.js 10.3 and later is read",
});

// Text that can be read both with thousands and with decimals.

export const ONE_READING: Text = frozen({
  da: "et tal, der kun kan læses på én måde: uden punktum mellem tusinder, og med punktum før decimalerne (1055.68)",
  en: "a number that can be read in one way only: no point between thousands, and a point before the decimals (1055.68)",
});

/** What to write in either reading: `2347`, or `2.3470`, which is 2,347 in Danish. */
export const writeOneReading = (whole: string, decimals: string, danish: string): Text => ({
  da: `skriv "${whole}", hvis punktummet står mellem tusinder, eller "${decimals}", hvis det står før decimaler (${danish}); teksten kan læses på begge måder. Er den fra et gemt resultat, så læs det med revive først`,
  en: `write "${whole}" if the point separates thousands, or "${decimals}" if it comes before decimals; the text can be read both ways. If it is from a stored result, read that result with revive first`,
});

export const writeWithoutPoints = (whole: string): Text => ({
  da: `skriv "${whole}" uden punktum mellem tusinder, eller læs dansk taltekst med parseAmount`,
  en: `write "${whole}" without points between thousands, or read Danish number text with parseAmount`,
});

// Shares.

export const SHARE_BELOW_TEN: Text = frozen({ da: "en andel af 1, under 10", en: "a share of 1, below 10" });

export const WRITE_AS_SHARE: Text = frozen({
  da: 'skriv 96 % som "0.96", eller brug parseRate("96 %")',
  en: 'write 96% as "0.96", or use parseRate("96 %")',
});

// Text of amounts and rates.

/** What text is read as. */
export type Read = "amount" | "rate";

export const READABLE: Readonly<Record<Read, Text>> = frozen({
  amount: {
    da: "et beløb i kr. som 1.652.253,50 kr., 3,3 mio. kr., 500 t.kr., 4.527,- eller 1652253.50",
    en: "an amount in kr. such as 1.652.253,50 kr., 3,3 mio. kr., 500 t.kr., 4.527,- or DKK 1,652,253.50",
  },
  rate: {
    da: "en sats med procent- eller promilletegn som 5,51 %, 5,51 pct., 5,51 procent eller 25 ‰",
    en: "a rate with a per cent or per mille sign such as 5,51 %, 5,51 pct., 5.51 percent or 25 ‰",
  },
});

export const WITHIN_BOUNDS: Text = frozen({
  da: "et tal på højst 10^15 og højst 12 decimaler, når enheden er regnet med",
  en: "a number of at most 10^15 and at most 12 decimals once the unit is included",
});

export const EMPTY_CELL: Readonly<Record<Read, Text>> = frozen({
  amount: { da: "intet beløb: en tom celle", en: "no amount: an empty cell" },
  rate: { da: "ingen sats: en tom celle", en: "no rate: an empty cell" },
});

export const WRITE_ZERO_WITH_UNIT: Text = frozen({
  da: "skriv 0 kr. eller 0 %, hvis der menes nul; et tomt felt er ikke nul",
  en: "write DKK 0 or 0 % if zero is meant; an empty field is not zero",
});

export const PASS_TEXT: Text = frozen({
  da: "giv tekst; et tal skal ikke læses, men bruges som det er",
  en: "pass text; a number need not be read and is used as it is",
});

export const WRITE_AMOUNT: Text = frozen({
  da: "skriv ét tal med punktum for hver tre cifre, komma før decimalerne og højst én enhed: kr., t.kr., mio. kr. eller mia. kr., evt. med det, prisen er pr.: kr./døgn",
  en: "write one number with a point for every three digits, a comma before the decimals and at most one unit: kr., t.kr., mio. kr. or mia. kr., perhaps with what the price is per: kr./døgn",
});

export const READ_AS_RATE: Text = frozen({ da: "læs procenter med parseRate", en: "read percentages with parseRate" });

export const REMOVE_LEADING_ZEROS: Text = frozen({
  da: "fjern foranstillede nuller; 012.345 kan være både 12.345 og 12,345",
  en: "remove leading zeros; 012.345 may mean 12.345 or 12,345",
});

export const WRITE_MINUS_FOR_PARENTHESES: Text = frozen({
  da: "skriv et negativt beløb med minus foran; en parentes kan også være en bemærkning",
  en: "write a negative amount with a minus in front; parentheses may also be a remark",
});

export const WRITE_MINUS_IN_FRONT: Text = frozen({
  da: "skriv minus foran (-1.234) eller hele kroner med komma (1.234,-); 1.234- kan være begge dele",
  en: "write minus in front (-1.234) or whole kroner with a comma (1.234,-); 1.234- may be either",
});

export const WRITE_RATE: Text = frozen({
  da: "skriv ét tal med komma før decimalerne og enheden efter, fx 5,51 %",
  en: "write one number with a comma before the decimals and the unit after it, such as 5,51 %",
});

export const WRITE_PER_CENT_SIGN: Text = frozen({
  da: "skriv 5,51 %, hvis der menes procent; er tallet en andel af 1, så giv det som tal (0.0551) uden parseRate",
  en: "write 5,51 % if per cent is meant; if the number is a share of 1, pass it as a number (0.0551) without parseRate",
});

export const GIVE_BOTH_RATES: Text = frozen({
  da: "giv de to satser, som procentpointene er forskellen mellem; procentpoint er ikke en sats",
  en: "give the two rates whose difference the percentage points are; percentage points are not a rate",
});

export const READ_AS_AMOUNT: Text = frozen({ da: "læs beløb med parseAmount", en: "read amounts with parseAmount" });

export const WRITE_COMMA_OR_NO_POINT: Text = frozen({
  da: "skriv 5,512 % med komma eller 5512 % uden punktum; 5.512 % kan være begge dele",
  en: "write 5,512 % with a comma or 5512 % without a point; 5.512 % may be either",
});

// How numbers are shown.

export const PERCENTAGE_POINTS: Text = frozen({ da: "procentpoint", en: "percentage points" });

export const decimals = (most: number): Asked => ({
  allowed: { da: `et helt tal fra 0 til ${most}, eller "exact"`, en: `a whole number from 0 to ${most}, or "exact"` },
  remedy: { da: "skriv fx { decimals: 2 }", en: "write { decimals: 2 }, for example" },
});

export const WITHOUT_UNIT: Text = frozen({
  da: "skriv { unit: false } for tallet alene",
  en: "write { unit: false } for the number alone",
});

export const LANGUAGE: Asked = frozen({
  allowed: { da: '"da" eller "en"', en: '"da" or "en"' },
  remedy: { da: "vælg dansk eller engelsk", en: "choose Danish or English" },
});

export const WRITE_OPTIONS: Text = frozen({
  da: "skriv fx { decimals: 2 }, eller udelad det",
  en: "write { decimals: 2 }, for example, or leave it out",
});

export const writeKey = (near: string): Text => ({ da: `skriv ${near}`, en: `write ${near}` });

// Numbers of results.

export const EXACT_TEXT: Asked = frozen({
  allowed: { da: "et eksakt tal som 1055.68 eller 312500/219", en: "an exact number such as 1055.68 or 312500/219" },
  remedy: { da: "brug teksten, som den blev gemt", en: "use the text as it was stored" },
});

export const resultNumber = (digits: number, decimals: number): Asked => ({
  allowed: {
    da: `et tal med højst ${digits} cifre før kommaet og ${decimals} efter`,
    en: `a number of at most ${digits} digits before the point and ${decimals} after it`,
  },
  remedy: { da: "find ud af, hvor tallet kommer fra", en: "find out where the number comes from" },
});

export const LIST_OF_NUMBERS: Asked = frozen({
  allowed: { da: "en liste af tal", en: "a list of numbers" },
  remedy: {
    da: "giv listen, fx rows.map((row) => row.amount)",
    en: "give the list, such as rows.map((row) => row.amount)",
  },
});

/** Columns hold øre as floats, which do not tell larger ones apart. */
export const COUNTED_IN_OERE = frozen({
  allowed: { da: "hele øre", en: "whole øre" },
  remedy: {
    da: "tæl kolonnens beløb i hele øre: 2.347,50 kr. er 234750",
    en: "count the column's amounts in whole øre: 2,347.50 kr. is 234750",
  },
});

export const TOO_MANY_OERE = frozen({
  allowed: { da: "højst 2^53 øre", en: "at most 2^53 øre" },
  remedy: {
    da: "kontrollér beløbene, eller beregn rækken for sig",
    en: "check the amounts, or compute the row by itself",
  },
});
