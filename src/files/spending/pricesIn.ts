import { headingOf } from "../kinds/heading.ts";

/** What amounts are stated in: the year of whose prices, and thousands or millions. */
export interface Prices {
  readonly level: number | "nominal";
  readonly power: number;
  /** Whether the text says neither that it is of current prices nor of a year's. */
  readonly isUnclear: boolean;
}

const YEAR = /\b(?:19|20|21)\d\d\b/;
const CURRENT = /løbende|årets|nominel|current|nominal/i;
const NOT_PRICES =
  /^[\s(]*(?:i\s+)?(?:(?:1[.,\s]?000|t\.?|tusind|mio\.?|millioner)\s*)?(?:kr\.?|dkk|kroner)?(?:\s*1[.,]?000)?[\s)]*$/i;

/** What a text such as `Løbende priser (1.000 kr.)` or `2024-priser, mio. kr.` says; of nothing, kr. in current prices. */
export function pricesIn(text = ""): Prices {
  const { power } = headingOf([
    { kind: "text", at: "", text: text.replace(/1,000/g, "1.000").replace(/DKK 1\.000/i, "1.000 DKK") },
  ]);
  const [year] = YEAR.exec(text) ?? [];
  if (CURRENT.test(text) || NOT_PRICES.test(text)) return { level: "nominal", power, isUnclear: false };
  if (year !== undefined) return { level: Number(year), power, isUnclear: false };
  return { level: "nominal", power, isUnclear: true };
}
