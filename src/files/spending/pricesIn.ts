import { OF_MANY, PER_AMOUNT } from "../../numbers/perPattern.ts";
import { currencyIn } from "../cells/currencyIn.ts";
import { headingOf } from "../kinds/heading.ts";

/** What amounts are stated in: the year of whose prices, and thousands or millions. */
export interface Prices {
  readonly level: number | "nominal";
  readonly power: number;
  /** Whether the text says neither that it is of current prices nor of a year's. */
  readonly isUnclear: boolean;
  /** Why the amounts are not kroner in all: what each is per, that it is a share or an index, or another currency. */
  readonly notKrInAll?: NotKrInAll;
}

/** What a number is that is no sum of kroner. */
export type NotKrInAll =
  | { readonly kind: "per"; readonly per: "inhabitant" | "other"; readonly found: string }
  | { readonly kind: "share"; readonly found: string }
  | { readonly kind: "currency"; readonly found: string };

const YEAR = /\b(?:19|20|21)\d\d\b/;
const CURRENT = /løbende|årets|nominel|current|nominal/i;
const NOT_PRICES =
  /^[\s(]*(?:i\s+)?(?:(?:1[.,\s]?000|t\.?|tusind|mio\.?|millioner)\s*)?(?:kr\.?|dkk|kroner)?(?:\s*1[.,]?000)?[\s)]*$/i;
/** What an amount is for each of, also of a thousand of them or of an age: `pr. 1.000 indbyggere`, `pr. 0-17-årig`, `kr./indb.` */
const PER = new RegExp(`${PER_AMOUNT}${OF_MANY}\\p{L}+`, "iu");
/** An amount of a whole year is one in all, and prices and what is spent may be those of a day. */
const IN_ALL =
  /(?<!\p{L})(?:år|year|annum|dato|dags|date|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)$/iu;
const INHABITANT = /indb|capita|inhab|borger|citizen|person/i;
const SHARE = /%|\b(?:pct|procent|per ?cent|promille|indeks|index)\b/i;

/** Why the amounts that a text describes are not kroner in all; nothing where it says no such thing. */
export function notKrInAllIn(text: string): NotKrInAll | undefined {
  const [share] = SHARE.exec(text) ?? [];
  if (share !== undefined) return { kind: "share", found: share };
  const [per] = PER.exec(text) ?? [];
  if (per !== undefined && !IN_ALL.test(per)) {
    return { kind: "per", per: INHABITANT.test(per) ? "inhabitant" : "other", found: per.trim() };
  }
  const currency = currencyIn(text);
  return currency === undefined ? undefined : { kind: "currency", found: currency };
}

/** What a text such as `Løbende priser (1.000 kr.)` or `2024-priser, mio. kr.` says; of nothing, kr. in current prices. */
export function pricesIn(text = ""): Prices {
  const { power } = headingOf([
    { kind: "text", at: "", text: text.replace(/1,000/g, "1.000").replace(/DKK 1\.000/i, "1.000 DKK") },
  ]);
  const [year] = YEAR.exec(text) ?? [];
  const notKrInAll = notKrInAllIn(text);
  const stated = { power, isUnclear: false, ...(notKrInAll === undefined ? {} : { notKrInAll }) };
  if (CURRENT.test(text) || NOT_PRICES.test(text)) return { level: "nominal", ...stated };
  if (year !== undefined) return { level: Number(year), ...stated };
  return { level: "nominal", ...stated, isUnclear: notKrInAll === undefined };
}
